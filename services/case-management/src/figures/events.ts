import { DateOnly, DistrictKey, InstantString, OneOf, Parameter, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { RELEASE_REASONS, TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';

/** Null where suppressed: what may not be released is not recorded with the release either. */
const Cell = Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]);
export const DistrictFigures = Type.Object(
  {
    district: DistrictKey(),
    casesOpened: Cell,
    casesClosed: Cell,
    talks: Cell,
    talksByMode: Type.Array(Type.Object({ mode: OneOf(TALK_MODES), count: Cell }, { additionalProperties: false })),
    talksByTopic: Type.Array(Type.Object({ topic: OneOf(TALK_TOPICS), count: Cell }, { additionalProperties: false })),
  },
  { additionalProperties: false },
);
export type DistrictFigures = Static<typeof DistrictFigures>;

/** The figures of one programme and month as they were released, every district of the state in one fact. A higher revision replaces a lower one. */
export const MonthlyFiguresReleased = event('monthly-figures.released', 1, {
  programmeId: Type.String({ minLength: 1, maxLength: 100 }),
  month: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}$' }),
  firstDay: DateOnly(),
  revision: Type.Integer({ minimum: 1 }),
  reason: OneOf(RELEASE_REASONS),
  countedUpTo: InstantString(),
  threshold: Parameter(Type.Integer({ minimum: 2, maximum: 1000 })),
  districts: Type.Array(DistrictFigures, { minItems: 1, maxItems: 5000 }),
});
export type FiguresEvent = EventOf<typeof MonthlyFiguresReleased>;
