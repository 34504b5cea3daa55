import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from './catalogue';

/** One file per event version that was ever stored. A file is never edited after its version was released. */
const folder = join(__dirname, '../golden');
const files = readdirSync(folder).sort();

describe('stored events', () => {
  it("have a golden file each, in today's version", () => {
    expect(files).toEqual(expect.arrayContaining(catalogue.types.map((t) => `${t}.v${catalogue.definition(t).version}.json`)));
  });

  it.each(files)("%s is still readable, in today's shape", (file) => {
    const [, type = '', version = ''] = /^(.+)\.v(\d+)\.json$/.exec(file) ?? [];
    const event = catalogue.read(type, Number(version), JSON.parse(readFileSync(join(folder, file), 'utf8')));
    expect(() => catalogue.validate(event)).not.toThrow();
  });
});
