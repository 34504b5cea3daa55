import { Amount, DateOnly, DistrictKey, Id, OneOf, PartyKey, Share, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { LineTerms } from '../grant/content';

const closed = { additionalProperties: false };
const keys = {
  changeId: Id('chg'),
  applicationId: Id('app'),
  grantId: Id('grt'),
  callId: Id('call'),
  programmeId: Id('prg'),
  /** In whose area the party that was granted lies. */
  district: DistrictKey(),
  /** The party that was granted; absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  effectiveOn: DateOnly(),
};

/** What a recipient can tell of a line that becomes otherwise. */
export const CHANGED = ['share', 'tier', 'start', 'employer', 'person', 'purpose'] as const;
export type Changed = (typeof CHANGED)[number];

/** What becomes otherwise; who is employed is told to staffing, here only that it is another person. */
export const Wish = Type.Object(
  {
    share: Type.Optional(Share({ minimum: 1, description: 'In hundredths' })),
    tier: Type.Optional(Text(60, { description: 'Qualification, one of those that the rules know' })),
    start: Type.Optional(DateOnly({ description: 'First day of work' })),
    employer: Type.Optional(Text(200, { description: 'Whoever employs; an organisation, no person' })),
    person: Type.Optional(Type.Literal(true, { description: 'Another person is employed; who, staffing is told' })),
    purpose: Type.Optional(Text(900, { description: 'What the line is for; no person' })),
  },
  closed,
);
export type Wish = Static<typeof Wish>;

/** What the recipient writes. */
export const changeContent = {
  lineId: Text(40),
  wish: Wish,
  from: DateOnly({ description: 'The first day on which it is so' }),
  reason: Text(900, { description: 'Why; no person' }),
};

/** What the rules say beside the figures. */
export const NOTES = ['below-minimum-share', 'higher-tier-not-paid', 'month-begun-as-before'] as const;
export type Note = (typeof NOTES)[number];

/** What it comes to: how the line stood, and how it would stand. */
export const effect = {
  before: LineTerms,
  after: LineTerms,
  notes: Type.Array(OneOf(NOTES), { maxItems: NOTES.length }),
};

/** Whoever may edit for the recipient writes it down; it is not sent. */
export const ChangeDrafted = event('change.drafted', 1, {
  ...keys,
  fileNumber: Text(60),
  programmeCode: Text(12),
  /** What the recipient was called on the day of receipt; absent of a district. */
  recipientName: Type.Optional(Text(200)),
  ...changeContent,
});

/** Whoever may sign for the recipient sends it, with the figures that they saw. */
export const ChangeSent = event('change.sent', 1, { ...keys, ...effect });

/** The authority asks back. */
export const ChangeQueried = event('change.queried', 1, { ...keys, question: Text(900), dueOn: DateOnly(), lastDay: DateOnly() });

export const ChangeAnswered = event('change.answered', 1, { ...keys, answer: Text(900) });

/** The authority has taken note. Where money follows, a notice of amendment says so and this does not. */
export const ChangeAcknowledged = event('change.acknowledged', 1, {
  ...keys,
  note: Type.Optional(Text(900)),
  /** What follows in money; absent where nothing does. */
  follows: Type.Optional(Type.Object({ beforeCents: Amount(), afterCents: Amount() }, closed)),
});

export const ChangeRefused = event('change.refused', 1, { ...keys, reason: Text(900) });

/** By its recipient: it is not so, or not to be decided upon any more. */
export const ChangeWithdrawn = event('change.withdrawn', 1, { ...keys, reason: Text(900) });

export const changeEvents = [
  ChangeDrafted,
  ChangeSent,
  ChangeQueried,
  ChangeAnswered,
  ChangeAcknowledged,
  ChangeRefused,
  ChangeWithdrawn,
] as const;
export type ChangeEvent = { [K in keyof typeof changeEvents]: EventOf<(typeof changeEvents)[K]> }[number];
