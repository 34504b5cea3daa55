import { aProject, someSizeClasses, someUnits, said } from '../funding/funding.fixture';
import type { Funding } from '../funding/funding';
import { parametersOf } from '../funding/funding';
import { someRules, aCall } from '../application/application.fixture';
import { ProgrammePublished, RuleSetPublished } from './events';
import type { ProgrammeEvent } from './events';
import { programmeChanges } from './programme-changes';
import { ruleFacts } from './rule-facts';

const { programmeId } = aCall();
const dated = { value: '2023-12-31', mark: 'A' as const, source: 'Modell' };
const published = ProgrammePublished({
  programmeId,
  code: 'VWVIB',
  titleDe: 'Beauftragte',
  titleEn: 'Officers',
  source: 'VwV IB',
  effectiveOn: '2022-01-01',
  endsOn: dated,
  evaluationOn: dated,
});
const version = (n: number, funding: Funding, more: { validFrom: string; validTo?: string; publishedOn: string }) =>
  RuleSetPublished({
    programmeId,
    programmeCode: 'VWVIB',
    ruleSetId: someRules({}, n).ruleSetId,
    version: n,
    source: `Fundstelle ${n}`,
    funding,
    ...more,
    effectiveOn: more.validFrom,
  });
const FIRST = version(1, someSizeClasses(), { validFrom: '2022-01-01', publishedOn: '2022-01-01' });
const OTHER = someSizeClasses({
  minimumShare: { ...said(25, 'VwV IB 2'), mark: '?' },
  hearingDays: { ...said(14), anchor: 'month', effect: 'recalculate' },
  classes: said([{ ...someSizeClasses().classes.value[0]!, ceilingCents: 2_500_000, mark: 'A', source: 'Entwurf' }], 'VwV IB'),
});
const told = (...events: readonly ProgrammeEvent[]) => events.map((e, i) => ({ ...e, position: `p${i + 1}` }));
const known = (events: ReturnType<typeof told>, day: string) => ({ events, day, knownOn: day });

describe('what changed in a programme', () => {
  it('is the version that holds, each value old and new with its mark and source, and the version that was published', () => {
    const after = told(published, FIRST, version(2, OTHER, { validFrom: '2022-07-01', validTo: '2022-12-31', publishedOn: '2022-08-01' }));
    expect(programmeChanges(known(after.slice(0, 2), '2022-07-31'), known(after, '2022-08-02'))).toEqual([
      { field: '/holds', name: 'Geltende Fassung der Regeln', before: 'Fassung 1', after: 'Fassung 2', causes: ['p3'] },
      { field: '/rules/hearingDays', name: 'Anhörung dauert', after: '14 Tage (belegt: „spec“)', causes: ['p3'] },
      { field: '/rules/hearingDays/anchor', name: 'Anhörung dauert: Gilt nach', after: 'Monat', causes: ['p3'] },
      {
        field: '/rules/hearingDays/effect',
        name: 'Anhörung dauert: Bestandskräftige Bescheide',
        after: 'werden neu gerechnet',
        causes: ['p3'],
      },
      {
        field: '/rules/classes/FROM_20000',
        name: 'Größenklassen: „ab 20.000“',
        before: 'Einwohner ab 20000, höchstens 20.000,00 € je VZÄ und Jahr (belegt: „VwV IB“)',
        after: 'Einwohner ab 20000, höchstens 25.000,00 € je VZÄ und Jahr (Annahme: „Entwurf“)',
        causes: ['p3'],
      },
      {
        field: '/rules/minimumShare',
        name: 'Mindestanteil',
        before: '0,50 VZÄ (belegt: „VwV IB“)',
        after: '0,25 VZÄ (unbekannt: „VwV IB 2“)',
        causes: ['p3'],
      },
      {
        field: '/ruleSets/2',
        name: 'Fassung 2',
        after: 'gilt ab dem 01.07.2022 bis zum 31.12.2022, bekannt gemacht am 01.08.2022, Fundstelle „Fundstelle 2“',
        causes: ['p3'],
      },
      {
        field: '/rules/classes/FROM_10000',
        name: 'Größenklassen: „ab 10.000“',
        before: 'Einwohner ab 10000, unter 20000, höchstens 10.000,00 € je VZÄ und Jahr (belegt: „VwV IB“)',
        causes: ['p3'],
      },
    ]);
  });

  it('names the versions that say so, where one began by its own day and nothing happened in between', () => {
    const funding = someSizeClasses({ minimumShare: said(25, 'VwV IB') });
    const events = told(published, FIRST, version(2, funding, { validFrom: '2023-01-01', publishedOn: '2022-08-01' }));
    expect(programmeChanges(known(events, '2022-12-31'), known(events, '2023-01-01'))).toEqual([
      { field: '/holds', name: 'Geltende Fassung der Regeln', before: 'Fassung 1', after: 'Fassung 2', causes: ['p2', 'p3'] },
      {
        field: '/rules/minimumShare',
        name: 'Mindestanteil',
        before: '0,50 VZÄ (belegt: „VwV IB“)',
        after: '0,25 VZÄ (belegt: „VwV IB“)',
        causes: ['p2', 'p3'],
      },
    ]);
  });

  it('is told, where a version ended and none holds after it', () => {
    const events = told(
      published,
      version(1, someSizeClasses(), { validFrom: '2022-01-01', validTo: '2022-12-31', publishedOn: '2022-01-01' }),
    );
    const [holds, ...values] = programmeChanges(known(events, '2022-12-31'), known(events, '2023-01-01'));
    expect(holds).toEqual({ field: '/holds', name: 'Geltende Fassung der Regeln', before: 'Fassung 1', causes: ['p2'] });
    expect(values.every((c) => c.field.startsWith('/rules/') && c.after === undefined)).toBe(true);
  });

  it('is nothing of the rules, where a version is announced that holds later only', () => {
    const after = told(published, FIRST, version(2, OTHER, { validFrom: '2023-01-01', publishedOn: '2022-08-01' }));
    expect(programmeChanges(known(after.slice(0, 2), '2022-07-31'), known(after, '2022-08-02')).map((c) => c.field)).toEqual([
      '/ruleSets/2',
    ]);
  });

  it('is everything, from before anybody knew of it', () => {
    const changes = programmeChanges(known([], '2021-12-31'), known(told(published, FIRST), '2022-01-01'));
    expect(changes.filter((c) => !c.field.startsWith('/rules/'))).toEqual([
      { field: '/holds', name: 'Geltende Fassung der Regeln', after: 'Fassung 1', causes: ['p2'] },
      {
        field: '/ruleSets/1',
        name: 'Fassung 1',
        after: 'gilt ab dem 01.01.2022, bekannt gemacht am 01.01.2022, Fundstelle „Fundstelle 1“',
        causes: ['p2'],
      },
      { field: '/titleDe', name: 'Titel', after: '„Beauftragte“', causes: ['p1'] },
      { field: '/titleEn', name: 'Titel, englisch', after: '„Officers“', causes: ['p1'] },
      { field: '/code', name: 'Kürzel', after: 'VWVIB', causes: ['p1'] },
      { field: '/source', name: 'Fundstelle', after: '„VwV IB“', causes: ['p1'] },
      { field: '/effectiveOn', name: 'Beginn', after: '01.01.2022', causes: ['p1'] },
      { field: '/endsOn', name: 'Ende', after: '31.12.2023 (Annahme: „Modell“)', causes: ['p1'] },
      { field: '/evaluationOn', name: 'Bewertung bis', after: '31.12.2023 (Annahme: „Modell“)', causes: ['p1'] },
    ]);
  });
});

describe('what a version of the rules says', () => {
  const valuesOf = (funding: Funding) =>
    ruleFacts(funding)
      .filter((f) => !/\/(anchor|effect)$/.test(f.field))
      .map((f) => `${f.name}: ${f.text}`);

  it('is said of every value of every family', () => {
    const families: readonly Funding[] = [someRules().funding, someSizeClasses(), someUnits(), aProject()];
    for (const funding of families)
      expect(new Set(ruleFacts(funding).map((f) => f.field.split('/')[1]))).toEqual(new Set(Object.keys(parametersOf(funding))));
  });

  it('is a rate to a row, with its own source', () => {
    expect(valuesOf(someUnits())).toEqual([
      'Antragsberechtigt: Stadt- und Landkreise (belegt: „spec“)',
      'Förderung ab: 01.01.2022 (belegt: „spec“)',
      'Förderung bis: 31.12.2022 (belegt: „spec“)',
      'Einheit: „Unterrichtseinheit“, 45 Minuten (belegt: „spec“)',
      'Kursformate: „Grundkurs“: 90,00 € je Einheit, höchstens 400 Einheiten (belegt: „spec“)',
      'Kursformate: „Alphabetisierung“: 100,00 € je Einheit (belegt: „spec“)',
      'Zuschläge: „Kinderbetreuung“: 15,50 € je Einheit (belegt: „spec“)',
      'Pauschalen: „Prüfung“: 120,00 € (belegt: „spec“)',
    ]);
  });

  it('lets no source end its quotation and go on in our words', () =>
    expect(valuesOf(someSizeClasses({ minimumShare: said(50, 'x“). Fassung 9') }))).toContain(
      'Mindestanteil: 0,50 VZÄ (belegt: „x‘). Fassung 9“)',
    ));
});
