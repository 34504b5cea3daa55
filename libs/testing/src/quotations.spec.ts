import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const sources = ['services', 'libs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .map((name) => join(folder, name, 'src'))
    .filter((src) => existsSync(join(ROOT, src)))
    .flatMap((src) => readdirSync(join(ROOT, src), { recursive: true, encoding: 'utf8' }).map((file) => join(src, file)))
    .filter((file) => file.endsWith('.ts') && !/\.(spec|fixture)\.ts$/.test(file)),
);

/** A sentence that is told in both languages quotes in each by its own marks: „so“ and “so”. */
describe('an English sentence', () => {
  it('has no German quotation marks', () => {
    const wrong = sources.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => {
          const english = /\b(?:en|sentenceEn): (.*)$/.exec(line)?.[1] ?? '';
          return /„|\bquoted(?:AtEnd)?\(/.test(english.split(/\bde: /)[0]!) ? [`${file}:${i + 1}`] : [];
        }),
    );
    expect(sources.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});
