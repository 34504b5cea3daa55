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
    case 'FINAL':
      return content.settledCents - content.grantedCents;
    case 'GRANT':
    case 'EXTENSION_REJECTION':
    case 'REIMBURSEMENT':
    case 'INTEREST':
    case undefined:
      return undefined;
  }
};

/** What it adds, which has to be set aside before it is released; nothing where it adds nothing. */
export const raisedBy = (content: NoticeContent): { readonly raisesCents?: Cents } => {
  const raisesCents = differenceIn(content) ?? 0;
  return raisesCents > 0 ? { raisesCents } : {};
};
