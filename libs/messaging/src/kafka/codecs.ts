import { decompress as inflateZstd } from 'fzstd';
import { CompressionCodecs, CompressionTypes } from 'kafkajs';
import { decompress as inflateLz4 } from 'lz4js';
import { uncompress as inflateSnappy } from 'snappyjs';

/** What Java's client puts before its blocks of snappy: a magic word, two versions. Other clients send one block without it. */
const XERIAL = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00]);
const XERIAL_HEADER = 16;

const snappy = (bytes: Buffer): Buffer => {
  if (!bytes.subarray(0, XERIAL.length).equals(XERIAL)) return Buffer.from(inflateSnappy(bytes));
  const blocks: Buffer[] = [];
  for (let at = XERIAL_HEADER; at < bytes.length;) {
    const end = at + 4 + bytes.readInt32BE(at);
    blocks.push(Buffer.from(inflateSnappy(bytes.subarray(at + 4, end))));
    at = end;
  }
  return Buffer.concat(blocks);
};

/** How a topic may be compressed beside gzip, which kafkajs knows by itself. */
export const inflate = {
  snappy,
  lz4: (bytes: Buffer): Buffer => Buffer.from(inflateLz4(bytes)),
  zstd: (bytes: Buffer): Buffer => Buffer.from(inflateZstd(bytes)),
};

const codec = (read: (bytes: Buffer) => Buffer) => () => ({
  compress: () => Promise.reject(new Error('We publish without compression; a topic may have its broker compress.')),
  decompress: (bytes: Buffer) => Promise.resolve().then(() => read(bytes)),
});

/** A broker may compress what we publish (`compression.type` of the topic), and so may other producers: a consumer reads it all the same. */
export const registerCodecs = (): void => {
  CompressionCodecs[CompressionTypes.Snappy] = codec(inflate.snappy);
  CompressionCodecs[CompressionTypes.LZ4] = codec(inflate.lz4);
  CompressionCodecs[CompressionTypes.ZSTD] = codec(inflate.zstd);
};
