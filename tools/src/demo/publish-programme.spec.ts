import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@paktwerk/local-stack';
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
});
