import type { Format } from '../lib/format';
import type { TextsOf } from '../texts/area';
import type { overviewTexts } from '../texts/overview';
import type { SheetKind, SheetValue } from '../ui/table/sheet';
import { MEASURE_KEYS, type Figures, type MeasureKey } from './view-state';

type Kind = 'money' | 'fte' | 'count' | 'percent';
const SHEET_KIND = { money: 'money', fte: 'share', count: 'count', percent: 'ratio' } as const satisfies Readonly<Record<Kind, SheetKind>>;

export interface Measure {
  readonly key: MeasureKey;
  readonly kind: Kind;
  /** Undefined where the figure has no meaning, e.g. an occupancy without posts. */
  readonly value: (f: Figures) => number | undefined;
}

const ratio = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);

const VALUES: Readonly<Record<MeasureKey, Omit<Measure, 'key'>>> = {
  frameCents: { kind: 'money', value: (f) => f.frameCents },
  requestedCents: { kind: 'money', value: (f) => f.requestedCents },
  reservedCents: { kind: 'money', value: (f) => f.reservedCents },
  committedCents: { kind: 'money', value: (f) => f.committedCents },
  exhausted: { kind: 'percent', value: (f) => ratio(f.committedCents, f.frameCents) },
  shareApproved: { kind: 'fte', value: (f) => f.shareApproved },
  shareFilled: { kind: 'fte', value: (f) => f.shareFilled },
  shareVacant: { kind: 'fte', value: (f) => f.shareVacant },
  occupancy: { kind: 'percent', value: (f) => ratio(f.shareFilled, f.shareApproved) },
  casesOpen: { kind: 'count', value: (f) => f.casesOpen },
  talks: { kind: 'count', value: (f) => f.talks },
};

export const measureOf = (key: MeasureKey): Measure => ({ key, ...VALUES[key] });
export const MEASURES: readonly Measure[] = MEASURE_KEYS.map(measureOf);
/** What this reader is shown: a district sees nothing of what is reserved. */
export const measuresIn = ({ reservedCents }: Figures): readonly Measure[] =>
  MEASURES.filter((m) => m.key !== 'reservedCents' || reservedCents !== undefined);

/** Exact for tables, short for figures read at a glance, tiny for a tile. */
export type Length = 'exact' | 'short' | 'tiny';

const PRINT: Readonly<Record<Kind, Readonly<Record<Length, (f: Format) => (n: number) => string>>>> = {
  money: { exact: (f) => f.euro, short: (f) => f.euroShort, tiny: (f) => f.euroTiny },
  fte: { exact: (f) => f.fte, short: (f) => f.fteShort, tiny: (f) => f.fteShort },
  count: { exact: (f) => f.count, short: (f) => f.count, tiny: (f) => f.count },
  percent: { exact: (f) => f.percent, short: (f) => f.percent, tiny: (f) => f.percent },
};
export const print = (m: Measure, f: Format, length: Length = 'exact'): ((n: number) => string) => PRINT[m.kind][length](f);

/** What a cell shows: a dash where there is no figure. */
export const cell = (m: Measure, figures: Figures, f: Format, length: Length = 'exact'): string => {
  const value = m.value(figures);
  return value === undefined ? '–' : print(m, f, length)(value);
};

/** The figure in a file. */
export const sheetValue = (m: Measure, figures: Figures): SheetValue => ({ kind: SHEET_KIND[m.kind], value: m.value(figures) });

export const labelWithUnit = (m: Measure, t: TextsOf<typeof overviewTexts>): string =>
  t.units[m.kind] ? `${t.measures[m.key]} (${t.units[m.kind]})` : t.measures[m.key];
