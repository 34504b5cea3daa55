import { actsForParty } from '@paktwerk/platform';
import type { Actor, RecordedEvent } from '@paktwerk/platform';
import type { RehearsalEvent } from './events';
import type { framesView } from './views';

type Money = ReturnType<typeof framesView>;
type Frame = Money['frames'][number];
export type ShownMoney = Omit<Money, 'reservedCents' | 'frames'> & {
  readonly reservedCents?: number;
  readonly frames: readonly (Omit<Frame, 'reservedCents'> & { readonly reservedCents?: number })[];
};

/** A reservation tells the amount of a decision before its release: no party sees one, here as in budgeting. */
export const shownTo = (actor: Pick<Actor, 'organisation'>, money: Money): ShownMoney => {
  if (!actsForParty(actor)) return money;
  const { reservedCents: _all, frames, ...rest } = money;
  return { ...rest, frames: frames.map(({ reservedCents: _reserved, ...frame }) => frame) };
};

/** Where a rehearsal stands, as somebody is told: for a party neither version nor position moves with a reservation. */
export const standingFor = (
  actor: Pick<Actor, 'organisation'>,
  { events, version, position }: Standing,
): Pick<Standing, 'version' | 'position'> => {
  if (!actsForParty(actor)) return { version, position };
  const shown = events.filter(isShown);
  return { version: shown.length, position: shown.at(-1)?.position };
};

interface Standing {
  readonly events: readonly Pick<RecordedEvent<RehearsalEvent>, 'type' | 'position'>[];
  readonly version: number;
  readonly position?: RecordedEvent<RehearsalEvent>['position'] | undefined;
}

const isShown = ({ type }: Pick<RehearsalEvent, 'type'>): boolean => {
  switch (type) {
    case 'rehearsal.begun':
    case 'rehearsal.discarded':
    case 'rehearsal.opened':
      return true;
    case 'rehearsal.reserved':
    case 'rehearsal.released':
      return false;
  }
};
