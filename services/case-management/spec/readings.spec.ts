import { Applications } from '@paktwerk/contracts';
import { addDays, berlinDate, defined } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { situation } from '../src/case/case.fixture';
import { service } from '../src/service';
import { hearDecree } from './published-decree';

const counsellor: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };
const lead: Who = { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' };
const monthAgo = addDays(berlinDate(new Date()), -30);

describeWithPostgres('a reading of a file', () => {
  let s: RunningService;
  let id: string;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    const data = { programmeId: 'prg_1', code: 'SUK22', titleDe: 'x', titleEn: 'x', effectiveOn: '2022-06-01' };
    await s.hear(Applications.ProgrammePublished(data, 'prg_1'));
    await hearDecree(s);
    await eventually(async () => ((await s.call(counsellor, 'GET', '/programmes')).body as unknown as unknown[]).length === 1);
  });
  afterAll(() => s.stop());
  beforeEach(async () => {
    const client = { givenName: 'Olena', familyName: 'Beispiel' };
    const body = { programmeId: 'prg_1', client, situation, consent: { givenOn: monthAgo, version: '1' }, openedOn: monthAgo };
    id = (await s.call(counsellor, 'POST', '/cases', body)).body['caseId'] as string;
  });

  const talk = (note: string) =>
    s.call(counsellor, 'POST', `/cases/${id}/talks`, { heldOn: monthAgo, mode: 'office', minutes: 30, topics: ['WORK'], note });
  const read = (key?: string, more: object = {}) =>
    s.call(lead, 'POST', `/cases/${id}/readings`, { reason: 'Fachaufsicht', ...more }, defined({ key }));
  const notes = ({ body }: Awaited<ReturnType<typeof read>>) => (body['talks'] as { readonly note: string }[]).map((t) => t.note);
  const recorded = async () => ((await s.call(lead, 'GET', `/cases/${id}/readings`)).body as unknown as unknown[]).length;

  it('that is asked for again shows nothing that came after what is recorded', async () => {
    await talk('vorher');
    const first = await read('monday');
    await talk('nachher');
    const again = await read('monday');
    expect([notes(first), notes(again)]).toEqual([['vorher'], ['vorher']]);
    expect([again.status, again.body, again.headers['etag']]).toEqual([200, first.body, first.headers['etag']]);
    expect(await recorded()).toBe(1);
    expect(notes(await read())).toEqual(['vorher', 'nachher']);
    expect(await recorded()).toBe(2);
  });

  it('as of a day in the past stays as of that day', async () => {
    await talk('vorher');
    const knownAt = new Date().toISOString();
    await eventually(() => Promise.resolve(new Date().toISOString() > knownAt));
    await talk('nachher');
    expect([notes(await read('then', { knownAt })), notes(await read('then', { knownAt }))]).toEqual([['vorher'], ['vorher']]);
    expect(await recorded()).toBe(1);
  });

  it('as of a day to come, or of one before the file was opened, is none and is not recorded', async () => {
    const refused = async (knownAt: string) => {
      const { status, body } = await read(undefined, { knownAt });
      return [status, body['code']];
    };
    expect(await refused('2099-01-01T00:00:00.000Z')).toEqual([422, 'known-at-in-future']);
    expect(await refused('2020-01-01T00:00:00.000Z')).toEqual([404, 'not-found']);
    expect(await recorded()).toBe(0);
  });
});
