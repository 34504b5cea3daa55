import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@paktwerk/auth';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok as succeeds } from './published-call';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const district: Who = { sub: 'antrag', roles: ['APPLICANT'], organisation: '08111' };
const FOLDER = join(__dirname, '../../../programmes');

interface ProgrammeFile {
  readonly programme: { readonly code: string };
  readonly ruleSets: readonly object[];
}
const filesIn = (folder: string) =>
  readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith('.json') && name !== 'programme.schema.json')
    .map((name) => JSON.parse(readFileSync(join(FOLDER, folder, name), 'utf8')) as unknown);

describeWithPostgres('everything that the ministry publishes', () => {
  let running: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    running = await runningService(service);
  });
  afterAll(() => running.stop());
  const ok = (url: string, body: object) => succeeds(running, ministry, 'POST', url, body);

  it('is taken as its files stand, and everybody may read it', async () => {
    for (const { programme, ruleSets } of filesIn('') as readonly ProgrammeFile[]) {
      const { programmeId } = await ok('/programmes', programme);
      for (const ruleSet of ruleSets) await ok(`/programmes/${String(programmeId)}/rule-sets`, ruleSet);
      const { body } = await running.call(district, 'GET', `/programmes/${String(programmeId)}`);
      expect([programme.code, body['ruleSets']]).toMatchObject([programme.code, ruleSets]);
    }
    for (const pact of filesIn('pact')) await ok('/pact', pact as object);
    for (const decree of filesIn('decrees')) await ok('/decrees', decree as object);
    const { body: pact } = await running.call(district, 'GET', '/pact');
    expect((pact['years'] as readonly object[]).at(-1)).toMatchObject({ year: 2026, sumCents: 6_222_000_000 });
    const { body: decrees } = await running.call(district, 'GET', '/decrees');
    expect(decrees['items']).toMatchObject(filesIn('decrees'));
    const [first] = decrees['items'] as readonly { readonly decreeId: string }[];
    expect((await running.call(district, 'GET', `/decrees/${first!.decreeId}`)).body).toEqual(first);
  });

  it('is published by the ministry alone, and only the ministry sees whom a new version could concern', async () => {
    const { programme } = (filesIn('') as readonly ProgrammeFile[])[0]!;
    const programmeId = String((await ok('/programmes', programme))['programmeId']);
    const forbidden = await Promise.all([
      running.call(district, 'GET', `/programmes/${programmeId}/affected`),
      running.call(district, 'POST', '/pact', filesIn('pact')[0] as object),
      running.call(district, 'POST', '/decrees', filesIn('decrees')[0] as object),
    ]);
    expect(forbidden.map((f) => f.status)).toEqual([403, 403, 403]);
    const { body: affected } = await running.call(ministry, 'GET', `/programmes/${programmeId}/affected`);
    expect(affected).toEqual({ programmeId, calls: [], undecided: 0, granted: 0 });
  });

  it('is not read by machines, which are told who may: no refusal names an empty list of roles', async () => {
    const machine: Who = { sub: 'machine', roles: ['SUBSCRIBER'], organisation: '08111' };
    const { status, body } = await running.call(machine, 'GET', '/decrees');
    const people = ROLES.filter((r) => r !== 'SUBSCRIBER');
    expect([status, body]).toMatchObject([
      403,
      { code: 'role-missing', data: { allowed: people }, texts: { de: `Dafür ist eine dieser Rollen nötig: ${people.join(', ')}.` } },
    ]);
  });

  it('says at which field it is refused', async () => {
    const [pact] = filesIn('pact') as readonly { lines: object[] }[];
    const lines = [...pact!.lines, pact!.lines[0]!];
    const { status, body } = await running.call(ministry, 'POST', '/pact', { ...pact, version: 2, lines });
    expect([status, body]).toMatchObject([422, { code: 'pact-line-twice', field: `/lines/${lines.length - 1}/line` }]);
  });
});
