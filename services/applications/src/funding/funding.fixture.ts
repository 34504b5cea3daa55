import { aCall, someRules, submitted } from '../application/application.fixture';
import type { Line } from '../application/lines';
import { requestedCentsOf, requestedShareOf } from '../application/lines';
import type { RuleSet } from '../programme/rule-set';
import type { Funding } from './funding';
import type { PerUnit } from './per-unit';
import type { Project } from './project';
import type { SizeClassFixed } from './size-class-fixed';

/** Rules of the families for specs; what a spec does not name is that of one calendar year. */
export const said = <T>(value: T, source = 'spec') => ({
  value,
  mark: 'F' as const,
  source,
  anchor: 'application' as const,
  effect: 'none' as const,
});

const year = (y: number) => ({
  applicants: said(['district' as const]),
  periodFrom: said(`${y}-01-01`),
  periodTo: said(`${y}-12-31`),
});

export const someSizeClasses = (funding: Partial<SizeClassFixed> = {}): SizeClassFixed => ({
  family: 'size-class-fixed',
  ...year(2022),
  classes: said(
    [
      { sizeClass: 'FROM_20000', titleDe: 'ab 20.000', titleEn: 'from 20,000', inhabitantsFrom: 20_000, ceilingCents: 2_000_000 },
      {
        sizeClass: 'FROM_10000',
        titleDe: 'ab 10.000',
        titleEn: 'from 10,000',
        inhabitantsFrom: 10_000,
        inhabitantsBelow: 20_000,
        ceilingCents: 1_000_000,
      },
    ],
    'VwV IB',
  ),
  inhabitantsOn: said('2021-06-30'),
  minimumShare: said(50, 'VwV IB'),
  split: said({ parts: 2, share: 50 }, 'VwV IB'),
  qualification: said({ qualification: 'B_OTHER_DEGREE' as const, evidenceDe: 'Zeugnis', evidenceEn: 'certificate' }),
  ...funding,
});

export const someUnits = (funding: Partial<PerUnit> = {}): PerUnit => ({
  family: 'per-unit',
  ...year(2022),
  unit: said({ titleDe: 'Unterrichtseinheit', titleEn: 'teaching unit', minutes: 45 }),
  formats: said([
    { format: 'BASIC', titleDe: 'Grundkurs', titleEn: 'basic course', ratePerUnitCents: 9_000, maximumUnits: 400 },
    { format: 'LITERACY', titleDe: 'Alphabetisierung', titleEn: 'literacy', ratePerUnitCents: 10_000 },
  ]),
  supplements: said([{ supplement: 'CHILDCARE', titleDe: 'Kinderbetreuung', titleEn: 'child care', perUnitCents: 1_550 }]),
  flatSums: said([{ flatSum: 'TEST', titleDe: 'Prüfung', titleEn: 'test', sumCents: 12_000 }]),
  ...funding,
});

export const aProject = (funding: Partial<Project> = {}): Project => ({
  family: 'project',
  ...year(2022),
  carrier: said('Universität Konstanz'),
  financing: said('fixed' as const),
  ceilingCents: said(150_000_000, 'Pakt'),
  planItems: said([
    { item: 'STAFF', titleDe: 'Personal', titleEn: 'staff' },
    { item: 'RENT', titleDe: 'Räume', titleEn: 'rooms', ceilingCents: 500_000 },
  ]),
  ...funding,
});

export const anOfficer = (line: Partial<Extract<Line, { kind: 'officer' }>> = {}): Line => ({
  lineId: 'line-1',
  kind: 'officer',
  share: 100,
  inhabitants: 20_000,
  amountCents: 2_000_000,
  ...line,
});
export const aCourse = (line: Partial<Extract<Line, { kind: 'course' }>> = {}): Line => ({
  lineId: 'line-1',
  kind: 'course',
  format: 'BASIC',
  units: 300,
  amountCents: 2_700_000,
  ...line,
});
export const aFlatSum = (line: Partial<Extract<Line, { kind: 'flat-sum' }>> = {}): Line => ({
  lineId: 'line-2',
  kind: 'flat-sum',
  flatSum: 'TEST',
  units: 2,
  amountCents: 24_000,
  ...line,
});
export const anItem = (line: Partial<Extract<Line, { kind: 'plan-item' }>> = {}): Line => ({
  lineId: 'line-1',
  kind: 'plan-item',
  item: 'STAFF',
  costCents: 10_000_000,
  amountCents: 10_000_000,
  ...line,
});

export const rulesOf = (funding: Funding, version = 1): RuleSet => ({ ...someRules({}, version), funding });

/** An application of lines in the year of the rules. */
export const applied = (lines: readonly Line[]) => {
  const event = submitted();
  const { callId } = aCall();
  return {
    ...event,
    data: {
      ...event.data,
      callId,
      lines: [...lines],
      requestedCents: requestedCentsOf(lines),
      requestedShare: requestedShareOf(lines),
      from: '2022-01-01',
      to: '2022-12-31',
    },
  };
};
