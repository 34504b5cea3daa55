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
const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame, Buffer.alloc(40)]);
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
const ALLOWED = ['PDF', 'PNG', 'JPEG', 'Excel (XLSX)'];

describe('a file that is attached', () => {
  it('is what its bytes say', async () => {
    expect(await Promise.all([pdf(), png(100, 200), jpeg(100, 200), await workbook()].map(lookAtAttachment))).toEqual([
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
    ['is half a PDF', pdf().subarray(0, 40), 'attachment-damaged', { kind: 'PDF' }],
    ['is a picture bomb', png(60_000, 60_000), 'picture-too-large', { pixels: 3_600_000_000, maximum: 100_000_000 }],
    ['is a JPEG bomb', jpeg(65_000, 65_000), 'picture-too-large', { pixels: 4_225_000_000, maximum: 100_000_000 }],
  ])('and %s is refused', async (_, bytes, code, data) => expect(await lookAtAttachment(bytes)).toEqual({ kind: 'refused', code, data }));
});
