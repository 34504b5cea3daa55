import { actsForParty } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import type { GrantEvent } from './events';
import { isOpened } from './state';
import type { GrantState, Notice, OpenGrant } from './state';

const OF_PREPARATION = ['notice.prepared', 'notice.funds-answered', 'notice.countersigned', 'notice.returned', 'notice.discarded'] as const;
export type PreparationEvent = Extract<GrantEvent, { readonly type: (typeof OF_PREPARATION)[number] }>;

export const isOfPreparation = <E extends GrantEvent>(e: E): e is E & PreparationEvent => OF_PREPARATION.some((type) => type === e.type);

const isOnItsWay = (events: readonly GrantEvent[]) => {
  const dispatched = new Set(events.flatMap((e) => (e.type === 'notice.dispatched' ? [e.data.noticeId] : [])));
  return (e: GrantEvent): boolean => e.type !== 'notice.released' || dispatched.has(e.data.noticeId);
};

/** What is prepared does not bind, and what is released is kept until it is sent: its recipient learns that there is a notice when it is on its way. */
export const knownToRecipient = <E extends GrantEvent>(events: readonly E[]): readonly E[] => {
  const isShown = isOnItsWay(events);
  return events.filter((e) => !isOfPreparation(e) && isShown(e));
};

/** Their history is silent about the release of what they have not opened: it names the amount. */
export const toldToRecipient = <E extends GrantEvent>(events: readonly E[], { notices }: Pick<OpenGrant, 'notices'>): readonly E[] => {
  const opened = new Set(notices.filter(isOpened).map(({ noticeId }) => noticeId));
  return events.filter((e) => e.type !== 'notice.released' || opened.has(e.data.noticeId));
};

/** The notices that their recipient has not in hand. */
export const unopenedIn = ({ notices }: Pick<OpenGrant, 'notices'>): readonly string[] =>
  notices.filter((notice) => !isOpened(notice)).map(({ noticeId }) => noticeId);

/** The version of a file for its recipient: nothing that they are not shown moves what they are answered. */
export const versionForRecipient = (state: GrantState, version: number): number =>
  state.kind === 'none' ? version : version - (state.ofPreparation ?? 0) - state.notices.filter((notice) => !isSent(notice)).length;

export const isSent = ({ dispatches }: Notice): boolean => dispatches.length > 0;

/** Whether somebody may know that there is a file: its recipient does once a notice is on its way. */
export const isThereFor = (reader: Pick<Actor, 'organisation'>, { notices }: OpenGrant): boolean =>
  !actsForParty(reader) || notices.some(isSent);

/** Whether somebody may know what the first notice says. */
export const isFirstTold = (reader: Pick<Actor, 'organisation'>, { notices: [first] }: OpenGrant): boolean =>
  !actsForParty(reader) || (first !== undefined && isOpened(first));

/** Whether somebody may know what was decided: a recipient does once they have its notice in hand. */
export const isToldTo = (reader: Pick<Actor, 'organisation'>, file: GrantState, decisionId: string): boolean =>
  !actsForParty(reader) ||
  (file.kind === 'open' && file.notices.some((n) => n.decisionId === decisionId && n.kind === 'GRANT' && isOpened(n)));

/** A file that is folded already, without what is prepared, and without what notices say that they have not opened. */
export const grantForRecipient = ({ preparation: _hidden, ...grant }: OpenGrant): OpenGrant => ({
  ...grant,
  notices: grant.notices.map((notice) => (isOpened(notice) ? notice : sealed(notice))),
});

/** The same for whoever reads it: the state sees all of it. */
export const grantFor = (reader: Pick<Actor, 'organisation'>, grant: OpenGrant): OpenGrant =>
  actsForParty(reader) ? grantForRecipient(grant) : grant;

const sealed = ({ content: _content, letter: _letter, ...notice }: Notice): Notice => notice;
