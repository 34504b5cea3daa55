import { spawnSync } from 'node:child_process';
import { readPdf } from '@paktwerk/testing';
import { printableCharacters } from './fonts';
import { aLetter } from './letter.fixture';
import { LetterEndsTypesetterError, renderLetter, whyIn } from './letters';
import { breakable, isRightToLeft, printable } from './printable';

const gone = new Set<string>();
/** A signal to the processes that set letters now, as soon as one is there. */
const killed = async (signal: NodeJS.Signals): Promise<void> => {
  for (let looks = 0; looks < 100; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { stdout } = spawnSync('pgrep', ['-P', String(process.pid), '-f', 'letter-process'], { encoding: 'utf8' }); // ends with 1 where there is none
    const pids = stdout.split('\n').filter((pid) => pid !== '' && !gone.has(pid));
    for (const pid of pids) process.kill(Number(pid), signal);
    if (signal === 'SIGKILL') for (const pid of pids) gone.add(pid);
    if (pids.length > 0) return;
  }
};
const PAGE = 'https://paktwerk.example';
const read = async (of: Parameters<typeof aLetter>[0] = {}) => readPdf(await renderLetter(aLetter(of), { pageUrl: PAGE }));

describe('a letter', () => {
  it('reads in its order, with roles for screen readers and its data attached', async () => {
    const letter = await read();
    expect(letter).toEqual({
      title: 'Eingangsbestätigung',
      language: 'de-DE',
      pages: 1,
      text: expect.stringContaining('Eingangsbestätigung') as string,
      tags: expect.arrayContaining(['H1', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Caption', 'Figure']) as string[],
      attached: { 'eingang.json': { lines: 2, cents: 3_700_000 } },
    });
    const parts = [
      'Regierungspräsidium Stuttgart',
      'Landkreis Esslingen',
      'Aktenzeichen',
      'Was beantragt ist',
      'Zwei Stellen.',
      'Beratung',
    ];
    const places = parts.map((part) => letter.text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(letter.text).toContain('ab'.repeat(32)); // a hash is copied as it is
  });
  it('shows a square where there is a page that it leads to, and says beside it in any case what to type', async () => {
    const [withPage, without] = [await read(), await readPdf(await renderLetter(aLetter()))];
    expect([withPage, without].map(({ text, tags }) => [text.includes('Code 7KQ2-M4TX-9WPA-3DRE'), tags.includes('Figure')])).toEqual([
      [true, true],
      [true, false],
    ]);
  });
  it('is the same file whenever it is rendered', async () => {
    const [one, two, other] = await Promise.all([renderLetter(aLetter()), renderLetter(aLetter()), renderLetter(aLetter({ footer: 'B' }))]);
    expect(two.equals(one)).toBe(true);
    expect(other.equals(one)).toBe(false);
  });
  it('sets what it is given as text, also where that looks like instructions', async () => {
    const text = '#let x = 1 *nicht fett* $a$ // <b> #include "/etc/passwd" \\ _kursiv_';
    expect((await read({ blocks: [{ kind: 'paragraph', text }] })).text.replaceAll('\n', ' ')).toContain(text);
  });
  it('holds ten thousand characters that run from right to left', async () => {
    const text = 'هذا نص طويل. '.repeat(770).slice(0, 10_000);
    const letter = await read({ blocks: [{ kind: 'paragraph', text }] });
    expect(letter.pages).toBeGreaterThan(1);
    expect(letter.text).toContain('هذا');
  });
  it('shows by its number what no font has a shape for, and keeps it in the data', async () => {
    const letter = await read({
      recipient: ['Verein 😀 Hilfe'],
      attached: { name: 'a.json', description: 'Daten', data: { name: 'Verein 😀 Hilfe' } },
    });
    expect(letter.text).toContain('Verein [U+1F600] Hilfe');
    expect(letter.attached).toEqual({ 'a.json': { name: 'Verein 😀 Hilfe' } });
  });
  it('was not set for one sign: a break and an Arabic mark, a mark behind a break, a mark of the byte order', async () => {
    const texts = ['\n\u0610', '\u0628\n\u0610', '(\n\u05b0', '\ufeff', '\u200e\n\u0610', '\u034f\n\u0651', '5\u203f\u08ee'];
    const { text } = await read({
      blocks: texts.flatMap(
        (t) =>
          [
            { kind: 'paragraph', text: t },
            { kind: 'list', items: [t] },
          ] as const,
      ),
    });
    expect(text).toContain('[U+0610]');
  });
  it('breaks a word that would run over the edge', async () => {
    const { text } = await read({ blocks: [{ kind: 'paragraph', text: 'x'.repeat(300) }] });
    expect(Math.max(...text.split('\n').map((line) => line.replace(/[^x]/g, '').length))).toBeLessThan(130);
  });
  it('leaves to its data what no table of a letter holds, and ends with the sum', async () => {
    const letter = await read({
      blocks: [
        {
          kind: 'table',
          caption: 'Positionen',
          columns: [
            { label: 'Stelle', kind: 'text' },
            { label: 'Betrag', kind: 'amount' },
          ],
          rows: Array.from({ length: 5000 }, (_, i) => [`Stelle ${i}`, '1,00 €']),
          total: ['Summe', '5.000,00 €'],
        },
      ],
    });
    const text = letter.text.replaceAll('\n', ' ');
    expect(text).toContain('Stelle 499');
    expect(text).not.toContain('Stelle 500');
    expect(text.indexOf('5.000,00 €')).toBeGreaterThan(text.indexOf('Stelle 499'));
    expect(text).toContain('4500 weitere Zeilen stehen in den Daten, die dieser Datei angehängt sind.');
  });
  it('is tried once more when its process was killed; where another letter is set then, it is said to be this one', async () => {
    const told: string[] = [];
    const heavy = aLetter({ blocks: [{ kind: 'paragraph', text: 'Wort '.repeat(1_000_000) }] });
    const under = renderLetter(heavy, { patienceMs: 60_000, onTrouble: (name, why) => told.push(`${name}: ${why}`) });
    const failed = expect(under).rejects.toThrow(LetterEndsTypesetterError);
    await killed('SIGTERM'); // nothing to it: whoever started it has not let it go
    await killed('SIGKILL');
    await killed('SIGKILL');
    // One of them waits behind it, the other one is set beside it.
    const next = Promise.all([renderLetter(aLetter()), renderLetter(aLetter({ footer: 'B' }))]);
    await failed;
    for (const file of await next) expect((await readPdf(file)).pages).toBe(1);
    expect(told).toEqual(Array(2).fill('eingang.json: A letter is not set now: the process ended'));
  });
  it('that is not done in its time is not waited for any longer, and named', async () => {
    const heavy = aLetter({ blocks: [{ kind: 'paragraph', text: 'Wort '.repeat(1_000_000) }] });
    await expect(renderLetter(heavy, { patienceMs: 300 })).rejects.toThrow(
      'eingang.json ends the typesetter, which sets other letters: A letter is not set now: not done after 0.3 s',
    );
  });
  it.each([
    [
      "Error: ENOENT: no such file or directory, open '/app/libs/letters/letter.typ'\n    at Object.open",
      "ENOENT: no such file or directory, open '/app/libs/letters/letter.typ'",
    ],
    [
      "Error: Cannot find module '@myriaddreamin/typst-ts-node-compiler'\nRequire stack:",
      "Cannot find module '@myriaddreamin/typst-ts-node-compiler'",
    ],
    [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    ],
    ['Erika Mustermann wohnt in der Ruppmannstraße', undefined],
  ])('ended by %j says why, and nothing of what it was setting', (said, why) => expect(whyIn(said)).toBe(why));
  it('goes on when one of them cannot be set', async () => {
    const broken = aLetter({ title: '' });
    await expect(renderLetter(broken)).rejects.toThrow('A letter cannot be set');
    expect((await read()).pages).toBe(1);
  });
});

describe('what can be printed', () => {
  it('are the letters of Europe, Arabic and Hebrew', () => {
    const characters = printableCharacters();
    for (const text of ['äöüßÄÖÜ€§–„“', 'ğışçŁőř', 'Київ', 'Αθήνα', 'مرحبا', 'שלום'])
      for (const character of text) expect([character, characters.has(character.codePointAt(0)!)]).toEqual([character, true]);
    expect(characters.has('中'.codePointAt(0)!)).toBe(false);
  });
  it.each([
    ['composed where it came in parts', 'u\u0308', 'ü'],
    ['without what has no shape', '\ufeffWort\u200b, Teil\u2060', 'Wort, Teil'],
    ['without a break before its first sign', ' \n\nText\n', 'Text\n'],
    ['with marks that nothing stands before in the open', '\n\u0610a\u0301\n\u064b\u0610(\u0651)', '[U+0610]á\n[U+064B][U+0610]([U+0651])'],
    ['without soft hyphens', 'Wort\u00adteil', 'Wortteil'],
    ['with one kind of line break', 'a\r\nb\rc\td', 'a\nb\nc d'],
    ['with signs that turn text around in the open', '\u202Eabc\u202C', '[U+202E]abc[U+202C]'],
    ['with control characters in the open', 'a\u0007', 'a[U+0007]'],
    ['with half a character in the open', '\ud800', '[U+D800]'],
    ['with characters of private use in the open', '\ue000', '[U+E000]'],
  ])('%s', (_, given, is) => expect(printable(given)).toBe(is));
  it('may break long words alone', () => {
    expect(breakable('Integrationsmanagement für alle')).toBe('Integrationsmanagement für alle');
    expect(breakable('x'.repeat(81))).toBe(`${'x'.repeat(40)}\u200b${'x'.repeat(40)}\u200bx`);
  });
  it('runs from right to left by its first letter', () =>
    expect(['שלום abc', 'abc שלום', '12 مرحبا', '12'].map(isRightToLeft)).toEqual([true, false, true, false]));
});
