import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { BulkStarted } from './events';
import type { BulkEvent, BulkItem, BulkKind, BulkLetter } from './events';
import { itemKey } from './state';
import type { BulkState } from './state';

export interface StartBulk {
  /** Derived from the command, so that a repeat starts nothing new. */
  readonly bulkId: string;
  readonly kind: BulkKind;
  readonly items: readonly BulkItem[];
  /** Of an extension: what its letters say. */
  readonly letter?: BulkLetter;
  readonly today: IsoDate;
}

/** A selection that a person has confirmed. Whether an item can be done is decided when it is its turn. */
export const decideStartBulk = ({ bulkId, kind, items, letter, today }: StartBulk, state: BulkState): Decision<BulkEvent> => {
  if (state.kind === 'started') return nothing();
  for (const [i, item] of items.entries()) {
    const { applicationId } = item;
    const at = { field: `/items/${i}`, applicationId, position: i + 1 };
    if (items.findIndex((other) => itemKey(other) === itemKey(item)) < i) return refuse('bulk-item-twice', at);
    if (!isNamed(kind, item)) return refuse(MISSING[kind], at);
  }
  if ((kind === 'extend') !== (letter !== undefined)) return refuse('bulk-letter', { field: '/letter', kind });
  return record(BulkStarted({ bulkId, kind, items: [...items], ...defined({ letter }), effectiveOn: today }));
};

const MISSING = {
  remind: 'bulk-decision-missing',
  release: 'bulk-decision-missing',
  dispatch: 'bulk-decision-missing',
  extend: 'bulk-decision-missing',
  'release-notice': 'bulk-notice-missing',
  'accept-proof': 'bulk-proof-missing',
} as const satisfies Readonly<Record<BulkKind, string>>;

/** Whether an item says what the person saw of it. */
const isNamed = (kind: BulkKind, { decisionId, noticeId, proofId }: BulkItem): boolean => {
  switch (kind) {
    case 'remind':
      return true;
    case 'accept-proof':
      return proofId !== undefined;
    case 'release':
    case 'dispatch':
    case 'extend':
      return decisionId !== undefined;
    case 'release-notice':
      return decisionId !== undefined && noticeId !== undefined;
  }
};
