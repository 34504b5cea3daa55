import { Amount, DateOnly, DistrictKey, Id, InstantString, OneOf, PartyKey, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { SubmittedAttachment } from '../application/events';
import { NoticeContent } from '../grant/content';

const closed = { additionalProperties: false };
/** Every event repeats the keys of the file that it stands in. */
const keys = {
  hearingId: Id('hea'),
  grantId: Id('grt'),
  applicationId: Id('app'),
  callId: Id('call'),
  programmeId: Id('prg'),
  /** In whose area the recipient lies. */
  district: DistrictKey(),
  /** The party that is heard; absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  effectiveOn: DateOnly(),
};

/** What shall be claimed back with it, and from which day on with interest. */
export const IntendedClaim = Type.Object({ claimedCents: Amount(), interestFrom: DateOnly() }, closed);
export type IntendedClaim = Static<typeof IntendedClaim>;

/** What the authority intends to do to a grant, line by line, and why: its recipient is heard on it before it is prepared (§ 28 LVwVfG). */
export const NoticeHearingOpened = event('notice-hearing.opened', 1, {
  ...keys,
  fileNumber: Text(60),
  intended: NoticeContent,
  claim: Type.Optional(IntendedClaim),
  grounds: Text(4000),
  dueOn: DateOnly(),
  lastDay: DateOnly(),
});

export const NoticeHearingExtended = event('notice-hearing.extended', 1, { ...keys, dueOn: DateOnly(), lastDay: DateOnly() });

export const NoticeStatementReceived = event('notice-hearing.statement-received', 1, {
  ...keys,
  statement: Text(4000),
  files: Type.Optional(Type.Array(SubmittedAttachment, { maxItems: 60 })),
  receivedAt: InstantString(),
  late: Type.Boolean(),
});

export const HEARING_CLOSED_BECAUSE = ['statement-received', 'period-over'] as const;

/** The recipient has been heard: they said that this is all, or its day has come. */
export const NoticeHearingClosed = event('notice-hearing.closed', 1, { ...keys, because: OneOf(HEARING_CLOSED_BECAUSE) });

export const noticeHearingEvents = [NoticeHearingOpened, NoticeHearingExtended, NoticeStatementReceived, NoticeHearingClosed] as const;
export type NoticeHearingEvent = { [K in keyof typeof noticeHearingEvents]: EventOf<(typeof noticeHearingEvents)[K]> }[number];
