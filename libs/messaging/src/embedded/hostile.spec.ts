import { newUuid } from '@paktwerk/kernel';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { hostileSuite } from '../../spec/hostile-suite';
import { createTransport } from '../create-transport';
import { busMigrations } from './migrations';

describeWithPostgres('bad messages on the embedded bus', () => {
  jest.setTimeout(120_000);

  hostileSuite('PostgreSQL', async () => {
    const test = await createTestDatabase('hostilebus');
    await migrate(test.url, busMigrations);
    return {
      open: () => createTransport({ bus: 'embedded', databaseUrl: test.url, clientId: 'spec' }),
      write: async (topic, messages) => {
        await test.pool.query('select bus_publish($1, $2::text[], $3::text[], $4::text[], $5::bytea[])', [
          topic,
          messages.map(() => newUuid()),
          messages.map((m) => m.key ?? ''),
          messages.map((m) => JSON.stringify(m.headers)),
          messages.map((m) => m.value ?? Buffer.alloc(0)),
        ]);
      },
      close: () => test.drop(),
    };
  });
});
