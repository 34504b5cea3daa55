import { constants, fstatSync, openSync, write, writeSync } from 'node:fs';
import { Counter } from 'prom-client';

/** Where lines go; either way says how many bytes were taken. */
export interface Destination {
  write(bytes: Buffer): Promise<number>;
  /** @throws the error of the system */
  writeSync(bytes: Buffer): number;
}

/** A pipe is opened once more without waiting: its reader may stand still, and then neither a request nor the end of the process may. */
const withoutWaiting = (fd: number): number => {
  try {
    return fstatSync(fd).isFIFO() ? openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK) : fd;
  } catch {
    return fd; // a system without /proc
  }
};

/** A file or a pipe that the process was given. */
export const destinationOf = (given: number): Destination => {
  const fd = withoutWaiting(given);
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        write(fd, bytes, (error, written) => (error ? reject(error) : resolve(written)));
      }),
    writeSync: (bytes) => writeSync(fd, bytes),
  };
};

/** So much waits while nothing is taken; what comes then is dropped. */
const ROOM_BYTES = 1_000_000;
const RETRY_MS = 250;
/** A pipe that is full just now. */
const FULL_PIPE_MS = 5;
/** Lines that come within so long are written together: each write wakes a thread of the process and whoever reads (measured: 8 % of a talk with one caller). */
const GATHER_MS = 25;

/** Every process has one log; each of its registries shows this figure. */
export const droppedLogLines = new Counter({
  name: 'paktwerk_log_lines_dropped_total',
  help: 'Lines of the log that were dropped, because nothing took them: the disk is full, or the reader is gone',
  registers: [],
});

/**
 * Lines on their way to a destination that may take none for a while: a full disk, a reader that is slow or gone. Nobody waits for a line,
 * and a line that cannot be written is no error: it waits while there is room, and is counted as dropped after that.
 */
export class LogOutput {
  private waiting: Buffer[] = [];
  private bytes = 0;
  private isWriting = false;
  private dropped = 0;

  /** `onAgain` hears how many lines were dropped, once lines are taken again. */
  constructor(
    private readonly onAgain: (dropped: number) => void,
    private readonly destination: Destination = destinationOf(1),
  ) {}

  write(line: string): void {
    const bytes = Buffer.from(line);
    if (this.bytes + bytes.length > ROOM_BYTES) {
      this.dropped++;
      droppedLogLines.inc();
      return;
    }
    this.waiting.push(bytes);
    this.bytes += bytes.length;
    if (this.isWriting) return;
    this.isWriting = true;
    setTimeout(() => void this.drain(), GATHER_MS).unref();
  }

  /** Writes what waits, as far as it is taken at once: the last act of a process, which must never wait for a disk. */
  flush(): void {
    try {
      while (this.waiting.length > 0) {
        const piece = this.next();
        this.putBack(piece, this.destination.writeSync(piece));
      }
    } catch {
      // What a full disk does not take now is lost with the process.
    }
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const piece = this.next();
      try {
        this.putBack(piece, await this.destination.write(piece));
      } catch (error) {
        this.putBack(piece, 0);
        const isFull = (error as NodeJS.ErrnoException).code === 'EAGAIN';
        setTimeout(() => void this.drain(), isFull ? FULL_PIPE_MS : RETRY_MS).unref();
        return;
      }
    }
    this.isWriting = false;
    if (this.dropped === 0) return;
    const { dropped } = this;
    this.dropped = 0;
    this.onAgain(dropped);
  }

  /** All that waits, as one piece. */
  private next(): Buffer {
    const piece = Buffer.concat(this.waiting);
    this.waiting = [];
    return piece;
  }

  /** A line that was taken in part goes on where it ended. */
  private putBack(piece: Buffer, written: number): void {
    this.bytes -= written;
    if (written < piece.length) this.waiting.unshift(piece.subarray(written));
  }
}
