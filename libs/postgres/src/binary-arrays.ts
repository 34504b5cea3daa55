/**
 * PostgreSQL's binary form of one-dimensional arrays. The driver passes a Buffer on as it is, in binary; an array of its own
 * making becomes text that both sides have to write and parse (byte strings even as hexadecimal digits).
 */
const POSTGRES_EPOCH_MS = Date.UTC(2000, 0, 1);
const HEADER = 20;

const header = (buffer: Buffer, elementType: number, count: number, hasNull = false): Buffer => {
  buffer.writeInt32BE(1, 0); // dimensions
  buffer.writeInt32BE(hasNull ? 1 : 0, 4);
  buffer.writeInt32BE(elementType, 8);
  buffer.writeInt32BE(count, 12);
  buffer.writeInt32BE(1, 16); // lower bound
  return buffer;
};

const empty = (elementType: number): Buffer => {
  const buffer = Buffer.alloc(12);
  buffer.writeInt32BE(elementType, 8);
  return buffer;
};

const fixed =
  <T>(elementType: number, size: number, write: (buffer: Buffer, value: T, at: number) => void) =>
  (values: readonly (T | null)[]): Buffer => {
    if (values.length === 0) return empty(elementType);
    const nulls = values.reduce((n, v) => (v === null ? n + 1 : n), 0);
    const buffer = header(Buffer.allocUnsafe(HEADER + values.length * (4 + size) - nulls * size), elementType, values.length, nulls > 0);
    let at = HEADER;
    for (const value of values) {
      if (value === null) {
        buffer.writeInt32BE(-1, at);
        at += 4;
        continue;
      }
      buffer.writeInt32BE(size, at);
      write(buffer, value, at + 4);
      at += 4 + size;
    }
    return buffer;
  };

export const int4Array = fixed<number>(23, 4, (b, v, at) => b.writeInt32BE(v, at));
export const int8Array = fixed<number>(20, 8, (b, v, at) => b.writeBigInt64BE(BigInt(v), at));
export const boolArray = fixed<boolean>(16, 1, (b, v, at) => b.writeUInt8(v ? 1 : 0, at));
export const uuidArray = fixed<string>(2950, 16, (b, v, at) => {
  const hex = v.replaceAll('-', '');
  if (hex.length !== 32 || b.write(hex, at, 'hex') !== 16) throw new TypeError(`Not a UUID: ${v}`);
});
/** Instants as ISO texts, to the millisecond. */
export const timestamptzArray = fixed<string>(1184, 8, (b, v, at) => {
  const ms = Date.parse(v);
  if (Number.isNaN(ms)) throw new TypeError(`Not an instant: ${v}`);
  b.writeBigInt64BE(BigInt(ms - POSTGRES_EPOCH_MS) * 1000n, at);
});
/** Days as `YYYY-MM-DD`. */
export const dateArray = fixed<string>(1082, 4, (b, v, at) => {
  const ms = Date.parse(`${v}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new TypeError(`Not a day: ${v}`);
  b.writeInt32BE(Math.round((ms - POSTGRES_EPOCH_MS) / 86_400_000), at);
});

export const byteaArray = (values: readonly Buffer[]): Buffer => {
  if (values.length === 0) return empty(17);
  let size = HEADER;
  for (const v of values) size += 4 + v.length;
  const buffer = header(Buffer.allocUnsafe(size), 17, values.length);
  let at = HEADER;
  for (const v of values) {
    buffer.writeInt32BE(v.length, at);
    v.copy(buffer, at + 4);
    at += 4 + v.length;
  }
  return buffer;
};

const texts =
  (elementType: number, version: Buffer) =>
  (values: readonly (string | null)[]): Buffer => {
    if (values.length === 0) return empty(elementType);
    let size = HEADER;
    let hasNull = false;
    const lengths = values.map((v) => {
      if (v === null) {
        hasNull = true;
        size += 4;
        return -1;
      }
      const length = Buffer.byteLength(v) + version.length;
      size += 4 + length;
      return length;
    });
    const buffer = header(Buffer.allocUnsafe(size), elementType, values.length, hasNull);
    let at = HEADER;
    values.forEach((v, i) => {
      buffer.writeInt32BE(lengths[i]!, at);
      at += 4;
      if (v === null) return;
      at += version.copy(buffer, at);
      at += buffer.write(v, at);
    });
    return buffer;
  };

export const textArray = texts(25, Buffer.alloc(0));
/** Documents as JSON texts. */
export const jsonbArray = texts(3802, Buffer.from([1]));
