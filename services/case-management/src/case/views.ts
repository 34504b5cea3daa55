import { CLOSING_REASONS, PLAN_DOMAINS, TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, InstantString, OneOf, Type, View, defined, readable } from '@paktwerk/kernel';
import type { EventOf, Instant } from '@paktwerk/kernel';
import { keptUntil } from '../erasure/may-erase';
import { CLIENT_RETENTION_MONTHS } from '../parameters';
import { Client, Consent, ERASURE_REASONS, EligibilityEstablished } from './events';
import type { CaseEvent, PlanAgreed, TalkHeld } from './events';
import type { CaseState } from './state';

export const CASE_STATUSES = ['open', 'closed'] as const;
export const Foreign = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9._:-]+$' });
const OrErased = () => Type.Union([Type.String(), Type.Null()], { description: "Null once the client's data were erased" });
export const PlanView = View('PlanView', {
  planId: Id('pln'),
  agreedOn: DateOnly(),
  goals: Type.Array(Type.Object({ domain: OneOf(PLAN_DOMAINS), text: OrErased(), until: Type.Optional(DateOnly()) })),
});
export const TalkView = View('TalkView', {
  talkId: Id('tlk'),
  heldOn: DateOnly(),
  mode: OneOf(TALK_MODES),
  topics: Type.Array(OneOf(TALK_TOPICS)),
  minutes: Type.Integer(),
  isCounted: Type.Boolean({ description: 'False for contacts that are too short to count as a talk' }),
  recordedAt: InstantString(),
  note: Type.Optional(OrErased()),
});
const restrictedOn = Type.Optional(DateOnly({ description: 'Since when only those who answer for the file may read it' }));
const closing = { closedOn: Type.Optional(DateOnly()), closingReason: Type.Optional(OneOf(CLOSING_REASONS)) };
const CounselledBy = Type.Object(
  { decreeId: Id('dcr'), code: Type.String(), source: Type.String() },
  { description: 'The decree that names the client; absent in files from before decrees were asked' },
);
export const CaseView = View('CaseView', {
  caseId: Id('case'),
  programmeId: Foreign,
  district: DistrictKey(),
  status: OneOf(CASE_STATUSES),
  openedOn: DateOnly(),
  consentOn: DateOnly(),
  counselledBy: Type.Optional(CounselledBy),
  plans: Type.Integer(),
  talks: Type.Integer(),
  lastTalkOn: Type.Optional(DateOnly()),
  ...closing,
  restrictedOn,
  keptUntil: Type.Optional(DateOnly({ description: 'Until then the file is kept; absent while the case is open' })),
  heldSince: Type.Optional(DateOnly({ description: 'Since when a court or an audit needs the file' })),
  erasure: Type.Optional(
    Type.Object(
      { reason: OneOf(ERASURE_REASONS), proposedOn: DateOnly(), proposedBy: Id('per') },
      { description: 'Proposed, and waiting for a second person' },
    ),
  ),
  erasedOn: Type.Optional(DateOnly()),
  version: Type.Integer(),
});
export const FileView = View('FileView', {
  caseId: Id('case'),
  programmeId: Foreign,
  district: DistrictKey(),
  status: OneOf(CASE_STATUSES),
  openedOn: DateOnly(),
  consent: Consent,
  client: Type.Union([Client, Type.Null()]),
  eligibility: Type.Optional(
    Type.Object({
      establishedFor: DateOnly(),
      decreeCode: Type.String(),
      decreeSource: Type.String(),
      basis: Type.Union([EligibilityEstablished.schema.properties.basis, Type.Null()], {
        description: "Null once the client's data were erased",
      }),
    }),
  ),
  plans: Type.Array(PlanView),
  talks: Type.Array(TalkView),
  ...closing,
  restrictedOn,
});

type FileEvent = CaseEvent & { readonly recordedAt: Instant };

/** Where a case stands, without its client: the answer to what changes it as a whole. */
export const caseView = (state: CaseState, version: number) => {
  if (state.kind === 'none') throw new Error('A case that was changed must exist.');
  const { caseId, programmeId, district, openedOn, consentOn, counselledBy, planIds, talkIds, lastTalkOn, restrictedOn } = state;
  return {
    caseId,
    programmeId,
    district,
    status: state.kind,
    openedOn,
    consentOn,
    plans: planIds.length,
    talks: talkIds.length,
    ...defined({ counselledBy, lastTalkOn }),
    ...(state.kind === 'closed' ? { closedOn: state.closedOn, closingReason: state.reason } : {}),
    ...defined({ restrictedOn }),
    ...erasureOf(state),
    version,
  };
};

/** How long the file stays, and what has been decided about that. */
const erasureOf = (state: Exclude<CaseState, { readonly kind: 'none' }>) => {
  const { heldSince, erasure, erasedOn } = state;
  const until = keptUntil(state, CLIENT_RETENTION_MONTHS.value);
  return {
    ...defined({ keptUntil: until, heldSince, erasure, erasedOn }),
  };
};

export const planView = ({ data: { planId, agreedOn, goals } }: Pick<EventOf<typeof PlanAgreed>, 'data'>) => ({
  planId,
  agreedOn,
  goals: goals.map((g) => ({ domain: g.domain, text: readable(g.text), ...defined({ until: g.until }) })),
});

export const talkView = ({ data, recordedAt }: Pick<EventOf<typeof TalkHeld>, 'data'> & { readonly recordedAt: Instant }) => {
  const { talkId, heldOn, mode, topics, minutes, isCounted, note } = data;
  return { talkId, heldOn, mode, topics, minutes, isCounted, recordedAt, ...defined({ note: readable(note) }) };
};

/** The whole file in the order in which it was recorded, for the few who may read it; undefined while nobody has opened it. */
export const fileView = (events: readonly FileEvent[], state: CaseState) => {
  const restrictedOn = state.kind === 'none' ? undefined : state.restrictedOn;
  const opening = openingOf(events);
  return (
    opening && {
      ...opening,
      ...eligibilityOf(events),
      plans: events.flatMap((e) => (e.type === 'plan.agreed' ? [planView(e)] : [])),
      talks: events.flatMap((e) => (e.type === 'talk.held' ? [talkView(e)] : [])),
      ...closingOf(events),
      ...defined({ restrictedOn }),
    }
  );
};

const openingOf = (events: readonly FileEvent[]) => {
  const opened = events.find((e) => e.type === 'case.opened');
  if (!opened) return undefined;
  const { caseId, programmeId, district, openedOn, consent, client } = opened.data;
  return { caseId, programmeId, district, openedOn, consent, client: readable<Client>(client) };
};

const eligibilityOf = (events: readonly FileEvent[]) => {
  const established = events.find((e) => e.type === 'eligibility.established');
  if (!established) return {};
  const { establishedFor, decreeCode, decreeSource, basis } = established.data;
  return { eligibility: { establishedFor, decreeCode, decreeSource, basis: readable(basis) } };
};

const closingOf = (events: readonly FileEvent[]) => {
  const closed = events.find((e) => e.type === 'case.closed')?.data;
  return closed ? { status: 'closed' as const, closedOn: closed.closedOn, closingReason: closed.reason } : { status: 'open' as const };
};

/** What a reader takes for one letter, accents and signs included. */
const letters = new Intl.Segmenter('de', { granularity: 'grapheme' });
const firstLetter = (name: string): string => letters.segment(name).containing(0)?.segment ?? '';

/** `O. B.`: enough for a counsellor to find a client again in their own list. */
export const initialsOf = (events: readonly FileEvent[]): string | undefined => {
  const client = openingOf(events)?.client;
  return client ? `${firstLetter(client.givenName)}. ${firstLetter(client.familyName)}.` : undefined;
};
