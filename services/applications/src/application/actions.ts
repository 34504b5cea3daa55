import type { Decision, IsoDate } from '@paktwerk/kernel';
import { actsFor, bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { extendedTo } from '../information/information';
import { STATEMENTS_MOST } from '../parameters';
import { lastDayFor } from '../shared/answer-period';
import { decideCountersign } from './countersign-decision';
import { refuse } from '../problems';
import { inWords } from './in-words';
import type { RefusalInWords } from './in-words';
import { decideRelease } from './release-decision';
import type { Signer } from './release-decision';
import type { ApplicationState } from './state';
import type { Prepared, Undecided } from './undecided';

export const ACTIONS = [
  'check-formally',
  'check-substantively',
  'request-early-start',
  'answer-early-start',
  'request-information',
  'extend-information',
  'supply-information',
  'withdraw-information',
  'prepare-decision',
  'waitlist',
  'open-hearing',
  'give-statement',
  'countersign-decision',
  'release-decision',
  'return-decision',
  'withdraw',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who may take a step; its route allows the same roles. */
export const ROLES_OF = {
  'check-formally': ['GRANT_CLERK'],
  'check-substantively': ['GRANT_CLERK'],
  'request-early-start': ['APPLICANT', 'SIGNATORY'],
  'answer-early-start': ['GRANT_CLERK'],
  'request-information': ['GRANT_CLERK'],
  'extend-information': ['GRANT_CLERK'],
  'supply-information': ['APPLICANT', 'SIGNATORY'],
  'withdraw-information': ['GRANT_CLERK'],
  'prepare-decision': ['GRANT_CLERK'],
  waitlist: ['GRANT_CLERK'],
  'open-hearing': ['GRANT_CLERK'],
  'give-statement': ['APPLICANT', 'SIGNATORY'],
  'countersign-decision': ['GRANT_CLERK', 'GRANT_REVIEWER'],
  'release-decision': ['GRANT_CLERK', 'GRANT_REVIEWER'],
  'return-decision': ['GRANT_CLERK', 'GRANT_REVIEWER'],
  withdraw: ['SIGNATORY'],
} as const satisfies Readonly<Record<Action, readonly Actor['role'][]>>;

/** A step that is open now; with `refusal` a step that this person may not take, or not yet. */
export interface Offer {
  readonly action: Action;
  /** The day that the period would end on: said before it is recorded. */
  readonly until?: IsoDate;
  readonly refusal?: RefusalInWords;
}

type Who = Pick<Actor, 'personId' | 'roles' | 'organisation' | 'predecessors'>;

/** What a screen offers this person: one place decides it, and asks the deciders where they look at the person or at the money. */
export const offersTo = (who: Who, state: ApplicationState, signer: Signer = {}): readonly Offer[] => {
  switch (state.kind) {
    case 'none':
    case 'granted':
    case 'rejected':
    case 'withdrawn':
      return [];
    case 'submitted':
      return offered(who, state, [{ action: 'check-formally' }, ...ofInformation(state), ...ofEarlyStart(state), { action: 'withdraw' }]);
    case 'checked':
      return offered(who, state, [
        ...(state.substantive === undefined ? [{ action: 'check-substantively' } as const] : []),
        preparing(signer),
        ...ofWaiting(state),
        ...ofInformation(state),
        ...ofHearing(state),
        ...ofEarlyStart(state),
        { action: 'withdraw' },
      ]);
    case 'prepared':
      return offered(who, state, [
        ...ofSignatures(who, state, signer),
        preparing(signer),
        ...(state.decision.returned ? [{ action: 'check-substantively' } as const] : []),
        ...ofWaiting(state),
        ...ofInformation(state),
        ...ofHearing(state),
        ...ofEarlyStart(state),
        { action: 'withdraw' },
      ]);
  }
};

const preparing = ({ conflictedSince }: Signer): Offer => ({
  action: 'prepare-decision',
  ...(conflictedSince === undefined ? {} : { refusal: inWords(refuse('conflict-of-interest', { declaredOn: conflictedSince })) }),
});

/** Asked for by the applicant, answered by the authority; what is refused can be asked for again. */
const ofEarlyStart = ({ earlyStart }: Undecided): readonly Offer[] => [
  ...(earlyStart === undefined || earlyStart.status === 'refused' ? [{ action: 'request-early-start' } as const] : []),
  ...(earlyStart?.status === 'requested' ? [{ action: 'answer-early-start' } as const] : []),
];

/** What is left to sign. The deciders are only asked, and nothing is recorded: no rule of theirs looks at the day. */
const ofSignatures = ({ personId }: Who, state: Prepared, signer: Signer): readonly Offer[] => {
  const { humanOf = (signIn: string) => signIn } = signer;
  const { decisionId, preparedBy, preparedOn: today, needs, countersigned, returned } = state.decision;
  if (returned) return [];
  const countersign = decideCountersign({ decisionId, countersignedBy: personId, ...signer, today }, state);
  const release = decideRelease({ decisionId, releasedBy: personId, ...signer, today }, state);
  return [
    ...(needs?.thirdSignature === undefined || countersigned ? [] : [offerOf('countersign-decision', countersign)]),
    offerOf('release-decision', release),
    ...(humanOf(preparedBy) === humanOf(personId) ? [] : [{ action: 'return-decision' } as const]),
  ];
};

const offerOf = (action: Action, decision: Decision<unknown>): Offer => ({
  action,
  ...(decision.kind === 'refused' ? { refusal: inWords(decision) } : {}),
});

/** It can wait where nothing but money stands against it, and for another amount than it waits for. */
const ofWaiting = (state: Extract<Undecided, { readonly kind: 'checked' | 'prepared' }>): readonly Offer[] => {
  const isFree = state.kind === 'checked' || state.decision.reservation.kind === 'refused';
  const canBeGranted = state.app.requestedCents > 0 && state.findings.every((f) => f.curable);
  return isFree && canBeGranted && !state.app.rehearsal ? [{ action: 'waitlist' }] : [];
};

/** The applicant is heard where something can still be lost; their statement is received as long as nothing is decided. */
const ofHearing = ({ app, information, hearing }: Undecided): readonly Offer[] => [
  ...(hearing?.status === 'running' || information?.status === 'running' || app.requestedCents === 0
    ? []
    : [{ action: 'open-hearing' } as const]),
  ...(hearing !== undefined && hearing.statements.length < STATEMENTS_MOST.value ? [{ action: 'give-statement' } as const] : []),
];

/** What the last request for information leaves open. */
const ofInformation = ({ kind, information, hearing }: Undecided): readonly Offer[] => {
  const isOpen = information?.status === 'running' || information?.status === 'overdue';
  const isBusy = kind === 'prepared' || information?.status === 'running' || hearing?.status === 'running';
  return [
    ...(isBusy ? [] : [{ action: 'request-information' } as const]),
    ...(isOpen && !information.isExtended
      ? [{ action: 'extend-information', until: lastDayFor(extendedTo(information.lastDay)) } as const]
      : []),
    ...(isOpen ? [{ action: 'supply-information' } as const, { action: 'withdraw-information' } as const] : []),
  ];
};

const offered = (who: Who, { app }: Exclude<ApplicationState, { kind: 'none' }>, offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(({ action }) => {
    const roles: readonly string[] = ROLES_OF[action];
    const isOfParty =
      action === 'withdraw' || action === 'supply-information' || action === 'give-statement' || action === 'request-early-start';
    const isTheirs = isOfParty ? actsFor(who, applicantKey(app)) : bodyOf(who.organisation) === 'authority';
    return isTheirs && who.roles.some((role) => roles.includes(role));
  });
