import { useQuery } from '@tanstack/react-query';
import type { Body } from '../api/paths';
import { answerEarlyStartBody, requestEarlyStartBody, substantiveCheckBody } from '../api/generated/applications.bodies';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { Loaded } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { checksTexts } from '../texts/checks';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-field';

interface Props {
  applicationId: string;
  /** The version that the person sees. */
  etag: string | null;
  onSent: () => void;
}

type Check = Body<'/api/applications/v1/applications/{applicationId}/substantive-check'>;
const RESULTS = ['passed', 'objected', 'not-applicable'] as const;
/** Types and not interfaces: react-hook-form asks for an index signature. */
type Judgements = { judgements: { check: string; result: (typeof RESULTS)[number]; note: string }[] };

interface ToJudge {
  readonly check: string;
  readonly says?: { readonly de: string; readonly en: string };
}
const JudgementForm = ({ applicationId, etag, onSent, toJudge }: Props & { toJudge: readonly ToJudge[] }) => {
  const t = useTexts(checksTexts).checks;
  const language = useLanguage();
  const send = useSend('/api/applications/v1/applications/{applicationId}/substantive-check');
  const form = useBodyForm<Judgements, Check, unknown>({
    schema: substantiveCheckBody,
    defaultValues: { judgements: toJudge.map(({ check }) => ({ check, result: 'passed', note: '' })) },
    send: (body, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.substantively}>
      {toJudge.map(({ check, says }, i) => (
        <div key={check}>
          <form.Field name={`judgements.${i}.result`}>
            {(field) => (
              <Select
                {...field}
                label={textOf(t.names, check)}
                hint={says?.[language]}
                options={RESULTS.map((value) => ({ value, label: t.results[value] }))}
              />
            )}
          </form.Field>
          <form.Field name={`judgements.${i}.note`}>
            {(field) => (
              <TextArea {...field} label={t.noteOf({ check: textOf(t.names, check) })} hint={t.noteHint} maxLength={900} rows={2} />
            )}
          </form.Field>
        </div>
      ))}
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.substantively}
        </Button>
      </div>
    </Form>
  );
};

/** What only a person can see; the rest is taken from the rules. */
export const SubstantiveCheckForm = (props: Props) => {
  const { applicationId } = props;
  const checks = useQuery(read('/api/applications/v1/applications/{applicationId}/checks', { path: { applicationId } }));
  return (
    <Loaded query={checks} skeleton={{ lines: 4 }}>
      {({ substantive }) => <JudgementForm {...props} toJudge={substantive.filter(({ result }) => result === undefined)} />}
    </Loaded>
  );
};

type EarlyStart = Body<'/api/applications/v1/applications/{applicationId}/early-start'>;

export const RequestEarlyStartForm = ({ applicationId, etag, onSent }: Props) => {
  const t = useTexts(checksTexts).earlyStart;
  const send = useSend('/api/applications/v1/applications/{applicationId}/early-start');
  const form = useBodyForm({
    schema: requestEarlyStartBody,
    defaultValues: { from: '', reason: '' },
    send: (body: EarlyStart, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.request}>
      <form.Field name="from">{(field) => <DateField {...field} label={t.from} />}</form.Field>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} hint={t.reasonHint} maxLength={900} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.request}
        </Button>
      </div>
    </Form>
  );
};

type Answer = Body<'/api/applications/v1/applications/{applicationId}/early-start/answer'>;
type AnswerValues = { answer: 'approved' | 'refused'; note: string };

export const AnswerEarlyStartForm = ({ applicationId, etag, onSent }: Props) => {
  const t = useTexts(checksTexts).earlyStart;
  const send = useSend('/api/applications/v1/applications/{applicationId}/early-start/answer');
  const form = useBodyForm<AnswerValues, Answer, unknown>({
    schema: answerEarlyStartBody,
    defaultValues: { answer: 'approved', note: '' },
    bodyOf: ({ answer, ...body }) => ({ ...body, isApproved: answer === 'approved' }),
    send: (body, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key),
    onSent,
    refusedAt: { 'early-start-reason-missing': 'note' },
  });
  const options = (['approved', 'refused'] as const).map((value) => ({ value, label: t.answers[value] }));
  return (
    <Form form={form} label={t.answer}>
      <form.Field name="answer">{(field) => <Select {...field} label={t.answerLabel} options={options} />}</form.Field>
      <form.Field name="note">{(field) => <TextArea {...field} label={t.note} hint={t.noteHint} maxLength={900} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.answer}
        </Button>
      </div>
    </Form>
  );
};
