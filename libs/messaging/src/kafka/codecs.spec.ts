import { compress } from 'snappyjs';
import { inflate } from './codecs';

const TEXT = '{"type":"staffing.post.filled.v1","postId":"post-1","postId2":"post-1","text":"Beratung Beratung Beratung Beratung"}';

/** By the command lines of lz4 1.9 and zstd 1.5. */
const LZ4 =
  '04224d186440a751000000f0147b2274797065223a227374616666696e672e706f73742e66696c6c65642e7631222c221100414964223a0900162d120018321300ff0174657874223a224265726174756e672009000450756e67227d0000000055d31d87';
const ZSTD =
  '28b52ffd04586d0200f4037b2274797065223a227374616666696e672e706f73742e66696c6c65642e7631222c22706f73744964223a2d3274657874223a224265726174756e6720227d040058ecb5c9afe6b2b12d7a3f928e6a';

const block = (text: string): Buffer => Buffer.from(compress(Buffer.from(text)));
const sized = (bytes: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeInt32BE(bytes.length);
  return Buffer.concat([size, bytes]);
};

describe('compressed batches', () => {
  it('of lz4 and zstd are read', () => {
    expect(inflate.lz4(Buffer.from(LZ4, 'hex')).toString()).toBe(TEXT);
    expect(inflate.zstd(Buffer.from(ZSTD, 'hex')).toString()).toBe(TEXT);
  });

  it("of snappy are read as one block, and as the several of Java's client", () => {
    expect(inflate.snappy(block(TEXT)).toString()).toBe(TEXT);
    const header = Buffer.from('82534e41505059000000000100000001', 'hex');
    const framed = Buffer.concat([header, sized(block(TEXT.slice(0, 50))), sized(block(TEXT.slice(50)))]);
    expect(inflate.snappy(framed).toString()).toBe(TEXT);
  });
});
