import { largestRemainder, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate } from '@paktwerk/kernel';
import { FramesCalculated, PotAllotted } from './events';
import type { PotEvent } from './events';
import { potIdOf } from './state';
import type { PotState } from './state';

export interface OpenPot {
  readonly callId: string;
  readonly programmeId: string;
  readonly titleDe: string;
  readonly titleEn: string;
  readonly potCents: Cents;
  readonly budgetYear: number;
  readonly ruleSetVersion: number;
  readonly distributionKey: {
    readonly id: string;
    readonly label: string;
    readonly mark: 'F' | 'D' | 'M' | 'A' | '?';
    readonly source: string;
    readonly asOf?: IsoDate;
    readonly weights: readonly { readonly district: string; readonly weight: number }[];
  };
  readonly effectiveOn: IsoDate;
  /** The public event that opened the call. */
  readonly causedBy: string;
}

/** A call's money becomes a pot, spread over the districts to the cent; the sum of the frames is the pot. */
export const decideOpenPot = (command: OpenPot, state: PotState): Decision<PotEvent> => {
  if (state.kind === 'allotted') return nothing();
  const { callId, programmeId, titleDe, titleEn, potCents, budgetYear, effectiveOn, causedBy, ruleSetVersion } = command;
  const keys = { potId: potIdOf(callId), callId, programmeId, effectiveOn };
  const { weights, ...key } = command.distributionKey;
  const distribution = largestRemainder(
    potCents,
    weights.map(({ district, weight }) => ({ key: district, weight })),
  );
  return record<PotEvent>(
    PotAllotted({ ...keys, titleDe, titleEn, amountCents: potCents, budgetYear, causedBy }),
    FramesCalculated({
      ...keys,
      potCents,
      key,
      ruleSetVersion,
      method: 'largest-remainder',
      weightSum: distribution.weightSum,
      leftoverCents: distribution.leftover,
      causedBy,
      frames: distribution.shares.map((s) => ({
        district: s.key,
        weight: s.weight,
        floorCents: s.floor,
        remainder: s.remainder,
        rank: s.rank,
        extraCent: s.extraCent,
        amountCents: s.share,
      })),
    }),
  );
};
