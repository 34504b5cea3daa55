import { sources } from './sources';

/** A sentence that is told in both languages quotes in each by its own marks: „so“ and “so”. */
describe('an English sentence', () => {
  it('has no German quotation marks', () => {
    const all = sources();
    const wrong = all.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, i) => {
        const english = /\b(?:en|sentenceEn): (.*)$/.exec(line)?.[1] ?? '';
        return /„|\bquoted(?:AtEnd)?\(/.test(english.split(/\bde: /)[0]!) ? [`${file}:${i + 1}`] : [];
      }),
    );
    expect(all.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});
