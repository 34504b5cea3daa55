import type { EventCatalogue } from '@paktwerk/kernel';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One file per event version that was ever stored, as decided (before encryption): `<type>.v<version>.json` in the folder. A file is
 * never edited after its version was released.
 */
export const goldenEvents = (catalogue: EventCatalogue, folder: string): void => {
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
};
