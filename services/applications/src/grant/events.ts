import { Counted } from './counted';
import { Amount, DateOnly, DistrictKey, Id, InstantString, OneOf, PartyKey, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { DELIVERY_BASES, FINAL_BECAUSE, NOTICE_KINDS, REFUSAL_REASONS } from '@paktwerk/contracts';
import { Applicant } from '../applicant/applicant';
import { Wording } from '../reminder/wording';
import { Needs } from '../application/events';
import { DecisionBlock } from '../text-block/events';
import { noticeHearingEvents } from '../notice-hearing/events';
import type { NoticeHearingEvent } from '../notice-hearing/events';
import { LineChange, NoticeContent } from './content';

/** Every event repeats the keys that its public event needs. */
const keys = {
  /** Of the file: a rejection has one too, and no grant. */
  grantId: Id('grt'),
  noticeId: Id('ntc'),
  kind: OneOf(NOTICE_KINDS),
  applicationId: Id('app'),
  callId: Id('call'),
  programmeId: Id('prg'),
  /** In whose area the recipient lies. */
  district: DistrictKey(),
  /** The party that it is addressed to; absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  effectiveOn: DateOnly(),
};

export const CHANNELS = ['portal', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];
export const ACTION_OUTCOMES = ['dismissed', 'withdrawn', 'settled', 'annulled', 'annulled-in-part'] as const;
export type ActionOutcome = (typeof ACTION_OUTCOMES)[number];

/** A document by its content. */
const Letter = Type.Object({ sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) }, { additionalProperties: false });

/** So long may the reason of a notice be. */
export const MAX_REASON = 10_000;

/** The first of the four eyes: what a notice is to say. It does not bind, and its recipient is told nothing of it. */
export const NoticePrepared = event('notice.prepared', 1, {
  ...keys,
  /** What was prepared before and not released. */
  replacesNoticeId: Type.Optional(Id('ntc')),
  content: NoticeContent,
  /** Of the grant afterwards; of a reimbursement what is claimed. */
  amountCents: Amount(),
  /** What it adds to the grant, which budgeting sets aside before it can be released; absent where it adds nothing. */
  raisesCents: Type.Optional(Amount({ minimum: 1 })),
  reason: Text(MAX_REASON),
  /** The blocks of text that were chosen, word by word as the letter will say them. */
  blocks: Type.Optional(Type.Array(DecisionBlock, { minItems: 1, maxItems: 40 })),
  preparedBy: Text(100),
  /** Absent where another person's release is enough. */
  needs: Type.Optional(Needs),
});

/** Budgeting has set aside what a notice adds to its grant, or has not: it can be released, or is prepared otherwise. */
export const NoticeFundsAnswered = event('notice.funds-answered', 1, {
  ...keys,
  amountCents: Amount(),
  /** Absent where it is set aside. */
  refused: Type.Optional(
    Type.Object(
      {
        reason: OneOf(REFUSAL_REASONS),
        frameAvailableCents: Amount(),
        potAvailableCents: Amount(),
        closedYear: Type.Optional(Type.Integer()),
      },
      { additionalProperties: false },
    ),
  ),
});

/** The second of three signatures. */
export const NoticeCountersigned = event('notice.countersigned', 1, { ...keys, countersignedBy: Text(100) });

/** Another person than the one who prepared wants it otherwise; it is prepared anew. */
export const NoticeReturned = event('notice.returned', 1, { ...keys, note: Text(900), returnedBy: Text(100) });

/** It is not needed any more: nothing was released, and the grant stands as it did. */
export const NoticeDiscarded = event('notice.discarded', 1, { ...keys, reason: Text(900), discardedBy: Text(100) });

/** The decision was released by two people or three; what it says is to be told to the recipient, and has no effect before. */
export const NoticeReleased = event('notice.released', 1, {
  ...keys,
  /** The decision that the file began with. */
  decisionId: Id('dec'),
  fileNumber: Text(60),
  /** As it was on the day of receipt; absent of a Landkreis. */
  applicant: Type.Optional(Applicant),
  amountCents: Amount(),
  /** What it adds to the grant, as it was set aside. */
  raisesCents: Type.Optional(Amount({ minimum: 1 })),
  /** Of a notice that was prepared in the file of its grant. */
  content: Type.Optional(NoticeContent),
  letter: Type.Optional(Letter),
  /** The letter says which remedy there is (§ 58 VwGO). */
  isInstructed: Type.Optional(Type.Boolean()),
});

const sent = {
  dispatchId: Id('dsp'),
  channel: OneOf(CHANNELS),
  /** Against a receipt: no fiction, the day stands on what comes back. */
  againstReceipt: Type.Optional(Type.Literal(true)),
  /** Who it is sent to: what took the place of a party that is no more. */
  addressee: Text(200),
  /** The notice says which remedy there is (§ 58 VwGO). */
  isInstructed: Type.Boolean(),
  /** By post: the day on which it counts as delivered. In the portal: the last day to retrieve it. Absent against a receipt. */
  until: Type.Optional(DateOnly()),
  counted: Type.Optional(Counted),
  letter: Type.Optional(Letter),
};

export const NoticeDispatched = event('notice.dispatched', 1, {
  ...keys,
  ...sent,
  /** Why it is recorded on a day on which it counts as delivered already. */
  reason: Type.Optional(Text(300)),
});

/** Whoever wants mail among the people of the recipient was told that a notice is ready, and nothing of what it says. */
export const NoticeAnnounced = event('notice.announced', 1, {
  ...keys,
  dispatchId: Id('dsp'),
  templateVersion: Type.Integer({ minimum: 1 }),
  wording: Wording,
  /** To how many people. */
  recipients: Type.Integer({ minimum: 0 }),
});

/** A letter was given to the post on another day than was recorded: what followed from that day never was. */
export const NoticeDispatchCorrected = event('notice.dispatch-corrected', 1, { ...keys, ...sent, reason: Text(300) });

/** The recipient opened it in the portal. */
export const NoticeRetrieved = event('notice.retrieved', 1, {
  ...keys,
  dispatchId: Id('dsp'),
  retrievedAt: InstantString(),
  /** The day on which it counts as delivered. */
  until: DateOnly(),
  counted: Counted,
});

/** Nobody opened it in time: it is not delivered, and has to be dispatched again. */
export const NoticeRetrievalExpired = event('notice.retrieval-expired', 1, { ...keys, dispatchId: Id('dsp'), lastDay: DateOnly() });

/** The letter came back: it was not delivered, and has to be dispatched again. What counted as delivered by itself never was. */
export const NoticeCameBack = event('notice.came-back', 1, {
  ...keys,
  dispatchId: Id('dsp'),
  /** What the post noted on it. */
  note: Type.Optional(Text(300)),
});

/** From this day on it has effect (§ 43 LVwVfG), and the period for remedies runs. A later one takes the place of an earlier one. */
export const NoticeDelivered = event('notice.delivered', 1, {
  ...keys,
  dispatchId: Id('dsp'),
  basis: OneOf(DELIVERY_BASES),
  amountCents: Amount(),
  content: Type.Optional(NoticeContent),
  /** The last day to file an action. */
  lastDay: DateOnly(),
  counted: Counted,
  /** Actions that are pending and in time by this last day: filed before anybody knew it, or late by an earlier one. */
  inTime: Type.Optional(Type.Array(Id('act'), { minItems: 1 })),
});

export const RemedyWaived = event('remedy.waived', 1, { ...keys, waivedBy: Text(100) });

export const NoticeBecameFinal = event('notice.became-final', 1, {
  ...keys,
  because: OneOf(FINAL_BECAUSE),
  amountCents: Amount(),
});

/** The recipient went to court. `late`: after the last day, or after remedies were waived; what the court makes of that it says itself. */
export const ActionFiled = event('action.filed', 1, {
  ...keys,
  actionId: Id('act'),
  court: Text(200),
  courtFileNumber: Type.Optional(Text(60)),
  filedAt: InstantString(),
  late: Type.Boolean(),
  /** Remedies were waived before. */
  afterWaiver: Type.Optional(Type.Literal(true)),
});

export const ActionEnded = event('action.ended', 1, {
  ...keys,
  actionId: Id('act'),
  outcome: OneOf(ACTION_OUTCOMES),
  note: Text(900),
  /** Where the period for remedies still runs: its last day. */
  until: Type.Optional(DateOnly()),
  /** Of a notice that is annulled in part: the lines that it changes no more. */
  annulledLineIds: Type.Optional(Type.Array(Text(40), { minItems: 1, maxItems: 1000 })),
  /** Of a notice that is annulled: by how much what is granted changes with it. */
  changesCents: Type.Optional(Type.Integer()),
  /** Of a notice that is annulled: those that were released later and changed the grant on top of it; in part, claims because of it that did not fall by themselves, and interest on them. */
  laterNoticeIds: Type.Optional(Type.Array(Id('ntc'), { minItems: 1, maxItems: 1000 })),
  /** Of a notice that is annulled: the lines that are otherwise with it, as they stand by what else is delivered. */
  lines: Type.Optional(Type.Array(LineChange, { minItems: 1, maxItems: 1000 })),
});

/** A claim, or interest on it, falls with the notice that it rests on, which a court has annulled. */
export const NoticeLapsed = event('notice.lapsed', 1, { ...keys, becauseNoticeId: Id('ntc') });

/** A court annulled in part the notice that a claim rests on: what is claimed falls to what that notice still takes, by the judgment itself. */
export const ClaimLowered = event('claim.lowered', 1, {
  ...keys,
  becauseNoticeId: Id('ntc'),
  /** Until then. */
  beforeCents: Amount(),
  claimedCents: Amount({ minimum: 1 }),
  interestFrom: DateOnly(),
});

/** All that is about one notice. */
export const noticeEvents = [
  NoticePrepared,
  NoticeFundsAnswered,
  NoticeCountersigned,
  NoticeReturned,
  NoticeDiscarded,
  NoticeReleased,
  NoticeDispatched,
  NoticeAnnounced,
  NoticeDispatchCorrected,
  NoticeRetrieved,
  NoticeRetrievalExpired,
  NoticeCameBack,
  NoticeDelivered,
  RemedyWaived,
  NoticeBecameFinal,
  ActionFiled,
  ActionEnded,
  NoticeLapsed,
  ClaimLowered,
] as const;
export type NoticeEvent = { [K in keyof typeof noticeEvents]: EventOf<(typeof noticeEvents)[K]> }[number];

/** All that stands in the file of a grant. */
export const grantEvents = [...noticeEvents, ...noticeHearingEvents] as const;
export type GrantEvent = NoticeEvent | NoticeHearingEvent;
