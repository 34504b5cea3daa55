import { messageOf, PlainError } from '@paktwerk/local-stack';

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** One sentence for errors that were expected, everything for those that were not. */
export function report(error: unknown): void {
  if (error instanceof PlainError) {
    console.error(error.message);
    if (error.details) console.error(error.details.replace(/^/gm, '    '));
  } else {
    console.error(error);
  }
  process.exitCode = 1;
}

/** Runs a command that ends with an exit code; what it throws is said in one sentence and ends it with `failed`. */
export const command = (main: () => Promise<number>, failed = 1): void => {
  Promise.resolve()
    .then(main)
    .then(
      (code) => {
        process.exitCode = code;
      },
      (error: unknown) => {
        if (failed === 1) report(error);
        else console.error(messageOf(error));
        process.exitCode = failed;
      },
    );
};

/** A line that is rewritten on a terminal; elsewhere only now and then a new one. */
export class ProgressLine {
  #lastStep = -1;

  update(text: string, share: number): void {
    if (process.stdout.isTTY) {
      process.stdout.write(`\r\x1b[2K  … ${text}`);
      return;
    }
    const step = Math.floor(share * 5);
    if (step > this.#lastStep) console.log(`  … ${text}`);
    this.#lastStep = step;
  }

  clear(): void {
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
  }
}

export const done = (what: string, ms: number): void => console.log(`  ✓ ${what.padEnd(28)} ${seconds(ms).padStart(7)}`);
