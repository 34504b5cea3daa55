import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@paktwerk/local-stack';
import { DAYS } from './plan';
import { ProgrammesInDemo } from './programmes';
import { publishFile } from './publish-programme';

const files = readdirSync(join(ROOT, 'programmes')).filter((name) => name.endsWith('.json') && name !== 'programme.schema.json');

describe('a programme that comes as a file', () => {
  it.each(files)('%s follows the schema beside it, and is programme, rules and perhaps a call', async (name) => {
    const posted: string[] = [];
    const post = <T>(person: string, path: string, body: unknown): Promise<T> => {
      posted.push(`${person} ${path}`);
      return Promise.resolve({ programmeId: 'prg_1', ...(body as object) } as T);
    };
    const { ruleSet, call } = await publishFile({ post }, `programmes/${name}`);
    expect(posted).toEqual([
      'ministerium /api/applications/v1/programmes',
      ...Array.from({ length: ruleSet.version }, () => 'ministerium /api/applications/v1/programmes/prg_1/rule-sets'),
      ...(call ? ['ministerium /api/applications/v1/programmes/prg_1/calls'] : []),
    ]);
  });
  it.each(files)('%s has no version of its rules that holds again behind the end of a later one', (name) => {
    const { ruleSets } = JSON.parse(readFileSync(join(ROOT, 'programmes', name), 'utf8')) as {
      ruleSets: readonly { readonly version: number; readonly validTo?: string }[];
    };
    const newest = ruleSets.reduce((last, one) => (one.version > last.version ? one : last));
    const ends = ({ validTo = 'open' }: typeof newest): string => validTo;
    const again = ruleSets.filter((one) => ends(one) > ends(newest)).map((one) => `version ${one.version} until ${ends(one)}`);
    expect(again).toEqual([]);
  });
});

describe('what the ministry has published beside the calls', () => {
  const through = async (days: readonly string[]): Promise<readonly string[]> => {
    const posted: string[] = [];
    const post = <T>(_person: string, route: string, body: unknown): Promise<T> => {
      posted.push(JSON.stringify([route, body]));
      return Promise.resolve({ programmeId: (body as { code?: string }).code ?? 'prg' } as T);
    };
    const programmes = new ProgrammesInDemo({ post }, [
      'programmes/soforthilfe-ukraine-2022.json',
      'programmes/integrationsmanagement-2025.json',
    ]);
    for (const [i, day] of days.entries()) await programmes.workOn(day, days[i - 1]);
    return posted;
  };
  const routes = (posted: readonly string[]) => posted.map((p) => (JSON.parse(p) as [string])[0].replace('/api/applications/v1/', ''));

  it('is every other programme with every version of its rules, the pact and the decree, each once', async () => {
    const posted = routes(await through(Object.values(DAYS).sort()));
    expect(posted.filter((r) => r.endsWith('/rule-sets'))).toHaveLength(17);
    expect(new Set(posted.filter((r) => r.endsWith('/rule-sets'))).size).toBe(10);
    expect([posted.filter((r) => r === 'pact'), posted.filter((r) => r === 'decrees')]).toEqual([['pact'], ['decrees']]);
    expect(posted.some((r) => r.endsWith('/calls'))).toBe(false);
  });
  it('comes in the order of its days, whether days are left out or not', async () => {
    const days = Object.values(DAYS).sort();
    const all = await through(days);
    expect(new Set(await through([days[0]!, days.at(-1)!]))).toEqual(new Set(all));
    expect(routes(await through([days[0]!])).filter((r) => r.startsWith('programmes/INTURO'))).toEqual([]);
  });
});
