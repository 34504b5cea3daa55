import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { BulkStarted } from './events';
import type { BulkEvent, BulkItem, BulkKind } from './events';
import type { BulkState } from './state';

export interface StartBulk {
  /** Derived from the command, so that a repeat starts nothing new. */
  readonly bulkId: string;
  readonly kind: BulkKind;
  readonly items: readonly BulkItem[];
  readonly today: IsoDate;
}

/** A selection that a person has confirmed. Whether an item can be done is decided when it is its turn. */
export const decideStartBulk = ({ bulkId, kind, items, today }: StartBulk, state: BulkState): Decision<BulkEvent> => {
  if (state.kind === 'started') return nothing();
  const twice = items.find((item, i) => items.findIndex((other) => other.applicationId === item.applicationId) < i);
  if (twice !== undefined) return refuse('bulk-item-twice', { applicationId: twice.applicationId });
  const unnamed = kind === 'release' || kind === 'dispatch' ? items.find((i) => i.decisionId === undefined) : undefined;
  if (unnamed !== undefined) return refuse('bulk-decision-missing', { applicationId: unnamed.applicationId });
  return record(BulkStarted({ bulkId, kind, items: [...items], effectiveOn: today }));
};
