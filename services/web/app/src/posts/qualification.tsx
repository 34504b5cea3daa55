import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { correctQualificationBody } from '../api/generated/staffing.bodies';
import type { Body, Read } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { day, instant } from '../ui/table/sheet';
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

type Said = NonNullable<Read<'/api/staffing/v1/people/{id}'>['corrections']>[number];

/** What has been said of the tier since the person was registered: where it was said twice of a day, the later one holds. */
const Statements = ({ personId }: { personId: string }) => {
  const texts = useTexts(postsTexts);
  const f = useFormat();
  const { data: person } = useQuery(read('/api/staffing/v1/people/{id}', { path: { id: personId } }));
  const columns = useMemo((): readonly Column<Said>[] => {
    const { actions: t, post } = texts;
    return [
      {
        id: 'known',
        header: post.knownSince,
        isRowHeader: true,
        text: (s) => f.instant(s.knownSince),
        value: (s) => instant(s.knownSince),
      },
      { id: 'from', header: t.tierFrom, text: (s) => (s.from ? f.date(s.from) : t.tierAlways), value: (s) => day(s.from) },
      { id: 'tier', header: t.tier, text: (s) => textOf(texts.tiers, s.qualification ?? '') },
      { id: 'evidence', header: t.evidence, text: (s) => s.evidence ?? '' },
      { id: 'reason', header: t.reason, text: (s) => s.reason ?? '' },
    ];
  }, [texts, f]);
  if (!person?.corrections) return null;
  return (
    <PlainTable
      caption={texts.actions.tierStatements}
      columns={columns}
      rows={person.corrections}
      rowId={(s) => s.correctionId}
      exportAs={{ name: 'paktwerk-qualifikation' }}
    />
  );
};

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
          <Statements personId={personId} />
          <QualificationForm personId={personId} qualification={qualification} onClose={close} />
        </Dialog>
      )}
    </>
  );
};
