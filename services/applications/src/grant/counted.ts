import { SHIFTS, countFrom } from '@paktwerk/deadlines';
import type { Because } from '@paktwerk/deadlines';
import { DateOnly, Mark, OneOf, Text, Type, defined } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';

/** What a day was counted from and by which rule, as it was when it was recorded. */
export const Counted = Type.Object(
  {
    from: DateOnly(),
    days: Type.Optional(Type.Integer({ minimum: 0 })),
    months: Type.Optional(Type.Integer({ minimum: 0 })),
    shift: OneOf(SHIFTS),
    mark: Mark,
    source: Text(500),
  },
  { additionalProperties: false },
);
export type Counted = Static<typeof Counted>;

export const countedOf = ({ from, days, months, shift, mark, source }: Because): Counted => ({
  from,
  shift,
  mark,
  source,
  ...defined({ days, months }),
});

/** Why a recorded day is that day. */
export const becauseOf = ({ from, ...counting }: Counted): Because => countFrom(from, counting);
