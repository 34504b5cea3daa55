import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { appointBody, correctBody, registerBody, vacateBody } from '../api/generated/staffing.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { Alike } from '../people/alike';
import { useFindPeople } from '../people/find-people';
import type { Person } from '../people/types';
import { textOf, useTexts } from '../texts/area';
import { postReportsTexts } from '../texts/post-reports';
import { postsTexts } from '../texts/posts';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { ReasonForm } from '../ui/form/reason-form';
import { FteField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useDone, useToasts } from '../ui/toasts';
import { Consequences } from './consequences';
import { ChangeEmployer, ChangeWorkplaces } from './changes';
import { hasFreeDay, hasSomebody, mayBeVacated } from './free-days';
import { InterruptionForms } from './interruptions';
import { CorrectQualification, useTierOptions } from './qualification';
import { ChangeShareForm, SHARE_REFUSED, isShare } from './share-form';
import { TIERS, type Appointment, type Post } from './types';
import { useDays } from './use-days';

const ROUTE = '/api/staffing/v1/posts/{id}';
const REASON_LENGTH = 300;

/** Refusals of days, by the field that names the first one. */
const DAYS_REFUSED = {
  'post-occupied': 'from',
  'outside-approval': 'from',
  'first-day-outside-approval': 'from',
  'money-ends-earlier': 'from',
} as const;

interface Props {
  post: Post;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}

interface FormProps extends Props {
  /** Days that are known already, where somebody pointed at one. */
  from?: string | undefined;
  lastDay?: string | undefined;
  onDone?: () => void;
}

/** The same human has one entry in the state; what a district writes here only that district sees. */
const Register = ({ onRegistered }: { onRegistered: (person: Person) => void }) => {
  const t = useTexts(postsTexts).actions;
  const tiers = useTierOptions();
  const { show } = useToasts();
  const send = useSend('/api/staffing/v1/people');
  const form = useBodyForm({
    schema: registerBody,
    defaultValues: { givenName: '', familyName: '', birthDate: '', qualification: '' as (typeof TIERS)[number] | '' },
    send: (body: Body<'/api/staffing/v1/people'>, key) => send({ parameters: {}, body }, key),
    refusedAt: { 'person-registered': 'familyName', 'name-not-latin': 'familyName', 'birth-date-in-future': 'birthDate' },
    onSent: (person) => {
      form.empty();
      show({ kind: 'success', text: t.registered });
      onRegistered(person);
    },
  });
  const [givenName, familyName, birthDate] = useWatch({ control: form.form.control, name: ['givenName', 'familyName', 'birthDate'] });
  return (
    <details className="pw-details">
      <summary>{t.register}</summary>
      <p className="pw-muted">{t.registerHint}</p>
      <Form form={form} label={t.register}>
        <form.Field name="givenName">{(field) => <TextField {...field} label={t.givenName} />}</form.Field>
        <form.Field name="familyName">{(field) => <TextField {...field} label={t.familyName} />}</form.Field>
        <form.Field name="birthDate">{(field) => <DateField {...field} label={t.birthDate} />}</form.Field>
        <form.Field name="qualification">{(field) => <Select {...field} label={t.tier} none={t.choose} options={tiers} />}</form.Field>
        <Alike
          names={{ givenName, familyName, birthDate }}
          onChoose={(person) => {
            form.empty();
            onRegistered(person);
          }}
        />
        <div className="pw-buttons">
          <Button type="submit" isBusy={form.isBusy}>
            {t.register}
          </Button>
        </div>
      </Form>
    </details>
  );
};

/** Who works on a post from when on, as what; with what that costs, while it is being typed. */
export const FillForm = ({ post, etag, from: firstDay = '', onDone }: FormProps) => {
  const texts = useTexts(postsTexts);
  const t = texts.actions;
  const reports = useTexts(postReportsTexts);
  const f = useFormat();
  const tiers = useTierOptions();
  const { search, labelOf, personOf, know } = useFindPeople();
  const done = useDone(t.done);
  const send = useSend(`${ROUTE}/appointments`);
  const form = useBodyForm({
    schema: appointBody,
    defaultValues: { personId: '', from: firstDay, until: '', tier: post.tier, evidence: '', share: null as number | null },
    send: (body: Body<`${typeof ROUTE}/appointments`>, key) =>
      send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    refusedAt: {
      ...DAYS_REFUSED,
      ...SHARE_REFUSED,
      'vacancy-window-over': 'from',
      'period-reversed': 'until',
      'tier-differs-from-register': 'tier',
      'fte-exceeded': 'personId',
      'fte-exceeded-elsewhere': 'personId',
      'person-registered-twice': 'personId',
      'person-erased': 'personId',
    },
    onSent: () => {
      form.empty();
      done();
      onDone?.();
    },
  });
  const { control } = form.form;
  const [personId, from, until, tier, share] = useWatch({ control, name: ['personId', 'from', 'until', 'tier', 'share'] });
  const chosen = personOf(personId);
  const registeredAs = chosen?.qualification && t.tierRegistered({ tier: textOf(texts.tiers, chosen.qualification) });
  const choose = (person: Person | undefined): void => {
    form.form.setValue('personId', person?.personId ?? '', { shouldDirty: true, shouldValidate: form.form.formState.isSubmitted });
    const tier = TIERS.find((value) => value === person?.qualification);
    if (tier) form.form.setValue('tier', tier, { shouldDirty: true });
  };
  const label = post.status === 'ended' ? t.fillLate : t.fill;
  return (
    <>
      {post.status !== 'ended' && <p className="pw-muted">{t.fillHint}</p>}
      <Register
        onRegistered={(person) => {
          know(person);
          choose(person);
        }}
      />
      <Form form={form} label={label}>
        <form.Field name="personId">
          {(field) => (
            <Combobox
              {...field}
              label={t.personId}
              hint={t.personHint}
              search={search}
              labelOf={labelOf}
              onChange={(id) => choose(personOf(id))}
            />
          )}
        </form.Field>
        <form.Field name="from">{(field) => <DateField {...field} label={t.from} />}</form.Field>
        <form.Field name="until">{(field) => <DateField {...field} label={t.until} hint={t.untilHint} />}</form.Field>
        <form.Field name="tier">
          {(field) => <Select {...field} label={t.tier} hint={[registeredAs, t.tierHint].filter(Boolean).join(' ')} options={tiers} />}
        </form.Field>
        <form.Field name="share">
          {(field) => <FteField {...field} label={reports.share} hint={reports.shareOfPost({ share: f.fte(post.share) })} />}
        </form.Field>
        <form.Field name="evidence">
          {(field) => <TextField {...field} label={t.evidence} hint={t.evidenceHint} maxLength={300} />}
        </form.Field>
        <Consequences
          postId={post.postId}
          asked={
            isDate(from) && (until === '' || isDate(until)) && (share === null || isShare(share))
              ? {
                  ...{ kind: 'fill', from, tier },
                  ...(until === '' ? {} : { until }),
                  ...(personId === '' ? {} : { personId }),
                  ...(share === null ? {} : { share }),
                }
              : undefined
          }
        />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {label}
          </Button>
        </div>
      </Form>
      {chosen && (
        <div className="pw-buttons">
          <CorrectQualification personId={chosen.personId} qualification={chosen.qualification} />
        </div>
      )}
    </>
  );
};

const Fill = (props: Props) => {
  const t = useTexts(postsTexts).actions;
  return (
    <details className="pw-details">
      <summary>{props.post.status === 'ended' ? t.fillLate : t.fill}</summary>
      <FillForm {...props} />
    </details>
  );
};

/** When whoever works on a post leaves it; with what that saves, and until when it must be filled again. */
export const VacateForm = ({ post, etag, lastDay: last = '', onDone }: FormProps) => {
  const t = useTexts(postsTexts).actions;
  const done = useDone(t.done);
  const send = useSend(`${ROUTE}/vacancies`);
  const form = useBodyForm({
    schema: vacateBody,
    defaultValues: { lastDay: last, reason: '' },
    send: (body: Body<`${typeof ROUTE}/vacancies`>, key) => send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    refusedAt: { 'post-not-occupied': 'lastDay', 'already-vacated': 'lastDay' },
    onSent: () => {
      form.empty();
      done();
      onDone?.();
    },
  });
  const lastDay = useWatch({ control: form.form.control, name: 'lastDay' });
  return (
    <>
      <p className="pw-muted">{t.vacateHint}</p>
      <Form form={form} label={t.vacate}>
        <form.Field name="lastDay">{(field) => <DateField {...field} label={t.lastDay} />}</form.Field>
        <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={REASON_LENGTH} />}</form.Field>
        <Consequences postId={post.postId} asked={isDate(lastDay) ? { kind: 'vacate', lastDay } : undefined} />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.vacate}
          </Button>
        </div>
      </Form>
    </>
  );
};

const Vacate = (props: Props) => {
  const t = useTexts(postsTexts).actions;
  return (
    <details className="pw-details">
      <summary>{t.vacate}</summary>
      <VacateForm {...props} />
    </details>
  );
};

/** A door that is shut stays where it is, with what shuts it. */
const Impossible = ({ act, reason }: { act: string; reason: string }) => (
  <div className="pw-step">
    <Button disabledReason={reason}>{act}</Button>
  </div>
);

/** The doors of a post: appointing somebody, and saying that they leave. The service decides. */
export const Actions = ({ post, etag }: Props) => {
  const t = useTexts(postsTexts).actions;
  const reports = useTexts(postReportsTexts);
  const f = useFormat();
  const isEnded = post.status === 'ended';
  const mayFill = hasFreeDay(post);
  return (
    <section className="pw-panel pw-actions" aria-labelledby="aktionen">
      <h2 id="aktionen">{t.title}</h2>
      {isEnded && <p>{(mayFill ? t.endedFree : t.ended)({ date: f.date(post.to) })}</p>}
      {mayFill ? <Fill post={post} etag={etag} /> : !isEnded && <Impossible act={t.fill} reason={t.noFreeDay} />}
      {mayBeVacated(post) ? <Vacate post={post} etag={etag} /> : <Impossible act={t.vacate} reason={t.nobodyLeaves} />}
      {hasSomebody(post) ? (
        <>
          <details className="pw-details">
            <summary>{reports.interruption.title}</summary>
            <InterruptionForms post={post} etag={etag} />
          </details>
          <details className="pw-details">
            <summary>{reports.changeShare}</summary>
            <ChangeShareForm post={post} etag={etag} />
          </details>
        </>
      ) : (
        <>
          <Impossible act={reports.interruption.title} reason={reports.nobodyThere} />
          <Impossible act={reports.changeShare} reason={reports.nobodyThere} />
        </>
      )}
      <ChangeEmployer post={post} etag={etag} />
      <ChangeWorkplaces post={post} etag={etag} />
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
  const done = useDone(t.done);
  const send = useSend(`${ROUTE}/corrections`);
  const { appointmentId, from, lastDay = '', tier = '' } = appointment;
  const form = useBodyForm({
    schema: correctBody,
    defaultValues: { appointmentId, from, lastDay, tier: tier as string, evidence: '', reason: '' },
    send: (body: Body<`${typeof ROUTE}/corrections`>, key) => send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    refusedAt: {
      ...DAYS_REFUSED,
      'period-reversed': 'lastDay',
      'fte-exceeded': 'lastDay',
      'fte-exceeded-elsewhere': 'lastDay',
      'tier-differs-from-register': 'tier',
      'tier-without-evidence': 'evidence',
    },
    onSent: () => {
      onClose();
      done();
    },
  });
  const [newFrom, newLast, newTier] = useWatch({ control: form.form.control, name: ['from', 'lastDay', 'tier'] });
  const was = days({ from, lastDay, tier });
  const is = days({ from: newFrom, lastDay: newLast, tier: newTier });
  // Nobody was there on no day: that is refused, and never held.
  const isReversed = newLast !== '' && newLast < newFrom;
  const tierAsked = TIERS.find((one) => one === newTier);
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
      {!isReversed && (
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
      )}
      {was !== is && (
        <Consequences
          postId={post.postId}
          asked={
            isDate(newFrom) && (newLast === '' || isDate(newLast))
              ? {
                  kind: 'correct',
                  appointmentId: appointment.appointmentId,
                  from: newFrom,
                  ...(newLast === '' ? {} : { lastDay: newLast }),
                  ...(tierAsked === undefined ? {} : { tier: tierAsked }),
                }
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

/** What was recorded wrongly is put right, or taken back, with a reason. */
export const Correct = ({ post, etag, appointment }: CorrectProps) => {
  const t = useTexts(postsTexts).actions;
  const days = useDays();
  const done = useDone(t.done);
  const [open, setOpen] = useState<'correct' | 'annul' | undefined>(undefined);
  const annul = useSend(`${ROUTE}/annulments`);
  const close = (): void => setOpen(undefined);
  const { appointmentId, personId, qualification } = appointment;
  return (
    <div className="pw-buttons">
      <Button size="small" onClick={() => setOpen('correct')}>
        {t.correct}
      </Button>
      <Button size="small" onClick={() => setOpen('annul')}>
        {t.annul}
      </Button>
      {personId !== undefined && <CorrectQualification personId={personId} qualification={qualification} />}
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
