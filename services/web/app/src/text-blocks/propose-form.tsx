import { proposeTextBlockBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { textBlocksTexts } from '../texts/text-blocks';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { FieldGroup } from '../ui/field-group';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import { BLOCK_KINDS, NOTICE_KINDS, type BlockVersion, type NoticeKind, type TextBlock } from './types';

const ROUTE = '/api/applications/v1/text-blocks';
const MARKS = ['F', 'D', 'M', 'A', '?'] as const;
const USES = ['no', 'offered', 'needed'] as const;
type Use = (typeof USES)[number];

/** For which notices the version before is there; of all of them where it names none. */
const usesOf = (notices: BlockVersion['notices'] = []) => {
  const useOf = (kind: NoticeKind): Use => {
    const of = notices.find((n) => n.kind === kind);
    return of === undefined ? 'no' : of.isNeeded ? 'needed' : 'offered';
  };
  return Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, useOf(kind)])) as Record<NoticeKind, Use>;
};
const noticesOf = (uses: Readonly<Record<NoticeKind, Use>>) => {
  const notices = NOTICE_KINDS.flatMap((kind) => (uses[kind] === 'no' ? [] : [{ kind, isNeeded: uses[kind] === 'needed' }]));
  return notices.length === 0 ? {} : { notices };
};

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
  const { kinds } = useTexts(grantsTexts);
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
      uses: usesOf(last?.notices),
      validFrom: today,
      validTo: '',
      mark: last?.mark ?? ('A' as const),
      source: last?.source ?? '',
    },
    bodyOf: ({ validTo, uses, ...values }) => ({
      ...values,
      ...noticesOf(uses),
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
      <FieldGroup legend={t.notices}>
        <p className="pw-muted">{t.noticesHint}</p>
        {NOTICE_KINDS.map((kind) => (
          <form.Field key={kind} name={`uses.${kind}`}>
            {(field) => <Select {...field} label={kinds[kind]} options={USES.map((value) => ({ value, label: t.uses[value] }))} />}
          </form.Field>
        ))}
      </FieldGroup>
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
