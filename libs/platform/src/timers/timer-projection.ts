import { defineProjection } from '@paktwerk/projections';
import type { LogEntry, Projection } from '@paktwerk/projections';
import { TimerRow } from './table';
import type { Timer, TimerChange } from './timer';

interface Changed {
  readonly timer: string;
  readonly subject: string;
  readonly entry: LogEntry;
  readonly change: TimerChange;
}

/** What is due when, from the log alone: a rebuilt table fires nothing that was fired before. */
export const timerProjection = (timers: readonly Timer[]): Projection =>
  defineProjection({
    id: 'timers',
    version: 2,
    log: 'store',
    on: [...new Set(timers.flatMap((t) => t.on))],
    tables: [TimerRow],
    project: (entries, rows) =>
      rows.fold(
        TimerRow,
        entries.flatMap((entry) => changesOf(timers, entry)),
        ({ timer, subject, entry }) => ({ timer, stream: entry.key, subject }),
        set,
      ),
  });

const changesOf = (timers: readonly Timer[], entry: LogEntry): readonly Changed[] =>
  timers
    .filter((t) => t.on.some((d) => d.type === entry.type))
    .map((t) => {
      const event = entry as Parameters<Timer['change']>[0];
      return { timer: t.id, subject: t.subjectOf?.(event) ?? '', entry, change: t.change(event) };
    });

const set = (row: TimerRow | undefined, { timer, subject, entry, change }: Changed): TimerRow | undefined => {
  if (change === undefined || (change === 'over' && row === undefined)) return undefined;
  const { key: stream, eventId: causeId, correlationId } = entry;
  return { timer, stream, subject, dueAt: change === 'over' ? null : change.until, causeId, correlationId };
};
