#!/usr/bin/env node
// Writes the tables of docs/operations/configuration.md from the classes of settings, which the processes check their environment with.
//
//   npm run configuration                write the tables
//   npm run configuration -- --check     compare only; exit 1 when one is out of date
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const checkOnly = process.argv.includes('--check');
const file = join(ROOT, 'docs', 'operations', 'configuration.md');
const built = (module) => createRequire(import.meta.url)(join(ROOT, module));
const { settingsTable } = built('libs/config/dist/index.js');

/** `<!-- settings: <built module> <classes> -->` … `<!-- end -->` in the page. */
const BLOCK = /(<!-- settings: (\S+) ([\w, ]+) -->\n)[^]*?(<!-- end -->)/g;
const before = readFileSync(file, 'utf8');
let tables = 0;
const after = before.replace(BLOCK, (_, begin, module, names, end) => {
  const classes = names.split(',').map((name) => {
    const found = built(module)[name.trim()];
    if (!found) throw new Error(`${module} exports no ${name.trim()}: is it built?`);
    return found;
  });
  tables += 1;
  return `${begin}\n${settingsTable(classes)}\n\n${end}`;
});
if (tables === 0) throw new Error('docs/operations/configuration.md names no classes.');
if (after !== before && !checkOnly) writeFileSync(file, after);
console.log(
  `docs/operations/configuration.md: ${tables} tables${after === before ? '' : checkOnly ? ', out of date (npm run configuration writes it)' : ', written'}`,
);
process.exitCode = after !== before && checkOnly ? 1 : 0;
