// Writes the tables of docs/operations/configuration.md from the classes of settings, which the processes check their environment with.
//
//   npm run configuration                write the tables
//   npm run configuration -- --check     compare only; exit 1 when one is out of date
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsTable } from '@paktwerk/config';
import { ROOT } from '@paktwerk/local-stack';
import { Documents } from './documents';
import { command } from './terminal';

const FILE = 'docs/operations/configuration.md';
type SettingsClass = Parameters<typeof settingsTable>[0][number];

/** `<!-- settings: <built module> <classes> -->` … `<!-- end -->` in the page. */
const BLOCK = /(<!-- settings: (\S+) ([\w, ]+) -->\n)[^]*?(<!-- end -->)/g;

const classesOf = (module: string, names: string): SettingsClass[] => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the page names the module
  const exported = require(join(ROOT, module)) as Readonly<Record<string, SettingsClass | undefined>>;
  return names.split(',').map((name) => {
    const found = exported[name.trim()];
    if (!found) throw new Error(`${module} exports no ${name.trim()}: is it built?`);
    return found;
  });
};

command(() => {
  let tables = 0;
  const text = readFileSync(join(ROOT, FILE), 'utf8').replace(BLOCK, (_, begin: string, module: string, names: string, end: string) => {
    tables += 1;
    return `${begin}\n${settingsTable(classesOf(module, names))}\n\n${end}`;
  });
  if (tables === 0) throw new Error(`${FILE} names no classes.`);
  const documents = new Documents('npm run configuration');
  if (documents.write(FILE, text)) console.log(`${FILE}: ${tables} tables`);
  return Promise.resolve(documents.exitCode);
});
