import { compareText } from '@paktwerk/kernel';
import type { Cents } from '@paktwerk/kernel';
import type { FundsLeft } from '../grant/funds-left';

interface Previewed {
  readonly callId: string;
  readonly isPrepared: boolean;
  readonly posts: readonly { readonly lineId: string; readonly amountCents?: Cents }[];
}

export interface MoneyOfPot {
  readonly callId: string;
  readonly budgetYear: number;
  readonly addedCents: Cents;
  readonly leftCents: Cents;
}

export const addedBy = (posts: Previewed['posts']): Cents => posts.reduce((sum, { amountCents = 0 }) => sum + amountCents, 0);

/** What extensions add to each pot, and what it has left. Of a grant whose notice is prepared the money is set aside already. */
export const moneyOfPots = (grants: readonly Previewed[], left: ReadonlyMap<string, FundsLeft>): MoneyOfPot[] =>
  [...left]
    .map(([callId, { budgetYear, potCents: leftCents }]) => {
      const addedCents = addedBy(grants.filter((one) => one.callId === callId && !one.isPrepared).flatMap(({ posts }) => posts));
      return { callId, budgetYear, addedCents, leftCents };
    })
    .filter(({ addedCents }) => addedCents > 0)
    .sort((a, b) => a.budgetYear - b.budgetYear || compareText(a.callId, b.callId));
