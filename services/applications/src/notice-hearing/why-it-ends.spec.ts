import { LAST_DAY, OPENED_ON } from './notice-hearing.fixture';
import { takenBackByAndWhy, whyItEnds } from './why-it-ends';

describe('why a hearing ends on its day', () => {
  const days = { openedOn: OPENED_ON, dueOn: LAST_DAY, lastDay: LAST_DAY };

  it('is that two weeks are usual', () => {
    const source =
      'Modellannahme: zwei Wochen ab der Anhörung (§ 28 LVwVfG nennt keine Frist), am Wochenende oder Feiertag bis zum nächsten Werktag.';
    expect(whyItEnds(days)).toEqual({ de: `14 Tage ab dem 03.03.2025. ${source}`, en: `14 days from 03 Mar 2025. ${source}` });
  });
  it('is that the authority set it, on a working day or to the next one', () => {
    expect(whyItEnds({ ...days, dueOn: '2025-04-18', lastDay: '2025-04-22' })).toEqual({
      de: 'Die Behörde hat diese Frist am 03.03.2025 gesetzt. Der 18.04.2025 ist kein Werktag; deshalb endet sie am nächsten (§ 31 Abs. 3 LVwVfG).',
      en: 'The authority set this period on 03 Mar 2025. 18 Apr 2025 is no working day; so it ends on the next one (§ 31(3) LVwVfG).',
    });
  });
  it('is that the authority extended it, also where the first day was the usual one', () => {
    expect(whyItEnds({ ...days, extendedOn: '2025-03-10' })).toEqual({
      de: 'Die Behörde hat die Frist am 10.03.2025 bis zum 17.03.2025 verlängert.',
      en: 'The authority extended the period on 10 Mar 2025 until 17 Mar 2025.',
    });
  });
});

describe('until when the authority may take back', () => {
  const source =
    '§ 48 Abs. 4 Satz 1, § 49 Abs. 3 Satz 2 LVwVfG: ein Jahr ab der Kenntnis der Tatsachen, die es rechtfertigen; § 31 Abs. 3 LVwVfG: bis zum nächsten Werktag';

  it('is a year, with the days that it moved over', () => {
    const { on, why } = takenBackByAndWhy('purpose-missed', '2024-03-15') ?? {};
    expect(on).toBe('2025-03-17');
    expect(why?.de).toContain(
      'Ein Jahr ab dem 15.03.2024, dieser Tag zählt nicht mit. Keine Werktage sind der 15.03.2025 und der 16.03.2025;',
    );
    expect(why?.de).toContain(source);
    expect(why?.en).toContain('One year from 15 Mar 2024, which does not count itself.');
  });
  it('is for ever against deceit', () => expect(takenBackByAndWhy('deceit', '2024-03-15')).toBeUndefined());
});
