import { given } from '@paktwerk/testing';
import { PostApproved, PostExtensionLifted, PostRevocationLifted, PostRevoked } from './events';
import type { PostEvent } from './events';
import { decideExtend } from './extend-post';
import { approved, corrected, extended, fill, filled, keys, twelveMonths, vacated } from './post.fixture';
import { decideFill } from './fill-post';
import { decideLiftExtension } from './lift-extension';
import { approvedUntil, cutShort, daysOf, postDecider } from './state';
import type { ApprovedPost, Extension } from './state';

const MARCH = '2025-03-01';
const TWO_YEARS: Extension = { noticeId: 'ntc_1', oldEnd: '2026-02-28', newEnd: '2027-02-28', fundedMonths: 24, amountCents: 6_000_000 };
const slices = [
  { budgetYear: 2025, amountCents: 5_000_000 },
  { budgetYear: 2026, amountCents: 6_000_000 },
  { budgetYear: 2027, amountCents: 1_000_000 },
];
const extend =
  (extension: Extension) =>
  (state: Parameters<typeof decideExtend>[1]): ReturnType<typeof decideExtend> =>
    decideExtend(extension, state);
const after = (...events: readonly PostEvent[]): ApprovedPost => {
  const state = given(postDecider, events).state();
  if (state.kind === 'none') throw new Error('The post must exist.');
  return state;
};

describe('a post that a notice extends', () => {
  const history = [twelveMonths(), filled(1, MARCH, { approvedUntil: '2026-02-28' })];

  it('lasts for the months that the notice says, and its money falls into the years anew', () =>
    given(postDecider, history)
      .when(extend(TWO_YEARS))
      .then(extended({ approvedUntil: '2027-02-28', slices })));

  it('is extended once by each notice', () =>
    given(postDecider, [...history, extended()])
      .when(extend(TWO_YEARS))
      .nothing());

  it('is none where there is no post', () => given(postDecider).when(extend(TWO_YEARS)).refused('post-unknown'));

  it('lasts until a day behind its approval, which moves', () => {
    const state = after(...history, extended());
    expect([approvedUntil(state), state.to, state.months, state.amountCents]).toEqual(['2027-02-28', '2027-02-28', 24, 12_000_000]);
  });

  it('keeps whoever stays as long as the money lasts, once the further days are claimed', () => {
    const state = after(...history, extended());
    expect(cutShort(state).map((o) => [o.appointmentId, daysOf(state, o).until])).toEqual([[fill(1, '').appointmentId, '2026-02-28']]);
    expect(cutShort(after(...history, vacated(1, MARCH, '2025-12-31'), extended()))).toEqual([]);
  });

  it('keeps whoever stayed as long as an approval without months', () => {
    const state = after(approved(), filled(1, '2022-10-01'), extended({ oldEnd: '2023-12-31', newEnd: '2024-12-31', fundedMonths: 27 }));
    expect(cutShort(state).map((o) => daysOf(state, o).until)).toEqual(['2023-12-31']);
    expect(approvedUntil(state)).toBe('2024-12-31');
  });

  it('that nobody works on yet may begin later by as much, and pays for no day twice', () => {
    const wide = { ...TWO_YEARS, oldEnd: '2026-12-31', newEnd: '2027-12-31' };
    given(postDecider, [twelveMonths()])
      .when(extend(wide))
      .then(extended({ ...wide, approvedUntil: '2027-12-31' }));
    given(postDecider, [twelveMonths(), extended(wide)])
      .when((s) => decideFill(fill(1, '2026-07-01'), s))
      .then(
        filled(1, '2026-07-01', {
          share: 100,
          approvedUntil: '2027-12-31',
          slices: [
            { budgetYear: 2026, amountCents: 3_000_000 },
            { budgetYear: 2027, amountCents: 6_000_000 },
          ],
        }),
      );
  });

  it('still ends with a grant that is revoked, and lasts for all of it where that has no effect', () => {
    const revoked = PostRevoked({
      ...keys,
      share: 100,
      noticeId: 'ntc_9',
      lastDay: '2025-12-31',
      approvedUntil: '2025-12-31',
      effectiveOn: '2026-01-01',
    });
    const lifted = PostRevocationLifted({
      ...keys,
      share: 100,
      noticeId: 'ntc_9',
      because: 'annulled',
      approvedUntil: '2027-02-28',
      effectiveOn: '2026-03-01',
    });
    expect(approvedUntil(after(...history, revoked, extended()))).toBe('2025-12-31');
    expect(approvedUntil(after(...history, revoked, extended(), lifted))).toBe('2027-02-28');
  });

  it('says whose post it is', () => {
    const post = PostApproved({ ...twelveMonths().data, recipient: '08128131' });
    given(postDecider, [post])
      .when(extend(TWO_YEARS))
      .then(extended({ recipient: '08128131', approvedUntil: '2027-02-28' }));
  });

  const LIFTED = 'Die Verlängerung dieser Stelle ist aufgehoben oder doch nicht bekannt gegeben.';
  const lift =
    (on = '2025-06-01', noticeId = 'ntc_1') =>
    (state: Parameters<typeof decideLiftExtension>[1]) =>
      decideLiftExtension({ noticeId, because: 'annulled', on }, state);
  const lifted = (effectiveOn = '2025-06-01') =>
    PostExtensionLifted({
      ...keys,
      share: 100,
      noticeId: 'ntc_1',
      because: 'annulled',
      approvedUntil: '2026-02-28',
      slices: [
        { budgetYear: 2025, amountCents: 5_000_000 },
        { budgetYear: 2026, amountCents: 1_000_000 },
      ],
      effectiveOn,
    });
  const stayed = corrected(
    1,
    { from: MARCH, approvedUntil: '2026-02-28' },
    { from: MARCH, approvedUntil: '2027-02-28' },
    { share: 100, approvedUntil: '2027-02-28' },
  );

  it('lasts as it did once the extension has no effect, and can be extended by it again', () => {
    given(postDecider, [...history, extended()])
      .when(lift())
      .then(lifted());
    const state = after(...history, extended(), lifted());
    expect([approvedUntil(state), state.to, state.months, state.amountCents, state.changes]).toEqual([
      '2026-02-28',
      '2026-12-31',
      12,
      6_000_000,
      [],
    ]);
    given(postDecider, [...history, extended(), lifted()])
      .when(extend(TWO_YEARS))
      .then(extended({ approvedUntil: '2027-02-28', slices }));
  });
  it('loses who stayed for the further days then, on the day before where they did work', () => {
    const both = [...history, extended(), stayed];
    const gone = (lastDay: string) => ({
      ...vacated(1, MARCH, lastDay, LIFTED),
      data: { ...vacated(1, MARCH, lastDay, LIFTED).data, share: 100 },
    });
    given(postDecider, both).when(lift()).then(lifted(), gone('2026-02-28'));
    given(postDecider, both).when(lift('2026-07-01')).then(lifted('2026-07-01'), gone('2026-06-30'));
  });
  it('keeps what another notice added, and what ended its grant', () => {
    const again = extended({ noticeId: 'ntc_2', oldEnd: '2027-02-28', newEnd: '2028-02-29', fundedMonths: 36 });
    const state = after(...history, extended(), again, PostExtensionLifted({ ...lifted().data, noticeId: 'ntc_2' }));
    expect([approvedUntil(state), state.months, state.amountCents]).toEqual(['2027-02-28', 24, 12_000_000]);
    const revoked = PostRevoked({
      ...{ ...keys, share: 100, noticeId: 'ntc_9', lastDay: '2025-12-31' },
      ...{ approvedUntil: '2025-12-31', effectiveOn: '2026-01-01' },
    });
    expect(approvedUntil(after(...history, extended(), revoked, lifted()))).toBe('2025-12-31');
  });
  it('is given back by what extended it, once', () => {
    for (const events of [[], history, [...history, extended(), lifted()]]) given(postDecider, events).when(lift()).nothing();
    given(postDecider, [...history, extended()])
      .when(lift('2025-06-01', 'ntc_9'))
      .nothing();
  });

  it('counts from the first day of work after two notices, too', () => {
    const again = extended({ noticeId: 'ntc_2', oldEnd: '2027-02-28', newEnd: '2028-02-29', fundedMonths: 36 });
    const { slices: three } = decided(decideExtend(again.data, after(...history, extended())));
    expect(three).toEqual([
      { budgetYear: 2025, amountCents: 5_000_000 },
      { budgetYear: 2026, amountCents: 6_000_000 },
      { budgetYear: 2027, amountCents: 6_000_000 },
      { budgetYear: 2028, amountCents: 1_000_000 },
    ]);
  });
});

const decided = (decision: ReturnType<typeof decideExtend>) => {
  if (decision.kind === 'refused' || decision.events[0]?.type !== 'post.extended') throw new Error('It must be extended.');
  return decision.events[0].data;
};
