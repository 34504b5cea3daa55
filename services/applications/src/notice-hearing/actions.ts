import { actsFor, bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import type { OpenGrant } from '../grant/state';
import { STATEMENTS_MOST } from '../parameters';
import { runningHearing, whereHeardStill } from './notice-hearing';
import type { NoticeHearing } from './notice-hearing';

export const HEARING_ACTIONS = ['extend-notice-hearing', 'give-notice-statement'] as const;
export type HearingAction = (typeof HEARING_ACTIONS)[number];

/** Who may take a step; its route allows the same roles. */
export const ROLES_OF = {
  'open-notice-hearing': ['GRANT_CLERK'],
  'extend-notice-hearing': ['GRANT_CLERK'],
  'give-notice-statement': ['APPLICANT', 'SIGNATORY'],
} as const satisfies Readonly<Record<HearingAction | 'open-notice-hearing', readonly Actor['role'][]>>;

type Who = Pick<Actor, 'roles' | 'organisation' | 'predecessors'>;

const isOneOf = ({ roles }: Who, allowed: readonly string[]): boolean => roles.some((role) => allowed.includes(role));
const isAuthority = ({ organisation }: Who): boolean => bodyOf(organisation) === 'authority';

/** Whether a screen offers this person to open a hearing. */
export const canOpen = (who: Who, grant: OpenGrant): boolean =>
  isAuthority(who) && isOneOf(who, ROLES_OF['open-notice-hearing']) && runningHearing(grant) === undefined;

/** What a screen offers this person with a hearing. */
export const hearingOffers = (who: Who, grant: OpenGrant, hearing: NoticeHearing): readonly HearingAction[] =>
  HEARING_ACTIONS.filter((action) => {
    if (!isOneOf(who, ROLES_OF[action])) return false;
    if (action === 'extend-notice-hearing') return isAuthority(who) && hearing.closed === undefined;
    const isOpen = !('code' in whereHeardStill(grant, hearing.hearingId)) && hearing.statements.length < STATEMENTS_MOST.value;
    return isOpen && actsFor(who, applicantKey(grant));
  });
