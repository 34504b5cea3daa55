import { proposeTextBlockBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useTexts } from '../texts/area';
import { textBlocksTexts } from '../texts/text-blocks';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import { BLOCK_KINDS, type TextBlock } from './types';

const ROUTE = '/api/applications/v1/text-blocks';
const MARKS = ['F', 'D', 'M', 'A', '?'] as const;

interface Props {
  /** Of which it is the next version; absent: a new block. */
  block?: TextBlock;
  placeholders: readonly string[];
  today: string;
  onSent: () => void;
}

/** A version of a block, which another person releases. */
export const ProposeForm = ({ block, placeholders, today, onSent }: Props) => {
  const t = useTexts(textBlocksTexts);
  const { show } = useToasts();
  const propose = useSend(ROUTE);
  const last = block?.versions.at(-1);
  const form = useBodyForm({
    schema: proposeTextBlockBody,
    defaultValues: {
      key: block?.key ?? '',
      kind: block?.kind ?? ('ancillary-provision' as const),
      title: last?.title ?? '',
      text: last?.text ?? '',
      validFrom: today,
      validTo: '',
      mark: last?.mark ?? ('A' as const),
      source: last?.source ?? '',
    },
    bodyOf: ({ validTo, ...values }) => ({
      ...values,
      version: (block?.versions.length ?? 0) + 1,
      language: block?.language ?? ('de' as const),
      ...(validTo === '' ? {} : { validTo }),
    }),
    send: (body: Body<typeof ROUTE>, key) => propose({ parameters: {}, body }, key),
    onSent: () => {
      show({ kind: 'success', text: t.proposed });
      onSent();
    },
  });
  return (
    <Form form={form} label={block ? t.next : t.propose}>
      {!block && (
        <>
          <form.Field name="key">{(field) => <TextField {...field} label={t.key} hint={t.keyHint} maxLength={60} />}</form.Field>
          <form.Field name="kind">
            {(field) => <Select {...field} label={t.kind} options={BLOCK_KINDS.map((value) => ({ value, label: t.kinds[value] }))} />}
          </form.Field>
        </>
      )}
      <form.Field name="title">{(field) => <TextField {...field} label={t.blockTitle} maxLength={150} />}</form.Field>
      <form.Field name="text">
        {(field) => (
          <TextArea
            {...field}
            label={t.text}
            hint={t.textHint({ names: placeholders.map((name) => `{${name}}`).join(', ') })}
            rows={6}
            maxLength={4000}
          />
        )}
      </form.Field>
      <form.Field name="validFrom">{(field) => <DateField {...field} label={t.validFrom} />}</form.Field>
      <form.Field name="validTo">{(field) => <DateField {...field} label={t.validTo} isRequired={false} />}</form.Field>
      <form.Field name="mark">
        {(field) => <Select {...field} label={t.mark} options={MARKS.map((value) => ({ value, label: t.marks[value] }))} />}
      </form.Field>
      <form.Field name="source">{(field) => <TextField {...field} label={t.source} hint={t.sourceHint} maxLength={500} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.send}
        </Button>
      </div>
    </Form>
  );
};
