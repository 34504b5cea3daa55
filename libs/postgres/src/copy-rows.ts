/** Rows in PostgreSQL's binary COPY format, encoded into chunks that are sent as they fill. */
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const END = Buffer.from([0xff, 0xff]);
/** Where PostgreSQL's timestamps begin. */
export const YEAR_2000 = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;
const JSONB_VERSION = 1;
/** The number of PostgreSQL's type text. */
const TEXT = 25;
/** Where the digits of a UUID's bytes stand in its text, and what a digit's character code is worth; 255 = no digit. */
const UUID_DIGITS = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
const DIGIT = new Uint8Array(128).fill(255);
for (let i = 0; i < 16; i += 1) for (const c of [i.toString(16), i.toString(16).toUpperCase()]) DIGIT[c.charCodeAt(0)] = i;
const digit = (code: number): number => DIGIT[code] ?? 255;
const DASH = '-'.charCodeAt(0);
const isUuidShaped = (text: string): boolean => text.length === 36 && [8, 13, 18, 23].every((at) => text.charCodeAt(at) === DASH);

const CHUNK = 256 * 1024;

export class CopyRows {
  private buffer = Buffer.allocUnsafe(CHUNK);
  private at = 0;
  private full: Buffer[] = [];
  private lastInstant = '';
  private lastMicros = 0;
  private lastDay = '';
  private lastDays = 0;

  constructor() {
    this.raw(SIGNATURE);
  }

  /** Begins a row; exactly `fields` values follow. */
  row(fields: number): void {
    this.room(2);
    this.at = this.buffer.writeInt16BE(fields, this.at);
  }

  null(): void {
    this.room(4);
    this.at = this.buffer.writeInt32BE(-1, this.at);
  }

  bool(value: boolean): void {
    this.room(5);
    this.at = this.buffer.writeInt32BE(1, this.at);
    this.at = this.buffer.writeUInt8(value ? 1 : 0, this.at);
  }

  int2(value: number): void {
    this.room(6);
    this.at = this.buffer.writeInt32BE(2, this.at);
    this.at = this.buffer.writeInt16BE(value, this.at);
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

  /** A day as `YYYY-MM-DD`. @throws TypeError */
  day(day: string): void {
    if (day !== this.lastDay) {
      const ms = Date.parse(`${day}T00:00:00Z`);
      if (Number.isNaN(ms)) throw new TypeError(`"${day}" is no day.`);
      this.lastDay = day;
      this.lastDays = Math.round((ms - YEAR_2000) / DAY_MS);
    }
    this.int4(this.lastDays);
  }

  /** @throws TypeError */
  uuid(text: string): void {
    this.room(20);
    const at = this.buffer.writeInt32BE(16, this.at);
    let wrong = isUuidShaped(text) ? 0 : 255;
    for (let i = 0; i < 16; i += 1) {
      const from = UUID_DIGITS[i]!;
      const [high, low] = [digit(text.charCodeAt(from)), digit(text.charCodeAt(from + 1))];
      wrong |= (high | low) & 0xf0;
      this.buffer[at + i] = (high << 4) | low;
    }
    if (wrong !== 0) throw new TypeError(`"${text}" is no UUID.`);
    this.at = at + 16;
  }

  text(value: string): void {
    this.room(4 + value.length * 3);
    const length = this.buffer.write(value, this.at + 4);
    this.buffer.writeInt32BE(length, this.at);
    this.at += 4 + length;
  }

  /** A list of texts, for a column of type text[]. */
  texts(values: readonly string[]): void {
    this.room(24 + values.reduce((bytes, v) => bytes + 4 + v.length * 3, 0));
    const start = this.at;
    this.at = this.buffer.writeInt32BE(values.length === 0 ? 0 : 1, start + 4); // dimensions
    this.at = this.buffer.writeInt32BE(0, this.at); // no nulls
    this.at = this.buffer.writeInt32BE(TEXT, this.at);
    if (values.length > 0) {
      this.at = this.buffer.writeInt32BE(values.length, this.at);
      this.at = this.buffer.writeInt32BE(1, this.at); // lower bound
      for (const v of values) {
        const length = this.buffer.write(v, this.at + 4);
        this.at = this.buffer.writeInt32BE(length, this.at) + length;
      }
    }
    this.buffer.writeInt32BE(this.at - start - 4, start);
  }

  /** A document, given as JSON text, for a column of type jsonb. */
  jsonb(json: string): void {
    this.room(5 + json.length * 3);
    this.buffer[this.at + 4] = JSONB_VERSION;
    const length = 1 + this.buffer.write(json, this.at + 5);
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
