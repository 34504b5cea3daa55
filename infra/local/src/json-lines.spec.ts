import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { JsonLines, readJsonLines, replaceJsonLines } from './json-lines';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-lines-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('a file of entries', () => {
  it('goes on where it was left, without the line that a kill cut short', () => {
    const file = path.join(folder, 'cut.jsonl');
    const first = new JsonLines<string>(file);
    expect(first.found).toEqual([]);
    first.write('eins', 'zwei €');
    first.close();
    fs.truncateSync(file, fs.statSync(file).size - 2);
    expect(readJsonLines(file)).toEqual(['eins']);
    const again = new JsonLines<string>(file);
    expect(again.found).toEqual(['eins']);
    again.write('drei');
    again.close();
    expect(fs.readFileSync(file, 'utf8')).toBe('"eins"\n"drei"\n');
  });

  it('has no entries before it is there, and others where they are replaced', () => {
    const file = path.join(folder, 'replaced.jsonl');
    expect(readJsonLines(file)).toEqual([]);
    replaceJsonLines(file, [{ n: 1 }, { n: 2 }]);
    expect(readJsonLines(file)).toEqual([{ n: 1 }, { n: 2 }]);
  });
});
