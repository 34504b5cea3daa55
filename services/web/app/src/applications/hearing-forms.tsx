import type { Body } from '../api/paths';
import { giveStatementBody, openHearingBody } from '../api/generated/applications.bodies';
import { useSend } from '../api/use-send';
import { AnswerFiles, useAnswerFiles } from '../attachments/answer-files';
import { useTexts } from '../texts/area';
import { checksTexts } from '../texts/checks';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Form, useBodyForm } from '../ui/form/body-form';
import { MoneyField } from '../ui/number-fields';
import { TextArea } from '../ui/text-field';

interface Props {
  applicationId: string;
  /** The version that the person sees. */
  etag: string | null;
  onSent: () => void;
}

type Opening = Body<'/api/applications/v1/applications/{applicationId}/hearings'>;
/** A type and not an interface: react-hook-form asks for an index signature. */
type OpeningValues = { intendedCents: number | null; grounds: string };

/** What is intended against the applicant, and why; where a decision is prepared, what it would grant. */
export const OpenHearingForm = ({ applicationId, etag, intendedCents, onSent }: Props & { intendedCents: number | undefined }) => {
  const t = useTexts(checksTexts).hearing;
  const send = useSend('/api/applications/v1/applications/{applicationId}/hearings');
  const form = useBodyForm<OpeningValues, Opening, unknown>({
    schema: openHearingBody,
    defaultValues: { intendedCents: intendedCents ?? null, grounds: '' },
    send: (body, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key),
    onSent,
    refusedAt: { 'hearing-not-adverse': 'intendedCents' },
  });
  return (
    <Form form={form} label={t.open}>
      <form.Field name="intendedCents">{(field) => <MoneyField {...field} label={t.intended} hint={t.intendedHint} />}</form.Field>
      <form.Field name="grounds">{(field) => <TextArea {...field} label={t.grounds} hint={t.groundsHint} maxLength={2000} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.open}
        </Button>
      </div>
    </Form>
  );
};

type Statement = Body<'/api/applications/v1/applications/{applicationId}/hearings/{hearingId}/statement'>;

/** The applicant's own words, and whether that is all. */
export const GiveStatementForm = ({ applicationId, hearingId, etag, onSent }: Props & { hearingId: string }) => {
  const t = useTexts(checksTexts).hearing;
  const of = { applicationId, answerOf: hearingId };
  const files = useAnswerFiles(of);
  const send = useSend('/api/applications/v1/applications/{applicationId}/hearings/{hearingId}/statement');
  const form = useBodyForm({
    schema: giveStatementBody,
    defaultValues: { statement: '', isComplete: false },
    bodyOf: (values) => ({ ...values, ...files.body }),
    send: (body: Statement, key) => send({ parameters: { path: { applicationId, hearingId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.statement}>
      <form.Field name="statement">
        {(field) => <TextArea {...field} label={t.statementLabel} hint={t.statementHint} maxLength={4000} />}
      </form.Field>
      <AnswerFiles of={of} items={files.items} />
      <form.Field name="isComplete">{(field) => <Checkbox {...field} label={t.complete} hint={t.completeHint} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy || !files.isKnown}>
          {t.statement}
        </Button>
      </div>
    </Form>
  );
};
