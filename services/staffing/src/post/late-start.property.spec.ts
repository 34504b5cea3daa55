import { PARTS_OF_A_MONTH, addDays, centsOfPaidDays, lastDayOfMonths } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import fc from 'fast-check';
import { decideAmend } from './amend-post';
import { fundingOf } from './place-occupancy';
import { filled, twelveMonths } from './post.fixture';
import { approvedUntil, postDecider } from './state';

const YEARLY = 6_000_000;
const FROM = '2025-01-01';
const tier = 'A_SOCIAL_DEGREE' as const;
const costs = (share: number, months: number): number => (YEARLY * share * months) / 1200;

describe('the money of a post in parts whose work begins later than the line', () => {
  it('lost what its last part could not pay: it falls into the years as a full proof is paid', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(25, 50, 75, 100),
        fc.constantFrom(25, 50, 75, 100),
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 0, max: 364 }),
        (first, then, months, later) => {
          const begins = addDays(lastDayOfMonths(FROM, months), 1);
          const parts = [
            { from: FROM, to: addDays(begins, -1), months, share: first, tier, amountCents: costs(first, months) },
            { from: begins, to: '2025-12-31', months: 12 - months, share: then, tier, amountCents: costs(then, 12 - months) },
          ];
          const amountCents = costs(first, months) + costs(then, 12 - months);
          const before = { share: first, tier, months: 12, amountCents: costs(first, 12) };
          const amendment = { noticeId: 'ntc_2', from: begins, before, after: { ...before, share: then, amountCents }, parts };
          const start = addDays(FROM, later);
          const post = [twelveMonths({ share: first, amountCents: costs(first, 12) }), filled(1, start, { share: first })];
          const events = given(postDecider, post)
            .when((s) => decideAmend({ ...amendment, deliveredOn: FROM }, s))
            .events();
          const state = given(postDecider, [...post, ...events]).state();
          if (state.kind === 'none') throw new Error('The post must exist.');
          const slices = fundingOf(state, state.occupancies).slices ?? [];
          const rates = [{ qualification: tier, yearlyCents: YEARLY }];
          const line = { amountCents, parts: parts.map((part) => ({ ...part, rates })) };
          const paid = [{ from: start, to: approvedUntil(state), share: 100, qualification: tier }];
          const proof = centsOfPaidDays(line, paid, PARTS_OF_A_MONTH.value).reduce((sum, cents) => sum + cents, 0);
          expect(slices.reduce((sum, slice) => sum + slice.amountCents, 0)).toBe(proof);
        },
      ),
    ));
});
