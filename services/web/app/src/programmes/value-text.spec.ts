import { formats } from '../lib/format';
import { textOf } from '../texts/area';
import { programmesTexts } from '../texts/programmes';
import { valueText } from './value-text';

const words = (language: 'de' | 'en') => {
  const t = programmesTexts[language];
  return valueText(
    { yes: t.yes, no: t.no, word: (w) => textOf(t.words, w), label: (n) => textOf(t.fields, n) },
    formats(language),
    language,
  );
};

describe('a value of a rule set in words', () => {
  const tier = {
    tier: 'FLAT',
    titleDe: 'einheitlich',
    titleEn: 'flat',
    ratePerFteYearCents: 6_000_000,
    qualification: 'C_VOCATIONAL',
    evidenceDe: 'Zeugnis',
    evidenceEn: 'certificate',
    mark: 'F',
    source: 'x',
  };
  it.each<[string, unknown, readonly string[]]>([
    ['minimumShare', 25, ['0,25 VZÄ']],
    ['maximumMonths', 12, ['12']],
    ['ceilingCents', 150_000_000, ['1.500.000,00 €'.replace(' ', '\u00a0')]],
    ['paysHigherTier', true, ['ja']],
    ['periodFrom', '2025-01-01', ['01.01.2025']],
    ['applicants', ['district', 'municipality'], ['Stadt- und Landkreise, Gemeinden']],
    ['financing', 'deficit', ['Fehlbedarfsfinanzierung']],
    ['tiers', [tier], ['einheitlich: Satz je VZÄ und Jahr 60.000,00\u00a0€, mindestens Berufsausbildung mit weiterer Eignung, Nachweis Zeugnis']],
    ['split', { parts: 2, share: 50 }, ['Teile 2, Anteil 0,50 VZÄ']],
  ])('%s', (name, value, text) => expect(words('de')(name, value)).toEqual(text));
  it('speaks English too', () =>
    expect(words('en')('tiers', [tier])).toEqual(['flat: rate per FTE and year €60,000.00, at least vocational training with a further suitability, evidence certificate']));
});
