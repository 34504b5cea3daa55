import { drawsOnFrame } from '@paktwerk/contracts';
import { RAISED_AFTER_THE_YEAR, defined } from '@paktwerk/kernel';
import type { Cents, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';

/** What a call has left, by what budgeting has told so far. */
export interface FundsLeft {
  readonly budgetYear: number;
  readonly potCents: Cents;
  readonly frames: ReadonlyMap<string, Cents>;
}

/** Why what a notice adds would not be set aside, as things stand; budgeting decides when it is prepared. */
export const lacking = (
  { potCents, frames }: FundsLeft,
  { district, recipient }: { readonly district: string; readonly recipient?: string },
  raisesCents: Cents,
): Refusal | undefined => {
  const potAvailableCents = Math.max(potCents, 0);
  const frameCents = drawsOnFrame({ district, ...defined({ recipient }) }) ? (frames.get(district) ?? 0) : potCents;
  const frameAvailableCents = Math.max(frameCents, 0);
  if (raisesCents <= Math.min(frameAvailableCents, potAvailableCents)) return undefined;
  const reason = raisesCents > frameAvailableCents ? 'frame-exceeded' : 'pot-exceeded';
  return refuse('reservation-refused', { amountCents: raisesCents, reason, frameAvailableCents, potAvailableCents });
};

/** The year of the pot is over: whether it still binds what a notice adds is an assumption, which whoever writes it reads. */
export const afterTheYear = ({ budgetYear }: Pick<FundsLeft, 'budgetYear'>, raisesCents: Cents, today: IsoDate) => {
  const { mark, source } = RAISED_AFTER_THE_YEAR;
  return raisesCents > 0 && today > `${budgetYear}-12-31` ? { budgetYear, mark, source } : undefined;
};
