import type { Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import type { SubmittedAttachment } from '../application/events';
import { STATEMENTS_MOST } from '../parameters';
import { refuse } from '../problems';
import { isWithinPeriod } from './answer-period';
import { answered, isSameAnswer } from './answered';
import type { Answered } from './answered';

interface Statement {
  readonly statement: string;
  readonly files: readonly SubmittedAttachment[];
  readonly receivedAt: Instant;
}

/** What a statement adds to a hearing, whatever that is about: the same words with the same files add nothing, and a file stays readable. */
export const spoken = (
  { statement, files, receivedAt }: Statement,
  { statements, lastDay }: { readonly statements: readonly Answered[]; readonly lastDay: IsoDate },
): Refusal | { readonly isNew: boolean; readonly late: boolean } => {
  const isNew = !statements.some((said) => isSameAnswer(said, answered(statement, files)));
  if (isNew && statements.length >= STATEMENTS_MOST.value) return refuse('statements-too-many', { most: STATEMENTS_MOST.value });
  return { isNew, late: !isWithinPeriod(receivedAt, lastDay) };
};
