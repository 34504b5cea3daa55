import type { District } from '@paktwerk/platform';
import { csvOf } from '@paktwerk/sheets';
import { comparisonSheet, figuresSheet } from './sheets';
import type { SheetProgramme } from './sheets';
import { compared, comparedDistricts } from './comparison';
import type { StoredMeasure, Sums } from '../read-models/figures/measures';
import { everyDistrict, reportOf as reportOfPlaces } from './report';
import type { FiguresReport, Shown } from './report';

const SU22: SheetProgramme = { title: 'Soforthilfe', code: 'SU22' };
const figuresCsv = (...of: Parameters<typeof figuresSheet>): string => csvOf(figuresSheet(...of));
const district = (key: string, name: string): District => ({ key, name, kind: 'Landkreis', region: 'Stuttgart', population: 1 });
const sums = (values: Partial<Record<StoredMeasure, number>>) => new Map(Object.entries(values)) as Map<StoredMeasure, number>;
const reportOf = (by: ReadonlyMap<string, Sums>, known: readonly District[], plateOf: () => string, shown: Shown): FiguresReport =>
  reportOfPlaces(by, everyDistrict(known, by.keys()), plateOf, shown);
const everything: Shown = {
  shows: () => true,
  showsReserved: true,
  counsellingOf: () => undefined,
  counsellingOfState: { casesOpened: 0, casesClosed: 0, talks: 5 },
};
const head = {
  effectiveOn: '2022-12-31',
  knownAt: '2023-01-15T09:30:00.000Z',
  provisional: false,
  simulatedClock: false,
  budgetYear: 2022,
  yearEnded: false,
  counselling: { asOf: '2022-11-30', step: 5 },
};

describe('the export', () => {
  const report = reportOf(
    new Map([
      ['08115', sums({ frameCents: 28_275_523, shareApproved: 150, shareFilled: 50, postsApproved: 2, postsFilled: 1, talksPhone: 7 })],
      ['08111', sums({ frameCents: 45_036_189, committedCents: 100 })],
    ]),
    [district('08111', 'Stuttgart'), district('08115', '=HYPERLINK("http://x";"y")'), district('08116', 'Esslingen')],
    () => '',
    everything,
  );
  const csv = figuresCsv(SU22, head, report);
  const lines = csv.split('\r\n');

  it('says both dates before the figures', () => {
    expect(csv.startsWith('\ufeffProgramm;Soforthilfe\r\n')).toBe(true);
    expect(lines[1]).toBe('Stichtag;31.12.2022');
    expect(lines[2]).toBe('Bekannt bis;15.01.2023, 10:30:00 Uhr (UTC+01:00)');
    expect(lines[3]).toBe('Stand;endgültig');
  });
  it('has one row per district of the state, in order, and their totals', () => {
    expect(lines.filter((l) => /^08/.test(l)).map((l) => l.slice(0, 5))).toEqual(['08111', '08115', '08116']);
    const total = lines.find((l) => l.startsWith(';Land gesamt'))?.split(';') ?? [];
    expect(total.slice(3, 4)).toEqual(['733117,12']);
    expect(total.slice(7, 17)).toEqual(['733116,12', '2', '1', '1', '0', '0', '1,50', '0,50', '1,00', '0,00']);
  });
  it('says how counselling is counted, and leaves modes empty where they are not shown', () => {
    expect(lines[6]).toBe('Beratung;außerhalb des eigenen Kreises Stand 30.11.2022, je Kreis, Programm und Monat abgerundet auf 5');
    const coarse = reportOf(
      new Map([['08111', sums({ casesOpened: 3, talksPhone: 7, frameCents: 100 })]]),
      [district('08111', 'Stuttgart'), district('08115', 'Böblingen')],
      () => '',
      { ...everything, shows: (d) => d === '08111', counsellingOf: () => ({ casesOpened: 0, casesClosed: 0, talks: 5 }) },
    );
    const [row, ...others] = figuresCsv(SU22, head, coarse)
      .split('\r\n')
      .filter((l) => /^08/.test(l));
    expect([row, others]).toEqual(['08111;Stuttgart;Landkreis;1,00;0,00;0,00;0,00;1,00;0;0;0;0;0;0,00;0,00;0,00;0,00;0;5;;;;;;0;0;0', []]);
  });
  it('has no column for what is reserved where it may not be seen', () => {
    const titles = (showsReserved: boolean) =>
      figuresCsv(
        SU22,
        head,
        reportOf(new Map(), [], () => '', { ...everything, showsReserved }),
      )
        .split('\r\n')
        .find((l) => l.startsWith('Kreisschlüssel'))
        ?.split(';')
        .slice(3, 7);
    expect([titles(true), titles(false)]).toEqual([
      ['Rahmen (€)', 'Beantragt (€)', 'Reserviert (€)', 'Bewilligt (€)'],
      ['Rahmen (€)', 'Beantragt (€)', 'Bewilligt (€)', 'Stellen bewilligt'],
    ]);
  });
  it('calls what nobody bound of a year that is over unbound, never free', () => {
    const titles = (yearEnded: boolean) => figuresCsv(SU22, { ...head, yearEnded }, report).match(/Bewilligt \(€\);([^;]+);/)?.[1];
    expect([titles(false), titles(true)]).toEqual(['Frei (€)', 'Ungebunden (€)']);
  });
  it('lays A, B and the difference of every figure beside each other', () => {
    const at = (committedCents: number, postsFilled: number) =>
      reportOf(new Map([['08111', sums({ committedCents, postsFilled })]]), [district('08111', 'Stuttgart')], () => '', everything);
    const [a, b] = [at(100, 3), at(300, 2)];
    const totals = compared(a.totals, b.totals);
    const sheet = comparisonSheet(
      { title: 'Alle Programme', code: 'alle' },
      {
        a: head,
        b: { ...head, effectiveOn: '2023-12-31', provisional: true, yearEnded: true },
        simulatedClock: false,
        totals,
        districts: comparedDistricts(a, b),
        programmes: [{ titleDe: 'Soforthilfe', ...totals }],
      },
    );
    const rows = csvOf(sheet)
      .split('\r\n')
      .map((l) => l.split(';'));
    expect(rows.slice(0, 11).map((r) => r.join(';'))).toEqual([
      '\ufeffProgramm;Alle Programme',
      'A: Stichtag;31.12.2022',
      'A: Bekannt bis;15.01.2023, 10:30:00 Uhr (UTC+01:00)',
      'A: Stand;endgültig',
      'A: Mittel;Haushaltsjahr 2022',
      'B: Stichtag;31.12.2023',
      'B: Bekannt bis;15.01.2023, 10:30:00 Uhr (UTC+01:00)',
      'B: Stand;vorläufig',
      'B: Mittel;Haushaltsjahr 2022, beendet',
      'A: Beratung;außerhalb des eigenen Kreises Stand 30.11.2022, je Kreis, Programm und Monat abgerundet auf 5',
      'B: Beratung;außerhalb des eigenen Kreises Stand 30.11.2022, je Kreis, Programm und Monat abgerundet auf 5',
    ]);
    expect(sheet.name).toBe(
      'paktwerk-alle_vergleich_a-stichtag-2022-12-31_bekannt-2023-01-15T093000Z_b-stichtag-2023-12-31_bekannt-2023-01-15T093000Z',
    );
    const titles = rows[12] ?? [];
    const cells = (row: readonly string[] | undefined, title: string) =>
      ['A', 'B', 'B − A'].map((side) => row?.[titles.indexOf(`${title} ${side}`)]);
    expect(rows.slice(13, 16).map((row) => [row.slice(0, 3), cells(row, 'Bewilligt (€)'), cells(row, 'Stellen besetzt')])).toEqual([
      [
        ['08111', 'Stuttgart', 'Landkreis'],
        ['1,00', '3,00', '2,00'],
        ['3', '2', '-1'],
      ],
      [
        ['', 'Land gesamt', ''],
        ['1,00', '3,00', '2,00'],
        ['3', '2', '-1'],
      ],
      [
        ['', 'Soforthilfe', 'Programm'],
        ['1,00', '3,00', '2,00'],
        ['3', '2', '-1'],
      ],
    ]);
  });
  it('never lets a text become a formula', () => {
    expect(csv).toContain(`08115;"'=HYPERLINK(""http://x"";""y"")"`);
  });
  it('says when it is provisional and when the clock is simulated', () => {
    expect(figuresCsv(SU22, { ...head, provisional: true, simulatedClock: true }, report)).toMatch(
      /Stand;vorläufig\r\nMittel;Haushaltsjahr 2022\r\nHinweis;Demonstration/,
    );
  });
  it('carries both dates in its name, which is a harmless one', () => {
    expect(figuresSheet({ title: 'x', code: 'SOFORTHILFE_UKRAINE "2022"' }, head, report).name).toBe(
      'paktwerk-soforthilfe-ukraine-2022_stichtag-2022-12-31_bekannt-2023-01-15T093000Z',
    );
  });
});

describe('districts reached', () => {
  it('counts those with money committed or a post filled, of all districts of the state', () => {
    const report = reportOf(
      new Map([
        ['1', sums({ committedCents: 1 })],
        ['2', sums({ postsFilled: 1 })],
        ['3', sums({ frameCents: 1, reservedCents: 1 })],
      ]),
      ['1', '2', '3', '4'].map((k) => district(k, k)),
      () => '',
      everything,
    );
    expect(report.districtsReached).toEqual({ count: 2, of: 4, share: 50 });
  });
  it('shows a district that the reference data does not know, under its key', () => {
    const report = reportOf(new Map([['99999', sums({ frameCents: 5 })]]), [district('08111', 'Stuttgart')], () => '', everything);
    expect(report.districts.map((d) => d.name)).toEqual(['Stuttgart', '99999']);
    expect(report.totals.frameCents).toBe(5);
  });
});
