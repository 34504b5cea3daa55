import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { changeEvents } from '../../change-notification/events';
import { changeDecider } from '../../change-notification/state';
import { ChangeRow } from './entity';

type Entry = EntryOf<typeof changeEvents>;

export const changeNotifications = defineProjection({
  id: 'change-notifications',
  version: 1,
  log: 'store',
  on: changeEvents,
  tables: [ChangeRow],
  project: (entries, rows) => rows.fold(ChangeRow, entries, ({ data: { changeId } }) => ({ changeId }), evolve),
});

/** The row after an event: the change as its decider folds it. */
export const evolve = (row: ChangeRow | undefined, e: Entry): ChangeRow | undefined => {
  const change = changeDecider.evolve(row?.change ?? changeDecider.initial, e);
  if (change.kind === 'none') return undefined;
  const { changeId, applicationId, district, recipient = null, status, sentOn } = change;
  const firstNumber = row?.firstNumber ?? e.position;
  return {
    changeId,
    applicationId,
    district,
    recipient,
    status,
    isSent: sentOn !== undefined,
    since: e.data.effectiveOn,
    change,
    firstNumber,
  };
};
