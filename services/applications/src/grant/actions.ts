import { bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { lastDispatch, runningAction, statusOf } from './state';
import type { Notice, OpenGrant } from './state';

export const NOTICE_ACTIONS = ['dispatch', 'record-delivery', 'file-action', 'end-action', 'retrieve', 'waive-remedy'] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

/** Who may take a step; its route allows the same roles. */
export const ROLES_OF = {
  dispatch: ['GRANT_CLERK'],
  'record-delivery': ['GRANT_CLERK'],
  'file-action': ['GRANT_CLERK'],
  'end-action': ['GRANT_CLERK'],
  retrieve: ['APPLICANT', 'SIGNATORY'],
  'waive-remedy': ['SIGNATORY'],
} as const satisfies Readonly<Record<NoticeAction, readonly Actor['role'][]>>;

const OF_PARTY: readonly NoticeAction[] = ['retrieve', 'waive-remedy'];

/** What a screen offers this person with a notice. */
export const offersTo = (who: Pick<Actor, 'roles' | 'organisation'>, grant: OpenGrant, notice: Notice): readonly NoticeAction[] =>
  openSteps(notice).filter((action) => {
    const roles: readonly string[] = ROLES_OF[action];
    const isTheirs = OF_PARTY.includes(action) ? who.organisation === applicantKey(grant) : bodyOf(who.organisation) === 'authority';
    return isTheirs && who.roles.some((role) => roles.includes(role));
  });

const openSteps = (notice: Notice): readonly NoticeAction[] => {
  const dispatch = lastDispatch(notice);
  // An action that came late is still one that ends.
  const end: readonly NoticeAction[] = notice.actions.some((a) => a.ended === undefined) ? ['end-action'] : [];
  switch (statusOf(notice)) {
    case 'released':
    case 'not-retrieved':
      return ['dispatch'];
    case 'posted':
      return dispatch?.againstReceipt ? ['record-delivery', 'dispatch'] : ['record-delivery'];
    case 'in-portal':
      return ['retrieve'];
    case 'retrieved':
    case 'annulled':
      return [];
    case 'delivered': {
      const later: readonly NoticeAction[] = notice.delivered?.basis === 'fiction' ? ['record-delivery'] : [];
      return [...later, 'file-action', ...end, 'waive-remedy'];
    }
    case 'contested':
      return runningAction(notice) ? ['end-action'] : [];
    case 'final':
      return notice.waivedOn === undefined && notice.final?.because === 'period-over' ? ['file-action', ...end] : end;
  }
};
