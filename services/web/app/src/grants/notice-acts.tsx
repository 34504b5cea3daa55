import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import {
  correctDispatchBody,
  dispatchNoticeBody,
  endActionBody,
  fileActionBody,
  recordDeliveryBody,
  recordReturnBody,
} from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { berlinInstant, isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { Refusal } from '../shell/refusal';
import { useProblemText } from '../shell/problem-alert';
import { ApiError, type Problem } from '../api/problem';
import { useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { RadioGroup } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { ConfirmDialog } from '../ui/dialog';
import { FieldGroup } from '../ui/field-group';
import { Form, useBodyForm } from '../ui/form/body-form';
import { useAction } from '../ui/form/use-action';
import { TextArea, TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { useNoticeName } from './notice-name';
import type { Notice } from './types';

interface Props {
  grantId: string;
  notice: Notice;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}
interface FormProps extends Props {
  onSent: () => void;
}

type Dispatching = Body<'/api/applications/v1/grants/{grantId}/notices/{noticeId}/dispatch'>;

const DispatchForm = ({ grantId, notice: { noticeId, isInstructed }, etag, onSent }: FormProps) => {
  const { channels, acts } = useTexts(grantsTexts);
  const t = acts.dispatch;
  const send = useSend('/api/applications/v1/grants/{grantId}/notices/{noticeId}/dispatch');
  const form = useBodyForm({
    schema: dispatchNoticeBody,
    defaultValues: { channel: 'post', againstReceipt: false, postedOn: '', reason: '' },
    send: (body: Dispatching, key) => send({ parameters: { path: { grantId, noticeId } }, body, version: etag }, key),
    onSent,
    refusedAt: {
      'portal-box-dead': 'channel',
      'portal-not-agreed': 'channel',
      'portal-before-its-law': 'channel',
      'portal-is-today': 'postedOn',
      'posted-before-release': 'postedOn',
      'posted-before-last': 'postedOn',
      'posted-in-future': 'postedOn',
      'posted-long-ago': 'reason',
    },
  });
  const options = (['portal', 'post'] as const).map((value) => ({ value, label: channels[value] }));
  return (
    <Form form={form} label={t.title}>
      <p className="pw-muted">{t.hint}</p>
      <form.Field name="channel">{(field) => <RadioGroup {...field} label={t.channel} options={options} isHorizontal />}</form.Field>
      <form.Field name="againstReceipt">{(field) => <Checkbox {...field} label={t.againstReceipt} />}</form.Field>
      {!isInstructed && <p>{t.uninstructed}</p>}
      <form.Field name="postedOn">{(field) => <DateField {...field} label={t.postedOn} hint={t.postedOnHint} />}</form.Field>
      <form.Field name="reason">
        {(field) => <TextField {...field} label={t.reason} hint={t.reasonHint} maxLength={300} isRequired={false} />}
      </form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};

type Correcting = Body<'/api/applications/v1/grants/{grantId}/notices/{noticeId}/dispatch/correct'>;

const CorrectForm = ({ grantId, notice: { noticeId }, etag, onSent }: FormProps) => {
  const t = useTexts(grantsTexts).acts.correct;
  const send = useSend('/api/applications/v1/grants/{grantId}/notices/{noticeId}/dispatch/correct');
  const form = useBodyForm({
    schema: correctDispatchBody,
    defaultValues: { postedOn: '', reason: '' },
    send: (body: Correcting, key) => send({ parameters: { path: { grantId, noticeId } }, body, version: etag }, key),
    onSent,
    refusedAt: { 'posted-before-release': 'postedOn', 'posted-before-last': 'postedOn', 'posted-in-future': 'postedOn' },
  });
  return (
    <Form form={form} label={t.title}>
      <p className="pw-muted">{t.hint}</p>
      <form.Field name="postedOn">{(field) => <DateField {...field} label={t.postedOn} />}</form.Field>
      <form.Field name="reason">{(field) => <TextField {...field} label={t.reason} maxLength={300} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};

type Delivering = Body<'/api/applications/v1/grants/{grantId}/notices/{noticeId}/delivery'>;

const DeliveryForm = ({ grantId, notice: { noticeId, dispatches }, etag, onSent }: FormProps) => {
  const t = useTexts(grantsTexts).acts.delivery;
  const f = useFormat();
  const letters = dispatches.filter((d) => d.channel === 'post' && d.cameBackOn === undefined);
  const send = useSend('/api/applications/v1/grants/{grantId}/notices/{noticeId}/delivery');
  const form = useBodyForm({
    schema: recordDeliveryBody,
    defaultValues: { receivedOn: '', dispatchId: letters.at(-1)?.dispatchId ?? '' },
    send: (body: Delivering, key) => send({ parameters: { path: { grantId, noticeId } }, body, version: etag }, key),
    onSent,
    refusedAt: {
      'fiction-holds': 'receivedOn',
      'delivery-in-future': 'receivedOn',
      'delivery-before-dispatch': 'receivedOn',
      'delivered-earlier': 'receivedOn',
    },
  });
  const options = letters.map(({ dispatchId, on, addressee }) => ({
    value: dispatchId,
    label: t.letterOf({ date: f.date(on), addressee }),
  }));
  return (
    <Form form={form} label={t.title}>
      <p className="pw-muted">{t.hint}</p>
      {letters.length > 1 && (
        <form.Field name="dispatchId">{(field) => <RadioGroup {...field} label={t.letter} options={options} />}</form.Field>
      )}
      <form.Field name="receivedOn">{(field) => <DateField {...field} label={t.receivedOn} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};

type Returning = Body<'/api/applications/v1/grants/{grantId}/notices/{noticeId}/return'>;

const ReturnForm = ({ grantId, notice: { noticeId }, etag, onSent }: FormProps) => {
  const t = useTexts(grantsTexts).acts.return;
  const send = useSend('/api/applications/v1/grants/{grantId}/notices/{noticeId}/return');
  const form = useBodyForm({
    schema: recordReturnBody,
    defaultValues: { cameBackOn: '', note: '' },
    send: (body: Returning, key) => send({ parameters: { path: { grantId, noticeId } }, body, version: etag }, key),
    onSent,
    refusedAt: { 'came-back-in-future': 'cameBackOn', 'came-back-before-dispatch': 'cameBackOn' },
  });
  return (
    <Form form={form} label={t.title}>
      <p className="pw-muted">{t.hint}</p>
      <form.Field name="cameBackOn">{(field) => <DateField {...field} label={t.cameBackOn} />}</form.Field>
      <form.Field name="note">{(field) => <TextField {...field} label={t.note} maxLength={300} isRequired={false} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};

type Filing = Body<'/api/applications/v1/grants/{grantId}/notices/{noticeId}/actions'>;
/** A type and not an interface: react-hook-form asks for an index signature. */
type FilingValues = { court: string; courtFileNumber: string; filedAt: string; time: string };

const FileActionForm = ({ grantId, notice: { noticeId }, etag, onSent }: FormProps) => {
  const t = useTexts(grantsTexts).acts.file;
  const send = useSend('/api/applications/v1/grants/{grantId}/notices/{noticeId}/actions');
  const form = useBodyForm<FilingValues, Filing, unknown>({
    schema: fileActionBody,
    defaultValues: { court: '', courtFileNumber: '', filedAt: '', time: '' },
    bodyOf: ({ time, filedAt, ...body }) => ({
      ...body,
      filedAt: isDate(filedAt) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? berlinInstant(filedAt, time) : '',
    }),
    send: (body, key) => send({ parameters: { path: { grantId, noticeId } }, body, version: etag }, key),
    onSent,
    refusedAt: { 'action-in-future': 'filedAt', 'action-before-dispatch': 'filedAt' },
  });
  return (
    <Form form={form} label={t.title}>
      <p className="pw-muted">{t.hint}</p>
      <form.Field name="court">{(field) => <TextField {...field} label={t.court} maxLength={200} />}</form.Field>
      <form.Field name="courtFileNumber">
        {(field) => <TextField {...field} label={t.courtFileNumber} maxLength={60} isRequired={false} />}
      </form.Field>
      <form.Field name="filedAt">{(field) => <DateField {...field} label={t.filedOn} />}</form.Field>
      <form.Field name="time">{(field) => <TextField {...field} label={t.time} hint={t.timeHint} maxLength={5} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};

type Ending = Body<'/api/applications/v1/grants/{grantId}/notices/{noticeId}/actions/{actionId}/end'>;
/** A type and not an interface: react-hook-form asks for an index signature. */
type EndingValues = { outcome: string; note: string; endedOn: string; annulled: boolean[] };

/** The lines that a notice changes: it can be annulled for some of them. */
const changedLines = ({ content }: Notice): readonly string[] => {
  if (content === undefined) return [];
  if (content.kind === 'EXTENSION') return content.posts.map(({ lineId }) => lineId);
  return 'lines' in content && content.kind !== 'GRANT' ? content.lines.map(({ lineId }) => lineId) : [];
};

const EndActionForm = ({ grantId, notice, actionId, etag, onSent }: FormProps & { actionId: string }) => {
  const t = useTexts(grantsTexts).acts.end;
  const { noticeId } = notice;
  const lineIds = changedLines(notice);
  const { data: terms } = useQuery({
    ...read('/api/applications/v1/grants/{grantId}/terms', { path: { grantId } }),
    enabled: lineIds.length > 1,
  });
  const placeOf = (lineId: string): string => String((terms?.lines.findIndex((line) => line.lineId === lineId) ?? -1) + 1);
  const send = useSend('/api/applications/v1/grants/{grantId}/notices/{noticeId}/actions/{actionId}/end');
  const form = useBodyForm<EndingValues, Ending, unknown>({
    schema: endActionBody,
    defaultValues: { outcome: '', note: '', endedOn: '', annulled: lineIds.map(() => false) },
    bodyOf: ({ annulled, ...body }) => ({
      ...body,
      ...(body.outcome === 'annulled-in-part' ? { lineIds: lineIds.filter((_line, i) => annulled[i]) } : {}),
    }),
    send: (body: Ending, key) => send({ parameters: { path: { grantId, noticeId, actionId } }, body, version: etag }, key),
    onSent,
    refusedAt: { 'action-end-in-future': 'endedOn', 'action-end-before-filing': 'endedOn' },
  });
  const outcome = useWatch({ control: form.form.control, name: 'outcome' });
  // Of a single line the notice is annulled as a whole.
  const inPart = lineIds.length > 1 ? (['annulled-in-part'] as const) : [];
  const options = (['dismissed', 'withdrawn', 'settled', 'annulled', ...inPart] as const).map((value) => ({
    value,
    label: t.outcomes[value],
  }));
  return (
    <Form form={form} label={t.title}>
      <form.Field name="outcome">{(field) => <RadioGroup {...field} label={t.outcome} options={options} />}</form.Field>
      {outcome === 'annulled-in-part' && (
        <FieldGroup legend={t.annulledLines}>
          {lineIds.map((lineId, i) => (
            <form.Field key={lineId} name={`annulled.${i}`}>
              {(field) => <Checkbox {...field} label={t.annulledLine({ n: placeOf(lineId) })} />}
            </form.Field>
          ))}
        </FieldGroup>
      )}
      <form.Field name="endedOn">{(field) => <DateField {...field} label={t.endedOn} hint={t.endedOnHint} />}</form.Field>
      <form.Field name="note">{(field) => <TextArea {...field} label={t.note} maxLength={900} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};

const Retrieve = ({ grantId, notice: { noticeId, dispatches }, etag }: Props) => {
  const { acts } = useTexts(grantsTexts);
  const f = useFormat();
  const send = useSend('/api/applications/v1/grants/{grantId}/notices/{noticeId}/retrieve');
  const action = useAction({
    send: (version: string | null, key) => send({ parameters: { path: { grantId, noticeId } }, body: {}, version }, key),
    onDone: useDone(acts.done),
  });
  return (
    <>
      <p className="pw-muted">{acts.retrieve.hint({ date: f.date(dispatches.at(-1)?.until ?? '') })}</p>
      <Refusal problem={action.problem} title={acts.refused} />
      <Button variant="primary" isBusy={action.isBusy} onClick={() => void action.run(etag)}>
        {acts.retrieve.act}
      </Button>
    </>
  );
};

const Waive = ({ grantId, notice, etag }: Props) => {
  const { noticeId, delivered } = notice;
  const { acts } = useTexts(grantsTexts);
  const nameOf = useNoticeName();
  const f = useFormat();
  const problemText = useProblemText();
  const [isAsking, setAsking] = useState(false);
  const send = useSend('/api/applications/v1/grants/{grantId}/notices/{noticeId}/waive');
  const done = useDone(acts.done);
  const action = useAction({
    send: (version: string | null, key) => send({ parameters: { path: { grantId, noticeId } }, body: {}, version }, key),
    onDone: () => {
      setAsking(false);
      done();
    },
  });
  const hint = acts.waive.hint({ date: f.date(delivered?.lastDay ?? '') });
  return (
    <>
      <p className="pw-muted">{hint}</p>
      <Button onClick={() => setAsking(true)}>{acts.waive.act}</Button>
      {isAsking && (
        <ConfirmDialog
          title={acts.waive.question({ notice: nameOf(notice) })}
          confirmLabel={acts.waive.confirm}
          isBusy={action.isBusy}
          error={action.problem && problemText(new ApiError(action.problem as Problem))}
          onConfirm={() => void action.run(etag)}
          onClose={() => setAsking(false)}
        >
          <p>{hint}</p>
        </ConfirmDialog>
      )}
    </>
  );
};

const SELDOM: ReadonlySet<string> = new Set(['record-delivery', 'record-return', 'correct-dispatch', 'file-action']);

/** What is to be done with a notice, or what is seldom done with it. */
const useSteps = (props: Props) => {
  const { acts: t } = useTexts(grantsTexts);
  const nameOf = useNoticeName();
  const done = useDone(t.done);
  const { notice } = props;
  const [round, setRound] = useState(0);
  const sent = { ...props, onSent: () => (setRound(round + 1), done()) };
  const open = notice.courtActions.find((a) => a.ended === undefined);
  const steps = {
    retrieve: [t.retrieve.title, <Retrieve key="retrieve" {...props} />],
    'waive-remedy': [t.waive.title, <Waive key="waive" {...props} />],
    dispatch: [t.dispatch.title, <DispatchForm key={round} {...sent} />],
    'record-delivery': [t.delivery.title, <DeliveryForm key={round} {...sent} />],
    'correct-dispatch': [t.correct.title, <CorrectForm key={round} {...sent} />],
    'record-return': [t.return.title, <ReturnForm key={round} {...sent} />],
    'file-action': [t.file.title, <FileActionForm key={round} {...sent} />],
    'end-action': [t.end.title, open && <EndActionForm key={round} {...sent} actionId={open.actionId} />],
  } as const;
  return notice.actions.map((action) => {
    const [title, step] = steps[action];
    return { action, isSeldom: SELDOM.has(action), summary: t.of({ act: title, notice: nameOf(notice) }), step };
  });
};

/** The next steps that the service offers to this person with a notice; the first stands open. */
export const NoticeActs = (props: Props) =>
  useSteps(props)
    .filter(({ isSeldom }) => !isSeldom)
    .map(({ action, summary, step }, i) => (
      <details key={action} className="pw-step pw-step--open" open={i === 0}>
        <summary>{summary}</summary>
        {step}
      </details>
    ));

const SeldomSteps = (props: Props) =>
  useSteps(props)
    .filter(({ isSeldom }) => isSeldom)
    .map(({ action, summary, step }) => (
      <details key={action} className="pw-step pw-step--open">
        <summary>{summary}</summary>
        {step}
      </details>
    ));

/** What is seldom done with any of the notices stands behind one name, below what is next. */
export const SeldomActs = ({ notices, ...props }: Omit<Props, 'notice'> & { notices: readonly Notice[] }) => {
  const { more } = useTexts(grantsTexts).acts;
  if (!notices.some(({ actions }) => actions.some((action) => SELDOM.has(action)))) return null;
  return (
    <details className="pw-details">
      <summary>{more}</summary>
      {notices.map((notice) => (
        <SeldomSteps key={notice.noticeId} {...props} notice={notice} />
      ))}
    </details>
  );
};
