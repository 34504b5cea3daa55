import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { applicationActsTexts } from '../texts/application-acts';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { Alert, Skeleton } from '../ui/feedback';
import { useAction } from '../ui/form/use-action';
import { useDone } from '../ui/toasts';
import type { Application } from './types';

// Most people who open a file only read it: what forms need is loaded by those who write.
const PrepareForm = lazy(() => loadPart(() => import('./prepare-form')).then((m) => ({ default: m.PrepareForm })));
const RequestInformationForm = lazy(() =>
  loadPart(() => import('./information-forms')).then((m) => ({ default: m.RequestInformationForm })),
);
const SupplyInformationForm = lazy(() => loadPart(() => import('./information-forms')).then((m) => ({ default: m.SupplyInformationForm })));
const ReturnForm = lazy(() => loadPart(() => import('./return-forms')).then((m) => ({ default: m.ReturnForm })));
const WithdrawInformationForm = lazy(() => loadPart(() => import('./return-forms')).then((m) => ({ default: m.WithdrawInformationForm })));
const SubstantiveCheckForm = lazy(() => loadPart(() => import('./check-forms')).then((m) => ({ default: m.SubstantiveCheckForm })));
const RequestEarlyStartForm = lazy(() => loadPart(() => import('./check-forms')).then((m) => ({ default: m.RequestEarlyStartForm })));
const AnswerEarlyStartForm = lazy(() => loadPart(() => import('./check-forms')).then((m) => ({ default: m.AnswerEarlyStartForm })));
const WaitlistForm = lazy(() => loadPart(() => import('../selection/waitlist-form')).then((m) => ({ default: m.WaitlistForm })));
const OpenHearingForm = lazy(() => loadPart(() => import('./hearing-forms')).then((m) => ({ default: m.OpenHearingForm })));
const GiveStatementForm = lazy(() => loadPart(() => import('./hearing-forms')).then((m) => ({ default: m.GiveStatementForm })));
const MissingCheck = lazy(() => loadPart(() => import('./missing-check')).then((m) => ({ default: m.MissingCheck })));
const WithdrawDialog = lazy(() => loadPart(() => import('./withdraw-dialog')).then((m) => ({ default: m.WithdrawDialog })));

interface Props {
  application: Application;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}

const Step = ({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) => (
  <div className="pw-step">
    <h3>{title}</h3>
    {hint && <p className="pw-muted">{hint}</p>}
    {children}
  </div>
);

const FormalCheck = ({ application: { applicationId }, etag }: Props) => {
  const t = useTexts(applicationActsTexts).actions;
  const send = useSend('/api/applications/v1/applications/{applicationId}/formal-check');
  const action = useAction({
    send: (version: string | null, key) => send({ parameters: { path: { applicationId } }, body: {}, version }, key),
    onDone: useDone(t.done),
  });
  return (
    <Step title={t.formalCheck} hint={t.formalCheckHint}>
      <Refusal problem={action.problem} title={t.refused} />
      <Button variant="primary" isBusy={action.isBusy} onClick={() => void action.run(etag)}>
        {t.formalCheck}
      </Button>
    </Step>
  );
};

/** What a signature should not overlook. */
const SaidBefore = ({ application }: { application: Application }) => (
  <Suspense>
    <MissingCheck application={application} />
  </Suspense>
);

interface ReleaseProps extends Props {
  decision: NonNullable<Application['decision']>;
  /** Why this person cannot release it, or not now. */
  refusal: Application['actions'][number]['refusal'];
}
const Release = ({ application, decision, etag, refusal }: ReleaseProps) => {
  const { applicationId } = application;
  const t = useTexts(applicationActsTexts).actions;
  const f = useFormat();
  const language = useLanguage();
  const send = useSend('/api/applications/v1/applications/{applicationId}/decision/release');
  const action = useAction({
    send: ({ version, ...body }: { decisionId: string; version: string | null }, key) =>
      send({ parameters: { path: { applicationId } }, body, version }, key),
    onDone: useDone(t.done),
  });
  const { reservation } = decision;
  return (
    <Step title={t.release} hint={refusal ? undefined : t.releaseHint}>
      <p>{t.prepared({ outcome: t.outcomeNames[decision.outcome], amount: f.euro(decision.amountCents) })}</p>
      {decision.countersignedOn !== undefined && <p className="pw-muted">{t.countersigned({ date: f.date(decision.countersignedOn) })}</p>}
      {refusal?.code !== `reservation-${reservation.status}` && (
        <p className="pw-muted">
          {reservation.status === 'refused'
            ? t.reservationRefused({ frame: f.euro(reservation.frameAvailableCents ?? 0), pot: f.euro(reservation.potAvailableCents ?? 0) })
            : t.reservation[reservation.status]}
        </p>
      )}
      {decision.outcome !== 'rejected' && <SaidBefore application={application} />}
      <Refusal problem={action.problem} title={t.refused} />
      <Button
        variant="primary"
        isBusy={action.isBusy}
        disabledReason={refusal?.texts[language]}
        onClick={() => void action.run({ decisionId: decision.decisionId, version: etag })}
      >
        {t.release}
      </Button>
    </Step>
  );
};

/** The second of three signatures. */
const Countersign = ({ application, decision, etag, refusal }: ReleaseProps) => {
  const { applicationId } = application;
  const t = useTexts(applicationActsTexts).actions;
  const language = useLanguage();
  const send = useSend('/api/applications/v1/applications/{applicationId}/decision/countersign');
  const action = useAction({
    send: ({ version, ...body }: { decisionId: string; version: string | null }, key) =>
      send({ parameters: { path: { applicationId } }, body, version }, key),
    onDone: useDone(t.done),
  });
  return (
    <Step title={t.countersign} hint={t.countersignHint}>
      {decision.outcome !== 'rejected' && <SaidBefore application={application} />}
      <Refusal problem={action.problem} title={t.refused} />
      <Button
        variant="primary"
        isBusy={action.isBusy}
        disabledReason={refusal?.texts[language]}
        onClick={() => void action.run({ decisionId: decision.decisionId, version: etag })}
      >
        {t.countersign}
      </Button>
    </Step>
  );
};

interface FormProps {
  applicationId: string;
  etag: string | null;
  onSent: () => void;
}
/** A step with a form that is closed, and not even loaded, until somebody wants it. */
const Folded = ({
  application: { applicationId },
  etag,
  title,
  hint,
  isNext = false,
  children,
}: Props & { title: string; hint?: string; isNext?: boolean; children: (form: FormProps) => ReactNode }) => {
  const t = useTexts(applicationActsTexts).actions;
  const [isOpen, setOpen] = useState(isNext);
  const done = useDone(t.done);
  const onSent = (): void => {
    setOpen(false);
    done();
  };
  return (
    <details className="pw-details" open={isOpen} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{title}</summary>
      {hint && <p className="pw-muted">{hint}</p>}
      {isOpen && <Suspense fallback={<Skeleton kind="rows" lines={3} />}>{children({ applicationId, etag, onSent })}</Suspense>}
    </details>
  );
};

const GiveStatement = ({ application: { applicationId }, etag, hearingId }: Props & { hearingId: string }) => {
  const t = useTexts(applicationActsTexts).actions;
  const done = useDone(t.done);
  return (
    <Step title={t.statement}>
      <Suspense fallback={<Skeleton kind="rows" lines={3} />}>
        <GiveStatementForm applicationId={applicationId} hearingId={hearingId} etag={etag} onSent={done} />
      </Suspense>
    </Step>
  );
};

const Withdraw = ({ application, etag }: Props) => {
  const t = useTexts(applicationActsTexts).actions;
  const [isOpen, setOpen] = useState(false);
  const done = useDone(t.done);
  const close = (): void => setOpen(false);
  return (
    <Step title={t.withdraw}>
      <Button onClick={() => setOpen(true)}>{t.withdraw}</Button>
      {isOpen && (
        <Suspense>
          <WithdrawDialog
            application={application}
            etag={etag}
            onClose={close}
            onSent={() => {
              close();
              done();
            }}
          />
        </Suspense>
      )}
    </Step>
  );
};

const ExtendInformation = ({
  application: { applicationId },
  etag,
  requestId,
  until,
}: Props & { requestId: string; until: string | undefined }) => {
  const { information: t, actions } = useTexts(applicationActsTexts);
  const f = useFormat();
  const send = useSend('/api/applications/v1/applications/{applicationId}/information/{requestId}/extend');
  const action = useAction({
    send: (version: string | null, key) => send({ parameters: { path: { applicationId, requestId } }, body: {}, version }, key),
    onDone: useDone(actions.done),
  });
  return (
    <Step title={t.extend} hint={[t.extendHint, until && t.extendUntil({ date: f.date(until) })].filter(Boolean).join(' ')}>
      <Refusal problem={action.problem} title={actions.refused} />
      <Button isBusy={action.isBusy} onClick={() => void action.run(etag)}>
        {t.extend}
      </Button>
    </Step>
  );
};

const SupplyInformation = ({ application: { applicationId }, etag, requestId }: Props & { requestId: string }) => {
  const { information: t, actions } = useTexts(applicationActsTexts);
  const done = useDone(actions.done);
  return (
    <Step title={t.supply}>
      <Suspense fallback={<Skeleton kind="rows" lines={3} />}>
        <SupplyInformationForm applicationId={applicationId} requestId={requestId} etag={etag} onSent={done} />
      </Suspense>
    </Step>
  );
};

/** Prepares a decision. What somebody is writing here stays when the application changes under their hands. */
const Prepare = ({ application, etag, isPossible, isAgain }: Props & { isPossible: boolean; isAgain: boolean }) => {
  const t = useTexts(applicationActsTexts).actions;
  const [isDirty, setDirty] = useState(false);
  const [begunAt, setBegunAt] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [round, setRound] = useState(0);
  const done = useDone(t.done);
  const onDirty = useCallback(
    (dirty: boolean) => {
      setDirty((was) => {
        if (dirty && !was) setBegunAt(etag);
        return dirty;
      });
    },
    [etag],
  );
  if (!isPossible && !isDirty) return null;
  // One place in the tree for both looks: another place would throw away what was typed.
  return (
    <details
      className={isAgain ? 'pw-details' : 'pw-step pw-step--open'}
      open={!isAgain || isOpen || isDirty}
      onToggle={(e) => isAgain && setOpen(e.currentTarget.open)}
    >
      <summary>{isAgain ? t.prepareAgain : t.prepare}</summary>
      {isDirty && begunAt !== etag && (
        <p className="pw-muted" role="status" data-changed>
          {t.changed}
        </p>
      )}
      <SaidBefore application={application} />
      <Suspense fallback={<Skeleton kind="rows" lines={5} />}>
        <PrepareForm
          key={round}
          application={application}
          etag={etag}
          impossible={isPossible ? undefined : t.notNow}
          onDirty={onDirty}
          onSent={() => {
            setDirty(false);
            setOpen(false);
            setRound(round + 1);
            done();
          }}
        />
      </Suspense>
    </details>
  );
};

/** What was given back, and what is to be different. */
const Returned = ({ decision: { returned } }: { decision: NonNullable<Application['decision']> }) => {
  const t = useTexts(applicationActsTexts).actions;
  const f = useFormat();
  if (!returned) return null;
  return (
    <Alert kind="warning" title={t.returnedTitle({ date: f.date(returned.on) })}>
      <blockquote>{returned.note}</blockquote>
    </Alert>
  );
};

/** The steps that the service offers to this person; whether a step is open, and why not, is decided there alone. */
export const Actions = ({ application, etag }: Props) => {
  const { actions: t, information } = useTexts(applicationActsTexts);
  const offers = new Map(application.actions.map((offer) => [offer.action, offer]));
  const release = offers.get('release-decision');
  const extension = offers.get('extend-information');
  const countersign = offers.get('countersign-decision');
  const { decision } = application;
  const asked = application.information?.at(-1);
  const hearing = application.hearings?.at(-1);
  // Without a step inside, the style sheet takes the panel away: only the step itself knows whether something typed keeps it.
  return (
    <section className="pw-panel pw-actions" aria-labelledby="aktionen">
      <h2 id="aktionen">{t.title}</h2>
      {offers.has('check-formally') && <FormalCheck application={application} etag={etag} />}
      {offers.has('check-substantively') && (
        <Folded application={application} etag={etag} title={t.checkSubstantively} isNext={!application.substantiveCheck}>
          {(form) => <SubstantiveCheckForm {...form} />}
        </Folded>
      )}
      {decision && application.status === 'prepared' && <Returned decision={decision} />}
      {countersign && decision && (
        <Countersign
          key={`countersign-${decision.decisionId}`}
          application={application}
          decision={decision}
          etag={etag}
          refusal={countersign.refusal}
        />
      )}
      {release && decision && (
        <Release key={decision.decisionId} application={application} decision={decision} etag={etag} refusal={release.refusal} />
      )}
      {offers.has('return-decision') && decision && (
        <Folded key={`return-${decision.decisionId}`} application={application} etag={etag} title={t.return}>
          {(form) => <ReturnForm {...form} decisionId={decision.decisionId} />}
        </Folded>
      )}
      <Prepare application={application} etag={etag} isPossible={offers.has('prepare-decision')} isAgain={release !== undefined} />
      {offers.has('waitlist') && (
        <Folded application={application} etag={etag} title={t.waitlist}>
          {(form) => <WaitlistForm {...form} requestedCents={application.requestedCents} />}
        </Folded>
      )}
      {offers.has('request-information') && (
        <Folded application={application} etag={etag} title={information.request}>
          {(form) => <RequestInformationForm {...form} />}
        </Folded>
      )}
      {asked && extension && (
        <ExtendInformation application={application} etag={etag} requestId={asked.requestId} until={extension.until} />
      )}
      {asked && offers.has('supply-information') && (
        <SupplyInformation key={asked.requestId} application={application} etag={etag} requestId={asked.requestId} />
      )}
      {asked && offers.has('withdraw-information') && (
        <Folded key={`withdraw-${asked.requestId}`} application={application} etag={etag} title={information.withdraw}>
          {(form) => <WithdrawInformationForm {...form} requestId={asked.requestId} />}
        </Folded>
      )}
      {offers.has('open-hearing') && (
        <Folded application={application} etag={etag} title={t.hear} hint={t.hearHint}>
          {(form) => <OpenHearingForm {...form} intendedCents={decision?.amountCents} />}
        </Folded>
      )}
      {hearing && offers.has('give-statement') && (
        <GiveStatement
          key={`${hearing.hearingId}-${hearing.statements.length}`}
          application={application}
          etag={etag}
          hearingId={hearing.hearingId}
        />
      )}
      {offers.has('request-early-start') && (
        <Folded application={application} etag={etag} title={t.requestEarlyStart}>
          {(form) => <RequestEarlyStartForm {...form} />}
        </Folded>
      )}
      {offers.has('answer-early-start') && (
        <Folded application={application} etag={etag} title={t.answerEarlyStart}>
          {(form) => <AnswerEarlyStartForm {...form} />}
        </Folded>
      )}
      {offers.has('withdraw') && <Withdraw application={application} etag={etag} />}
    </section>
  );
};
