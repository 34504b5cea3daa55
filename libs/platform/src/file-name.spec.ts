import { isMisleading, savedAs } from './file-name';

describe('the name of a file', () => {
  it.each([
    'Zeugnis\u202efdp.exe',
    'a\r\nSet-Cookie: x.pdf',
    'a\u0000.pdf',
    '../../etc/passwd',
    '..\\a.pdf',
    'a\u2066b.pdf',
    'a\u2028b.pdf',
  ])('misleads where it hides something: %j', (name) => expect(isMisleading(name)).toBe(true));

  it.each(['Zeugnis.pdf', 'Prüfung (2. Fassung).PDF', 'עדות.pdf', 'a..b.pdf', 'l’été.pdf'])('does not mislead by letters: %j', (name) =>
    expect(isMisleading(name)).toBe(false),
  );

  it.each([
    ['Zeugnis.pdf', 'Zeugnis.pdf'],
    ['Zeugnis.PDF', 'Zeugnis.PDF'],
    ['Zeugnis.exe', 'Zeugnis.exe.pdf'],
    ['Zeugnis.html', 'Zeugnis.html.pdf'],
    ['Zeugnis\u202efdp.exe', 'Zeugnisfdp.exe.pdf'],
    ['a\r\nb.pdf', 'ab.pdf'],
    ['../../x.pdf', '_.._x.pdf'],
    ['a.pdf.', 'a.pdf'],
    ['a.pdf\u202e', 'a.pdf'],
    ['\u202e', 'datei.pdf'],
  ])('is saved by the kind that the file is: %j', (name, saved) => expect(savedAs(name, ['pdf'])).toBe(saved));

  it('keeps each ending of the kind', () => expect(savedAs('Bild.jpg', ['jpeg', 'jpg'])).toBe('Bild.jpg'));
});
