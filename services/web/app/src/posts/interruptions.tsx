import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { correctSuspensionBody, resumeBody, suspendBody } from '../api/generated/staffing.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { addDays, isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { postReportsTexts } from '../texts/post-reports';
import { postsTexts } from '../texts/posts';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { ReasonForm } from '../ui/form/reason-form';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { Consequences } from './consequences';
import { openInterruptions } from './free-days';
import { useWhoOptions, whoWorks } from './who-works';
import type { Appointment, Post } from './types';

const ROUTE = '/api/staffing/v1/posts/{id}';
const REASON_LENGTH = 300;

interface Props {
  post: Post;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
  onDone?: () => void;
}

/** Refusals of an interruption, by the field that names its days. */
const REFUSED = { 'suspension-outside-occupancy': 'from', 'suspension-overlaps': 'from', 'money-ends-earlier': 'from' } as const;

/** Pay of whoever is on the post is interrupted: how far that moves the end of the money is said while its days are typed. */
export const SuspendForm = ({ post, etag, from: first = '', onDone }: Props & { from?: string | undefined }) => {
  const reports = useTexts(postReportsTexts);
  const t = reports.interruption;
  const forms = useTexts(postsTexts).actions;
  const done = useDone(forms.done);
  const who = useWhoOptions(post);
  const send = useSend(`${ROUTE}/suspensions`);
  const form = useBodyForm({
    schema: suspendBody,
    defaultValues: { appointmentId: whoWorks(post)?.appointmentId ?? '', from: first, until: '', reason: '' },
    send: (body: Body<`${typeof ROUTE}/suspensions`>, key) => send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    refusedAt: { ...REFUSED, 'period-reversed': 'until', 'appointment-unknown': 'appointmentId' },
    onSent: () => {
      form.empty();
      done();
      onDone?.();
    },
  });
  const [appointmentId, from, until] = useWatch({ control: form.form.control, name: ['appointmentId', 'from', 'until'] });
  return (
    <>
      <p className="pw-muted">{t.hint}</p>
      <Form form={form} label={t.suspend}>
        {who.length > 1 && (
          <form.Field name="appointmentId">{(field) => <Select {...field} label={reports.who} options={who} />}</form.Field>
        )}
        <form.Field name="from">{(field) => <DateField {...field} label={t.from} />}</form.Field>
        <form.Field name="until">{(field) => <DateField {...field} label={t.until} hint={t.untilHint} />}</form.Field>
        <form.Field name="reason">
          {(field) => <TextArea {...field} label={t.reason} hint={t.reasonHint} maxLength={REASON_LENGTH} rows={2} />}
        </form.Field>
        <Consequences
          postId={post.postId}
          asked={
            appointmentId !== '' && isDate(from) && (until === '' || isDate(until))
              ? { kind: 'suspend', appointmentId, from, ...(until === '' ? {} : { until }) }
              : undefined
          }
        />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.suspend}
          </Button>
        </div>
      </Form>
    </>
  );
};

/** Pay runs again, on the day that was planned or on another one. */
export const ResumeForm = ({ post, etag, suspension, onDone }: Props & { suspension: Appointment['suspensions'][number] }) => {
  const t = useTexts(postReportsTexts).interruption;
  const f = useFormat();
  const done = useDone(useTexts(postsTexts).actions.done);
  const send = useSend(`${ROUTE}/resumptions`);
  const { suspensionId, from: since, until } = suspension;
  const form = useBodyForm({
    schema: resumeBody,
    defaultValues: { suspensionId, from: until === undefined ? '' : addDays(until, 1) },
    send: (body: Body<`${typeof ROUTE}/resumptions`>, key) => send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    refusedAt: { ...REFUSED, 'period-reversed': 'from', 'already-resumed': 'from', 'suspension-unknown': 'from' },
    onSent: () => {
      done();
      onDone?.();
    },
  });
  const from = useWatch({ control: form.form.control, name: 'from' });
  return (
    <Form form={form} label={t.resume}>
      <p className="pw-muted">
        {until === undefined ? t.runningOpen({ from: f.date(since) }) : t.running({ from: f.date(since), until: f.date(until) })}
      </p>
      <form.Field name="from">{(field) => <DateField {...field} label={t.paidAgain} />}</form.Field>
      <Consequences postId={post.postId} asked={isDate(from) ? { kind: 'resume', suspensionId, from } : undefined} />
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.resume}
        </Button>
      </div>
    </Form>
  );
};

/** What is known of interruptions and may be said next: that one is over, or that another one begins. */
export const InterruptionForms = (props: Props & { from?: string | undefined }) => {
  const t = useTexts(postReportsTexts).interruption;
  const open = openInterruptions(props.post);
  const suspend = <SuspendForm key={props.post.postId} {...props} />;
  if (open.length === 0) return suspend;
  return (
    <>
      {open.map((suspension) => (
        <ResumeForm key={suspension.suspensionId} {...props} suspension={suspension} />
      ))}
      <details className="pw-details">
        <summary>{t.another}</summary>
        {suspend}
      </details>
    </>
  );
};

const CorrectForm = ({ post, etag, suspension, onClose }: Props & { suspension: Suspension; onClose: () => void }) => {
  const t = useTexts(postsTexts).actions;
  const { interruption } = useTexts(postReportsTexts);
  const done = useDone(t.done);
  const send = useSend(`${ROUTE}/suspension-corrections`);
  const { suspensionId, from: since, until: last = '' } = suspension;
  const form = useBodyForm({
    schema: correctSuspensionBody,
    defaultValues: { suspensionId, from: since, until: last, reason: '' },
    send: (body: Body<`${typeof ROUTE}/suspension-corrections`>, key) =>
      send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    refusedAt: { ...REFUSED, 'period-reversed': 'until', 'suspension-unknown': 'from' },
    onSent: () => {
      onClose();
      done();
    },
  });
  const [from, until] = useWatch({ control: form.form.control, name: ['from', 'until'] });
  return (
    <Form form={form} label={t.correct} onCancel={onClose}>
      <p className="pw-muted">{t.correctHint}</p>
      <form.Field name="from">{(field) => <DateField {...field} label={interruption.from} />}</form.Field>
      <form.Field name="until">{(field) => <DateField {...field} label={interruption.until} />}</form.Field>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={REASON_LENGTH} />}</form.Field>
      {(from !== since || until !== last) && (
        <Consequences
          postId={post.postId}
          asked={
            isDate(from) && (until === '' || isDate(until))
              ? { kind: 'correct-suspension', suspensionId, from, ...(until === '' ? {} : { until }) }
              : undefined
          }
        />
      )}
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.correct}
        </Button>
      </div>
    </Form>
  );
};

type Suspension = Appointment['suspensions'][number];

/** An interruption that was recorded wrongly is put right, or never was. */
export const CorrectSuspension = ({ post, etag, suspension }: Props & { suspension: Suspension }) => {
  const t = useTexts(postsTexts).actions;
  const { interruption } = useTexts(postReportsTexts);
  const done = useDone(t.done);
  const [open, setOpen] = useState<'correct' | 'annul' | undefined>(undefined);
  const send = useSend(`${ROUTE}/suspension-corrections`);
  const close = (): void => setOpen(undefined);
  const { suspensionId } = suspension;
  return (
    <div className="pw-buttons">
      <Button size="small" onClick={() => setOpen('correct')}>
        {interruption.correct}
      </Button>
      <Button size="small" onClick={() => setOpen('annul')}>
        {interruption.annul}
      </Button>
      {open === 'correct' && (
        <Dialog title={interruption.correctTitle} onClose={close}>
          <CorrectForm post={post} etag={etag} suspension={suspension} onClose={close} />
        </Dialog>
      )}
      {open === 'annul' && (
        <Dialog title={interruption.annulTitle} onClose={close}>
          <Consequences postId={post.postId} asked={{ kind: 'annul-suspension', suspensionId }} />
          <ReasonForm
            label={t.reason}
            maxLength={REASON_LENGTH}
            confirmLabel={interruption.annul}
            isDangerous
            send={({ reason }, key) =>
              send({ parameters: { path: { id: post.postId } }, body: { suspensionId, annulled: true, reason }, version: etag }, key)
            }
            onSent={() => {
              close();
              done();
            }}
            onCancel={close}
          />
        </Dialog>
      )}
    </div>
  );
};
