import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_PROBLEMS } from '@paktwerk/platform';
import { problems } from './problems';

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((f) =>
    f.isDirectory()
      ? sources(join(folder, f.name))
      : f.name.endsWith('.ts') && !f.name.includes('.spec')
        ? [readFileSync(join(folder, f.name), 'utf8')]
        : [],
  );

describe('refusals', () => {
  const codes = [
    ...new Set(
      sources(__dirname).flatMap((s) =>
        [...s.matchAll(/(?:refuse|refuseWith)\('([a-z-]+)'|new Problem\(\d+, '([a-z-]+)'/g)].map((m) => m[1] ?? m[2]!),
      ),
    ),
  ];
  it('are found in the sources', () => expect(codes.length).toBeGreaterThan(20));
  it.each(codes)('%s has German and English text', (code) =>
    expect({ ...COMMON_PROBLEMS, ...problems }).toHaveProperty([code], { de: expect.any(String), en: expect.any(String) }),
  );
});
