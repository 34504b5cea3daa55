import { useFormat } from '../lib/format';
import type { Notice } from './types';

type Content = NonNullable<Notice['content']>;

const sum = (cents: readonly number[]): number => cents.reduce((all, one) => all + one, 0);

/** What a notice adds to its grant or takes from it; undefined where its amount stands for itself. */
export const differenceOf = (content: Content | undefined): number | undefined => {
  switch (content?.kind) {
    case 'AMENDMENT':
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return sum(content.lines.map(({ before, after }) => after.amountCents - before.amountCents));
    case 'EXTENSION':
      return sum(content.posts.map(({ amountCents }) => amountCents));
    case 'GRANT':
    case 'REIMBURSEMENT':
    case undefined:
      return undefined;
  }
};

/** Money with its sign: what is more says so. */
export const useDifference = (): ((cents: number) => string) => {
  const f = useFormat();
  return (cents) => f.signed(cents, f.euro);
};
