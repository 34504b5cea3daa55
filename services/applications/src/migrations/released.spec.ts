import { serviceMigrations } from '@paktwerk/platform';
import { migratesFromEveryRelease } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { service } from '../service';

migratesFromEveryRelease(
  'applications',
  (url) => migrate(url, serviceMigrations(service)),
  async (pool) => {
    const { rows } = await pool.query(
      'select (select count(*)::int from events) as events, (select count(*)::int from inbox_messages) as inbox, (select count(*)::int from parked) as parked',
    );
    expect(rows).toEqual([{ events: 6, inbox: 1, parked: 1 }]);
  },
);
