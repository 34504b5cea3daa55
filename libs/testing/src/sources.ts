import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** What services and libraries are made of, without their specs and fixtures; each by its path in the repository. */
export const sources = (): readonly { readonly file: string; readonly text: string }[] =>
  ['services', 'libs']
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name, 'src')))
    .filter((src) => existsSync(join(ROOT, src)))
    .flatMap((src) => readdirSync(join(ROOT, src), { recursive: true, encoding: 'utf8' }).map((file) => join(src, file)))
    .filter((file) => file.endsWith('.ts') && !/\.(spec|fixture)\.ts$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
