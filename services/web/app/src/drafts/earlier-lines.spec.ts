import { grantedLines, newLineFrom, type EarlierLine } from './earlier-lines';
import type { LineForm } from './types';

const label = { labelDe: 'x', labelEn: 'x' };
const FORM: LineForm = {
  kind: 'post',
  ...label,
  fields: [
    { name: 'share', kind: 'share', isRequired: true, minimum: 25, maximum: 100, ...label },
    { name: 'tier', kind: 'choice', isRequired: true, choices: [{ value: 'A', ...label }], ...label },
    { name: 'from', kind: 'date', isRequired: false, ...label },
    { name: 'months', kind: 'integer', isRequired: false, maximum: 12, ...label },
    { name: 'workplace', kind: 'text', isRequired: false, maximum: 200, ...label },
    { name: 'amountCents', kind: 'money', isRequired: true, ...label },
  ],
};
const post = {
  lineId: 'line-1',
  kind: 'post' as const,
  share: 100,
  tier: 'A',
  from: '2025-03-01',
  workplace: 'Sinzheim',
  amountCents: 6_400_000,
};

describe('lines of an earlier grant', () => {
  const decision = (lines: readonly object[]) => ({ lines }) as never;

  it('are those that were granted, as they were granted', () => {
    const second = { ...post, lineId: 'line-2' };
    const [line, ...others] = grantedLines({
      lines: [post, second],
      decision: decision([
        { lineId: 'line-1', amountCents: 3_200_000, share: 50, months: 12 },
        { lineId: 'line-2', amountCents: 0 },
      ]),
    });
    expect(others).toEqual([]);
    expect(line).toEqual({ lineId: 'line-1', line: post, amountCents: 3_200_000, share: 50, tier: 'A', months: 12, units: undefined });
  });

  const earlier = (of: Partial<EarlierLine> = {}): EarlierLine => ({
    lineId: 'line-1',
    line: post,
    amountCents: 3_200_000,
    share: 50,
    tier: 'A',
    months: 12,
    units: undefined,
    ...of,
  });

  it('become lines of the new call: calculated anew, without days of the year before', () =>
    expect(newLineFrom(earlier(), FORM)).toEqual({
      kind: 'post',
      share: 0.5,
      tier: 'A',
      months: 12,
      workplace: 'Sinzheim',
      amountCents: 0,
    }));

  it('were none of any call, for a share in posts was held against limits in hundredths', () => {
    expect(newLineFrom(earlier({ share: 25 }), FORM)).toMatchObject({ share: 0.25 });
    expect(newLineFrom(earlier({ share: 100 }), FORM)).toMatchObject({ share: 1 });
    expect(newLineFrom(earlier({ share: 24 }), FORM)).toBeUndefined();
    expect(newLineFrom(earlier({ share: 101 }), FORM)).toBeUndefined();
  });

  it('leave out what the new rules do not know, and are none where they need it', () => {
    expect(newLineFrom(earlier({ months: 24 }), FORM)).toEqual({
      kind: 'post',
      share: 0.5,
      tier: 'A',
      workplace: 'Sinzheim',
      amountCents: 0,
    });
    expect(newLineFrom(earlier({ tier: 'OLD' }), FORM)).toBeUndefined();
    expect(newLineFrom(earlier({ share: 10 }), FORM)).toBeUndefined();
    expect(newLineFrom(earlier(), undefined)).toBeUndefined();
  });

  it('keep the amount that nothing calculates', () => {
    const measure = { lineId: 'line-1', kind: 'measure' as const, description: 'Kurs', amountCents: 500 };
    const form: LineForm = { kind: 'measure', ...label, fields: [{ name: 'description', kind: 'text', isRequired: true, ...label }] };
    expect(newLineFrom({ ...earlier(), line: measure, share: undefined, tier: undefined, amountCents: 400 }, form)).toEqual({
      kind: 'measure',
      description: 'Kurs',
      amountCents: 400,
    });
  });
});
