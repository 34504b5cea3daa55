import fc from 'fast-check';
import { addDays, defined, derivedId } from '@paktwerk/kernel';
import { aPost, someRules } from '../application/application.fixture';
import { effectOfChange } from '../change-notification/effect-of-change';
import { familyOf } from '../funding/funding';
import { amendedLine } from './amended-line';
import type { AmendLine } from './amended-line';
import type { LineChange, LineTerms } from './content';
import { extendedLine } from './extended-line';
import { AMENDMENT, ISSUED, POST_OF_2022 } from './grant.fixture';
import { lineLeft } from './line-left';
import { partsOf, sumOf } from './parts';
import { changesOf, firstTerms } from './terms';

const LINE = aPost();
const RATES = [6_400_000, 7_100_000];
const familyFor = (version: number) => {
  const { funding } = someRules();
  const value = funding.tiers.value.map((tier) => ({
    ...tier,
    ratePerFteYearCents: tier.ratePerFteYearCents + RATES[version - 1]! - RATES[0]!,
  }));
  return familyOf({ ...funding, tiers: { ...funding.tiers, value } });
};
const FIRST = firstTerms(POST_OF_2022);
const monthOf = (n: number) => `${2022 + Math.floor((n + 6) / 12)}-${String(((n + 6) % 12) + 1).padStart(2, '0')}-01`;

type Step = (before: LineTerms) => LineChange | undefined;
const amend =
  (one: Omit<AmendLine, 'lineId'>, ruleSetVersion?: number): Step =>
  (before) => {
    const by = { line: LINE, before, grant: ISSUED, familyOf: familyFor, ...(ruleSetVersion === undefined ? {} : { ruleSetVersion }) };
    const amended = amendedLine({ lineId: 'line-1', ...one }, by);
    return 'code' in amended ? undefined : amended.change;
  };
const revoke =
  (from: string, share?: number, months?: number): Step =>
  (before) => {
    const lines = new Map([['line-1', before]]);
    const terms = { ...ISSUED, amountCents: before.amountCents, lines };
    const left = lineLeft({ lineId: 'line-1', ...defined({ share, months }) }, from, {
      terms,
      requested: [LINE],
      familyOf: familyFor,
    });
    return 'code' in left ? undefined : left;
  };
const extend: Step = (before) => {
  const end = partsOf(LINE, before, ISSUED).at(-1)?.to;
  if (end === undefined) return undefined;
  const extension = { oldEnd: end, newEnd: addDays(end, 180), amountCents: 1_000_000, ruleSetVersion: 2 };
  return { lineId: 'line-1', before, after: extendedLine(before, extension, LINE, ISSUED) };
};

const share = fc.integer({ min: 25, max: 100 });
const month = fc.integer({ min: 1, max: 17 }).map(monthOf);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({ share, from: fc.option(month, { nil: undefined }) })
    .map(({ share: wished, from }) => amend({ share: wished, ...(from === undefined ? {} : { from }) })),
  month.map((from) => amend({ tier: 'C_VOCATIONAL', from })),
  fc.integer({ min: 1, max: 12 }).map((months) => amend({ months })),
  month.map((from) => amend({ from }, 2)),
  fc
    .record({ day: fc.integer({ min: 1, max: 360 }), share: fc.option(share, { nil: undefined }) })
    .map((of) => revoke(addDays('2022-07-01', of.day), of.share)),
  fc
    .record({ day: fc.integer({ min: 1, max: 360 }), months: fc.integer({ min: 1, max: 18 }), share: fc.option(share, { nil: undefined }) })
    .map((of) => revoke(addDays('2022-07-01', of.day), of.share, of.months)),
  fc.constant(extend),
);
/** What stands after steps that are possible, and how it came. */
const after = (steps: readonly Step[]) =>
  steps.reduce<{ readonly terms: LineTerms; readonly changes: readonly LineChange[] }>(
    ({ terms, changes }, step) => {
      const change = step(terms);
      return change === undefined ? { terms, changes } : { terms: change.after, changes: [...changes, change] };
    },
    { terms: FIRST, changes: [] },
  );
const notices = (changes: readonly LineChange[]) =>
  changes.map((change, i) => ({ noticeId: derivedId('ntc', String(i)), content: { ...AMENDMENT, lines: [change] } }));

describe('a line in parts, whatever notices made of it', () => {
  it('is the sum of its parts, which follow each other and lie not over another', () =>
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 8 }), (steps) => {
        const { terms } = after(steps);
        const parts = partsOf(LINE, terms, ISSUED);
        expect(sumOf(parts)).toBe(terms.amountCents);
        for (const [i, part] of parts.entries()) {
          expect(part.from <= part.to).toBe(true);
          expect(part.months).toBeGreaterThan(0);
          expect(part.amountCents).toBeGreaterThanOrEqual(0);
          if (i > 0) expect(part.from > parts[i - 1]!.to).toBe(true);
        }
        const last = parts.at(-1);
        expect([terms.share, terms.tier]).toEqual([last?.share, last?.tier]);
      }),
    ));
  it('costs by a change that is told what it costs by the notice of it', () =>
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 5 }), share, month, (steps, wished, from) => {
        const { terms } = after(steps);
        const told = effectOfChange(
          { line: LINE, position: 1, terms, grant: ISSUED, funding: someRules().funding, familyOf: familyFor },
          { share: wished },
          from,
        );
        const amended = amend({ share: wished, from })(terms);
        fc.pre(!('code' in told) && amended !== undefined);
        expect('code' in told ? undefined : told.after).toEqual(amended?.after);
      }),
    ));
  it('is no more after a revocation than before it', () =>
    fc.assert(
      fc.property(
        fc.array(aStep, { maxLength: 5 }),
        fc.integer({ min: 1, max: 360 }),
        fc.option(share, { nil: undefined }),
        (steps, day, wished) => {
          const { terms } = after(steps);
          const left = revoke(addDays('2022-07-01', day), wished)(terms);
          expect(left?.after.amountCents ?? 0).toBeLessThanOrEqual(terms.amountCents);
        },
      ),
    ));
  it('is as it was where a share changes from a day on, and back', () =>
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 11 }).map(monthOf), (one, other, from) => {
        const { terms } = after([amend({ share: one })]);
        expect(after([amend({ share: one }), amend({ share: other, from }), amend({ share: one, from })]).terms).toEqual(terms);
      }),
    ));
  it('is as it was also where less was granted than the rules allow, but for the rounding of the smaller share', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 3_199_999 }),
        share,
        fc.integer({ min: 1, max: 11 }).map(monthOf),
        (amountCents, other, from) => {
          const asked = { ...FIRST, amountCents };
          const there = amend({ share: other, from })(asked);
          const back = there && amend({ share: 50, from })(there.after);
          fc.pre(there !== undefined && back !== undefined);
          expect(there?.after.amountCents).toBeGreaterThan(0);
          expect(Math.abs((back?.after.amountCents ?? 0) - amountCents)).toBeLessThanOrEqual(1);
        },
      ),
    ));
  it('is the same by the notices of its file as by what each of them said', () =>
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 6 }), (steps) => {
        const { terms, changes } = after(steps);
        expect(changesOf(notices(changes), ISSUED).at(-1)?.after ?? FIRST).toEqual(terms);
      }),
    ));
  it('is what the others make of it where a court annuls one that other days follow', () =>
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 11 }), (one, other, first, second) => {
        fc.pre(first < second && one !== 50 && other !== 50 && other !== one);
        const [annulled, stays] = [amend({ share: one, from: monthOf(first) }), amend({ share: other, from: monthOf(second) })];
        const { changes } = after([annulled, stays]);
        const alone = after([stays]).terms;
        const left = changesOf(notices(changes).slice(1), ISSUED).at(-1)?.after;
        expect(left?.parts?.map(({ amountCents: _cents, ...part }) => part)).toEqual(
          alone.parts?.map(({ amountCents: _cents, ...part }) => part),
        );
        expect(Math.abs((left?.amountCents ?? 0) - alone.amountCents)).toBeLessThanOrEqual(1);
      }),
    ));
});
