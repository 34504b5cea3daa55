import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { bodyOf, fillText } from '@paktwerk/platform';
import type { Actor, ProblemTexts } from '@paktwerk/platform';
import { extendedTo, lastDayFor } from '../information/information';
import { problems } from '../problems';
import { decideRelease } from './release-decision';
import type { ApplicationState } from './state';

export const ACTIONS = [
  'check-formally',
  'request-information',
  'extend-information',
  'supply-information',
  'prepare-decision',
  'release-decision',
  'withdraw',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who may take a step; its route allows the same roles. */
export const ROLES_OF = {
  'check-formally': ['GRANT_CLERK'],
  'request-information': ['GRANT_CLERK'],
  'extend-information': ['GRANT_CLERK'],
  'supply-information': ['APPLICANT', 'SIGNATORY'],
  'prepare-decision': ['GRANT_CLERK'],
  'release-decision': ['GRANT_CLERK', 'GRANT_REVIEWER'],
  withdraw: ['SIGNATORY'],
} as const satisfies Readonly<Record<Action, readonly Actor['role'][]>>;

/** A step that is open now; with `refusal` a step that this person may not take, or not yet. */
export interface Offer {
  readonly action: Action;
  /** The day that the period would end on: said before it is recorded. */
  readonly until?: IsoDate;
  readonly refusal?: { readonly code: string; readonly texts: { readonly de: string; readonly en: string } };
}

type Undecided = Extract<ApplicationState, { readonly kind: 'submitted' | 'checked' | 'prepared' }>;
type Who = Pick<Actor, 'personId' | 'roles' | 'organisation'>;

/** What a screen offers this person: one place decides it, and asks the deciders where they look at the person or at the money. */
export const offersTo = (who: Who, state: ApplicationState): readonly Offer[] => {
  switch (state.kind) {
    case 'none':
    case 'granted':
    case 'rejected':
    case 'withdrawn':
      return [];
    case 'submitted':
      return offered(who, state, [{ action: 'check-formally' }, ...ofInformation(state), { action: 'withdraw' }]);
    case 'checked':
      return offered(who, state, [{ action: 'prepare-decision' }, ...ofInformation(state), { action: 'withdraw' }]);
    case 'prepared': {
      const { decisionId, preparedOn } = state.decision;
      // Only asked, never recorded: no rule of a release looks at its day.
      const release = decideRelease({ decisionId, releasedBy: who.personId, today: preparedOn }, state);
      return offered(who, state, [
        { action: 'release-decision', ...(release.kind === 'refused' ? { refusal: inWords(release) } : {}) },
        { action: 'prepare-decision' },
        ...ofInformation(state),
        { action: 'withdraw' },
      ]);
    }
  }
};

/** What the last request for information leaves open. */
const ofInformation = ({ kind, information }: Undecided): readonly Offer[] => {
  const isOpen = information !== undefined && information.status !== 'supplied';
  return [
    ...(kind === 'prepared' || information?.status === 'running' ? [] : [{ action: 'request-information' } as const]),
    ...(isOpen && !information.isExtended
      ? [{ action: 'extend-information', until: lastDayFor(extendedTo(information.lastDay)) } as const]
      : []),
    ...(isOpen ? [{ action: 'supply-information' } as const] : []),
  ];
};

const offered = (who: Who, { app }: Exclude<ApplicationState, { kind: 'none' }>, offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(({ action }) => {
    const roles: readonly string[] = ROLES_OF[action];
    const isOfParty = action === 'withdraw' || action === 'supply-information';
    const isTheirs = isOfParty ? who.organisation === app.district : bodyOf(who.organisation) === 'authority';
    return isTheirs && who.roles.some((role) => roles.includes(role));
  });

const TEXTS: ProblemTexts = problems;
const inWords = ({ code, data }: Refusal): NonNullable<Offer['refusal']> => ({
  code,
  texts: fillText(TEXTS[code] ?? { de: code, en: code }, data),
});
