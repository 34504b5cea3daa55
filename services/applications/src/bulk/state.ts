import { assertNever, defined } from '@paktwerk/kernel';
import type { Decider } from '@paktwerk/kernel';
import type { BulkEvent, BulkItem, BulkKind, BulkLetter, BulkOutcome } from './events';

export type BulkState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'started';
      readonly bulkId: string;
      readonly work: BulkKind;
      readonly items: readonly BulkItem[];
      readonly letter?: BulkLetter;
      /** By application: what became of it. */
      readonly outcomes: Readonly<Record<string, BulkOutcome>>;
    };

export const bulkStream = (bulkId: string): string => `bulk-${bulkId}`;

/** What nothing is recorded of yet, in the order of the selection. */
export const openItems = (state: BulkState): readonly BulkItem[] =>
  state.kind === 'none' ? [] : state.items.filter((i) => state.outcomes[i.applicationId] === undefined);

export const bulkDecider: Decider<BulkState, BulkEvent> = {
  initial: { kind: 'none' },
  evolve: (state, e) => {
    switch (e.type) {
      case 'bulk.started': {
        const { bulkId, kind: work, items, letter } = e.data;
        return state.kind === 'none' ? { kind: 'started', bulkId, work, items, ...defined({ letter }), outcomes: {} } : state;
      }
      case 'bulk-items.handled':
        return state.kind === 'none'
          ? state
          : { ...state, outcomes: { ...state.outcomes, ...Object.fromEntries(e.data.outcomes.map((o) => [o.applicationId, o])) } };
      default:
        return assertNever(e);
    }
  },
};
