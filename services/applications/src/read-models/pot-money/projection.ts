import { Budgeting, drawsOnFrame } from '@paktwerk/contracts';
import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { PotMoneyRow } from './entity';

const { PotAllotted, FramesCalculated, FundsReserved, ReservationReleased, CommitmentLowered, CommitmentRaised } = Budgeting;
const ON = [PotAllotted, FramesCalculated, FundsReserved, ReservationReleased, CommitmentLowered, CommitmentRaised] as const;
type Entry = EntryOf<typeof ON>;

/** The key of the pot's own row. */
export const POT = '';

/** What one fact changes of one row. */
interface Change {
  readonly callId: string;
  readonly frame: string;
  readonly has?: { readonly amountCents: number; readonly budgetYear: number | null };
  readonly takes: number;
}

export const potMoney = defineProjection({
  id: 'pot-money',
  version: 1,
  log: 'inbox',
  on: ON,
  tables: [PotMoneyRow],
  project: (entries, rows) => rows.fold(PotMoneyRow, entries.flatMap(changesOf), ({ callId, frame }) => ({ callId, frame }), evolve),
});

/** The pot and, where the party draws on one, the frame. */
export const changesOf = (entry: Entry): readonly Change[] => {
  const { callId } = entry.data;
  switch (entry.type) {
    case PotAllotted.type: {
      const { amountCents, budgetYear } = entry.data;
      return [{ callId, frame: POT, has: { amountCents, budgetYear }, takes: 0 }];
    }
    case FramesCalculated.type:
      return entry.data.frames.map(({ district, amountCents }) => ({
        callId,
        frame: district,
        has: { amountCents, budgetYear: null },
        takes: 0,
      }));
    case FundsReserved.type:
    case CommitmentRaised.type:
      return moved(entry.data, entry.data.amountCents);
    case ReservationReleased.type:
    case CommitmentLowered.type:
      return moved(entry.data, -entry.data.amountCents);
    default:
      return assertNever(entry);
  }
};

type Moved = Pick<EntryOf<typeof FundsReserved>['data'], 'callId' | 'district' | 'recipient'>;
const moved = (data: Moved, takes: number): readonly Change[] => [
  { callId: data.callId, frame: POT, takes },
  ...(drawsOnFrame(data) ? [{ callId: data.callId, frame: data.district, takes }] : []),
];

export const evolve = (row: PotMoneyRow | undefined, { callId, frame, has, takes }: Change): PotMoneyRow => {
  const before = row ?? { callId, frame, amountCents: 0, takenCents: 0, budgetYear: null };
  return Object.assign(before, has, { takenCents: before.takenCents + takes });
};
