/** Rows in PostgreSQL's binary COPY format, encoded into chunks that are sent as they fill. */
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const END = Buffer.from([0xff, 0xff]);
/** Where PostgreSQL's timestamps begin. */
const YEAR_2000 = Date.UTC(2000, 0, 1);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const CHUNK = 256 * 1024;

export class CopyRows {
  private buffer = Buffer.allocUnsafe(CHUNK);
  private at = 0;
  private full: Buffer[] = [];
  private lastInstant = '';
  private lastMicros = 0;

  constructor() {
    this.raw(SIGNATURE);
  }

  /** Begins a row; exactly `fields` values follow. */
  row(fields: number): void {
    this.room(2);
    this.at = this.buffer.writeInt16BE(fields, this.at);
  }

  int4(value: number): void {
    this.room(8);
    this.at = this.buffer.writeInt32BE(4, this.at);
    this.at = this.buffer.writeInt32BE(value, this.at);
  }

  /** A whole number up to 2^53: two halves are several times faster than a bigint. */
  int8(value: number): void {
    this.room(12);
    this.at = this.buffer.writeInt32BE(8, this.at);
    this.at = this.buffer.writeInt32BE(Math.floor(value / 0x1_0000_0000), this.at);
    this.at = this.buffer.writeUInt32BE(value >>> 0, this.at);
  }

  /** @throws TypeError */
  instant(iso: string): void {
    if (iso !== this.lastInstant) {
      const ms = Date.parse(iso);
      if (Number.isNaN(ms)) throw new TypeError(`"${iso}" is no instant.`);
      this.lastInstant = iso;
      this.lastMicros = (ms - YEAR_2000) * 1000;
    }
    this.int8(this.lastMicros);
  }

  /** @throws TypeError */
  uuid(text: string): void {
    if (!UUID.test(text)) throw new TypeError(`"${text}" is no UUID.`);
    this.room(20);
    this.at = this.buffer.writeInt32BE(16, this.at);
    this.at += this.buffer.write(text.replaceAll('-', ''), this.at, 'hex');
  }

  text(value: string): void {
    this.room(4 + value.length * 3);
    const length = this.buffer.write(value, this.at + 4);
    this.buffer.writeInt32BE(length, this.at);
    this.at += 4 + length;
  }

  bytes(value: Buffer): void {
    this.room(4);
    this.at = this.buffer.writeInt32BE(value.length, this.at);
    this.raw(value);
  }

  /** What has been filled so far; the last chunk only at the end. */
  take(end = false): Buffer[] {
    if (end) {
      this.raw(END);
      this.full.push(this.buffer.subarray(0, this.at));
    }
    const chunks = this.full;
    this.full = [];
    return chunks;
  }

  private raw(value: Buffer): void {
    this.room(value.length);
    this.at += value.copy(this.buffer, this.at);
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.buffer.length) return;
    this.full.push(this.buffer.subarray(0, this.at));
    this.buffer = Buffer.allocUnsafe(Math.max(CHUNK, bytes));
    this.at = 0;
  }
}
