import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '@paktwerk/local-stack';

/** JSON as the documents hold it. */
export const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** Documents that a command writes from the sources; with --check it only compares. */
export class Documents {
  /** How many are out of date (with --check) or were written. */
  stale = 0;

  /** @param command what writes them, for people */
  constructor(
    private readonly command: string,
    readonly checkOnly = process.argv.includes('--check'),
  ) {}

  /** → true when the file was up to date */
  write(file: string, text: string): boolean {
    const path = join(ROOT, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return true;
    this.#tell(file, 'written');
    if (!this.checkOnly) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return false;
  }

  /** Removes what nothing writes any more. */
  removeOthers(folder: string, ext: string, keep: ReadonlySet<string>): void {
    for (const file of readdirSync(join(ROOT, folder)).filter((f) => f.endsWith(ext) && !keep.has(f))) {
      this.#tell(join(folder, file), 'removed, nothing writes it any more');
      if (!this.checkOnly) rmSync(join(ROOT, folder, file));
    }
  }

  /** The exit code of the command. */
  get exitCode(): number {
    return this.checkOnly && this.stale > 0 ? 1 : 0;
  }

  #tell(file: string, what: string): void {
    this.stale += 1;
    console.log(`${file}: ${this.checkOnly ? `out of date (${this.command} writes it)` : what}`);
  }
}
