import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { BackLink } from '../shell/back-link';
import { Boundary } from '../shell/boundary';
import { useToday } from '../shell/clock';
import { LoadState } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Badge, Progress, Skeleton } from '../ui/feedback';
import { UnsavedGuard } from '../ui/form/unsaved-guard';
import { useAction } from '../ui/form/use-action';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { TextArea } from '../ui/text-field';
import { AttachmentsSection } from './attachments-section';
import { Person, useColleagues, useFollowDraft, useSayHere } from './company';
import { Deadline, useIsDeadlineAwaited } from './deadline';
import { HandedOver } from './handed-over';
import { ChangesPanel, FramePanel, HintsPanel, NextPanel, useFrame } from './draft-side';
import { EditingContext, useDraftEditing, useEditing } from './editing';
import { ApplicantSection, BankSection, DeclarationsSection, EarlyStartSection, PartnersSection } from './form-sections';
import { LinesSection } from './lines-section';
import { useSectionState } from './open-sections';
import { SECTIONS, type SectionName } from './sections';
import type { Draft, PreCheck } from './types';
import { useDraft } from './use-draft';

const route = getRouteApi('/entwuerfe/$draftId');

/** Saved, being saved, or not: and who else is here. */
const Company = ({ draftId }: { draftId: string }) => {
  const t = useTexts(draftTexts);
  const f = useFormat();
  const { state, draft } = useDraftEditing();
  const colleagues = useColleagues(draftId);
  const saved = state === 'saved' ? t.state.saved({ at: f.instant(draft.updatedAt) }) : t.state[state];
  return (
    <div className="pw-company" data-save-state={state}>
      <p role="status">
        <Icon name={state === 'refused' || state === 'offline' ? 'warning' : 'success'} /> {saved}
      </p>
      {colleagues.map(({ name, sections }) => (
        <p key={name} data-colleague={sections.join(' ')}>
          <Person name={name} /> {t.company.alsoHere({ name })}
        </p>
      ))}
    </div>
  );
};

const Sections = ({
  draft,
  open,
  check,
  onOpen,
}: {
  draft: Draft;
  open: SectionName;
  check: PreCheck | undefined;
  onOpen: (section: SectionName) => void;
}) => {
  const t = useTexts(draftTexts);
  const f = useFormat();
  const colleagues = useColleagues(draft.draftId);
  const stateOf = useSectionState(draft);
  const states = new Map((check?.sections ?? []).map((s) => [s.section, s]));
  const complete = [...states.values()].filter((s) => s.isComplete).length;
  return (
    <nav className="pw-panel pw-sections" aria-label={t.sections.title}>
      <Progress
        label={t.sections.title}
        text={t.sections.complete({ n: f.count(complete), of: f.count(SECTIONS.length) })}
        value={complete}
        max={SECTIONS.length}
      />
      <ol>
        {SECTIONS.map((section, i) => {
          const state = states.get(section);
          const here = colleagues.filter((c) => c.sections.includes(section));
          return (
            <li key={section}>
              <button
                type="button"
                className={classNames('pw-sections__one', section === open && 'is-open')}
                aria-current={section === open ? 'step' : undefined}
                onClick={() => onOpen(section)}
              >
                <span className={classNames('pw-sections__sign', state?.isComplete && 'is-complete')}>
                  {state?.isComplete ? <Icon name="check" /> : i + 1}
                </span>
                <span className="pw-sections__text">
                  <strong>{t.sections.names[section]}</strong>
                  <span className="pw-muted">
                    {here.length > 0 ? t.company.isHere({ name: here.map((c) => c.name).join(', ') }) : state && stateOf(state)}
                  </span>
                </span>
                {here.map((c) => (
                  <Person key={c.name} name={c.name} />
                ))}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

/** Ready for the signature: whoever may sign goes on to it, the others hand over. */
const Finish = ({ draft, hints }: { draft: Draft; hints: number }) => {
  const t = useTexts(draftTexts).submit;
  const { draftId } = draft;
  const { flush } = useDraftEditing();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const send = useSend('/api/applications/v1/drafts/{draftId}/hand-over');
  const handOver = useAction({
    send: (said: string, key) => send({ parameters: { path: { draftId } }, body: said.trim() === '' ? {} : { note: said.trim() } }, key),
    onDone: () => setNote(''),
  });
  const maySign = draft.actions.includes('submit');
  // It waits for the signature already, until somebody changes it.
  const isHandedOver = draft.handedOver !== undefined;
  return (
    <Section id="einreichen" title={t.title} note={maySign ? t.note : t.onlySignatories}>
      <HandedOver draft={draft} />
      <Refusal problem={handOver.problem} title={t.refused} />
      {!maySign && !isHandedOver && (
        <TextArea label={t.noteLabel} hint={t.noteHint} isRequired={false} maxLength={900} rows={2} value={note} onChange={setNote} />
      )}
      <div className="pw-buttons">
        {maySign ? (
          <Button
            variant="primary"
            onClick={() => void flush().then(() => navigate({ to: '/entwuerfe/$draftId/unterschrift', params: { draftId } }))}
          >
            {t.toSigning}
          </Button>
        ) : (
          !isHandedOver && (
            <Button variant="primary" isBusy={handOver.isBusy} onClick={() => void flush().then(() => handOver.run(note))}>
              {t.handOver}
            </Button>
          )
        )}
      </div>
      {hints > 0 && (
        <p>
          <Link className="kern-link" to="/entwuerfe/$draftId/vorpruefung" params={{ draftId }}>
            {t.hints({ n: hints })}
          </Link>
        </p>
      )}
    </Section>
  );
};

const Open = ({ draft, etag }: { draft: Draft; etag: string | null }) => {
  const t = useTexts(draftTexts);
  const { draftId } = draft;
  const { abschnitt: open = 'applicant', position } = route.useSearch();
  const navigate = useNavigate();
  const editing = useEditing(draft);
  const frame = useFrame(draft);
  const today = useToday();
  const query = frame === undefined ? {} : { query: { frameCents: frame.leftCents } };
  const { data: check } = useQuery(read('/api/applications/v1/drafts/{draftId}/check', { path: { draftId }, ...query }));
  const { applicantName: name, begunBy } = draft;
  useFollowDraft(draftId);
  useSayHere(draftId, open);
  const place = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  // Who goes on reads on at the heading of the section, not in the bar below it.
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    const heading = place.current?.querySelector<HTMLElement>('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [open]);
  const go = (abschnitt: SectionName): void => {
    hasMoved.current = true;
    void editing.flush();
    void navigate({ to: '.', search: { abschnitt }, resetScroll: false } as never);
  };
  const at = SECTIONS.indexOf(open);
  const [before, after] = [SECTIONS[at - 1], SECTIONS[at + 1]];
  return (
    <EditingContext value={editing}>
      <UnsavedGuard isDirty={editing.state !== 'saved'} />
      <Company draftId={draftId} />
      <Deadline callId={draft.callId} />
      <div className="pw-draft">
        <Sections draft={draft} open={open} check={check} onOpen={go} />
        <div ref={place} className="pw-draft__main">
          <Boundary key={open}>
            {open === 'applicant' && <ApplicantSection name={name} begunBy={begunBy} />}
            {open === 'lines' && <LinesSection draft={draft} etag={etag} check={check} opened={position} />}
            {open === 'partners' && <PartnersSection />}
            {open === 'early-start' && <EarlyStartSection today={today === '' ? undefined : today} />}
            {open === 'bank' && <BankSection name={name} />}
            {open === 'attachments' && <AttachmentsSection draft={draft} />}
            {open === 'declarations' && <DeclarationsSection declarations={check?.declarations ?? []} />}
          </Boundary>
          <Finish draft={draft} hints={check?.findings.length ?? 0} />
        </div>
        <div className="pw-draft__side">
          {frame && <FramePanel draft={draft} frame={frame} check={check} />}
          {check && <HintsPanel draft={draft} check={check} />}
          <ChangesPanel draftId={draftId} />
          <NextPanel />
        </div>
      </div>
      <div className="pw-draft__bar">
        <span className="pw-muted">{t.file.onlyYours({ name })}</span>
        <div className="pw-buttons">
          {before && (
            <Button icon="arrow-back" onClick={() => go(before)}>
              {t.sections.back}
            </Button>
          )}
          {after && (
            <Button variant="primary" onClick={() => go(after)}>
              {t.sections.on({ name: t.sections.names[after] })}
            </Button>
          )}
        </div>
      </div>
    </EditingContext>
  );
};

/** One draft: the form, section by section, with everybody who works on it. */
export const DraftPage = () => {
  const t = useTexts(draftTexts).file;
  const { draftId } = route.useParams();
  const { now, etag, call, queries } = useDraft(draftId);
  const isOpen = now && now.applicationId === undefined;
  const isAwaited = useIsDeadlineAwaited(isOpen ? now.callId : undefined);
  const isWaiting = isOpen === true && isAwaited;
  return (
    <Page
      title={call ? t.title({ call: call.title }) : t.loading}
      before={<BackLink to="/entwuerfe">{t.back}</BackLink>}
      lead={now && <Badge kind="info">{now.applicationId === undefined ? t.draft : t.submitted}</Badge>}
    >
      {queries.map((query, i) => (
        <LoadState key={i} query={query} />
      ))}
      {(now ? isWaiting : queries.every(({ error }) => !error)) && <Skeleton kind="rows" lines={8} />}
      {now &&
        !isWaiting &&
        (now.applicationId === undefined ? (
          <Boundary>
            <Open key={draftId} draft={now} etag={etag} />
          </Boundary>
        ) : (
          <Section id="eingereicht" title={t.submitted}>
            <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: now.applicationId }}>
              {t.toApplication}
            </Link>
          </Section>
        ))}
    </Page>
  );
};
