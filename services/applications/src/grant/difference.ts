import type { Cents } from '@paktwerk/kernel';
import type { NoticeContent } from './content';

/** What a notice adds to its grant, or takes from it; undefined where its amount stands for itself. */
export const differenceIn = (content: NoticeContent | undefined): Cents | undefined => {
  switch (content?.kind) {
    case 'AMENDMENT':
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return content.lines.reduce((sum, { before, after }) => sum + after.amountCents - before.amountCents, 0);
    case 'EXTENSION':
      return content.posts.reduce((sum, { amountCents }) => sum + amountCents, 0);
    case 'GRANT':
    case 'REIMBURSEMENT':
    case undefined:
      return undefined;
  }
};
