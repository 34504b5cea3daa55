import { someRules } from '../application/application.fixture';
import type { Funding } from '../funding/funding';
import { aProject, said, someSizeClasses, someUnits } from '../funding/funding.fixture';
import { ruleFacts } from './rule-facts';

/** Place, name and words; what every value has alike is told once. */
const told = (funding: Funding) =>
  ruleFacts(funding).flatMap(({ field, name, text }) => (/\/(anchor|effect)$/.test(field) ? [] : [`${field} | ${name}: ${text}`]));
const post = someRules().funding;

describe('what a version of the rules says', () => {
  it('is of every value its words with mark and source, by whose date it is chosen and what it does to final notices', () => {
    const funding = {
      ...post,
      minimumShare: { ...said(50), note: 'gilt je Stelle', anchor: 'month' as const, effect: 'recalculate' as const },
    };
    expect(ruleFacts(funding).filter((fact) => fact.field.startsWith('/minimumShare'))).toEqual([
      {
        field: '/minimumShare',
        name: 'Mindestanteil',
        value: { value: 50, mark: 'F', source: 'spec', note: 'gilt je Stelle' },
        text: '0,50 VZÄ (belegt: „spec“; „gilt je Stelle“)',
      },
      { field: '/minimumShare/anchor', name: 'Mindestanteil: Gilt nach', value: 'month', text: 'Monat' },
      {
        field: '/minimumShare/effect',
        name: 'Mindestanteil: Bestandskräftige Bescheide',
        value: 'recalculate',
        text: 'werden neu gerechnet',
      },
    ]);
  });

  it('is of posts what is paid for whom, and how long', () =>
    expect(
      told({
        ...post,
        applicants: said(['municipality' as const, 'carrier' as const]),
        hearingBefore: said(['rejection' as const, 'cut' as const]),
        waitingListBy: said('score' as const),
        hearingDays: said(1),
        thirdSignatureFromCents: said(5_000_000),
        maximumMonths: said(1),
        paysHigherTier: said(true),
        fundedMonthsInAll: said(36),
        indicators: said('yearly' as const),
      }),
    ).toEqual([
      '/applicants | Antragsberechtigt: Gemeinden, Träger (belegt: „spec“)',
      '/periodFrom | Förderung ab: 01.07.2022 (belegt: „spec“)',
      '/periodTo | Förderung bis: 30.06.2023 (belegt: „spec“)',
      '/thirdSignatureFromCents | Dritte Unterschrift ab: 50.000,00 € (belegt: „spec“)',
      '/hearingBefore | Anhörung vor: Ablehnung, Kürzung (belegt: „spec“)',
      '/waitingListBy | Warteliste nach: Punkten (belegt: „spec“)',
      '/hearingDays | Anhörung dauert: einen Tag (belegt: „spec“)',
      '/lineKinds | Gefördert werden: Stelle, Maßnahme (belegt: „spec“)',
      '/tiers/A_SOCIAL_DEGREE | Stufen und Sätze: „Abschluss im sozialen Bereich“: 64.000,00 € je VZÄ und Jahr, mindestens Abschluss im sozialen Bereich, Nachweis „Zeugnis des Studiums“ (belegt: „spec“)',
      '/tiers/B_OTHER_DEGREE | Stufen und Sätze: „anderer Hochschulabschluss“: 64.000,00 € je VZÄ und Jahr, mindestens Hochschulabschluss, Nachweis „Zeugnis des Studiums“ (belegt: „spec“)',
      '/tiers/C_VOCATIONAL | Stufen und Sätze: „Berufsausbildung mit weiterer Eignung“: 51.000,00 € je VZÄ und Jahr, mindestens Berufsausbildung, Nachweis „Zeugnis der Berufsausbildung und Nachweis der weiteren Eignung“ (belegt: „spec“)',
      '/minimumShare | Mindestanteil: 0,25 VZÄ (belegt: „spec“)',
      '/maximumMonths | Je Stelle: ein Monat (belegt: „spec“)',
      '/paysHigherTier | Höhere Stufe wird bezahlt: ja (belegt: „spec“)',
      '/fundedMonthsInAll | Förderung insgesamt: 36 Monate (belegt: „spec“)',
      '/indicators | Kennzahlen: jährlich (belegt: „spec“)',
    ]));

  it('is of size classes from how many inhabitants on', () =>
    expect(told({ ...someSizeClasses(), hearingDays: said(14), waitingListBy: said('receipt' as const) }).slice(3)).toEqual([
      '/waitingListBy | Warteliste nach: Eingang (belegt: „spec“)',
      '/hearingDays | Anhörung dauert: 14 Tage (belegt: „spec“)',
      '/classes/FROM_20000 | Größenklassen: „ab 20.000“: Einwohner ab 20000, höchstens 20.000,00 € je VZÄ und Jahr (belegt: „VwV IB“)',
      '/classes/FROM_10000 | Größenklassen: „ab 10.000“: Einwohner ab 10000, unter 20000, höchstens 10.000,00 € je VZÄ und Jahr (belegt: „VwV IB“)',
      '/inhabitantsOn | Stichtag der Einwohnerzahl: 30.06.2021 (belegt: „spec“)',
      '/minimumShare | Mindestanteil: 0,50 VZÄ (belegt: „VwV IB“)',
      '/split | Teilung einer Stelle: 2 Teile zu je 0,50 VZÄ (belegt: „VwV IB“)',
      '/qualification | Qualifikation: mindestens Hochschulabschluss, Nachweis „Zeugnis“ (belegt: „spec“)',
    ]));

  it('is of courses what a unit is paid', () =>
    expect(told(someUnits()).slice(3)).toEqual([
      '/unit | Einheit: „Unterrichtseinheit“, 45 Minuten (belegt: „spec“)',
      '/formats/BASIC | Kursformate: „Grundkurs“: 90,00 € je Einheit, höchstens 400 Einheiten (belegt: „spec“)',
      '/formats/LITERACY | Kursformate: „Alphabetisierung“: 100,00 € je Einheit (belegt: „spec“)',
      '/supplements/CHILDCARE | Zuschläge: „Kinderbetreuung“: 15,50 € je Einheit (belegt: „spec“)',
      '/flatSums/TEST | Pauschalen: „Prüfung“: 120,00 € (belegt: „spec“)',
    ]));

  it('is of projects how they are financed and selected', () => {
    const criteria = [
      { criterion: 'need', titleDe: 'Bedarf', titleEn: 'need', weight: 60, mostPoints: 10 },
      { criterion: 'plan', titleDe: 'Plan', titleEn: 'plan', weight: 40, mostPoints: 5 },
    ];
    const selection = said({ criteria, reviewers: 2, tieBy: ['plan', 'need'] });
    expect(told(aProject({ sharePercent: said(80), selection })).slice(3)).toEqual([
      '/carrier | Träger: „Universität Konstanz“ (belegt: „spec“)',
      '/financing | Finanzierungsart: Festbetragsfinanzierung (belegt: „spec“)',
      '/sharePercent | Anteil: 80 % (belegt: „spec“)',
      '/ceilingCents | Höchstbetrag: 1.500.000,00 € (belegt: „Pakt“)',
      '/selection | Auswahl nach Punkten: „Bedarf“ 60 % mit bis zu 10 Punkten; „Plan“ 40 % mit bis zu 5 Punkten; mindestens 2 Personen; bei Gleichstand „Plan“, dann „Bedarf“ (belegt: „spec“)',
      '/planItems/STAFF | Positionen des Finanzierungsplans: „Personal“: ohne Höchstbetrag (belegt: „spec“)',
      '/planItems/RENT | Positionen des Finanzierungsplans: „Räume“: höchstens 5.000,00 € (belegt: „spec“)',
    ]);
    const alone = said({ criteria: [{ ...criteria[0]!, weight: 100 }], reviewers: 1, tieBy: [] });
    expect(told(aProject({ selection: alone })).find((fact) => fact.startsWith('/selection'))).toBe(
      '/selection | Auswahl nach Punkten: „Bedarf“ 100 % mit bis zu 10 Punkten; mindestens eine Person (belegt: „spec“)',
    );
  });
});
