import { letterCodeOf, squareTo, typedCode, typedFileNumber } from './letter-code';

const HASH = '0123456789abcdef0123ffffffffffff';

describe('the code of a letter', () => {
  it('is the beginning of the checksum in signs that nobody takes for each other', () => {
    expect(letterCodeOf('0'.repeat(64))).toBe('0000-0000-0000-0000');
    expect(letterCodeOf('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(letterCodeOf(HASH)).toBe('04HM-ASW9-NF6Y-Y093');
    expect(letterCodeOf(HASH.replace(/f+$/, '0'))).toBe(letterCodeOf(HASH));
  });
  it('is read however it is typed', () =>
    expect(['04hmasw9nf6yy093', ' O4HM-ASW9 NF6Y-YO93 ', 'o4hm-asw9-nf6y-y093'].map(typedCode)).toEqual(
      Array.from({ length: 3 }, () => '04HM-ASW9-NF6Y-Y093'),
    ));
  it('stands beside a file number, which is read in lower case, too', () =>
    expect([' im25-2025-00005 ', 'IM25-2025-00005'].map(typedFileNumber)).toEqual(['IM25-2025-00005', 'IM25-2025-00005']));
  it('leads to the page by its square, and stands beside it', () =>
    expect(squareTo('IM 25/1', HASH)).toEqual({
      kind: 'square',
      path: '/beleg?aktenzeichen=IM%2025%2F1&code=04HM-ASW9-NF6Y-Y093',
      alt: 'QR-Code zur Akte IM 25/1, wie sie diesem Schreiben zugrunde liegt',
      text: expect.stringMatching(/Aktenzeichen IM 25\/1, Code\n04HM-ASW9-NF6Y-Y093$/) as string,
    }));
});
