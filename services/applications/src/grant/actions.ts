import { defined } from '@paktwerk/kernel';
import type { Decision, Refusal } from '@paktwerk/kernel';
import { actsFor, bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import type { Signer } from '../application/release-decision';
import { inWords } from '../application/in-words';
import type { RefusalInWords } from '../application/in-words';
import { refuse } from '../problems';
import { decideCountersignNotice, itself } from './countersign-notice';
import { mayRelease, withoutRaise } from './release-prepared-notice';
import { lastDispatch, runningAction, statusOf, whereGranted } from './state';
import type { Notice, OpenGrant } from './state';

export const NOTICE_ACTIONS = [
  'dispatch',
  'record-delivery',
  'record-return',
  'correct-dispatch',
  'file-action',
  'end-action',
  'retrieve',
  'waive-remedy',
] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

/** Steps with the file of a grant as a whole. */
export const GRANT_ACTIONS = ['prepare-notice', 'countersign-notice', 'release-notice', 'return-notice', 'discard-notice'] as const;
export type GrantAction = (typeof GRANT_ACTIONS)[number];

/** Who may take a step; its route allows the same roles. */
export const ROLES_OF_GRANT = {
  'prepare-notice': ['GRANT_CLERK'],
  'countersign-notice': ['GRANT_CLERK', 'GRANT_REVIEWER'],
  'release-notice': ['GRANT_CLERK', 'GRANT_REVIEWER'],
  'return-notice': ['GRANT_CLERK', 'GRANT_REVIEWER'],
  'discard-notice': ['GRANT_CLERK'],
} as const satisfies Readonly<Record<GrantAction, readonly Actor['role'][]>>;

/** A step that is open now; with `refusal` one that this person may not take, or not yet. */
export interface GrantOffer {
  readonly action: GrantAction;
  readonly refusal?: RefusalInWords;
}

/** What a screen offers this person with a grant as a whole. */
export const grantOffersTo = (
  who: Pick<Actor, 'personId' | 'roles' | 'organisation'>,
  grant: OpenGrant,
  signer: Signer = {},
): readonly GrantOffer[] =>
  bodyOf(who.organisation) === 'authority'
    ? openGrantSteps(who.personId, grant, signer).filter(({ action }) => {
        const roles: readonly string[] = ROLES_OF_GRANT[action];
        return who.roles.some((role) => roles.includes(role));
      })
    : [];

const openGrantSteps = (by: string, grant: OpenGrant, signer: Signer): readonly GrantOffer[] => {
  const { humanOf = itself, conflictedSince } = signer;
  const { preparation, grantId } = grant;
  const hindered = whereGranted(grant, grantId);
  const close = conflictedSince && refuse('conflict-of-interest', { declaredOn: conflictedSince });
  const preparing = 'code' in hindered ? hindered : close || undefined;
  const prepare: GrantOffer = { action: 'prepare-notice', ...defined({ refusal: preparing && inWords(preparing) }) };
  if (preparation === undefined) return preparing?.code === 'grant-unknown' ? [] : [prepare];
  const { noticeId, needs, countersigned, returned, preparedBy, preparedOn: today } = preparation;
  const discard: GrantOffer = { action: 'discard-notice' };
  if (returned) return [prepare, discard];
  const countersign = decideCountersignNotice({ noticeId, countersignedBy: by, ...signer, today }, grant);
  return [
    ...(needs?.thirdSignature === undefined || countersigned ? [] : [offerOf('countersign-notice', countersign)]),
    offerOf('release-notice', mayRelease(preparation, by, signer) ?? withoutRaise(preparation)),
    ...(humanOf(preparedBy) === humanOf(by) ? [] : [{ action: 'return-notice' } as const]),
    prepare,
    discard,
  ];
};

const offerOf = (action: GrantAction, decision: Decision<unknown> | Refusal | undefined): GrantOffer => ({
  action,
  ...(decision?.kind === 'refused' ? { refusal: inWords(decision) } : {}),
});

/** Who may take a step; its route allows the same roles. */
export const ROLES_OF = {
  dispatch: ['GRANT_CLERK'],
  'record-delivery': ['GRANT_CLERK'],
  'record-return': ['GRANT_CLERK'],
  'correct-dispatch': ['GRANT_CLERK'],
  'file-action': ['GRANT_CLERK'],
  'end-action': ['GRANT_CLERK'],
  retrieve: ['APPLICANT', 'SIGNATORY'],
  'waive-remedy': ['SIGNATORY'],
} as const satisfies Readonly<Record<NoticeAction, readonly Actor['role'][]>>;

const OF_PARTY: readonly NoticeAction[] = ['retrieve', 'waive-remedy'];

/** What a screen offers this person with a notice. */
export const offersTo = (
  who: Pick<Actor, 'roles' | 'organisation' | 'predecessors'>,
  grant: OpenGrant,
  notice: Notice,
): readonly NoticeAction[] =>
  openSteps(notice).filter((action) => {
    const roles: readonly string[] = ROLES_OF[action];
    const isTheirs = OF_PARTY.includes(action) ? actsFor(who, applicantKey(grant)) : bodyOf(who.organisation) === 'authority';
    return isTheirs && who.roles.some((role) => roles.includes(role));
  });

const openSteps = (notice: Notice): readonly NoticeAction[] => {
  // An action that came late, or before the day of delivery, is still one that ends.
  const end: readonly NoticeAction[] = notice.actions.some((a) => a.ended === undefined) ? ['end-action'] : [];
  const file: readonly NoticeAction[] = runningAction(notice) ? [] : ['file-action'];
  // Another day than the fiction's is shown, or the letter comes back.
  const shown: readonly NoticeAction[] =
    notice.delivered?.basis === 'fiction' ? ['record-delivery', 'record-return', 'correct-dispatch'] : [];
  switch (statusOf(notice)) {
    case 'released':
      return ['dispatch'];
    case 'not-retrieved':
    case 'came-back':
      return ['dispatch', ...earlierLetter(notice), ...file, ...end];
    case 'posted':
      return [
        'record-delivery',
        ...(lastDispatch(notice)?.againstReceipt ? AGAIN : []),
        'record-return',
        'correct-dispatch',
        ...file,
        ...end,
      ];
    case 'in-portal':
      return ['retrieve', ...earlierLetter(notice), ...file, ...end];
    case 'retrieved':
      return [...earlierLetter(notice), ...file, ...end];
    case 'annulled':
      return [];
    case 'delivered':
      return [...shown, ...file, ...end, 'waive-remedy'];
    case 'contested':
      return end;
    case 'final':
      // After a waiver an action is received all the same: whether it is heard the court says.
      return notice.final?.because === 'period-over' ? [...shown, ...file, ...end] : [...file, ...end];
  }
};

const AGAIN: readonly NoticeAction[] = ['dispatch'];

/** The receipt of a letter that was sent before comes back late. */
const earlierLetter = ({ dispatches }: Notice): readonly NoticeAction[] =>
  dispatches.some((d) => d.againstReceipt && d.cameBackOn === undefined) ? ['record-delivery'] : [];
