import type { Body } from '../api/paths';
import { extendNoticeHearingBody, giveNoticeStatementBody, openNoticeHearingBody } from '../api/generated/applications.bodies';
import { useSend } from '../api/use-send';
import { AnswerFiles, useAnswerFiles } from '../attachments/answer-files';
import { useTexts } from '../texts/area';
import { noticeHearingsTexts } from '../texts/notice-hearings';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { MoneyField } from '../ui/number-fields';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { emptyIntention, intentionOf } from './intention';
import type { IntentionValues } from './intention';
import { IntentionFields } from './intention-fields';
import { HEARINGS } from './types';
import type { Intention, Known } from './types';

interface Props {
  known: Known;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}

type Opening = Body<typeof HEARINGS>;
type OpeningValues = IntentionValues & { claim: { claimedCents: number | null; paidOn: string }; grounds: string; dueOn: string };
const KINDS: readonly Intention['kind'][] = ['REVOCATION', 'WITHDRAWAL', 'REIMBURSEMENT', 'AMENDMENT', 'FINAL'];

/** What is intended against the recipient, in euros, and why. */
export const OpenHearing = ({ known, etag }: Props) => {
  const t = useTexts(noticeHearingsTexts).open;
  const { grantId } = known;
  const send = useSend(HEARINGS);
  const form = useBodyForm<OpeningValues, Opening, unknown>({
    schema: openNoticeHearingBody,
    defaultValues: { ...emptyIntention(known), claim: { claimedCents: null, paidOn: '' }, grounds: '', dueOn: '' },
    bodyOf: ({ claim: { claimedCents, paidOn }, grounds, dueOn, ...values }) => ({
      intended: intentionOf(values),
      ...(claimedCents === null ? {} : { claim: { claimedCents, ...(paidOn === '' ? {} : { paidOn }) } }),
      grounds,
      ...(dueOn === '' ? {} : { dueOn }),
    }),
    send: (body, key) => send({ parameters: { path: { grantId } }, body, version: etag }, key),
    onSent: useDone(t.done),
  });
  const kind = form.form.watch('intended.kind');
  const isTakenBack = kind === 'REVOCATION' || kind === 'WITHDRAWAL';
  return (
    <Form form={form} label={t.title}>
      <p className="pw-muted">{t.hint}</p>
      <IntentionFields form={form} known={known} kinds={KINDS} />
      {isTakenBack && (
        <div className="pw-form__row">
          <form.Field name="claim.claimedCents">
            {(field) => <MoneyField {...field} isRequired={false} label={t.claim} hint={t.claimHint} />}
          </form.Field>
          <form.Field name="claim.paidOn">{(field) => <DateField {...field} isRequired={false} label={t.paidOn} />}</form.Field>
        </div>
      )}
      <form.Field name="grounds">{(field) => <TextArea {...field} label={t.grounds} hint={t.groundsHint} maxLength={4000} />}</form.Field>
      <form.Field name="dueOn">{(field) => <DateField {...field} isRequired={false} label={t.dueOn} hint={t.dueOnHint} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};

const EXTEND = '/api/applications/v1/grants/{grantId}/hearings/{hearingId}/extend';
type Extending = Body<typeof EXTEND>;

export const ExtendHearing = ({ known: { grantId }, etag, hearingId }: Props & { hearingId: string }) => {
  const t = useTexts(noticeHearingsTexts).extend;
  const send = useSend(EXTEND);
  const form = useBodyForm({
    schema: extendNoticeHearingBody,
    defaultValues: { dueOn: '' },
    send: (body: Extending, key) => send({ parameters: { path: { grantId, hearingId } }, body, version: etag }, key),
    onSent: useDone(t.done),
  });
  return (
    <Form form={form} label={t.title}>
      <form.Field name="dueOn">{(field) => <DateField {...field} isRequired label={t.dueOn} hint={t.hint} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};

const SAY = '/api/applications/v1/grants/{grantId}/hearings/{hearingId}/statement';
type Saying = Body<typeof SAY>;

/** The recipient's own words, and whether that is all. */
export const SayHearing = ({ known: { grantId, applicationId }, etag, hearingId }: Props & { hearingId: string }) => {
  const t = useTexts(noticeHearingsTexts).say;
  const of = { applicationId, answerOf: hearingId };
  const files = useAnswerFiles(of);
  const send = useSend(SAY);
  const form = useBodyForm({
    schema: giveNoticeStatementBody,
    defaultValues: { statement: '', isComplete: false },
    bodyOf: (values) => ({ ...values, ...files.body }),
    send: (body: Saying, key) => send({ parameters: { path: { grantId, hearingId } }, body, version: etag }, key),
    onSent: useDone(t.done),
  });
  return (
    <Form form={form} label={t.title}>
      <form.Field name="statement">{(field) => <TextArea {...field} label={t.statement} hint={t.hint} maxLength={4000} />}</form.Field>
      <AnswerFiles of={of} items={files.items} />
      <form.Field name="isComplete">{(field) => <Checkbox {...field} label={t.complete} hint={t.completeHint} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy || !files.isKnown}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};
