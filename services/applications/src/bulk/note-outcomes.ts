import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { BulkItemsHandled } from './events';
import type { BulkEvent, BulkOutcome } from './events';
import { itemKey, openItems } from './state';
import type { BulkState } from './state';

export interface NoteOutcomes {
  readonly outcomes: readonly BulkOutcome[];
  readonly today: IsoDate;
}

/** What became of an item is recorded once: the first outcome stays, also where two processes worked on the same job. */
export const decideNoteOutcomes = ({ outcomes, today }: NoteOutcomes, state: BulkState): Decision<BulkEvent> => {
  if (state.kind === 'none') return nothing();
  const open = new Set(openItems(state).map(itemKey));
  const fresh = outcomes.filter((o) => open.has(itemKey(o)));
  return fresh.length === 0 ? nothing() : record(BulkItemsHandled({ bulkId: state.bulkId, outcomes: [...fresh], effectiveOn: today }));
};
