import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { foldHash } from './fold-hash';

describe('the hash of a fold', () => {
  let folder: string;
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const hash = () => foldHash(join(folder, 'state.js'));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fold-'));
    write('state.js', "const { helper } = require('./helper');\nimport('./other.js');\nrequire('thing');\nexports.evolve = helper;\n");
    write('helper.js', "exports.helper = (s) => s + 1; require('./state'); require('node:fs');\n");
    write('other.js', 'exports.other = 1;\n');
    write('unrelated.js', 'exports.unrelated = 1;\n');
    write('node_modules/thing/index.js', 'exports.thing = 1;\n');
    write('node_modules/thing/package.json', '{ "name": "thing", "version": "1.0.0" }');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['state.js', "require('./helper');"],
    ['helper.js', 'exports.helper = (s) => s + 2;'],
    ['other.js', 'exports.other = 2;'],
    ['node_modules/thing/package.json', '{ "name": "thing", "version": "1.0.1" }'],
  ])('changes with %s, which the fold loads', (name, text) => {
    const before = hash();
    write(name, text);
    expect(hash()).not.toBe(before);
  });

  it('does not change with what it does not load', () => {
    const before = hash();
    write('unrelated.js', 'exports.unrelated = 2;\n');
    expect(hash()).toBe(before);
  });
});
