import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const colleague: Who = { ...clerk, sub: 'kollegin' };

describeWithPostgres('saved filters', () => {
  let running: RunningService;
  jest.setTimeout(120_000);
  beforeAll(async () => {
    running = await runningService(service);
  });
  afterAll(() => running.stop());

  const mine = async (who: Who, list = ''): Promise<readonly Record<string, unknown>[]> =>
    (await running.call(who, 'GET', `/saved-filters${list}`)).body['items'] as Record<string, unknown>[];
  const save = (who: Who, list: string, name: string, filter: Record<string, string>) =>
    ok(running, who, 'POST', '/saved-filters', { list, name, filter });

  it('are a person’s own, by list, and a name that is there is replaced', async () => {
    await save(clerk, 'antraege', 'Göppingen offen', { kreis: '08117', status: 'submitted' });
    await save(clerk, 'stellen', 'frei', { status: 'vacant' });
    await save(clerk, 'antraege', 'Göppingen offen', { kreis: '08117', status: 'checked' });
    expect((await mine(clerk)).map((f) => [f['list'], f['name'], f['filter']])).toEqual([
      ['antraege', 'Göppingen offen', { kreis: '08117', status: 'checked' }],
      ['stellen', 'frei', { status: 'vacant' }],
    ]);
    expect((await mine(clerk, '?list=stellen')).map((f) => f['name'])).toEqual(['frei']);
    expect(await mine(colleague)).toEqual([]);
  });

  it('are deleted by their person and by nobody else', async () => {
    await save(clerk, 'pakt', 'weg', { jahr: '2025' });
    const [filter] = await mine(clerk, '?list=pakt');
    const url = `/saved-filters/${String(filter?.['filterId'])}`;
    expect((await running.call(colleague, 'DELETE', url)).status).toBe(404);
    expect((await running.call(clerk, 'DELETE', url)).status).toBe(200);
    expect(await mine(clerk, '?list=pakt')).toEqual([]);
  });

  it('are no more than anybody finds again', async () => {
    for (let i = 0; i < 50; i += 1) await save(colleague, 'aufgaben', `Filter ${i}`, { kreis: '08111' });
    const { status, body } = await running.call(colleague, 'POST', '/saved-filters', { list: 'aufgaben', name: 'noch einer', filter: {} });
    expect([status, body['code'], body['data'] ?? body['maximum']]).toEqual([422, 'too-many-saved-filters', expect.anything()]);
    await save(colleague, 'aufgaben', 'Filter 7', { kreis: '08115' }); // one of them is replaced
    expect(await mine(colleague, '?list=aufgaben')).toHaveLength(50);
  });

  it('go when their person has not been seen for as long as names are kept', async () => {
    await save(clerk, 'rechte', 'alt', { kreis: '08111' });
    const life = service.lives?.find((l) => l.table === 'saved_filters');
    const expired = async () =>
      (await running.db.query<{ name: string }>(`select name from saved_filters where ${life?.expired ?? 'false'}`, ['2999-01-01'])).map(
        (r) => r.name,
      );
    expect(await expired()).not.toContain('alt');
    await running.db.query(`delete from rm_people where name is not null`);
    expect(await expired()).toContain('alt');
  });
});
