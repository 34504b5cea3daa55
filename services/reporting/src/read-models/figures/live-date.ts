import { setTimeout as sleep } from 'node:timers/promises';
import { daysBetween } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { Worker } from '@paktwerk/platform';
import { errorLine } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import type { Database, Rows, Sql } from '@paktwerk/postgres';

/** Before every fact: with this date the live sums are empty. */
const BEFORE_EVERYTHING: IsoDate = '1900-01-01';

/**
 * The date up to which deltas are in the live sums, locked until the transaction ends. Whoever adds facts shares the lock; whoever moves the
 * date holds it alone, so that no delta is counted by both or by neither.
 */
export const shareLiveDate = async (rows: Rows): Promise<IsoDate> => {
  await rows.upsert('rm_live_state_v1', [{ id: 1, live_date: BEFORE_EVERYTHING }], { key: 'id', keep: ['live_date'] });
  const [state] = await rows.load<{ live_date: IsoDate }>('rm_live_state_v1', 'id', [{ id: 1 }], 'share');
  return state?.live_date ?? BEFORE_EVERYTHING;
};

const holdLiveDate = async (tx: Sql): Promise<IsoDate> => {
  await tx.query('insert into rm_live_state_v1 (id, live_date) values (1, $1) on conflict (id) do nothing', [BEFORE_EVERYTHING]);
  const rows = await tx.query<{ live_date: IsoDate }>('select live_date::text from rm_live_state_v1 where id = 1 for update');
  return rows[0]?.live_date ?? BEFORE_EVERYTHING;
};

/** Brings the live sums to a day: adds what became due, or takes back what no longer is, should a clock ever be set back. */
export const moveLiveDate = async (tx: Sql, today: IsoDate): Promise<boolean> => {
  const liveDate = await holdLiveDate(tx);
  if (liveDate === today) return false;
  await tx.query(
    `insert into rm_figures_live_v1 as live (programme_id, district, measure, value)
     select programme_id, district, measure, sum(delta) * $3 from rm_figure_deltas_v1
     where effective_on > $1::date and effective_on <= $2::date
     group by programme_id, district, measure
     on conflict (programme_id, district, measure) do update set value = live.value + excluded.value`,
    liveDate < today ? [liveDate, today, 1] : [today, liveDate, -1],
  );
  await tx.query('update rm_live_state_v1 set live_date = $1 where id = 1', [today]);
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
      await sleep(250, undefined, { signal }).catch(() => undefined);
    }
  },

  /** In days, so that the clock is moved on only when the live figures have followed. */
  async progress() {
    const [today, liveDate] = [await clock.today(), (await currentLiveDate(db)) ?? BEFORE_EVERYTHING];
    return { position: daysBetween(BEFORE_EVERYTHING, liveDate), head: daysBetween(BEFORE_EVERYTHING, today) };
  },
});

export const currentLiveDate = async (sql: Sql): Promise<IsoDate | undefined> =>
  (await sql.query<{ live_date: IsoDate }>('select live_date::text from rm_live_state_v1 where id = 1'))[0]?.live_date;
