import fs from 'node:fs';

/**
 * A file of entries, one JSON line each, every one handed to the operating system before the process goes on: it outlives kill -9 of the process (the
 * machine itself stays up, so no fsync). A line that a kill cut short is taken off when the file is opened again.
 */
export class JsonLines<T> {
  /** What was written before. */
  readonly found: readonly T[];
  readonly #fd: number;

  constructor(file: string) {
    this.#fd = fs.openSync(file, 'a+', 0o600);
    fs.ftruncateSync(this.#fd, fs.readFileSync(this.#fd).lastIndexOf('\n') + 1);
    this.found = readJsonLines<T>(file);
  }

  write(...entries: readonly T[]): void {
    fs.writeSync(this.#fd, linesOf(entries));
  }

  close(): void {
    fs.closeSync(this.#fd);
  }
}

const linesOf = (entries: readonly unknown[]): string => entries.map((e) => `${JSON.stringify(e)}\n`).join('');

/** Every whole line; none where there is no such file. */
export const readJsonLines = <T>(file: string): T[] => {
  if (!fs.existsSync(file)) return [];
  const text = fs.readFileSync(file, 'utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
};

/** Other entries in place of those of a file. */
export const replaceJsonLines = (file: string, entries: readonly unknown[]): void => fs.writeFileSync(file, linesOf(entries));
