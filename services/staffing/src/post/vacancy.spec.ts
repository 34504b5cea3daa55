import { derivedId, endOfBerlinDay } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { neverFilledItem } from '../occupancy/never-filled-item';
import { ruleSet, rules } from '../programme/programme.fixture';
import { decideAmend } from './amend-post';
import { decideApprove } from './approve-post';
import { decideCorrect } from './correct-occupancy';
import type { Correction } from './correct-occupancy';
import { OccupancyCorrected, PostAnnounced, PostLapseLifted, PostLapsed, PostVacated } from './events';
import type { PostEvent } from './events';
import { decideExtend } from './extend-post';
import { decideFill } from './fill-post';
import { decideLapse, windowOver } from './lapse-post';
import { decideLiftExtension } from './lift-extension';
import { approved, corrected, extended, fill, filled, keys, term, twelveMonths, vacated } from './post.fixture';
import { postDecider } from './state';
import type { PostState } from './state';
import { decideSuspend } from './suspend-post';
import { decideVacate } from './vacate-post';
import { statusOn } from './views';
import {
  freedBy,
  freedByLapse,
  paidBehindWindow,
  refuseAfterWindow,
  runningWindow,
  unheld,
  vacanciesOf,
  vacancyOn,
  vacantSince,
  windowOf,
} from './vacancy';

const half = { windowMonths: 6 };
/** Sixty thousand euros for the whole of 2023. */
const post = approved({ from: '2023-01-01', to: '2023-12-31', months: 12, amountCents: 6_000_000, share: 100 });
const funding = { approvedUntil: '2023-12-31', slices: [{ budgetYear: 2023, amountCents: 6_000_000 }] };
const full = { share: 100 };
const held = filled(1, '2023-01-01', { ...full, ...funding, ...half });
const left = (lastDay: string, more = {}) => {
  const { type, data } = vacated(1, '2023-01-01', lastDay);
  return { type, data: { ...data, ...full, ...half, ...more } } as ReturnType<typeof vacated>;
};
const window = { refillableUntil: '2023-08-15' };
const vacant = [post, held, left('2023-02-15', window)];
const line = { grantId: 'grt_1', lineId: 'line-1', callId: 'cal_1' };
const lapsed = PostLapsed({
  ...keys,
  ...line,
  ...full,
  vacantSince: '2023-02-16',
  lastDay: '2023-08-15',
  freed: [{ budgetYear: 2023, amountCents: 5_232_143 }],
  effectiveOn: '2023-08-16',
});
const lifted = (because: 'reported-late' | 'corrected') =>
  PostLapseLifted({ ...keys, ...line, ...full, because, effectiveOn: '2023-08-16' });
const due = endOfBerlinDay('2023-08-15');
const stateOf = (...events: readonly PostEvent[]) => {
  const state = given(postDecider, events).state();
  if (state.kind === 'none') throw new Error('The post must exist.');
  return state;
};

describe('the window of a vacant post', () => {
  it('counts from the day after the last appointment, and is told with the end', () =>
    given(postDecider, [post, held])
      .when((s) => decideVacate({ lastDay: '2023-02-15', reason: 'Wechsel der Stelle' }, s, '2023-03-01', rules()))
      .then(left('2023-02-15', window)));

  it('takes a refill on its last day, and none on the day after', () => {
    given(postDecider, vacant)
      .when((s) => decideFill(fill(2, '2023-08-15'), s, rules()))
      .then(filled(2, '2023-08-15', { ...full, ...funding, ...half }));
    for (const history of [vacant, [...vacant, lapsed]])
      given(postDecider, history)
        .when((s) => decideFill(fill(2, '2023-08-16'), s, rules()))
        .refused('vacancy-window-over', { vacantSince: '2023-02-16', lastDay: '2023-08-15', requestedFrom: '2023-08-16' });
  });

  it.each([
    ['2018-06-30', '2018-12-31'],
    ['2018-06-29', '2018-12-29'],
    ['2023-02-28', '2023-08-31'],
    ['2024-02-28', '2024-08-28'],
    ['2024-02-29', '2024-08-31'],
    ['2023-08-30', '2024-02-29'],
    ['2022-08-30', '2023-02-28'],
  ])('of one that became vacant with %s ends on %s', (lastDay, until) => {
    const state = stateOf(approved({ from: '2017-01-01', to: '2025-12-31' }), filled(1, '2017-01-01'), vacated(1, '2017-01-01', lastDay));
    expect(windowOf(state, rules())?.lastDay).toBe(until);
  });

  it('of a post that was never filled counts from its first possible day, where it has one', () => {
    const { approvedOn: _later, startsFrom: _then, ...announced } = post.data;
    given(postDecider, [PostAnnounced(announced)])
      .when((s) => decideApprove({ deliveredOn: '2023-02-01' }, s, rules()))
      .then(approved({ ...post.data, startsFrom: '2023-02-01', approvedOn: '2023-02-01', ...half }));
    const state = stateOf(approved({ ...post.data, startsFrom: '2023-02-01' }));
    expect(windowOf(state, rules())).toBeUndefined();
    expect(windowOf(state, rules(), true)).toEqual({ vacantSince: '2023-02-01', lastDay: '2023-07-31' });
    expect(refuseAfterWindow('2023-08-01', state, [], rules())).toBeUndefined();
    expect(refuseAfterWindow('2023-07-31', state, [], rules(), true)).toBeUndefined();
    expect(refuseAfterWindow('2023-08-01', state, [], rules(), true)).toMatchObject({ code: 'vacancy-window-over' });
  });

  it('of a post that was never filled runs where the rules say so, is told with the approval, and lapses it', () => {
    const rule = { value: true, mark: '?' as const, source: 'Nicht gefunden', anchor: 'application' as const };
    const known = rules(ruleSet({ windowOfNeverFilled: rule }));
    const { approvedOn: _later, startsFrom: _then, ...announced } = post.data;
    const told = approved({
      ...{ ...post.data, startsFrom: '2023-02-01', approvedOn: '2023-02-01' },
      ...{ ...half, windowOfNeverFilled: true, refillableUntil: '2023-07-31' },
    });
    given(postDecider, [PostAnnounced(announced)])
      .when((s) => decideApprove({ deliveredOn: '2023-02-01' }, s, known))
      .then(told);
    given(postDecider, [told])
      .when((s) => decideFill(fill(1, '2023-08-01'), s, known))
      .refused('vacancy-window-over', { vacantSince: '2023-02-01', lastDay: '2023-07-31', requestedFrom: '2023-08-01' });
    const [over] = given(postDecider, [told])
      .when((s) => decideLapse(endOfBerlinDay('2023-07-31'), s))
      .events();
    expect(over?.data).toMatchObject({
      vacantSince: '2023-02-01',
      lastDay: '2023-07-31',
      freed: [{ budgetYear: 2023, amountCents: 5_500_000 }],
    });
    const late = given(postDecider, [told, over!])
      .when((s) => decideFill(fill(1, '2023-07-31'), s, known))
      .events();
    expect(late.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'post.filled']);
  });

  it('of a post that was never filled is shown as what it would do while no rule says that it runs', () => {
    const state = stateOf(approved({ ...post.data, startsFrom: '2023-02-01' }));
    const file = { grantId: 'grt_1', lineId: 'line-1' } as Parameters<typeof neverFilledItem>[1];
    const item = neverFilledItem(state, file, rules(), '2023-08-01');
    expect(item).toMatchObject({ since: '2023-02-01', lastDay: '2023-07-31', isInForce: false, wouldHaveLapsed: true });
    expect(item.freed).toEqual([{ budgetYear: 2023, amountCents: 5_500_000 }]);
    expect(neverFilledItem(state, file, rules(), '2023-07-31').wouldHaveLapsed).toBe(false);
    const rule = { value: true, mark: '?' as const, source: 'Nicht gefunden', anchor: 'application' as const };
    expect(neverFilledItem(state, file, rules(ruleSet({ windowOfNeverFilled: rule })), '2023-07-31').isInForce).toBe(true);
  });

  it('is nobody’s business where the rules name none, or nobody knows them', () => {
    const { vacancyWindowMonths: _none, ...posts } = ruleSet().posts;
    for (const known of [undefined, rules({ ...ruleSet(), posts })])
      given(postDecider, [post, filled(1, '2023-01-01', full), vacated(1, '2023-01-01', '2023-02-15')])
        .when((s) => decideFill(fill(2, '2023-10-01'), s, known))
        .then(filled(2, '2023-10-01', { ...full, ...funding }));
  });

  it('is not told where the post ends with it or before; an extension tells it', () => {
    given(postDecider, [post, held])
      .when((s) => decideVacate({ lastDay: '2023-06-30', reason: 'Wechsel der Stelle' }, s, '2023-08-01', rules()))
      .then(left('2023-06-30'));
    const extension = { noticeId: 'ntc_1', oldEnd: '2023-12-31', newEnd: '2024-12-31', fundedMonths: 24, amountCents: 6_000_000 };
    given(postDecider, [post, held, left('2023-06-30')])
      .when((s) => decideExtend(extension, s))
      .then(
        extended({
          ...full,
          ...extension,
          approvedUntil: '2024-12-31',
          slices: [
            { budgetYear: 2023, amountCents: 6_000_000 },
            { budgetYear: 2024, amountCents: 6_000_000 },
          ],
          ...half,
          refillableUntil: '2023-12-31',
        }),
      );
  });

  it('follows a term that was agreed with the start', () =>
    given(postDecider, [post])
      .when((s) => decideFill(fill(1, '2023-01-01', '2023-03-31'), s, rules()))
      .then(held, {
        ...term(1, '2023-01-01', '2023-03-31'),
        data: { ...term(1, '2023-01-01', '2023-03-31').data, ...full, ...half, refillableUntil: '2023-09-30' },
      }));
});

describe('a post that nobody filled within its window', () => {
  it('lapses once, and what it does not cost any more falls back', () => {
    given(postDecider, vacant)
      .when((s) => decideLapse(due, s))
      .then(lapsed);
    given(postDecider, [...vacant, lapsed])
      .when((s) => decideLapse(due, s))
      .nothing();
  });

  it('does not by a timer that saw another end', () => {
    given(postDecider, vacant)
      .when((s) => decideLapse(endOfBerlinDay('2023-08-14'), s))
      .nothing();
    given(postDecider, [...vacant, filled(2, '2023-08-15', { ...full, ...half })])
      .when((s) => decideLapse(due, s))
      .nothing();
    given(postDecider)
      .when((s) => decideLapse(due, s))
      .nothing();
  });

  it('has not where it was filled in time and that is told late', () =>
    given(postDecider, [...vacant, lapsed])
      .when((s) => decideFill(fill(2, '2023-08-15'), s, rules()))
      .then(lifted('reported-late'), filled(2, '2023-08-15', { ...full, ...funding, ...half })));

  it('has not where the end before it was another one; its window runs anew', () => {
    const { appointmentId } = fill(1, '');
    const correction = { kind: 'changed' as const, from: '2023-01-01', lastDay: '2023-03-31' };
    const more = { ...full, ...funding, ...half, refillableUntil: '2023-09-30' };
    const was = { from: '2023-01-01', lastDay: '2023-02-15', isTerm: false, approvedUntil: '2023-12-31' };
    const is = { from: '2023-01-01', lastDay: '2023-03-31', isTerm: false, approvedUntil: '2023-12-31' };
    const expected = corrected(1, was, is, more);
    const { correctionId, attemptId } = expected.data;
    given(postDecider, [...vacant, lapsed])
      .when((s) => decideCorrect({ appointmentId, correctionId, attemptId, correction, reason: 'Schreibfehler', claimIds: [] }, s, rules()))
      .then(lifted('corrected'), expected);
  });

  const lapses = (...events: readonly PostEvent[]) => {
    const [again] = given(postDecider, [...events])
      .when((s) => decideLapse(due, s))
      .events();
    return again?.type === 'post.lapsed' && again.data.freed;
  };

  it('lapses anew with what then falls back where somebody worked on it before, and that is told late', () => {
    const until = { ...left('2023-01-31').data, lastDay: '2023-01-31' };
    const april = [filled(2, '2023-04-01', { ...full, ...funding, ...half }), vacated(2, '2023-04-01', '2023-04-30')];
    const gone = [post, held, PostVacated(until), ...april];
    const between = (s: PostState) => decideFill(fill(3, '2023-02-01', '2023-03-31'), s, rules());
    const over = PostLapsed({ ...lapsed.data, vacantSince: '2023-05-01', lastDay: '2023-10-31', effectiveOn: '2023-11-01', freed: [] });
    const told = given(postDecider, [...gone, over])
      .when(between)
      .events();
    expect(told.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'post.filled', 'post.vacated']);
    expect(told.at(-1)?.data).toMatchObject({ refillableUntil: '2023-10-31' });
    const anew = given(postDecider, [...gone, over, ...told])
      .when((s) => decideLapse(endOfBerlinDay('2023-10-31'), s))
      .events();
    expect(anew.map(({ data }) => 'freed' in data && data.freed)).toEqual([[{ budgetYear: 2023, amountCents: 4_000_000 }]]);
  });

  it('lapses anew where the end of its money is another one, or pay was interrupted before', () => {
    const two = approved({ from: '2023-01-01', to: '2024-12-31', months: 12, amountCents: 6_000_000, share: 100 });
    const begun = [two, filled(1, '2023-02-01', { ...full, ...half }), vacated(1, '2023-02-01', '2023-02-15')];
    expect(lapses(...begun)).toEqual([
      { budgetYear: 2023, amountCents: 5_232_143 },
      { budgetYear: 2024, amountCents: 500_000 },
    ]);
    const { appointmentId } = fill(1, '');
    const id = derivedId('cor', '1');
    const correction = { kind: 'changed' as const, from: '2023-01-01', lastDay: '2023-02-15' };
    const told = given(postDecider, [...begun, lapsed])
      .when((s) =>
        decideCorrect({ appointmentId, correctionId: id, attemptId: id, correction, reason: 'Schreibfehler', claimIds: [] }, s, rules()),
      )
      .events();
    expect(told.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'occupancy.corrected']);
    expect(lapses(...begun, lapsed, ...told)).toEqual([{ budgetYear: 2023, amountCents: 5_232_143 }]);
    const unpaid = { suspensionId: derivedId('sus', '1'), appointmentId, from: '2023-01-16', until: '2023-02-15' };
    const interrupted = given(postDecider, [...vacant, lapsed])
      .when((s) => decideSuspend(unpaid, s, rules()))
      .events();
    expect(interrupted.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'post.suspended']);
    expect(lapses(...vacant, lapsed, ...interrupted)).toEqual([
      { budgetYear: 2023, amountCents: 5_232_143 },
      { budgetYear: 2024, amountCents: 525_922 },
    ]);
  });

  it('lapses anew with what a notice of before gave it, whose day nobody told, and gives that back with the notice', () => {
    const extension = { noticeId: 'ntc_1', oldEnd: '2023-12-31', newEnd: '2024-12-31', fundedMonths: 24, amountCents: 6_000_000 };
    const told = given(postDecider, [...vacant, lapsed])
      .when((s) => decideExtend(extension, s))
      .events();
    expect(told.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'post.extended']);
    expect(told.at(-1)?.data).toMatchObject({ refillableUntil: '2023-08-15' });
    expect(windowOver.change(told.at(-1) as never)).toEqual({ until: due });
    given(postDecider, [...vacant, lapsed, ...told])
      .when((s) => decideFill(fill(2, '2024-01-01'), s, rules()))
      .refused('vacancy-window-over', { vacantSince: '2023-02-16', lastDay: '2023-08-15', requestedFrom: '2024-01-01' });
    const freed = [
      { budgetYear: 2023, amountCents: 5_232_143 },
      { budgetYear: 2024, amountCents: 6_000_000 },
    ];
    expect(lapses(...vacant, lapsed, ...told)).toEqual(freed);
    const anew = PostLapsed({ ...lapsed.data, freed });
    const without = given(postDecider, [...vacant, lapsed, ...told, anew])
      .when((s) => decideLiftExtension({ noticeId: 'ntc_1', because: 'annulled', on: '2024-03-01' }, s))
      .events();
    expect(without.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'post.extension-lifted']);
    expect(lapses(...vacant, lapsed, ...told, anew, ...without)).toEqual(lapsed.data.freed);
  });

  it('stays lapsed by a notice that cuts it: where the money is bound, no cent of that is free twice', () => {
    const terms = { share: 100, tier: 'A_SOCIAL_DEGREE' as const, months: 12, amountCents: 6_000_000 };
    const cut = { noticeId: 'ntc_2', from: '2023-07-01', before: terms, after: { ...terms, share: 50, amountCents: 4_500_000 } };
    const told = given(postDecider, [...vacant, lapsed])
      .when((s) => decideAmend({ ...cut, deliveredOn: '2023-09-01' }, s))
      .events();
    expect(told.map(({ type }) => type)).toEqual(['post.amended']);
    const raise = { ...cut, after: { ...terms, amountCents: 7_200_000 } };
    const more = given(postDecider, [...vacant, lapsed])
      .when((s) => decideAmend({ ...raise, deliveredOn: '2023-09-01' }, s))
      .events();
    expect(more.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'post.amended']);
  });

  it('says of what fell back no more than is left of it once a notice cut that', () => {
    const whole = { share: 100, tier: 'A_SOCIAL_DEGREE' as const, months: 12, amountCents: 6_000_000 };
    const cut = { noticeId: 'ntc_2', from: '2023-01-01', before: whole, after: { ...whole, share: 50, amountCents: 3_000_000 } };
    const told = given(postDecider, [...vacant, lapsed])
      .when((s) => decideAmend({ ...cut, deliveredOn: '2023-09-01' }, s))
      .events();
    expect(freedByLapse(stateOf(...vacant, lapsed))).toEqual([{ budgetYear: 2023, amountCents: 5_232_143 }]);
    expect(freedByLapse(stateOf(...vacant, lapsed, ...told))).toEqual([{ budgetYear: 2023, amountCents: 2_616_071 }]);
    expect(freedByLapse(stateOf(...vacant))).toEqual([]);
  });

  it('stays lapsed by what changes nothing of it', () => {
    const { appointmentId } = fill(1, '');
    const id = derivedId('cor', '1');
    const correction = { kind: 'changed' as const, from: '2023-01-01', lastDay: '2023-02-15', evidence: 'Zeugnis' };
    const told = given(postDecider, [...vacant, lapsed])
      .when((s) =>
        decideCorrect({ appointmentId, correctionId: id, attemptId: id, correction, reason: 'Schreibfehler', claimIds: [] }, s, rules()),
      )
      .events();
    expect(told.map(({ type }) => type)).toEqual(['occupancy.corrected']);
  });

  it('frees nothing of the years before it was vacant', () => {
    const years = twelveMonths({ from: '2022-07-01', to: '2024-12-31', months: 24, amountCents: 12_000_000 });
    const state = stateOf(
      years,
      filled(1, '2022-07-01'),
      vacated(1, '2022-07-01', '2022-07-31'),
      filled(2, '2022-10-01'),
      vacated(2, '2022-10-01', '2023-01-31'),
    );
    expect(freedBy(state, '2023-02-01')).toEqual([
      { budgetYear: 2023, amountCents: 5_500_000 },
      { budgetYear: 2024, amountCents: 3_000_000 },
    ]);
    expect(freedBy(stateOf(post), '2023-01-01')).toEqual([{ budgetYear: 2023, amountCents: 6_000_000 }]);
    expect(freedBy(stateOf(approved()), '2023-01-01')).toEqual([]);
  });

  it('is vacant between appointments, since the day after the one before', () => {
    const state = stateOf(
      post,
      filled(1, '2023-02-01', full),
      vacated(1, '2023-02-01', '2023-03-31'),
      filled(2, '2023-06-01', full),
      vacated(2, '2023-06-01', '2023-06-30'),
    );
    expect(vacancyOn(state, '2023-01-15')).toBe('2023-01-01');
    expect(vacancyOn(state, '2023-03-31')).toBeUndefined();
    expect(vacancyOn(state, '2023-05-31')).toBe('2023-04-01');
    expect(vacancyOn(state, '2023-12-01')).toBe('2023-07-01');
    expect(unheld(state, { from: '2023-01-01', until: '2023-12-31' })).toEqual([
      { from: '2023-01-01', until: '2023-01-31' },
      { from: '2023-04-01', until: '2023-05-31' },
      { from: '2023-07-01', until: '2023-12-31' },
    ]);
    expect(unheld(state, { from: '2023-02-10', until: '2023-02-20' })).toEqual([]);
  });
});

/** Example 7: from 1 March 2018 with 36 months, vacant since 1 July 2018, window to 31 December; extended by the notice of 12 November 2020. */
describe('a post that was refillable on the cut-off day and lapsed behind it', () => {
  const rate = 6_400_000;
  const granted = approved({
    from: '2018-01-01',
    to: '2021-12-31',
    months: 36,
    amountCents: 3 * rate,
    share: 100,
    startsFrom: '2018-01-15',
  });
  const begun = filled(1, '2018-03-01', { ...full, ...half, approvedUntil: '2021-02-28' });
  const gone = vacated(1, '2018-03-01', '2018-06-30');
  const history = [granted, begun, { ...gone, data: { ...gone.data, ...half, refillableUntil: '2018-12-31' } }];
  const lapsing = (day: string, ...events: readonly PostEvent[]) =>
    given(postDecider, [...events])
      .when((s) => decideLapse(endOfBerlinDay(day), s))
      .events();
  const lapse = lapsing('2018-12-31', ...history);
  const notice = {
    noticeId: 'ntc_1',
    oldEnd: '2021-02-28',
    newEnd: '2023-02-28',
    fundedMonths: 60,
    amountCents: 2 * rate,
    deliveredOn: '2020-11-16',
  };
  const extending = (...events: readonly PostEvent[]) =>
    given(postDecider, [...events])
      .when((s) => decideExtend(notice, s, rules()))
      .events();
  const opened = [...history, ...lapse, ...extending(...history, ...lapse)];
  const again = lapsing('2021-08-31', ...opened);
  const sum = (events: readonly PostEvent[]) =>
    events.flatMap((e) => (e.type === 'post.lapsed' ? e.data.freed : [])).reduce((cents, { amountCents }) => cents + amountCents, 0);

  it('has given back what its months would cost', () => {
    expect(lapse).toMatchObject([{ type: 'post.lapsed', data: { vacantSince: '2018-07-01', lastDay: '2018-12-31' } }]);
    expect(sum(lapse)).toBe(Math.round((3 * rate * 32) / 36));
  });

  it('is extended, stays lapsed for those, and is open anew from the first of the further months, with a window of its own', () => {
    const [told, ...more] = opened.slice(history.length + 1);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ type: 'post.extended', data: { opensFrom: '2021-03-01', refillableUntil: '2021-08-31' } });
    expect(windowOver.change(told as never)).toEqual({ until: endOfBerlinDay('2021-08-31') });
    const state = stateOf(...opened);
    expect(windowOf(state, rules())).toEqual({ vacantSince: '2021-03-01', lastDay: '2021-08-31' });
    expect(['2018-12-31', '2019-01-01', '2021-02-28', '2021-03-01'].map((day) => statusOn(state, day))).toEqual([
      'vacant',
      'lapsed',
      'lapsed',
      'vacant',
    ]);
    expect(vacancyOn(state, '2021-05-01')).toBe('2021-03-01');
    given(postDecider, opened)
      .when((s) => decideFill(fill(2, '2021-02-28'), s, rules()))
      .refused('vacancy-window-over', { vacantSince: '2018-07-01', lastDay: '2018-12-31', requestedFrom: '2021-02-28' });
    given(postDecider, opened)
      .when((s) => decideFill(fill(2, '2021-09-01'), s, rules()))
      .refused('vacancy-window-over', { vacantSince: '2021-03-01', lastDay: '2021-08-31', requestedFrom: '2021-09-01' });
    const told2 = given(postDecider, opened)
      .when((s) => decideFill(fill(2, '2021-08-31'), s, rules()))
      .events();
    expect(told2).toMatchObject([{ type: 'post.filled', data: { from: '2021-08-31', approvedUntil: '2023-02-28' } }]);
  });

  it('lapses again for just the further months, once', () => {
    expect(again).toMatchObject([{ type: 'post.lapsed', data: { openedBy: 'ntc_1', vacantSince: '2021-03-01', lastDay: '2021-08-31' } }]);
    expect(sum(again)).toBe(2 * rate);
    expect(lapsing('2021-08-31', ...opened, ...again)).toEqual([]);
    expect(statusOn(stateOf(...opened, ...again), '2021-09-01')).toBe('lapsed');
  });

  it('may be told late of both: each lapse is lifted by what concerns it', () => {
    const untilAutumn = given(postDecider, [...opened, ...again])
      .when((s) => decideFill(fill(2, '2018-10-01', '2018-11-30'), s, rules()))
      .events();
    expect(untilAutumn.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'post.filled', 'post.vacated']);
    expect(untilAutumn[0]?.data).not.toHaveProperty('openedBy');
    const anew = lapsing('2019-05-31', ...opened, ...again, ...untilAutumn);
    expect(anew).toMatchObject([
      { type: 'post.lapsed', data: { vacantSince: '2018-12-01', opensAgain: { noticeId: 'ntc_1', from: '2021-03-01' } } },
    ]);
    expect(sum(anew)).toBe(Math.round((3 * rate * 30) / 36));
    const inTime = given(postDecider, [...opened, ...again])
      .when((s) => decideFill(fill(2, '2021-08-31'), s, rules()))
      .events();
    expect(inTime).toMatchObject([{ type: 'post.lapse-lifted', data: { openedBy: 'ntc_1' } }, { type: 'post.filled' }]);
    const stays = given(postDecider, [...opened, ...again])
      .when((s) => decideFill(fill(2, '2018-12-31'), s, rules()))
      .events();
    expect(stays.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'post.lapse-lifted', 'post.filled']);
    // Whoever left late had the post still when the notice came: it had not lapsed, and is one with its further months.
    const correction = { kind: 'changed' as const, from: '2018-03-01', lastDay: '2020-09-30' };
    const id = derivedId('cor', '1');
    const { appointmentId } = fill(1, '');
    const late = given(postDecider, [...opened, ...again])
      .when((s) =>
        decideCorrect({ appointmentId, correctionId: id, attemptId: id, correction, reason: 'Schreibfehler', claimIds: [] }, s, rules()),
      )
      .events();
    expect(late.map(({ type }) => type)).toEqual(['post.lapse-lifted', 'post.lapse-lifted', 'occupancy.corrected']);
    expect(late.at(-1)?.data).toMatchObject({ refillableUntil: '2021-03-31' });
  });

  it('is as it was where the extension has no effect', () => {
    const lift = (...events: readonly PostEvent[]) =>
      given(postDecider, [...events])
        .when((s) => decideLiftExtension({ noticeId: 'ntc_1', because: 'annulled', on: '2022-03-01' }, s, rules()))
        .events();
    expect(lift(...opened).map(({ type }) => type)).toEqual(['post.extension-lifted']);
    const events = lift(...opened, ...again);
    expect(events).toMatchObject([{ type: 'post.lapse-lifted', data: { openedBy: 'ntc_1' } }, { type: 'post.extension-lifted' }]);
    expect(stateOf(...opened, ...again, ...events).lapses).toEqual(stateOf(...history, ...lapse).lapses);
  });

  it('is as it was also where somebody had worked in the further months: they began behind the end that it has again', () => {
    const before = stateOf(...history, ...lapse);
    const filling = (until?: string) =>
      given(postDecider, opened)
        .when((s) => decideFill(fill(2, '2021-08-01', until), s, rules()))
        .events();
    const gone2021 = [...opened, ...filling('2021-12-31')];
    const lapsed2022 = lapsing('2022-06-30', ...gone2021);
    expect(sum(lapsed2022)).toBe(7_466_667);
    for (const [events, on, told] of [
      [gone2021, '2022-01-01', []],
      [[...opened, ...filling()], '2022-01-01', ['post.vacated']],
      [[...gone2021, ...lapsed2022], '2022-09-01', []],
    ] as const) {
      const lifting = given(postDecider, events)
        .when((s) => decideLiftExtension({ noticeId: 'ntc_1', because: 'annulled', on }, s, rules()))
        .events();
      const ofTheirs = events.length > gone2021.length ? ['post.lapse-lifted'] : [];
      expect(lifting.map(({ type }) => type)).toEqual([...ofTheirs, 'post.extension-lifted', ...told]);
      for (const e of lifting) if (e.type === 'post.lapse-lifted') expect(e.data).toMatchObject({ openedBy: 'ntc_1' });
      const state = stateOf(...events, ...lifting);
      expect([state.lapses, freedByLapse(state), runningWindow(state), windowOf(state, rules()), vacantSince(state)]).toEqual([
        before.lapses,
        freedByLapse(before),
        undefined,
        windowOf(before, rules()),
        '2018-07-01',
      ]);
      expect(freedByLapse(state).reduce((cents, { amountCents }) => cents + amountCents, 0)).toBe(17_066_667);
      expect(vacanciesOf(state)).toEqual(vacanciesOf(before));
    }
  });

  it('is one with its further months where the notice came within its window: both lapse together', () => {
    const early = given(postDecider, history)
      .when((s) => decideExtend({ ...notice, deliveredOn: '2018-12-31' }, s, rules()))
      .events();
    expect(early).toMatchObject([{ data: { refillableUntil: '2018-12-31' } }]);
    expect(early[0]?.data).not.toHaveProperty('opensFrom');
    expect(sum(lapsing('2018-12-31', ...history, ...early))).toBe(Math.round((3 * rate * 32) / 36) + 2 * rate);
  });

  it('opened by a notice that came late gives back all of its months, also those of years before', () => {
    const late = (deliveredOn: string) => {
      const told = given(postDecider, [...history, ...lapse])
        .when((s) => decideExtend({ ...notice, deliveredOn }, s, rules()))
        .events();
      return [...history, ...lapse, ...told];
    };
    const lapsesOf = (deliveredOn: string, lastDay: string) => lapsing(lastDay, ...late(deliveredOn));
    expect(lapsesOf('2021-12-31', '2022-06-30')).toMatchObject([{ data: { vacantSince: '2021-12-31' } }]);
    expect(sum(lapsesOf('2021-12-31', '2022-06-30'))).toBe(2 * rate);
    expect(lapsesOf('2022-02-10', '2022-08-09')).toMatchObject([{ data: { vacantSince: '2022-02-10' } }]);
    expect(sum(lapsesOf('2022-02-10', '2022-08-09'))).toBe(2 * rate);
    // Who worked in them earned what their years have: of those nothing falls back.
    const worked = given(postDecider, late('2021-05-10'))
      .when((s) => decideFill(fill(2, '2021-06-01', '2022-01-31'), s, rules()))
      .events();
    const anew = lapsing('2022-07-31', ...late('2021-05-10'), ...worked);
    expect(anew[0]?.data).toMatchObject({ freed: [{ budgetYear: 2022 }, { budgetYear: 2023 }] });
  });

  it('takes nobody for days before the notice that opened it was delivered, nor by a correction', () => {
    const told = given(postDecider, [...history, ...lapse])
      .when((s) => decideExtend({ ...notice, deliveredOn: '2021-05-10' }, s, rules()))
      .events();
    const late = [...history, ...lapse, ...told];
    const tooEarly = { from: '2021-04-01', startsFrom: '2021-05-10' };
    given(postDecider, late)
      .when((s) => decideFill(fill(2, '2021-04-01'), s, rules()))
      .refused('start-before-delivery', tooEarly);
    const onTheDay = given(postDecider, late)
      .when((s) => decideFill(fill(2, '2021-05-10'), s, rules()))
      .events();
    expect(onTheDay.map(({ type }) => type)).toEqual(['post.filled']);
    const id = derivedId('cor', '2');
    const correcting = (from: string, lastDay?: string) => (s: PostState) =>
      decideCorrect(
        {
          ...{ appointmentId: fill(2, '').appointmentId, correctionId: id, attemptId: id, claimIds: [], reason: 'Schreibfehler' },
          correction: { kind: 'changed', from, ...(lastDay === undefined ? {} : { lastDay }) },
        },
        s,
        rules(),
      );
    given(postDecider, [...late, ...onTheDay])
      .when(correcting('2021-04-01'))
      .refused('start-before-delivery', tooEarly);
    expect(
      given(postDecider, [...late, ...onTheDay])
        .when(correcting('2021-05-11', '2021-12-31'))
        .events()
        .map(({ type }) => type),
    ).toEqual(['occupancy.corrected']);
  });

  it('that nobody ever worked on lapses and is opened anew by the same rule', () => {
    const rule = { value: true, mark: '?' as const, source: 'Nicht gefunden', anchor: 'application' as const };
    const known = rules(ruleSet({ windowOfNeverFilled: rule }));
    const never = approved({ ...granted.data, ...half, windowOfNeverFilled: true, refillableUntil: '2018-07-14' });
    const lost = lapsing('2018-07-14', never);
    expect(lost).toMatchObject([{ data: { vacantSince: '2018-01-15' } }]);
    const longer = { ...notice, oldEnd: '2021-12-31', newEnd: '2023-12-31' };
    const told = given(postDecider, [never, ...lost])
      .when((s) => decideExtend(longer, s, known))
      .events();
    expect(told).toMatchObject([{ type: 'post.extended', data: { opensFrom: '2022-01-01', refillableUntil: '2022-06-30' } }]);
    const first = given(postDecider, [never, ...lost, ...told])
      .when((s) => decideFill(fill(1, '2022-01-01'), s, known))
      .events();
    expect(first.map(({ type }) => type)).toEqual(['post.filled']);
    expect(first[0]?.data).toMatchObject({
      slices: [
        { budgetYear: 2022, amountCents: rate },
        { budgetYear: 2023, amountCents: rate },
      ],
    });
    expect(sum(lapsing('2022-06-30', never, ...lost, ...told))).toBe(2 * rate);
  });
});

describe('a window that is got round by what is told later', () => {
  const { appointmentId } = fill(1, '');
  const successor = filled(2, '2023-08-15', { ...full, ...funding, ...half });
  const correcting = (correction: Correction) => (s: PostState) => {
    const id = derivedId('cor', '1');
    return decideCorrect({ appointmentId, correctionId: id, attemptId: id, correction, reason: 'Schreibfehler', claimIds: [] }, s, rules());
  };
  const to31January = correcting({ kind: 'changed', from: '2023-01-01', lastDay: '2023-01-31' });
  const late = { appointmentId: fill(2, '').appointmentId, from: '2023-08-15', vacantSince: '2023-02-01', lastDay: '2023-07-31' };

  it('is no refusal, and is marked with what would have fallen back', () => {
    const told = given(postDecider, [...vacant, successor])
      .when(to31January)
      .events();
    expect(told.map(({ data }) => 'lateRefills' in data && data.lateRefills)).toEqual([[late]]);
    const state = stateOf(...vacant, successor, ...told);
    expect(state.lateRefills).toEqual([late]);
    expect(paidBehindWindow(state, late)).toEqual([{ budgetYear: 2023, amountCents: 5_500_000 }]);
    // Told the other way round, nobody could have begun then.
    given(postDecider, [post, held, left('2023-01-31', { refillableUntil: '2023-07-31' })])
      .when((s) => decideFill(fill(2, '2023-08-15'), s, rules()))
      .refused('vacancy-window-over', { vacantSince: '2023-02-01', lastDay: '2023-07-31', requestedFrom: '2023-08-15' });
  });

  it('names no money that fell back all the same when the post lapsed later, nor what another mark names', () => {
    const two = approved({ from: '2023-01-01', to: '2024-12-31', months: 24, amountCents: 12_000_000, share: 100, windowMonths: 6 });
    const marked = [two, held, left('2023-01-31'), successor];
    const first = { ...late, appointmentId: fill(2, '').appointmentId };
    const also = { appointmentId: fill(3, '').appointmentId, from: '2024-05-15', vacantSince: '2023-10-01', lastDay: '2024-03-31' };
    const gone = (...lateRefills: readonly (typeof late)[]) => {
      const { type, data } = vacated(2, '2023-08-15', '2023-09-30');
      return { type, data: { ...data, ...full, ...half, lateRefills } } as ReturnType<typeof vacated>;
    };
    expect(paidBehindWindow(stateOf(...marked), first)).toEqual([
      { budgetYear: 2023, amountCents: 5_500_000 },
      { budgetYear: 2024, amountCents: 6_000_000 },
    ]);
    const [over] = given(postDecider, [...marked, gone(first)])
      .when((s) => decideLapse(endOfBerlinDay('2024-03-31'), s))
      .events();
    const freed = [
      { budgetYear: 2023, amountCents: 4_725_806 },
      { budgetYear: 2024, amountCents: 6_000_000 },
    ];
    expect(over?.data).toMatchObject({ freed });
    // 7,741.94 were paid behind the window.
    expect(paidBehindWindow(stateOf(...marked, gone(first), over!), first)).toEqual([{ budgetYear: 2023, amountCents: 774_194 }]);
    const third = stateOf(...marked, gone(first, also), filled(3, '2024-05-15', { ...full, ...half, lateRefills: [first, also] }));
    expect(paidBehindWindow(third, first)).toEqual([{ budgetYear: 2023, amountCents: 774_194 }]);
    expect(paidBehindWindow(third, also)).toEqual(freed);
  });

  it('names neither what lapsed later nor what an extension added behind that, which opened the post anew (42,000 a year)', () => {
    const rate = 4_200_000;
    const three = approved({
      from: '2018-01-01',
      to: '2021-12-31',
      months: 36,
      amountCents: 3 * rate,
      share: 100,
      startsFrom: '2018-01-15',
    });
    const first = { ...late, from: '2019-02-01', vacantSince: '2018-07-01', lastDay: '2018-12-31' };
    const until = (n: number, from: string, lastDay: string, lateRefills?: readonly (typeof late)[]) => {
      const told = { ...full, ...half, ...(lateRefills === undefined ? {} : { lateRefills: [...lateRefills] }) };
      const { type, data } = vacated(n, from, lastDay);
      return [
        filled(n, from, { ...told, approvedUntil: '2021-02-28' }),
        { type, data: { ...data, ...told } } as ReturnType<typeof vacated>,
      ];
    };
    const then = (history: readonly PostEvent[], decide: (s: PostState) => ReturnType<typeof decideLapse>) => [
      ...history,
      ...given(postDecider, [...history])
        .when(decide)
        .events(),
    ];
    const lapsing = (day: string) => (s: PostState) => decideLapse(endOfBerlinDay(day), s);
    const notice = { noticeId: 'ntc_1', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60, amountCents: 2 * rate };
    const marked = [three, ...until(1, '2018-03-01', '2018-06-30'), ...until(2, '2019-02-01', '2019-03-31', [first])];
    const over = then(marked, lapsing('2019-09-30'));
    const opened = then(over, (s) => decideExtend({ ...notice, deliveredOn: '2020-11-16' }, s, rules()));
    const again = then(opened, lapsing('2021-08-31'));
    const sum = (of: readonly { readonly amountCents: number }[]) => of.reduce((cents, { amountCents }) => cents + amountCents, 0);
    // July to December 2018, which a later lapse leaves, and the two months of 2019 that were worked.
    const behind = [
      { budgetYear: 2018, amountCents: 2_100_000 },
      { budgetYear: 2019, amountCents: 700_000 },
    ];
    for (const events of [over, opened, again]) {
      const state = stateOf(...events);
      expect(state.lateRefills).toEqual([first]);
      expect(paidBehindWindow(state, first)).toEqual(behind);
      expect(sum(freedByLapse(state, state.lapses[0]))).toBe(2 * rate);
    }
    // Whoever was late in the further months is marked with theirs, and takes nothing off those before.
    const second = { appointmentId: fill(3, '').appointmentId, from: '2021-10-01', vacantSince: '2021-03-01', lastDay: '2021-08-31' };
    const both = then([...opened, ...until(3, '2021-10-01', '2021-12-31', [first, second])], lapsing('2022-06-30'));
    expect(paidBehindWindow(stateOf(...both), first)).toEqual(behind);
    expect(sum(paidBehindWindow(stateOf(...both), second))).toBe(Math.round((2 * rate * 10) / 24));
  });

  it('is marked no more once it is told otherwise, nor before', () => {
    expect(stateOf(...vacant, successor).lateRefills).toBeUndefined();
    const back = {
      ...corrected(1, { from: '2023-01-01', lastDay: '2023-01-31' }, { from: '2023-01-01', lastDay: '2023-02-28' }).data,
      ...half,
    };
    const marked = { ...back, is: { from: '2023-01-01', lastDay: '2023-01-31' }, lateRefills: [late] };
    expect(stateOf(...vacant, successor, OccupancyCorrected(marked)).lateRefills).toEqual([late]);
    expect(stateOf(...vacant, successor, OccupancyCorrected(marked), OccupancyCorrected(back)).lateRefills).toBeUndefined();
  });

  it('is marked also where a short appointment between two never was', () => {
    const between = [filled(3, '2023-04-01', { ...full, ...funding, ...half }), vacated(3, '2023-04-01', '2023-04-30')];
    const last = filled(2, '2023-10-15', { ...full, ...funding, ...half });
    const id = derivedId('cor', '3');
    const annul = { appointmentId: fill(3, '').appointmentId, correctionId: id, attemptId: id, reason: 'Irrtum', claimIds: [] };
    const told = given(postDecider, [...vacant, ...between, last])
      .when((s) => decideCorrect({ ...annul, correction: { kind: 'annulled' } }, s, rules()))
      .events();
    expect(stateOf(...vacant, ...between, last, ...told).lateRefills).toEqual([
      { ...late, from: '2023-10-15', vacantSince: '2023-02-16', lastDay: '2023-08-15' },
    ]);
  });
});

describe('the window of one vacancy', () => {
  const months = (value: number) => ({
    vacancyWindowMonths: { value, mark: 'A' as const, source: 'Spec', anchor: 'occupancy-start' as const },
  });
  /** Half a year to the end of a year, and a quarter behind it. */
  const until = (year: number, publishedOn = `${year}-12-01`) =>
    rules(
      ruleSet(months(6), { validTo: `${year}-12-31` }),
      ruleSet(months(3), { version: 2, validFrom: `${year + 1}-01-01`, publishedOn }),
    );
  const years = approved({ from: '2022-01-01', to: '2026-12-31', months: 60, amountCents: 30_000_000, share: 100 });
  const told = (history: readonly PostEvent[], decide: (s: PostState) => ReturnType<typeof decideFill>) => [
    ...history,
    ...given(postDecider, [...history])
      .when(decide)
      .events(),
  ];
  const terms = { share: 100, tier: 'A_SOCIAL_DEGREE' as const, months: 60, amountCents: 30_000_000 };
  const notice = {
    noticeId: 'ntc_2',
    from: '2026-03-01',
    before: terms,
    after: { ...terms, amountCents: 30_100_000 },
    deliveredOn: '2026-03-05',
  };

  it('is that of the rules on its first day, for the timer, the page and whoever comes', () => {
    const known = until(2022);
    const left = told(
      told([years], (s) => decideFill(fill(1, '2022-01-01'), s, known)),
      (s) => decideVacate({ lastDay: '2022-10-31', reason: 'Wechsel' }, s, '2022-11-01', known),
    );
    expect(left.at(-1)?.data).toMatchObject({ windowMonths: 6, refillableUntil: '2023-04-30' });
    expect(runningWindow(stateOf(...left))).toEqual({ vacantSince: '2022-11-01', lastDay: '2023-04-30' });
    const refilled = told(left, (s) => decideFill(fill(2, '2023-03-15'), s, known));
    expect(refilled.at(-1)?.data).not.toHaveProperty('lateRefills');
    expect(told(left, (s) => decideFill(fill(2, '2023-04-30'), s, known))).toHaveLength(4);
    given(postDecider, left)
      .when((s) => decideFill(fill(2, '2023-05-01'), s, known))
      .refused('vacancy-window-over', { vacantSince: '2022-11-01', lastDay: '2023-04-30', requestedFrom: '2023-05-01' });
    // The next one is a quarter.
    const again = told(refilled, (s) => decideVacate({ lastDay: '2023-06-30', reason: 'Wechsel' }, s, '2023-07-01', known));
    expect(again.at(-1)?.data).toMatchObject({ windowMonths: 3, refillableUntil: '2023-09-30' });
  });

  it('stays as it was told where rules are published later, also for days that are past', () => {
    const later = rules(ruleSet(months(6)), ruleSet(months(3), { version: 2, validFrom: '2022-01-01', publishedOn: '2023-01-15' }));
    const left = told(
      told([years], (s) => decideFill(fill(1, '2022-01-01'), s, later)),
      (s) => decideVacate({ lastDay: '2022-10-31', reason: 'Wechsel' }, s, '2023-02-01', later),
    );
    expect(left.at(-1)?.data).toMatchObject({ windowMonths: 6, refillableUntil: '2023-04-30' });
    const refilled = told(left, (s) => decideFill(fill(2, '2023-04-30'), s, later));
    expect(stateOf(...refilled).lateRefills).toBeUndefined();
    // Planned before that, and published before it begins: who was told half a year has it.
    const ahead = [years, filled(1, '2022-01-01', { ...full, ...half }), left.at(-1)!];
    const shorter = rules(ruleSet(months(3), { version: 2 }));
    const taken = told(ahead, (s) => decideFill(fill(2, '2023-03-15'), s, shorter));
    expect(stateOf(...taken).lateRefills).toBeUndefined();
    expect(stateOf(...told(taken, (s) => decideAmend(notice, s, shorter))).lateRefills).toBeUndefined();
  });

  it('is not measured anew by a notice: who was taken in time stays so', () => {
    const known = until(2025);
    const taken = told(
      told([years], (s) => decideFill(fill(1, '2022-01-01', '2025-06-30'), s, known)),
      (s) => decideFill(fill(2, '2025-11-01', '2026-06-30'), s, known),
    );
    expect(taken.at(-1)?.data).toMatchObject({ windowMonths: 3, refillableUntil: '2026-09-30' });
    for (const rulesThen of [known, undefined]) {
      const amended = told(taken, (s) => decideAmend(notice, s, rulesThen));
      expect(stateOf(...amended).lateRefills).toBeUndefined();
      expect(amended.at(-1)?.data).toMatchObject({ windowMonths: 3, refillableUntil: '2026-09-30' });
    }
    // What moves the days before them does, and no notice takes that back.
    const id = derivedId('cor', '1');
    const correction = { kind: 'changed' as const, from: '2022-01-01', lastDay: '2025-03-31' };
    const cmd = {
      appointmentId: fill(1, '').appointmentId,
      correctionId: id,
      attemptId: id,
      correction,
      reason: 'Schreibfehler',
      claimIds: [],
    };
    const corrected = told(taken, (s) => decideCorrect(cmd, s, known));
    const late = { appointmentId: fill(2, '').appointmentId, from: '2025-11-01', vacantSince: '2025-04-01', lastDay: '2025-09-30' };
    expect(stateOf(...corrected).lateRefills).toEqual([late]);
    expect(stateOf(...told(corrected, (s) => decideAmend(notice, s, known))).lateRefills).toEqual([late]);
  });

  it('of one that was never filled is the one that was told with its approval', () => {
    const rule = { value: true, mark: '?' as const, source: 'Nicht gefunden', anchor: 'application' as const };
    const later = rules(ruleSet(), ruleSet({ ...months(3), windowOfNeverFilled: rule }, { version: 2, publishedOn: '2023-03-01' }));
    const there = approved({ ...post.data, startsFrom: '2023-02-01', ...half });
    expect(runningWindow(stateOf(there))).toBeUndefined();
    const taken = told([there], (s) => decideFill(fill(1, '2023-10-01'), s, later));
    expect(stateOf(...taken).lateRefills).toBeUndefined();
  });
});

describe('the timer of the window', () => {
  it('runs until the window is over where an event tells one, and else not', () => {
    expect(windowOver.change(vacant[2] as never)).toEqual({ until: due });
    expect(windowOver.change(held as never)).toBe('over');
    expect(windowOver.change(lapsed as never)).toBe('over');
  });
});
