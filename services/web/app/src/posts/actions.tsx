import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { appointBody, correctBody, registerBody, vacateBody } from '../api/generated/staffing.bodies';
import type { Body } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { ReasonForm } from '../ui/form/reason-form';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import { hasFreeDay } from './free-days';
import { TIERS, type Appointment, type Post } from './types';
import { useDays } from './use-days';

const ROUTE = '/api/staffing/v1/posts/{id}';
const REASON_LENGTH = 300;
const peopleQuery = read('/api/staffing/v1/people', { query: { limit: 200 } });

interface Props {
  post: Post;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}

const useDone = (): (() => void) => {
  const t = useTexts(postsTexts).actions;
  const { show } = useToasts();
  return () => show({ kind: 'success', text: t.done });
};

const useTierOptions = () => {
  const { tiers } = useTexts(postsTexts);
  return TIERS.map((value) => ({ value, label: textOf(tiers, value) }));
};

/** The same human has one entry in the state; what a district writes here only that district sees. */
const Register = ({ onRegistered }: { onRegistered: (personId: string) => void }) => {
  const t = useTexts(postsTexts).actions;
  const tiers = useTierOptions();
  const { show } = useToasts();
  const send = useSend('/api/staffing/v1/people');
  const form = useBodyForm({
    schema: registerBody,
    defaultValues: { givenName: '', familyName: '', birthDate: '', qualification: 'A_SOCIAL_DEGREE' as (typeof TIERS)[number] },
    send: (body: Body<'/api/staffing/v1/people'>, key) => send({ parameters: {}, body }, key),
    onSent: ({ personId }) => {
      show({ kind: 'success', text: t.registered });
      onRegistered(personId);
    },
  });
  return (
    <details className="pw-details">
      <summary>{t.register}</summary>
      <p className="pw-muted">{t.registerHint}</p>
      <Form form={form} label={t.register}>
        <form.Field name="givenName">{(field) => <TextField {...field} label={t.givenName} />}</form.Field>
        <form.Field name="familyName">{(field) => <TextField {...field} label={t.familyName} />}</form.Field>
        <form.Field name="birthDate">{(field) => <DateField {...field} label={t.birthDate} />}</form.Field>
        <form.Field name="qualification">{(field) => <Select {...field} label={t.tier} options={tiers} />}</form.Field>
        <div className="pw-buttons">
          <Button type="submit" isBusy={form.isBusy}>
            {t.register}
          </Button>
        </div>
      </Form>
    </details>
  );
};

const Fill = ({ post, etag }: Props) => {
  const t = useTexts(postsTexts).actions;
  const tiers = useTierOptions();
  const { data: people } = useQuery(peopleQuery);
  const done = useDone();
  const send = useSend(`${ROUTE}/appointments`);
  const form = useBodyForm({
    schema: appointBody,
    defaultValues: { personId: '', from: '', until: '', tier: post.tier, evidence: '' },
    send: (body: Body<`${typeof ROUTE}/appointments`>, key) =>
      send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    onSent: () => {
      form.form.reset();
      done();
    },
  });
  const choose = (personId: string): void => form.form.setValue('personId', personId, { shouldDirty: true });
  const label = post.status === 'ended' ? t.fillLate : t.fill;
  return (
    <details className="pw-details">
      <summary>{label}</summary>
      {post.status !== 'ended' && <p className="pw-muted">{t.fillHint}</p>}
      <Register onRegistered={choose} />
      <Form form={form} label={label}>
        <form.Field name="personId">
          {(field) => (
            <Select
              {...field}
              label={t.personId}
              none={t.choose}
              options={(people?.items ?? [])
                .filter((p) => p.firstId === undefined)
                .map((p) => ({ value: p.personId, label: [p.familyName, p.givenName].filter(Boolean).join(', ') }))}
            />
          )}
        </form.Field>
        <form.Field name="from">{(field) => <DateField {...field} label={t.from} />}</form.Field>
        <form.Field name="until">{(field) => <DateField {...field} label={t.until} hint={t.untilHint} />}</form.Field>
        <form.Field name="tier">{(field) => <Select {...field} label={t.tier} hint={t.tierHint} options={tiers} />}</form.Field>
        <form.Field name="evidence">
          {(field) => <TextField {...field} label={t.evidence} hint={t.evidenceHint} maxLength={300} />}
        </form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {label}
          </Button>
        </div>
      </Form>
    </details>
  );
};

const Vacate = ({ post, etag }: Props) => {
  const t = useTexts(postsTexts).actions;
  const done = useDone();
  const send = useSend(`${ROUTE}/vacancies`);
  const form = useBodyForm({
    schema: vacateBody,
    defaultValues: { lastDay: '', reason: '' },
    send: (body: Body<`${typeof ROUTE}/vacancies`>, key) => send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    onSent: () => {
      form.form.reset();
      done();
    },
  });
  return (
    <details className="pw-details">
      <summary>{t.vacate}</summary>
      <p className="pw-muted">{t.vacateHint}</p>
      <Form form={form} label={t.vacate}>
        <form.Field name="lastDay">{(field) => <DateField {...field} label={t.lastDay} />}</form.Field>
        <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={REASON_LENGTH} />}</form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.vacate}
          </Button>
        </div>
      </Form>
    </details>
  );
};

/** The doors of a post: appointing somebody, and saying that they leave. The service decides. */
export const Actions = ({ post, etag }: Props) => {
  const t = useTexts(postsTexts).actions;
  const f = useFormat();
  const isEnded = post.status === 'ended';
  const mayFill = !isEnded || hasFreeDay(post);
  return (
    <section className="pw-panel pw-actions" aria-labelledby="aktionen">
      <h2 id="aktionen">{t.title}</h2>
      {isEnded && <p>{(mayFill ? t.endedFree : t.ended)({ date: f.date(post.to) })}</p>}
      {mayFill && <Fill post={post} etag={etag} />}
      <Vacate post={post} etag={etag} />
    </section>
  );
};

interface CorrectProps extends Props {
  appointment: Appointment;
}

const CorrectForm = ({ post, etag, appointment, onClose }: CorrectProps & { onClose: () => void }) => {
  const t = useTexts(postsTexts).actions;
  const tiers = useTierOptions();
  const days = useDays();
  const done = useDone();
  const send = useSend(`${ROUTE}/corrections`);
  const { appointmentId, from, lastDay = '', tier = '' } = appointment;
  const form = useBodyForm({
    schema: correctBody,
    defaultValues: { appointmentId, from, lastDay, tier: tier as string, evidence: '', reason: '' },
    send: (body: Body<`${typeof ROUTE}/corrections`>, key) => send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    onSent: () => {
      onClose();
      done();
    },
  });
  const [newFrom, newLast, newTier] = useWatch({ control: form.form.control, name: ['from', 'lastDay', 'tier'] });
  const was = days({ from, lastDay, tier });
  const is = days({ from: newFrom, lastDay: newLast, tier: newTier });
  return (
    <Form form={form} label={t.correct} onCancel={onClose}>
      <p className="pw-muted">{t.correctHint}</p>
      <form.Field name="from">{(field) => <DateField {...field} label={t.from} />}</form.Field>
      <form.Field name="lastDay">{(field) => <DateField {...field} label={t.lastDay} hint={t.untilHint} />}</form.Field>
      <form.Field name="tier">{(field) => <Select {...field} label={t.tier} none={t.choose} options={tiers} />}</form.Field>
      <form.Field name="evidence">
        {(field) => <TextField {...field} label={t.evidence} hint={t.evidenceHint} maxLength={300} />}
      </form.Field>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={REASON_LENGTH} />}</form.Field>
      <div className="pw-consequence" role="status">
        <div>
          <strong>{t.preview}</strong>
          {was === is ? (
            <p>{t.previewSame}</p>
          ) : (
            <>
              <p>{t.previewEffective({ was, is })}</p>
              <p>{t.previewKnown({ was })}</p>
            </>
          )}
        </div>
      </div>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.correct}
        </Button>
      </div>
    </Form>
  );
};

/** What was recorded wrongly is put right, or taken back, with a reason. */
export const Correct = ({ post, etag, appointment }: CorrectProps) => {
  const t = useTexts(postsTexts).actions;
  const days = useDays();
  const done = useDone();
  const [open, setOpen] = useState<'correct' | 'annul' | undefined>(undefined);
  const annul = useSend(`${ROUTE}/annulments`);
  const close = (): void => setOpen(undefined);
  const { appointmentId } = appointment;
  return (
    <div className="pw-buttons">
      <Button size="small" onClick={() => setOpen('correct')}>
        {t.correct}
      </Button>
      <Button size="small" onClick={() => setOpen('annul')}>
        {t.annul}
      </Button>
      {open === 'correct' && (
        <Dialog title={t.correctTitle} onClose={close}>
          <CorrectForm post={post} etag={etag} appointment={appointment} onClose={close} />
        </Dialog>
      )}
      {open === 'annul' && (
        <Dialog title={t.annulTitle} onClose={close}>
          <p>{t.annulText({ was: days(appointment) })}</p>
          <ReasonForm
            label={t.reason}
            maxLength={REASON_LENGTH}
            confirmLabel={t.annul}
            isDangerous
            send={({ reason }, key) =>
              annul({ parameters: { path: { id: post.postId } }, body: { appointmentId, reason }, version: etag }, key)
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
