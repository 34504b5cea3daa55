import type { Connection, Pool, Submittable } from 'pg';

/** Rows are gathered in blocks of this size, so that no row needs memory of its own. */
const BLOCK = 256 * 1024;
/** `PGCOPY\n\xff\r\n\0`, flags, length of the extension: stands before the first row. */
const HEADER = 19;
const SIGNATURE = 'PGCOPY\n\xff\r\n\0';
/** Instead of a number of fields: the end. */
const TRAILER = -1;

/** What a `copy … to stdout` answers. The protocol sends one message for each row. */
class CopyOut<R> implements Submittable {
  readonly rows: R[] = [];
  private block = Buffer.alloc(0);
  private at = 0;
  private begun = false;
  private refused: Error | undefined;

  constructor(private readonly text: string, private readonly row: (block: Buffer, at: number) => R, private readonly done: (error?: Error) => void) {}

  /** The driver puts its time limit here. */
  callback(_error?: Error): void {}

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  /** The chunk is a piece of the driver's own buffer, which it uses again: it has to be copied. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    let from = 0;
    if (!this.begun) {
      this.begun = true;
      if (chunk.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) this.refused = new Error('The server did not send the binary form of COPY.');
      from = HEADER + chunk.readInt32BE(HEADER - 4);
    }
    if (this.refused || from >= chunk.length || chunk.readInt16BE(from) === TRAILER) return;
    const size = chunk.length - from;
    if (this.at + size > this.block.length) {
      // The first block fits the row: most reads of a reader that keeps up find one or two.
      this.block = Buffer.allocUnsafeSlow(Math.max(this.block.length === 0 ? 0 : BLOCK, size));
      this.at = 0;
    }
    chunk.copy(this.block, this.at, from);
    this.rows.push(this.row(this.block, this.at + 2));
    this.at += size;
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
      const copy: CopyOut<R> = new CopyOut(`copy (${query}) to stdout (format binary)`, row, (error) => (error ? reject(error) : resolve(copy.rows)));
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
  constructor(private readonly block: Buffer, private at: number) {}

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
