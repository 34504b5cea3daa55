import fs from 'node:fs';
import type { Position } from '@paktwerk/event-store';

/** An event as its writer was told of it. */
export interface ToldEvent {
  readonly id: string;
  readonly version: number;
  readonly position?: Position;
  readonly hash?: string;
}

/** What a writer is about to do; written before the call. */
export interface Intent {
  readonly kind: 'intent';
  readonly command: string;
  readonly stream: string;
  readonly amounts: readonly number[];
  readonly by: 'commands' | 'store';
}

/** What a writer was answered; written before the next call. */
export interface Acknowledged {
  readonly kind: 'ack';
  readonly command: string;
  readonly version: number;
  readonly events: readonly ToldEvent[];
  /** Where the last event stands, from appends past `Commands`. */
  readonly last?: { readonly position: Position; readonly hash: string };
}

/** The answer to a command that was given once more. */
export interface Repeated {
  readonly kind: 'again';
  readonly command: string;
  readonly version: number;
  readonly events: readonly ToldEvent[];
}

/** Told that another one was faster, or not asked again after a kill. */
export interface Ended {
  readonly kind: 'lost' | 'given up';
  readonly command: string;
}

export type WriterEntry = Intent | Acknowledged | Repeated | Ended;

/** An event as a reader was given it. */
export interface ReaderEntry {
  readonly position: Position;
  readonly id: string;
}

/**
 * What a process saw, one JSON line each, handed to the operating system before the process goes on: it outlives kill -9 of the
 * process (the machine itself stays up, so no fsync). A line that a kill cut short is taken off when the journal is opened again.
 */
export class Journal<T> {
  readonly found: readonly T[];
  readonly #fd: number;

  constructor(file: string) {
    if (fs.existsSync(file)) fs.truncateSync(file, fs.readFileSync(file).lastIndexOf('\n') + 1);
    this.found = readJournal<T>(file);
    this.#fd = fs.openSync(file, 'a');
  }

  write(...entries: readonly T[]): void {
    fs.writeSync(this.#fd, linesOf(entries));
  }
}

const linesOf = (entries: readonly unknown[]): string => entries.map((e) => `${JSON.stringify(e)}\n`).join('');

export const readJournal = <T>(file: string): T[] => {
  if (!fs.existsSync(file)) return [];
  const text = fs.readFileSync(file, 'utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
};

/** Another journal in place of this one. */
export const replaceJournal = (file: string, entries: readonly unknown[]): void => fs.writeFileSync(file, linesOf(entries));
