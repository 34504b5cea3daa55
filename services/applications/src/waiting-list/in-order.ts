import { drawsOnFrame } from '@paktwerk/contracts';
import { defined, notNull, compareText } from '@paktwerk/kernel';
import type { Cents, Instant } from '@paktwerk/kernel';
import type { OutlookFor } from './outlook';

/** What an order of waiting looks at. */
export interface Listed {
  readonly applicationId: string;
  readonly fileNumber: string;
  readonly district: string;
  readonly recipient: string | null;
  readonly wantedCents: Cents;
  /** Where the rules rank by points, hundredths of them; null where they rank by receipt. */
  readonly score: number | null;
  /** Its place in the ranking; null where they rank by receipt, and where it was put on the list before places were told. */
  readonly rank: number | null;
  readonly receivedAt: Instant;
  /** `moved-up`: the money is promised; `prepared`: it is being asked for; `settled`: it is set aside, refused or not needed. */
  readonly stage: 'waiting' | 'moved-up' | 'prepared' | 'settled';
}

/** What a call has left, by budgeting's facts. */
export interface MoneyLeft {
  readonly potCents: Cents;
  readonly frames: ReadonlyMap<string, Cents>;
}

export const STANDINGS = ['money-is-there', 'pot-short', 'frame-short', 'behind'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * As the ranking has them, where the rules rank by points: there the criteria that they name tell equal points apart, and who was added stands behind.
 * Otherwise the higher score, then what was received first; the file number, which no two have, where even the instant is the same.
 */
export const inOrder = (a: Listed, b: Listed): number =>
  (a.rank ?? UNRANKED) - (b.rank ?? UNRANKED) ||
  (b.score ?? 0) - (a.score ?? 0) ||
  compareText(a.receivedAt, b.receivedAt) ||
  compareText(a.fileNumber, b.fileNumber);
const UNRANKED = Number.MAX_SAFE_INTEGER;

/** Whether a frame stands behind it, as budgeting holds it. */
export const hasFrame = ({ district, recipient }: Listed): boolean => drawsOnFrame({ district, ...notNull({ recipient }) });

/**
 * How everybody who waits stands, in order. Nobody overtakes: whom the pot does not reach holds up all behind them, whom their frame does not reach those of
 * the same frame. What is promised already is no money left.
 */
export const standings = (list: readonly Listed[], money: MoneyLeft): ReadonlyMap<string, Standing> => {
  const frames = new Map(money.frames);
  let pot = money.potCents;
  const take = (one: Listed): void => {
    pot -= one.wantedCents;
    if (hasFrame(one)) frames.set(one.district, (frames.get(one.district) ?? 0) - one.wantedCents);
  };
  for (const one of list) if (one.stage === 'moved-up' || one.stage === 'prepared') take(one);
  let isPotShort = false;
  const short = new Set<string>();
  const standingOf = (one: Listed): Standing => {
    if (isPotShort) return 'behind';
    if (hasFrame(one)) {
      if (short.has(one.district)) return 'behind';
      if (one.wantedCents > (frames.get(one.district) ?? 0)) {
        short.add(one.district);
        return 'frame-short';
      }
    }
    isPotShort = one.wantedCents > pot;
    if (isPotShort) return 'pot-short';
    take(one);
    return 'money-is-there';
  };
  const waiting = list.filter((one) => one.stage === 'waiting').toSorted(inOrder);
  return new Map(waiting.map((one) => [one.applicationId, standingOf(one)]));
};

/** How one would stand that is perhaps not on the list yet, for an amount; what was promised to it before counts as free. */
export const outlookOn = (
  list: readonly Listed[],
  one: Omit<Listed, 'wantedCents' | 'stage'>,
  money: MoneyLeft | undefined,
): OutlookFor => {
  const others = list.filter((row) => row.applicationId !== one.applicationId && row.stage !== 'settled');
  return (wantedCents) => {
    if (money === undefined) return { standing: 'money-unknown', others: others.length };
    const self: Listed = { ...one, wantedCents, stage: 'waiting' };
    const standing = standings([...others, self], money).get(one.applicationId) ?? 'behind';
    return { standing, others: others.length, ...leftFor(self, money) };
  };
};

/** What is left for one of them, as a refusal or an event says it. */
export const leftFor = (one: Listed, { potCents, frames }: MoneyLeft) => ({
  ...defined({ frameAvailableCents: hasFrame(one) ? atLeastZero(frames.get(one.district) ?? 0) : undefined }),
  potAvailableCents: atLeastZero(potCents),
});

const atLeastZero = (cents: Cents): Cents => Math.max(0, cents);
