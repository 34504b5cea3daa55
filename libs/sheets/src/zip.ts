/** A file of an archive; its text is made while it is written. */
export interface Part {
  readonly path: string;
  readonly text: Iterable<string>;
}

const POLYNOMIAL = 0xedb88320;
const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? POLYNOMIAL ^ (c >>> 1) : c >>> 1;
  return c;
});

const crcOf = (bytes: Uint8Array, before: number): number => {
  let crc = before;
  for (let i = 0; i < bytes.length; i += 1) crc = CRC[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return crc;
};

/** Little-endian fields: pairs of a value and its width in bytes. */
const record = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
};

const DEFLATE = 8;
/** Sizes stand behind a file, names are UTF-8. */
const FLAGS = 0x0808;
const VERSION = 20;
/** 1 January 1980, the first day of the format: the same rows give the same bytes. */
const DATE = 0x0021;

interface Written {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}
const sizesOf = ({ crc, compressed, size }: Pick<Written, 'crc' | 'compressed' | 'size'>) =>
  [
    [crc, 4],
    [compressed, 4],
    [size, 4],
  ] as const;

/** An archive of deflated files, made while it is read: what is in memory is one piece of it. */
export async function* zipped(parts: Iterable<Part>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const written: Written[] = [];
  let offset = 0;
  for (const { path, text } of parts) {
    const name = encoder.encode(path);
    const head = record(
      [0x04034b50, 4],
      [VERSION, 2],
      [FLAGS, 2],
      [DEFLATE, 2],
      [0, 2],
      [DATE, 2],
      [0, 4],
      [0, 4],
      [0, 4],
      [name.length, 2],
      [0, 2],
    );
    yield head;
    yield name;
    let crc = 0xffffffff;
    let size = 0;
    let compressed = 0;
    const deflate = new CompressionStream('deflate-raw');
    const filled = (async () => {
      const writer = deflate.writable.getWriter();
      try {
        for (const piece of text) {
          const bytes = encoder.encode(piece);
          crc = crcOf(bytes, crc);
          size += bytes.length;
          await writer.write(bytes);
        }
        await writer.close();
      } catch (error) {
        await writer.abort(error).catch(() => undefined);
        throw error;
      }
    })();
    filled.catch(() => undefined); // heard below
    const reader = (deflate.readable as ReadableStream<Uint8Array>).getReader();
    try {
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        compressed += piece.value.length;
        yield piece.value;
      }
    } finally {
      await reader.cancel().catch(() => undefined); // read no further: nothing is made any more
    }
    await filled;
    const one = { name, crc: (crc ^ 0xffffffff) >>> 0, compressed, size, offset };
    written.push(one);
    yield record([0x08074b50, 4], ...sizesOf(one));
    offset += head.length + name.length + compressed + 16;
  }
  const directory = offset;
  for (const one of written) {
    yield record(
      [0x02014b50, 4],
      [VERSION, 2],
      [VERSION, 2],
      [FLAGS, 2],
      [DEFLATE, 2],
      [0, 2],
      [DATE, 2],
      ...sizesOf(one),
      [one.name.length, 2],
      ...([0, 0, 0, 0] as const).map((zero) => [zero, 2] as const),
      [0, 4],
      [one.offset, 4],
    );
    yield one.name;
    offset += 46 + one.name.length;
  }
  yield record([0x06054b50, 4], [0, 2], [0, 2], [written.length, 2], [written.length, 2], [offset - directory, 4], [directory, 4], [0, 2]);
}
