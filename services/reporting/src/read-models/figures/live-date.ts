import { daysBetween, pause } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { Worker } from '@paktwerk/platform';
import { findOne, insert, update } from '@paktwerk/postgres';
import type { Database, Sql } from '@paktwerk/postgres';
import { errorLine } from '@paktwerk/projections';
import type { Rows, WorkerLog } from '@paktwerk/projections';
import { LiveStateRow } from './entity';

/** Before every fact: with this date the live sums are empty. */
const BEFORE_EVERYTHING: IsoDate = '1900-01-01';
const NEVER_MOVED: LiveStateRow = { id: 1, liveDate: BEFORE_EVERYTHING };

/**
 * The date up to which deltas are in the live sums, locked until the transaction ends. Whoever adds facts shares the lock; whoever moves the
 * date holds it alone, so that no delta is counted by both or by neither.
 */
export const shareLiveDate = async (rows: Rows): Promise<IsoDate> => (await rows.hold(LiveStateRow, NEVER_MOVED)).liveDate;

const holdLiveDate = async (tx: Sql): Promise<IsoDate> => {
  await insert(tx, LiveStateRow, NEVER_MOVED);
  const [row] = await tx.query<Pick<LiveStateRow, 'liveDate'>>(
    'select live_date as "liveDate" from rm_live_state_v6 where id = 1 for update',
  );
  return row?.liveDate ?? BEFORE_EVERYTHING;
};

/** Brings the live sums to a day: adds what became due, or takes back what no longer is, should a clock ever be set back. */
export const moveLiveDate = async (tx: Sql, today: IsoDate): Promise<boolean> => {
  const liveDate = await holdLiveDate(tx);
  if (liveDate === today) return false;
  await tx.query(
    `insert into rm_figures_live_v6 as live (programme_id, district, measure, value)
     select programme_id, district, measure, sum(delta) * $3 from rm_figure_deltas_v6
     where effective_on > $1::date and effective_on <= $2::date
     group by programme_id, district, measure
     on conflict (programme_id, district, measure) do update set value = live.value + excluded.value`,
    liveDate < today ? [liveDate, today, 1] : [today, liveDate, -1],
  );
  await update(tx, LiveStateRow, { id: 1 }, { liveDate: today });
  return true;
};

export interface Today {
  today(): Promise<IsoDate>;
}

/** Future-dated facts become due when the domain day moves, without any new event. */
export const liveDateWorker = ({ db, clock, log }: { readonly db: Database; readonly clock: Today; readonly log: WorkerLog }): Worker => ({
  id: 'live-date',

  async run(signal) {
    while (!signal.aborted) {
      try {
        const today = await clock.today();
        if ((await currentLiveDate(db)) !== today) await db.tx((tx) => moveLiveDate(tx, today));
      } catch (error) {
        log.warn({ error: errorLine(error) }, 'the live figures wait for their day');
      }
      await pause(250, signal);
    }
  },

  /** In days, so that the clock is moved on only when the live figures have followed. */
  async progress() {
    const [today, liveDate] = [await clock.today(), (await currentLiveDate(db)) ?? BEFORE_EVERYTHING];
    return { position: daysBetween(BEFORE_EVERYTHING, liveDate), head: daysBetween(BEFORE_EVERYTHING, today) };
  },
});

export const currentLiveDate = async (sql: Sql): Promise<IsoDate | undefined> => (await findOne(sql, LiveStateRow, { id: 1 }))?.liveDate;
