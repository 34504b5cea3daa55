import type { Connection, Pool, Submittable } from 'pg';

/** `PGCOPY\n\xff\r\n\0`, flags, length of the extension: stands before the first row. */
const HEADER = 19;
const SIGNATURE = 'PGCOPY\n\xff\r\n\0';
/** Instead of a number of fields: the end. */
const TRAILER = -1;

/** A message of the protocol: one byte that says which, its length without that byte, and what it says. */
const MESSAGE = 5;
const COPY_DATA = 'd'.charCodeAt(0);
const READY_FOR_QUERY = 'Z'.charCodeAt(0);
const NOTHING = Buffer.alloc(0);

/**
 * What a `copy … to stdout` answers. The protocol sends one message for each row, and the driver makes an object and an event of each; so while
 * rows come they are looked for in the bytes as they arrived, and everything else is handed to the driver (measured: a third of reading a log).
 */
class CopyOut<R> implements Submittable {
  readonly rows: R[] = [];
  private stream: Connection['stream'] | undefined;
  private driver: (chunk: Buffer) => void = () => undefined;
  /** The beginning of a message whose end has not come yet. */
  private open: Buffer = NOTHING;
  private begun = false;
  private refused: Error | undefined;

  constructor(
    private readonly text: string,
    private readonly row: (block: Buffer, at: number) => R,
    private readonly done: (error?: Error) => void,
  ) {}

  /** The driver puts its time limit here. */
  callback(_error?: Error): void {}

  /** The driver hands an error that is returned to {@link handleError}. */
  submit(connection: Connection): Error | undefined {
    const listeners = connection.stream.listeners('data');
    if (listeners.length !== 1) return new Error('Another query still reads from this connection.');
    this.stream = connection.stream;
    this.driver = listeners[0] as typeof this.driver;
    this.stream.off('data', this.driver);
    this.stream.on('data', this.take);
    connection.query(this.text);
    return undefined;
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.callback(error);
    this.done(error);
  }

  handleReadyForQuery(): void {
    this.callback();
    this.done(this.refused);
  }

  /** Rows are read where they stand in the chunk, because a chunk belongs to this reader alone. Only a row across two chunks is copied together. */
  private readonly take = (chunk: Buffer): void => {
    let at = this.open.length > 0 ? this.complete(chunk) : 0;
    while (this.stream && chunk.length - at >= MESSAGE) {
      const end = at + 1 + chunk.readUInt32BE(at + 1);
      if (end > chunk.length) break;
      this.message(chunk, at, end);
      at = end;
    }
    if (at === chunk.length) return;
    if (this.stream) this.open = chunk.subarray(at);
    else this.driver(chunk.subarray(at));
  };

  /** How much of the chunk belongs to the message that an earlier one began. */
  private complete(chunk: Buffer): number {
    let used = 0;
    const fill = (size: number): boolean => {
      const more = Math.max(0, Math.min(size - this.open.length, chunk.length - used));
      this.open = Buffer.concat([this.open, chunk.subarray(used, used + more)]);
      used += more;
      return this.open.length >= size;
    };
    if (fill(MESSAGE) && fill(1 + this.open.readUInt32BE(1))) {
      const message = this.open;
      this.open = NOTHING;
      this.message(message, 0, message.length);
    }
    return used;
  }

  private message(block: Buffer, at: number, end: number): void {
    if (block[at] === COPY_DATA) return this.data(block, at + MESSAGE, end);
    if (block[at] === READY_FOR_QUERY && this.stream) {
      this.stream.off('data', this.take);
      this.stream.on('data', this.driver);
      this.stream = undefined;
    }
    this.driver(block.subarray(at, end));
  }

  private data(block: Buffer, at: number, end: number): void {
    let from = at;
    if (!this.begun) {
      this.begun = true;
      if (block.toString('latin1', at, at + SIGNATURE.length) !== SIGNATURE)
        this.refused = new Error('The server did not send the binary form of COPY.');
      else from = at + HEADER + block.readInt32BE(at + HEADER - 4);
    }
    if (this.refused || from >= end || block.readInt16BE(from) === TRAILER) return;
    this.rows.push(this.row(block, from + 2));
  }
}

/**
 * The rows of a query in binary form, each as its place in a block of memory: fields one behind the other, each with its length before it
 * (4 bytes, -1 for null). The driver itself reads results as text only, byte strings as hexadecimal digits: for large rows the
 * most expensive way there is. A copy takes no parameters: the query's values must stand in it.
 */
export const copyOut = async <R>(pool: Pool, query: string, row: (block: Buffer, at: number) => R): Promise<R[]> => {
  const client = await pool.connect();
  try {
    const rows = await new Promise<R[]>((resolve, reject) => {
      const copy: CopyOut<R> = new CopyOut(`copy (${query}) to stdout (format binary)`, row, (error) =>
        error ? reject(error) : resolve(copy.rows),
      );
      client.query(copy);
    });
    client.release();
    return rows;
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
};

/** The fields of a row, one after the other. None of them may be null. */
export class Fields {
  constructor(
    private readonly block: Buffer,
    private at: number,
  ) {}

  text(): string {
    const from = this.next();
    return this.block.toString('utf8', from, this.at);
  }

  /** The block's own bytes, not a copy. */
  bytes(): Buffer {
    const from = this.next();
    return this.block.subarray(from, this.at);
  }

  int8(): number {
    return int8At(this.block, this.next());
  }

  /** Where the next field begins; `at` stands behind it. */
  private next(): number {
    const from = this.at + 4;
    this.at = from + this.block.readInt32BE(this.at);
    return from;
  }
}

/** Whole numbers up to 2^53. */
export const int8At = (block: Buffer, at: number): number => block.readInt32BE(at) * 0x1_0000_0000 + block.readUInt32BE(at + 4);
