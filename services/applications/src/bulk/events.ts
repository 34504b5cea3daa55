import { DateOnly, Id, OneOf, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { Reason } from '../application/events';
import { ChosenBlocks } from '../text-block/events';

export const BULK_KINDS = ['release', 'remind', 'dispatch', 'extend', 'release-notice', 'accept-proof'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];
export const MAX_BULK_ITEMS = 2000;

const closed = { additionalProperties: false };

/** One application, notice or proof of a selection, with what the person saw of it. */
export const BulkItem = Type.Object(
  {
    applicationId: Id('app'),
    decisionId: Type.Optional(Id('dec')),
    /** Of notices: which one; absent: that of the decision. */
    noticeId: Type.Optional(Id('ntc')),
    /** Of proofs of use: which one. */
    proofId: Type.Optional(Id('prf')),
  },
  closed,
);
export type BulkItem = Static<typeof BulkItem>;

/** What the letters of many notices say, the same in each. */
export const BulkLetter = Type.Object({ reason: Text(10_000), blocks: Type.Optional(ChosenBlocks) }, closed);
export type BulkLetter = Static<typeof BulkLetter>;

export const BULK_OUTCOMES = ['done', 'nothing', 'refused'] as const;
/** `nothing`: it had been done before, by whoever. */
export const BulkOutcome = Type.Object(
  {
    applicationId: Id('app'),
    /** Of which notice or proof of the application; as the item names it. */
    noticeId: Type.Optional(Id('ntc')),
    proofId: Type.Optional(Id('prf')),
    outcome: OneOf(BULK_OUTCOMES),
    refusal: Type.Optional(Reason),
  },
  closed,
);
export type BulkOutcome = Static<typeof BulkOutcome>;

/** A person has confirmed a selection; what becomes of each item is recorded as it happens. */
export const BulkStarted = event('bulk.started', 1, {
  bulkId: Id('blk'),
  kind: OneOf(BULK_KINDS),
  items: Type.Array(BulkItem, { minItems: 1, maxItems: MAX_BULK_ITEMS }),
  /** Of notices that are prepared: what their letters say. */
  letter: Type.Optional(BulkLetter),
  effectiveOn: DateOnly(),
});

export const BulkItemsHandled = event('bulk-items.handled', 1, {
  bulkId: Id('blk'),
  outcomes: Type.Array(BulkOutcome, { minItems: 1, maxItems: MAX_BULK_ITEMS }),
  effectiveOn: DateOnly(),
});

export const bulkEvents = [BulkStarted, BulkItemsHandled] as const;
export type BulkEvent = EventOf<(typeof bulkEvents)[number]>;
