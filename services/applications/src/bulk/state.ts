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
      /** By application: the item that an outcome of before is about, when it named nothing else. */
      readonly ofApplication: Readonly<Record<string, string>>;
      /** What became of each, by its {@link itemKey}. */
      readonly outcomes: Readonly<Record<string, BulkOutcome>>;
    };

/** What tells the items of a selection apart: a notice, a proof, or an application as a whole. */
export const itemKey = ({ applicationId, noticeId, proofId }: Pick<BulkItem, 'applicationId' | 'noticeId' | 'proofId'>): string =>
  proofId ?? noticeId ?? applicationId;

export const bulkStream = (bulkId: string): string => `bulk-${bulkId}`;

/** What nothing is recorded of yet, in the order of the selection. */
export const openItems = (state: BulkState): readonly BulkItem[] =>
  state.kind === 'none' ? [] : state.items.filter((i) => state.outcomes[itemKey(i)] === undefined);

/** The application as a whole goes before what is only a part of it. */
const keysByApplication = (items: readonly BulkItem[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...items].sort((a, b) => Number(isWhole(a)) - Number(isWhole(b))).map((item) => [item.applicationId, itemKey(item)]));
const isWhole = (item: BulkItem): boolean => itemKey(item) === item.applicationId;

const keyOf = (outcome: BulkOutcome, { ofApplication }: { readonly ofApplication: Readonly<Record<string, string>> }): string =>
  itemKey(outcome) === outcome.applicationId ? (ofApplication[outcome.applicationId] ?? outcome.applicationId) : itemKey(outcome);

export const bulkDecider: Decider<BulkState, BulkEvent> = {
  initial: { kind: 'none' },
  evolve: (state, e) => {
    switch (e.type) {
      case 'bulk.started': {
        const { bulkId, kind: work, items, letter } = e.data;
        if (state.kind === 'started') return state;
        return { kind: 'started', bulkId, work, items, ...defined({ letter }), ofApplication: keysByApplication(items), outcomes: {} };
      }
      case 'bulk-items.handled':
        return state.kind === 'none'
          ? state
          : { ...state, outcomes: { ...state.outcomes, ...Object.fromEntries(e.data.outcomes.map((o) => [keyOf(o, state), o])) } };
      default:
        return assertNever(e);
    }
  },
};
