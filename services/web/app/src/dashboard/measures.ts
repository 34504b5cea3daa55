import { formatCount, formatEuro, formatEuroShort, formatEuroTiny, formatFte, formatFteShort, formatPercent } from '../lib/format';
import type { Figures } from '../lib/types';
import { t } from '../texts';

export type MeasureKey = keyof typeof t.dashboard.measures;

export interface Measure {
  readonly key: MeasureKey;
  readonly label: string;
  readonly unit: string;
  readonly note?: string;
  /** Undefined where the figure has no meaning, e.g. an occupancy without posts. */
  readonly value: (f: Figures) => number | undefined;
  /** Exact, for tables. */
  readonly format: (n: number) => string;
  readonly short: (n: number) => string;
  readonly tiny: (n: number) => string;
  /** A share of something: its classes are fixed, so that two dates can be compared by colour. */
  readonly isRatio: boolean;
}

const ratio = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);

const money = { format: formatEuro, short: formatEuroShort, tiny: formatEuroTiny, isRatio: false };
const fte = { format: formatFte, short: formatFteShort, tiny: formatFteShort, isRatio: false };
const count = { format: formatCount, short: formatCount, tiny: formatCount, isRatio: false };
const percent = { format: formatPercent, short: formatPercent, tiny: formatPercent, isRatio: true };

const measure = (key: MeasureKey, value: Measure['value'], kind: Pick<Measure, 'format' | 'short' | 'tiny' | 'isRatio'>): Measure => ({
  key,
  value,
  ...kind,
  ...t.dashboard.measures[key],
});

export const MEASURES: readonly Measure[] = [
  measure('frameCents', (f) => f.frameCents, money),
  measure('requestedCents', (f) => f.requestedCents, money),
  measure('reservedCents', (f) => f.reservedCents, money),
  measure('committedCents', (f) => f.committedCents, money),
  measure('exhausted', (f) => ratio(f.committedCents, f.frameCents), percent),
  measure('shareApproved', (f) => f.shareApproved, fte),
  measure('shareFilled', (f) => f.shareFilled, fte),
  measure('shareVacant', (f) => f.shareVacant, fte),
  measure('occupancy', (f) => ratio(f.shareFilled, f.shareApproved), percent),
  measure('casesOpen', (f) => f.casesOpen, count),
  measure('talks', (f) => f.talks, count),
];

export const measureOf = (key: string | null): Measure =>
  MEASURES.find((m) => m.key === key) ?? (MEASURES.find((m) => m.key === 'exhausted') as Measure);

/** What a cell shows: a dash where there is no figure. */
export const cell = (m: Measure, f: Figures, how: 'format' | 'short' | 'tiny' = 'format'): string => {
  const value = m.value(f);
  return value === undefined ? '–' : m[how](value);
};
