import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ReleaseReminderSent, ReminderSent } from '../../application/events';
import { nameOf } from '../../reminder/occasion';
import { ReminderRow } from './entity';

const ON = [ReminderSent, ReleaseReminderSent] as const;
type Entry = EntryOf<typeof ON>;

const occasionIn = (e: Entry): string => nameOf(e.type === 'reminder.sent' ? e.data : { kind: 'decision-waiting', ...e.data });

export const reminders = defineProjection({
  id: 'reminders',
  version: 1,
  log: 'store',
  on: ON,
  tables: [ReminderRow],
  project: (entries, rows) =>
    rows.fold(
      ReminderRow,
      entries,
      (e) => ({ applicationId: e.data.applicationId, occasion: occasionIn(e) }),
      (row, e) => ({
        applicationId: e.data.applicationId,
        occasion: occasionIn(e),
        lastOn: e.data.effectiveOn,
        times: (row?.times ?? 0) + 1,
        firstNumber: row?.firstNumber ?? e.position,
      }),
    ),
});
