import type { District } from '@paktwerk/platform';
import { csvFileName, figuresCsv } from './csv';
import type { StoredMeasure } from '../read-models/figures/measures';
import { NONE } from './counselling';
import { reportOf } from './report';
import type { Shown } from './report';

const district = (key: string, name: string): District => ({ key, name, kind: 'Landkreis', region: 'Stuttgart', population: 1 });
const sums = (values: Partial<Record<StoredMeasure, number>>) => new Map(Object.entries(values)) as Map<StoredMeasure, number>;
const everything: Shown = { shows: () => true, counsellingOf: () => undefined, counsellingOfState: { ...NONE, talks: 5 } };
const head = {
  programme: 'Soforthilfe',
  effectiveOn: '2022-12-31',
  knownAt: '2023-01-15T09:30:00.000Z',
  provisional: false,
  simulatedClock: false,
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
  const csv = figuresCsv(head, report);
  const lines = csv.split('\r\n');

  it('says both dates before the figures', () => {
    expect(csv.startsWith('\ufeffProgramm;Soforthilfe\r\n')).toBe(true);
    expect(lines[1]).toBe('Wirksam am;31.12.2022');
    expect(lines[2]).toBe('Bekannt bis;15.01.2023, 10:30:00 Uhr (UTC+01:00)');
    expect(lines[3]).toBe('Stand;endgültig');
  });
  it('has one row per district of the state, in order, and their totals', () => {
    expect(lines.filter((l) => /^08/.test(l)).map((l) => l.slice(0, 5))).toEqual(['08111', '08115', '08116']);
    const total = lines.find((l) => l.startsWith(';Gesamt'))?.split(';') ?? [];
    expect(total.slice(3, 4)).toEqual(['733117,12']);
    expect(total.slice(7, 13)).toEqual(['2', '1', '1', '1,50', '0,50', '1,00']);
  });
  it('says how counselling is counted, and leaves modes empty where they are not shown', () => {
    expect(lines[5]).toBe('Beratung;außerhalb des eigenen Kreises Stand 30.11.2022, abgerundet auf 5');
    const coarse = reportOf(
      new Map([['08111', sums({ casesOpened: 3, talksPhone: 7, frameCents: 100 })]]),
      [district('08111', 'Stuttgart'), district('08115', 'Böblingen')],
      () => '',
      { ...everything, shows: (d) => d === '08111', counsellingOf: () => ({ casesOpened: 0, casesClosed: 0, talks: 5 }) },
    );
    const [row, ...others] = figuresCsv(head, coarse)
      .split('\r\n')
      .filter((l) => /^08/.test(l));
    expect([row, others]).toEqual(['08111;Stuttgart;Landkreis;1,00;0,00;0,00;0,00;0;0;0;0,00;0,00;0,00;0;5;;;;;;0;0;0', []]);
  });
  it('never lets a text become a formula', () => {
    expect(csv).toContain(`08115;"'=HYPERLINK(""http://x"";""y"")"`);
  });
  it('says when it is provisional and when the clock is simulated', () => {
    expect(figuresCsv({ ...head, provisional: true, simulatedClock: true }, report)).toMatch(/Stand;vorläufig\r\nHinweis;Demonstration/);
  });
  it('carries both dates in its name, which is a harmless one', () => {
    expect(csvFileName(head, 'SOFORTHILFE_UKRAINE "2022"')).toBe(
      'paktwerk-soforthilfe-ukraine-2022-_wirksam-2022-12-31_bekannt-2023-01-15T093000Z.csv',
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
