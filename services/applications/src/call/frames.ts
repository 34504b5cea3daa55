import { drawsOnFrame } from '@paktwerk/contracts';
import { largestRemainder } from '@paktwerk/kernel';
import type { Rehearsed } from '../rehearsal/state';
import type { Call } from './state';

export interface Frame {
  readonly district: string;
  readonly weight: number;
  readonly floorCents: number;
  readonly remainder: number;
  readonly rank: number;
  readonly extraCent: number;
  readonly amountCents: number;
  readonly reservedCents: number;
}

/** The planning frames as budgeting calculates them, by the same function; before a call is opened and while one is tried. */
export const framesOf = (
  { potCents, distributionKey }: Pick<Call, 'potCents' | 'distributionKey'>,
  reserved: Rehearsed['reserved'] = {},
) => {
  const taken = Object.values(reserved);
  const { weightSum, leftover, shares } = largestRemainder(
    potCents,
    distributionKey.weights.map(({ district, weight }) => ({ key: district, weight })),
  );
  const frames = shares.map((s): Frame => ({
    district: s.key,
    weight: s.weight,
    floorCents: s.floor,
    remainder: s.remainder,
    rank: s.rank,
    extraCent: s.extraCent,
    amountCents: s.share,
    reservedCents: sum(taken.filter((r) => drawsOnFrame(r) && r.district === s.key).map((r) => r.amountCents)),
  }));
  return { weightSum, leftoverCents: leftover, reservedCents: sum(taken.map((r) => r.amountCents)), frames };
};

const sum = (xs: readonly number[]): number => xs.reduce((all, x) => all + x, 0);
