import { useFormat } from '../lib/format';
import type { Notice } from './types';

/** Money with its sign: what is more says so. */
export const useDifference = (): ((cents: number) => string) => {
  const f = useFormat();
  return (cents) => f.signed(cents, f.euro);
};

/** What a notice adds to its grant or takes from it, else what it is about; undefined for whom it does not say that yet. */
export const useMoney = (): ((notice: Pick<Notice, 'differenceCents' | 'amountCents'>) => string | undefined) => {
  const f = useFormat();
  const difference = useDifference();
  return ({ differenceCents, amountCents }) => {
    if (differenceCents !== undefined) return difference(differenceCents);
    return amountCents === undefined ? undefined : f.euro(amountCents);
  };
};
