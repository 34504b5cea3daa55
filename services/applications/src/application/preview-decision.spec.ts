import { fold } from '@paktwerk/kernel';
import { CLERK, TODAY, aPost, aMeasure, checked, someRules, submitted } from './application.fixture';
import { aCourse, rulesOf, someUnits } from '../funding/funding.fixture';
import type { Line } from './lines';
import { previewOf } from './preview-decision';
import type { PreviewDecision } from './preview-decision';
import { applicationDecider } from './state';
import { nobodyWaits } from '../waiting-list/waiting-list.fixture';

const said = <T>(value: T) => ({ value, mark: 'F' as const, source: 'spec', anchor: 'application' as const, effect: 'none' as const });
/** Example 10: five posts of 1.00 at 60,000.00, and a frame of 292,750.00. */
const RATES = { A_SOCIAL_DEGREE: 6_000_000, B_OTHER_DEGREE: 6_000_000, C_VOCATIONAL: 4_800_000 };
const rules = someRules({ ratePerFteYearCents: { value: RATES, mark: 'F', source: 'spec' } });
const FIVE = [1, 2, 3, 4, 5].map((n) => aPost({ lineId: `line-${n}`, share: 100, amountCents: 6_000_000 }));
const FRAME = 29_275_000;
const ALL = FIVE.map(({ lineId }) => ({ lineId }));

const preview = (command: Partial<PreviewDecision>, lines: readonly Line[] = FIVE, of = rules) => {
  const state = fold(applicationDecider, checked([submitted({ lines })]));
  if (state.kind !== 'checked') throw new Error(state.kind);
  return previewOf(
    { outcome: 'partially-granted', preparedBy: CLERK, grantedElsewhere: [], outlookFor: nobodyWaits, today: TODAY, ...command },
    state,
    of,
  );
};

describe('a decision while it is being written', () => {
  it('says of a short frame that the fifth post fits at the largest share of whole hundredths', () => {
    const { amountCents, lines } = preview({ outcome: 'granted', lines: ALL, availableCents: FRAME });
    expect(amountCents).toBe(30_000_000);
    expect(lines.map((l) => l.fits)).toEqual(FIVE.map(() => ({ share: 87, amountCents: 5_220_000 })));
    const taken = preview({ lines: [...ALL.slice(0, 4), { lineId: 'line-5', share: 87 }], availableCents: FRAME });
    expect([taken.amountCents, taken.outcome, taken.refusal, taken.lines.map((l) => l.fits)]).toEqual([
      29_220_000,
      'partially-granted',
      undefined,
      FIVE.map(() => undefined),
    ]);
  });
  it('offers nothing that the rules would refuse: less than the minimum share fits nowhere', () => {
    const { lines } = preview({ outcome: 'granted', lines: ALL, availableCents: 24_000_000 + 1_499_999 });
    expect(lines.map((l) => l.fits)).toEqual(FIVE.map(() => undefined));
    const least = preview({ outcome: 'granted', lines: ALL, availableCents: 24_000_000 + 1_500_000 });
    expect(least.lines[0]?.fits).toEqual({ share: 25, amountCents: 1_500_000 });
  });
  it('offers of a measure what is left', () => {
    const lines = [aPost({ share: 100, amountCents: 6_000_000 }), aMeasure()];
    const { lines: shown } = preview({ outcome: 'granted', availableCents: 6_400_000 }, lines);
    expect(shown.map((l) => l.fits)).toEqual([{ share: 98, amountCents: 5_880_000 }, { amountCents: 400_000 }]);
  });
  it('shows share, months, tier, amount and calculation of each line, and nothing of a line that is left out', () => {
    const [first, second] = preview({ lines: [{ lineId: 'line-1', share: 50, months: 6, tier: 'C_VOCATIONAL' }] }).lines;
    expect(first).toEqual({
      lineId: 'line-1',
      requestedCents: 6_000_000,
      amountCents: 1_200_000,
      share: 50,
      months: 6,
      tier: 'C_VOCATIONAL',
      trace: {
        inputs: expect.any(Array) as unknown,
        steps: [{ de: '48.000,00 € × 0,50 VZÄ × 6 Monate ÷ 12 = 12.000,00 €', cents: 1_200_000 }],
        rounding: 'Kaufmännisch auf den Cent, einmal am Ende.',
      },
    });
    expect(second).toEqual({ lineId: 'line-2', requestedCents: 6_000_000, amountCents: 0 });
  });
  it('says at the line why it cannot be granted so, and of the whole what preparing it would be refused with', () => {
    const { lines, refusal } = preview({ lines: [{ lineId: 'line-1', share: 20 }] });
    const code = 'share-below-minimum';
    expect([lines[0]?.refusal?.code, lines[0]?.amountCents, refusal?.code]).toEqual([code, 0, code]);
    expect(preview({ outcome: 'granted', lines: ALL.slice(1) }).refusal?.code).toBe('outcome-does-not-fit');
  });
  it('says what it needs before its release', () => {
    const strict = {
      ...rules,
      funding: { ...rules.funding, thirdSignatureFromCents: said(20_000_000), hearingBefore: said(['cut' as const]) },
    };
    expect(preview({ outcome: 'granted', lines: ALL }, FIVE, strict).needs).toEqual({
      thirdSignature: { fromCents: 20_000_000, source: 'spec' },
    });
    expect(preview({ lines: ALL.slice(2) }, FIVE, strict).needs).toEqual({ hearing: { source: 'spec' } });
    expect(preview({ outcome: 'rejected', lines: [] }, FIVE, strict).needs).toBeUndefined();
    expect(preview({ outcome: 'rejected', lines: [] }, FIVE, strict).outcome).toBe('rejected');
  });
  it('of everything takes every line as it was requested, unless lines are named', () => {
    const { amountCents, lines, outcome } = preview({ outcome: 'granted' });
    expect([amountCents, outcome, lines.map((l) => l.amountCents)]).toEqual([30_000_000, 'granted', FIVE.map(() => 6_000_000)]);
    const none = preview({ outcome: 'partially-granted' });
    expect([none.amountCents, none.outcome, none.refusal?.code]).toEqual([0, 'rejected', 'outcome-does-not-fit']);
    const named = preview({ outcome: 'granted', lines: ALL.slice(0, 1) });
    expect([named.amountCents, named.outcome]).toEqual([6_000_000, 'partially-granted']);
  });
  it('of a line that is given nothing shows no calculation', () => {
    expect(preview({ lines: [{ lineId: 'line-1', amountCents: 0 }] }).lines[0]).toEqual({
      lineId: 'line-1',
      requestedCents: 6_000_000,
      amountCents: 0,
    });
  });
  it('offers nothing where nothing is left, and nothing where exactly as much is left', () => {
    const lines = [aMeasure()];
    const fits = (availableCents: number) => preview({ outcome: 'granted', availableCents }, lines).lines.map((l) => l.fits);
    expect([fits(500_000), fits(499_999), fits(1), fits(0), fits(-1)]).toEqual([
      [undefined],
      [{ amountCents: 499_999 }],
      [{ amountCents: 1 }],
      [undefined],
      [undefined],
    ]);
  });
  it('offers of a course the most whole units', () => {
    const funding = rulesOf(someUnits());
    const courses = [aCourse({ units: 10, amountCents: 90_000 })];
    expect(preview({ outcome: 'granted', availableCents: 89_999 }, courses, funding as never).lines.map((l) => l.fits)).toEqual([
      { units: 9, amountCents: 81_000 },
    ]);
  });
});
