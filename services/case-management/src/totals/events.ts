import { DateOnly, DistrictKey, OneOf, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';

const Count = Type.Integer({ minimum: 0 });

/** Absolute figures of one day, up to and including the own store's event number `revision`; a higher revision replaces a lower one. */
export const DailyTotalsCounted = event('daily-totals.counted', 1, {
  district: DistrictKey(),
  programmeId: Type.String({ minLength: 1, maxLength: 100 }),
  day: DateOnly(),
  revision: Type.Integer({ minimum: 1 }),
  casesOpened: Count,
  casesClosed: Count,
  talks: Type.Array(Type.Object({ mode: OneOf(TALK_MODES), count: Count, minutes: Count }, { additionalProperties: false })),
  topics: Type.Array(Type.Object({ topic: OneOf(TALK_TOPICS), count: Count }, { additionalProperties: false })),
});
export type TotalsEvent = EventOf<typeof DailyTotalsCounted>;
