import { createTestDatabase, describeWithPostgres, eventually, testDatabaseUrl } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { Pool } from 'pg';
import { busConformance } from '../../spec/bus-conformance';
import { startServer } from '../../spec/postgres-server';
import { asAdmin, createServiceDatabase, messages, watermark } from '../../spec/support';
import { tcpProxy } from '../../spec/tcp-proxy';
import { createTransport } from '../create-transport';
import { EmbeddedTransport } from './embedded-transport';
import { busGrants, busMigrations } from './migrations';

if (testDatabaseUrl()) {
  describe('on a server that can be killed', () => {
    let server: Awaited<ReturnType<typeof startServer>>;
    beforeAll(async () => {
      server = await startServer();
    }, 120_000);
    afterAll(() => server.stop());

    // A killed process is seen at once: its connection ends, and the others ask for its topics every 400 ms.
    busConformance('PostgreSQL (embedded)', { takeOverMs: 10_000 }, async () => {
      const test = await createTestDatabase('bus', server.url);
      await migrate(test.url, busMigrations);
      const network = await tcpProxy(test.url);
      const settings = { bus: 'embedded', databaseUrl: network.url(test.url), clientId: 'spec', answerTimeoutMs: 3000 } as const;
      return {
        topic: 'staffing.v1',
        settings,
        open: () => createTransport(settings),
        kill: () => server.kill(),
        revive: () => server.start(),
        freeze: async () => network.freeze(),
        thaw: async () => network.thaw(),
        lose: async () => {
          await test.pool.query('truncate bus_messages, bus_watermarks');
        },
        close: async () => {
          network.close();
          await test.drop();
        },
      };
    });
  });
}

describeWithPostgres('the embedded bus in particular', () => {
  it('numbers each topic without a gap while several publish at once, under a role that can only insert and read', async () => {
    const test = await createTestDatabase('busrole');
    const role = `${new URL(test.url).pathname.slice(1)}_app`;
    await test.pool.query(`create role ${role} login password 'spec'`);
    await migrate(test.url, busMigrations, busGrants(role));
    const url = new URL(test.url);
    url.username = role;
    url.password = 'spec';
    const transports = [1, 2, 3].map(() => new EmbeddedTransport(new Pool({ connectionString: url.href, max: 3 })));
    await Promise.all(
      transports.flatMap((t, i) =>
        [1, 2, 3, 4].map((j) => t.publish(j % 2 === 0 ? 'a.v1' : 'b.v1', messages(1 + 40 * i + 10 * j, 30 + 40 * i + 10 * j))),
      ),
    );
    const { rows } = await test.pool.query<{ dense: boolean; once: boolean }>(
      'select count(*) = max(position) and min(position) = 1 as dense, count(*) = count(distinct message_id) as once from bus_messages group by topic',
    );
    expect(rows).toEqual([
      { dense: true, once: true },
      { dense: true, once: true },
    ]);
    const app = new Pool({ connectionString: url.href, max: 1 });
    await expect(app.query('update bus_messages set position = 0')).rejects.toThrow('permission denied');
    await expect(app.query('delete from bus_messages')).rejects.toThrow('permission denied');
    await app.end();
    await Promise.all(transports.map((t) => t.close()));
    await test.drop();
    await asAdmin(`drop role ${role}`);
  });

  it('hands on where a restore began, although events of before stood behind it and nothing was written since', async () => {
    const [bus, service] = [await createTestDatabase('busepoch'), await createServiceDatabase('busepochs')];
    await migrate(bus.url, busMigrations);
    const transport = new EmbeddedTransport(new Pool({ connectionString: bus.url, max: 3 }));
    const abort = new AbortController();
    const consuming = transport.consume({ topics: ['staffing.v1'], sink: service.inbox, signal: abort.signal, group: 'budgeting' });
    const mark = (position: string, after?: number) =>
      transport.publishWatermark(['staffing.v1'], {
        source: 'staffing',
        position,
        knownSince: watermark(1).knownSince,
        ...(after === undefined ? {} : { epochs: [{ epoch: 2, after }] }),
      });
    await transport.publish('staffing.v1', messages(1, 5));
    await mark('staffing:1:5');
    await eventually(async () => (await service.inbox.watermarkOf('staffing'))?.position === 'staffing:1:5');
    expect(await service.inbox.orphans()).toEqual([]);
    await mark('staffing:2:3', 3);
    await eventually(async () => (await service.inbox.orphans()).length === 2);
    expect((await service.inbox.orphans()).map((o) => o.sourcePosition)).toEqual(['staffing:1:4', 'staffing:1:5']);
    expect((await service.inbox.watermarkOf('staffing'))?.position).toBe('staffing:2:3');
    abort.abort();
    await consuming;
    await transport.close();
    await service.close();
    await bus.drop();
  });
});
