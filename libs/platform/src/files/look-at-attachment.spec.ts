import { formWorkbook } from '@paktwerk/sheets';
import { lookAtAttachment } from './look-at-attachment';

const pdf = (inside = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1');
const png = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(header);
  header.writeUInt32BE(13, 8);
  header.write('IHDR', 12, 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  const data = Buffer.alloc(20);
  data.writeUInt32BE(0, 0);
  data.write('IDAT', 4, 'latin1');
  return Buffer.concat([header, data]);
};
const jpeg = (width: number, height: number, fill = 0): Buffer => {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), Buffer.alloc(fill, 0xff), frame, Buffer.alloc(40)]);
};
const workbook = async (): Promise<Buffer> =>
  Buffer.from(
    await formWorkbook({
      name: 'x',
      rows: 1,
      columns: [{ title: 'a', required: 'ja', explanation: 'b' }],
      words: { explanations: 'e', choices: 'c', column: 'c', required: 'r', explanation: 'e', wrongTitle: 'w', wrong: 'w' },
    }),
  );
/** mulberry32: the same numbers at every run. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};
/** A page whose stream is compressed: any bytes. */
const withStream = (bytes: Buffer, dictionary = '') =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n%\xe2\xe3(\xd3\n1 0 obj\n<< /Length ${bytes.length} ${dictionary} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
const ALLOWED = ['PDF', 'PNG', 'JPEG', 'Excel (XLSX)'];

describe('a file that is attached', () => {
  it('is what its bytes say', async () => {
    expect(await Promise.all([pdf(), png(100, 200), jpeg(100, 200), await workbook()].map((bytes) => lookAtAttachment(bytes)))).toEqual([
      'pdf',
      'png',
      'jpeg',
      'xlsx',
    ]);
  });

  it.each<readonly [string, Buffer, string, object]>([
    ['is empty', Buffer.alloc(0), 'file-empty', {}],
    ['is too large', Buffer.alloc(20_000_001, '%PDF'), 'attachment-too-large', { bytes: 20_000_001, maximum: 20_000_000 }],
    [
      'is a program',
      Buffer.from('MZ\x90\0\x03\0\0\0'.padEnd(200, '\0'), 'latin1'),
      'attachment-wrong-kind',
      { found: 'EXE', allowed: ALLOWED },
    ],
    ['is a text', Buffer.from('Zeugnis'), 'attachment-wrong-kind', { found: 'Text (CSV)', allowed: ALLOWED }],
    ['is a page', Buffer.from('<html><script>alert(1)</script>'), 'attachment-wrong-kind', { found: 'Text (CSV)', allowed: ALLOWED }],
    ['is an archive', Buffer.from('504b0506'.padEnd(44, '0'), 'hex'), 'attachment-wrong-kind', { found: 'ZIP', allowed: ALLOWED }],
    ['is an encrypted PDF', pdf('/Encrypt 5 0 R'), 'pdf-encrypted', {}],
    ['is a PDF that runs', pdf('/OpenAction << /S /JavaScript /JS (app.alert) >>'), 'pdf-active', { found: 'JavaScript' }],
    ['is a PDF with files in it', pdf('/Type /EmbeddedFile'), 'pdf-with-files', {}],
    ['is a PDF that is encrypted in place', pdf('/Encrypt<< /Filter /Standard >>'), 'pdf-encrypted', {}],
    ['is a PDF that writes its encryption otherwise', pdf('/#45ncrypt 5 0 R'), 'pdf-encrypted', {}],
    ['is a PDF that writes its script otherwise', pdf('/S /J#61vaScript'), 'pdf-active', { found: 'JavaScript' }],
    ['is a PDF with a script behind a page', withStream(Buffer.from('q Q'), '/AA << /O << /JS (x) >> >>'), 'pdf-active', { found: 'JS' }],
    ['is a PDF with a text that has no end', pdf('/Title (half /JS 1 0 R'), 'pdf-active', { found: 'JS' }],
    ['is half a PDF', pdf().subarray(0, 40), 'attachment-damaged', { kind: 'PDF' }],
    ['is a picture bomb', png(60_000, 60_000), 'picture-too-large', { pixels: 3_600_000_000, maximum: 100_000_000 }],
    ['is a JPEG bomb', jpeg(65_000, 65_000), 'picture-too-large', { pixels: 4_225_000_000, maximum: 100_000_000 }],
  ])('and %s is refused', async (_, bytes, code, data) => expect(await lookAtAttachment(bytes)).toEqual({ kind: 'refused', code, data }));

  // Streams of random bytes held "/JS" in one of five files of 5 MB. Here each third sign is one that a name is made of: as many chances in far fewer bytes.
  it('is no PDF that runs because its compressed pages hold the signs of a script by chance', async () => {
    const random = seeded(20_261_129);
    const signs = Buffer.from('/JS ()<>%\\\n');
    for (let file = 0; file < 200; file += 1) {
      const bytes = Buffer.alloc(20_000);
      for (let at = 0; at < bytes.length; at += 1)
        bytes[at] = random() < 1 / 3 ? signs[Math.floor(random() * signs.length)]! : Math.floor(random() * 256);
      expect(await lookAtAttachment(withStream(bytes))).toBe('pdf');
    }
  });

  it.each<readonly [string, Buffer]>([
    ['a title', pdf('/Title (How /JS and \\(/Encrypt 5 0 R\\) (and /Launch) are written)')],
    ['a page that is not compressed', withStream(Buffer.from('BT (/JS /JavaScript) Tj ET'))],
    ['a comment', pdf('\n% /JavaScript /Encrypt 5 0 R (\n')],
    ['a longer name', pdf('/JSon 1 /Launcher 2 /JS.x 3 /EncryptMetadata true')],
  ])('is no PDF that runs because %s speaks of scripts', async (_, bytes) => expect(await lookAtAttachment(bytes)).toBe('pdf'));

  it.each<readonly [string, Buffer, string]>([
    ['behind whose end much follows', Buffer.concat([pdf(), Buffer.alloc(5000)]), 'pdf'],
    ['before whose header is an empty line', Buffer.concat([Buffer.from('\r\n'), pdf()]), 'pdf'],
    ['with fill bytes before its markers', jpeg(100, 200, 3), 'jpeg'],
  ])('is taken %s', async (_, bytes, kind) => expect(await lookAtAttachment(bytes)).toBe(kind));

  it('is taken where its kind is asked for, and told what is', async () => {
    expect(await lookAtAttachment(pdf(), ['pdf', 'png'])).toBe('pdf');
    expect(await lookAtAttachment(await workbook(), ['pdf', 'png'])).toMatchObject({
      code: 'attachment-wrong-kind',
      data: { found: 'Excel (XLSX)', allowed: ['PDF', 'PNG'] },
    });
    expect(await lookAtAttachment(Buffer.from('ein Text'), ['pdf'])).toMatchObject({
      code: 'attachment-wrong-kind',
      data: { allowed: ['PDF'] },
    });
  });
});
