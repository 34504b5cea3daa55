import { useState } from 'react';
import { correctQualificationBody } from '../api/generated/staffing.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import { TIERS } from './types';

const ROUTE = '/api/staffing/v1/people/{id}/qualification-corrections';
const LENGTH = 300;

export const useTierOptions = () => {
  const { tiers } = useTexts(postsTexts);
  return TIERS.map((value) => ({ value, label: textOf(tiers, value) }));
};

interface Props {
  personId: string;
  /** What the register says so far. */
  qualification: string | null | undefined;
}

const QualificationForm = ({ personId, qualification, onClose }: Props & { onClose: () => void }) => {
  const t = useTexts(postsTexts).actions;
  const tiers = useTierOptions();
  const { show } = useToasts();
  const send = useSend(ROUTE);
  const form = useBodyForm({
    schema: correctQualificationBody,
    defaultValues: { qualification: qualification ?? '', from: '', evidence: '', reason: '' },
    send: (body: Body<typeof ROUTE>, key) => send({ parameters: { path: { id: personId } }, body }, key),
    refusedAt: { 'qualification-in-future': 'from' },
    onSent: () => {
      show({ kind: 'success', text: t.tierCorrected });
      onClose();
    },
  });
  return (
    <Form form={form} label={t.correctTierTitle} onCancel={onClose}>
      <p className="pw-muted">{t.correctTierHint}</p>
      <form.Field name="qualification">{(field) => <Select {...field} label={t.tier} none={t.choose} options={tiers} />}</form.Field>
      <form.Field name="from">{(field) => <DateField {...field} label={t.tierFrom} hint={t.tierFromHint} />}</form.Field>
      <form.Field name="evidence">
        {(field) => <TextField {...field} label={t.evidence} hint={t.evidenceHint} maxLength={LENGTH} />}
      </form.Field>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={LENGTH} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.correct}
        </Button>
      </div>
    </Form>
  );
};

/** What the register says of a person's tier is put right, with evidence. */
export const CorrectQualification = ({ personId, qualification }: Props) => {
  const t = useTexts(postsTexts).actions;
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t.correctTier}
      </Button>
      {isOpen && (
        <Dialog title={t.correctTierTitle} onClose={close}>
          <QualificationForm personId={personId} qualification={qualification} onClose={close} />
        </Dialog>
      )}
    </>
  );
};
