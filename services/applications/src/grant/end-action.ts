import { isDeepStrictEqual } from 'node:util';
import { addDays, berlinDate, defined, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { linesIn, withoutLines } from './content';
import type { LineChange } from './content';
import { differenceIn, raisedBy } from './difference';
import { ActionEnded, ClaimLowered, NoticeLapsed } from './events';
import type { ActionOutcome, GrantEvent } from './events';
import { final } from './final';
import { takenBackBy } from './prepare-reimbursement';
import { grantDecider, keysOf, statusOf, whereNotice } from './state';
import type { GrantState, Notice, OpenGrant } from './state';
import { termsOf } from './terms';
import type { Issued } from './terms';

export interface EndAction {
  readonly noticeId: string;
  readonly actionId: string;
  readonly outcome: ActionOutcome;
  readonly note: string;
  /** Where the court annulled the notice for some of its lines alone. */
  readonly lineIds?: readonly string[];
  /** The day on which it ended; today unless told. */
  readonly endedOn?: IsoDate;
  /** What the file began with; absent where nothing was granted. */
  readonly issued?: Issued;
  readonly today: IsoDate;
}

/**
 * How it ended in court: unless the court annulled it, a notice that is delivered is final with the last action in time, and not before the period for remedies
 * is over. Until then it can be taken to court once more.
 */
export const decideEndAction = (command: EndAction, state: GrantState): Decision<GrantEvent> => {
  const { noticeId, actionId, outcome, note, lineIds, today, endedOn = today } = command;
  const known = whereNotice(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice } = known;
  const action = notice.actions.find((a) => a.actionId === actionId);
  if (action === undefined) return refuse('action-unknown', { noticeId, actionId });
  if (action.ended) {
    const { on } = action.ended;
    return isDeepStrictEqual(action.ended, { on: command.endedOn ?? on, outcome, note, ...defined({ lineIds }) })
      ? nothing()
      : refuse('action-over', { actionId, endedOn: on });
  }
  if (endedOn > today) return refuse('action-end-in-future', { actionId, endedOn, today });
  const filedOn = berlinDate(action.filedAt);
  if (endedOn < filedOn) return refuse('action-end-before-filing', { actionId, endedOn, filedOn });
  const unfit = refuseLines(command, notice);
  if (unfit) return unfit;
  const isPending = notice.actions.some((a) => a.actionId !== actionId && !a.late && a.ended === undefined);
  const { delivered } = notice;
  const keys = { ...keysOf(grant, notice, endedOn), actionId, outcome, note };
  if (outcome === 'annulled') return record<GrantEvent>(...annulled(command, keys, grant, notice));
  const { ended, claims } =
    lineIds === undefined
      ? { ended: keys, claims: [] }
      : annulledInPart(command, { ...keys, annulledLineIds: [...lineIds] }, grant, notice);
  if (action.late || isPending || delivered === undefined) return record<GrantEvent>(ActionEnded(ended), ...claims);
  const { lastDay } = delivered;
  if (today <= lastDay) return record<GrantEvent>(ActionEnded({ ...ended, until: lastDay }), ...claims);
  const finalOn = endedOn > lastDay ? endedOn : addDays(lastDay, 1);
  return record<GrantEvent>(ActionEnded(ended), ...claims, final(grant, notice, 'action-ended', finalOn));
};

/**
 * With the notice goes what it changed of the grant, as far as no later notice says for itself what is granted, and every claim that rests on it. What cuts
 * a grant has changed nothing before its delivery.
 */
const annulled = (command: EndAction, data: Ended, grant: OpenGrant, notice: Notice): readonly GrantEvent[] => {
  return [
    ActionEnded(withFollows(command, data, laterThan(notice, grant), grant, notice)),
    ...restingOn(notice.noticeId, grant).map((claim) =>
      NoticeLapsed({ ...keysOf(grant, claim, data.effectiveOn), becauseNoticeId: notice.noticeId }),
    ),
  ];
};

type Ended = Parameters<typeof ActionEnded>[0];

interface InPart {
  readonly ended: Ended;
  /** What becomes of claims because of the notice. */
  readonly claims: readonly GrantEvent[];
}

/**
 * The rest of it stands, and what was claimed because of it falls to what it still takes by the judgment itself: nobody can claim more than was taken (§ 49a(1) LVwVfG
 * [M]). Where notices came on top of it, or a claim is not delivered, a clerk sees what is still owed; so with interest on what a claim was before.
 */
const annulledInPart = (command: EndAction, data: Ended, grant: OpenGrant, notice: Notice): InPart => {
  const later = laterThan(notice, grant);
  const resting = restingOn(notice.noticeId, grant);
  if (later.length > 0 || resting.some((claim) => claim.kind === 'REIMBURSEMENT' && claim.delivered === undefined))
    return { ended: withFollows(command, data, [...later, ...resting], grant, notice), claims: [] };
  const claims = loweredWith(command.lineIds ?? [], data.effectiveOn, grant, notice);
  const lowered = new Set(claims.flatMap((e) => (e.type === 'claim.lowered' ? [e.data.noticeId] : [])));
  const interest = resting.filter(({ content }) => content?.kind === 'INTEREST' && lowered.has(content.becauseNoticeId));
  return { ended: withFollows(command, data, interest, grant, notice), claims };
};

/** Earlier claims keep what is left before later ones; one for which nothing is left lapses, with the interest on it. */
const loweredWith = (
  lineIds: readonly string[],
  effectiveOn: IsoDate,
  grant: OpenGrant,
  { noticeId: becauseNoticeId, content: said }: Notice,
): readonly GrantEvent[] => {
  const claims = restingOn(becauseNoticeId, grant).flatMap((claim) =>
    claim.content?.kind === 'REIMBURSEMENT' ? [{ claim, content: claim.content }] : [],
  );
  let left = (said && takenBackBy(withoutLines(said, lineIds))?.cents) ?? 0;
  return claims.flatMap(({ claim, content: { claimedCents: beforeCents, interestFrom } }): readonly GrantEvent[] => {
    const claimedCents = Math.min(beforeCents, left);
    left -= claimedCents;
    if (claimedCents === beforeCents) return [];
    const keys = keysOf(grant, claim, effectiveOn);
    return claimedCents > 0
      ? [ClaimLowered({ ...keys, becauseNoticeId, beforeCents, claimedCents, interestFrom })]
      : [claim, ...restingOn(claim.noticeId, grant)].map((one) => NoticeLapsed({ ...keysOf(grant, one, effectiveOn), becauseNoticeId }));
  });
};

/** What changes with it, and which notices came on top. */
const withFollows = ({ issued }: EndAction, data: Ended, later: readonly Notice[], grant: OpenGrant, notice: Notice): Ended => {
  const changesCents = issued === undefined ? 0 : changedWith(ActionEnded(data), grant, notice, issued);
  const lines = issued === undefined ? [] : otherwiseWith(ActionEnded(data), grant, notice, issued);
  return {
    ...data,
    ...(changesCents === 0 ? {} : { changesCents }),
    ...(later.length === 0 ? {} : { laterNoticeIds: later.map(({ noticeId }) => noticeId) }),
    ...(lines.length === 0 ? {} : { lines: [...lines] }),
  };
};

/** A court annuls a notice in part by naming lines that it changes, and not all of them. */
const refuseLines = ({ outcome, lineIds = [] }: EndAction, notice: Notice): Refusal | undefined => {
  const { noticeId, kind, content, delivered } = notice;
  if (outcome !== 'annulled-in-part')
    return lineIds.length === 0 ? undefined : refuse('annulled-lines-unasked', { field: '/lineIds', outcome });
  if (delivered === undefined) return refuse('not-delivered', { noticeId, status: statusOf(notice) });
  const changed = content === undefined ? [] : linesIn(content);
  if (changed.length === 0) return refuse('annulled-as-a-whole', { noticeId, kind });
  if (lineIds.length === 0) return refuse('annulled-lines-missing', { field: '/lineIds', noticeId });
  const unknown = lineIds.findIndex((lineId, i) => !changed.includes(lineId) || lineIds.indexOf(lineId) < i);
  if (unknown >= 0) return refuse('annulled-line-unknown', { field: `/lineIds/${unknown}`, lineId: lineIds[unknown] ?? '', noticeId });
  return changed.every((lineId) => lineIds.includes(lineId)) ? refuse('annulled-lines-all', { field: '/lineIds', noticeId }) : undefined;
};

const changedWith = (ended: GrantEvent, grant: OpenGrant, { content, delivered }: Notice, issued: Issued): Cents => {
  if (content === undefined || (delivered === undefined && raisedBy(content).raisesCents === undefined)) return 0;
  const after = grantDecider.evolve(grant, ended);
  return after.kind === 'none' ? 0 : termsOf(issued, after).amountCents - termsOf(issued, grant).amountCents;
};

/**
 * Lines that stand otherwise without it, by what is delivered: whoever follows them by what they were told need not reckon which notice lay upon which. A grant
 * as a whole is told by its own notice.
 */
const otherwiseWith = (ended: GrantEvent, grant: OpenGrant, { content, delivered }: Notice, issued: Issued): readonly LineChange[] => {
  const after = grantDecider.evolve(grant, ended);
  if (content === undefined || delivered === undefined || after.kind === 'none') return [];
  const { effectiveOn } = ended.data;
  const [was, is] = [grant, after].map((one) => termsOf(issued, one, effectiveOn).lines);
  return [...(is ?? [])].flatMap(([lineId, now]) => {
    const before = was?.get(lineId);
    return before === undefined || isDeepStrictEqual(before, now) ? [] : [{ lineId, before, after: now }];
  });
};

const inForce = (notice: Notice): boolean => statusOf(notice) !== 'annulled';

/** Notices that changed the grant, too, and were released behind this one. */
const laterThan = ({ noticeId, content }: Notice, { notices }: OpenGrant): readonly Notice[] =>
  differenceIn(content) === undefined
    ? []
    : notices
        .slice(notices.findIndex((n) => n.noticeId === noticeId) + 1)
        .filter((later) => inForce(later) && differenceIn(later.content) !== undefined);

/** What claims because of a notice, and the interest on that. */
const restingOn = (noticeId: string, grant: OpenGrant): readonly Notice[] =>
  grant.notices.flatMap((claim) => {
    const { content } = claim;
    const rests = (content?.kind === 'REIMBURSEMENT' || content?.kind === 'INTEREST') && content.becauseNoticeId === noticeId;
    return rests && inForce(claim) ? [claim, ...restingOn(claim.noticeId, grant)] : [];
  });
