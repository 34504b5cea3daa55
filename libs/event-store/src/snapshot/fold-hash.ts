import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';

const LOADED = /\b(?:require\(|import\(|from|import)\s*["']([^"'\n]+)["']/g;
const OURS = '@paktwerk/';

/**
 * What a fold depends on, as one hash: the source text of a module and of every module of this project that it loads, directly or
 * not, and the versions of the packages beside them. It changes with every release that could fold otherwise, and with some
 * that could not: a snapshot that is made anew costs one reading of its stream, a wrong one would cost the truth.
 */
export const foldHash = (entry: string): string => {
  const parts = new Map<string, string>();
  collect(entry, parts);
  const hash = createHash('sha256');
  for (const part of [...parts.values()].sort()) hash.update(`${part.length}\n${part}`);
  return hash.digest('hex');
};

const collect = (file: string, parts: Map<string, string>): void => {
  if (parts.has(file)) return;
  const text = readFileSync(file, 'utf8');
  parts.set(file, text);
  if (file.endsWith('.json')) return;
  for (const [, name = ''] of text.matchAll(LOADED)) {
    if (isBuiltin(name)) continue;
    const at = resolved(name, file);
    if (at === undefined)
      parts.set(name, `${name} absent`); // or only text that looks like an import
    else if (name.startsWith('.') || name.startsWith(OURS)) collect(at, parts);
    else parts.set(name, `${name} ${versionAbove(at)}`);
  }
};

const resolved = (name: string, from: string): string | undefined => {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
};

/** The version in the next package.json above a file. */
const versionAbove = (file: string): string => {
  for (let at = dirname(file); at !== dirname(at); at = dirname(at)) {
    const description = join(at, 'package.json');
    const { version } = existsSync(description) ? (JSON.parse(readFileSync(description, 'utf8')) as { version?: string }) : {};
    if (version !== undefined) return version;
  }
  return 'without a version';
};
