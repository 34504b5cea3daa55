import type { Application } from '../applications/types';
import type { LineField, LineForm } from './types';

export interface EarlierLine {
  readonly lineId: string;
  readonly line: Application['lines'][number];
  /** What was granted for it; of an application without a decision, what was asked for. */
  readonly amountCents: number;
  /** Hundredths of a full-time equivalent. */
  readonly share: number | undefined;
  readonly tier: string | undefined;
  readonly months: number | undefined;
  readonly units: number | undefined;
}

/** The lines of an earlier grant as they were granted: less than was asked for where less was granted, none where nothing was. */
export const grantedLines = ({ lines, decision }: Pick<Application, 'lines' | 'decision'>): readonly EarlierLine[] =>
  lines.flatMap((line): readonly EarlierLine[] => {
    const granted = decision?.lines.find((l) => l.lineId === line.lineId);
    if (decision && (granted === undefined || granted.amountCents === 0)) return [];
    const { tier } = granted?.tier === undefined ? { tier: undefined, ...('tier' in line ? { tier: line.tier } : {}) } : granted;
    return [
      {
        lineId: line.lineId,
        line,
        amountCents: granted?.amountCents ?? line.amountCents,
        share: granted?.share ?? ('share' in line ? line.share : undefined),
        tier,
        months: granted?.months ?? ('months' in line ? line.months : undefined),
        units: granted?.units ?? ('units' in line ? line.units : undefined),
      },
    ];
  });

/** What of a value the rules of the new call still know; undefined where they do not. */
const fitting = (field: LineField, value: unknown): unknown => {
  const { kind, choices, minimum = -Infinity, maximum = Infinity } = field;
  switch (kind) {
    case 'choice': {
      const known = (one: unknown): boolean => choices?.some((c) => c.value === one) ?? false;
      if (Array.isArray(value)) return value.filter(known);
      return known(value) ? value : undefined;
    }
    case 'share':
      // The form says shares in hundredths, a draft in posts.
      return typeof value === 'number' && value >= minimum && value <= maximum ? value / 100 : undefined;
    case 'integer':
    case 'money':
      return typeof value === 'number' && value >= minimum && value <= maximum ? value : undefined;
    case 'text':
      return typeof value === 'string' && value.length <= maximum ? value : undefined;
    case 'date':
      // A day of last year lies in no period of this one: without one, the post begins with the period.
      return undefined;
  }
};

/**
 * A line of a new draft from an earlier one, by the form of the new call: undefined where that kind is not asked for any more, or a value that it needs
 * is none of its own. Amounts that rules calculate are calculated anew.
 */
export const newLineFrom = (earlier: EarlierLine, form: LineForm | undefined): Readonly<Record<string, unknown>> | undefined => {
  if (!form) return undefined;
  const { line, amountCents, share, tier, months, units } = earlier;
  const isCalculated = line.kind !== 'measure' && line.kind !== 'plan-item';
  const values: Readonly<Record<string, unknown>> = {
    ...line,
    share,
    tier,
    months,
    units,
    amountCents: isCalculated ? 0 : amountCents,
  };
  const taken = form.fields.flatMap((field) => {
    const value = field.name === 'amountCents' ? values['amountCents'] : fitting(field, values[field.name]);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  const names = new Set(taken.map(([name]) => name));
  const isWhole = form.fields.every((field) => !field.isRequired || names.has(field.name));
  return isWhole ? { kind: line.kind, amountCents: values['amountCents'], ...Object.fromEntries(taken) } : undefined;
};
