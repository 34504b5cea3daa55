import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { ruleSet, rules, suspensionCap } from '../programme/programme.fixture';
import { decideCorrect } from './correct-occupancy';
import { decideCorrectSuspension } from './correct-suspension';
import { PostVacated } from './events';
import type { PostEvent } from './events';
import { approved, corrected, fill, filled, resumed, suspended, suspensionCorrected, vacated } from './post.fixture';
import { decideResume } from './resume-post';
import { approvedUntil, daysOf, postDecider } from './state';
import type { PostState } from './state';
import { decideSuspend } from './suspend-post';
import { decideVacate } from './vacate-post';

const post = approved({ from: '2018-03-01', to: '2020-02-29', months: 24, amountCents: 12_800_000, share: 100 });
const { appointmentId } = fill(1, '');
const slices = (of2019: number, of2020: number) => [
  { budgetYear: 2018, amountCents: 5_333_333 },
  { budgetYear: 2019, amountCents: of2019 },
  { budgetYear: 2020, amountCents: of2020 },
];
const whole = { approvedUntil: '2020-02-29', slices: slices(6_400_000, 1_066_667) };
const seven = { approvedUntil: '2020-09-30', slices: slices(2_666_667, 4_800_000) };
const six = { approvedUntil: '2020-08-31', slices: slices(3_200_000, 4_266_667) };
const held = filled(1, '2018-03-01', { share: 100, ...whole });
const known = rules(ruleSet({ ...suspensionCap(12), vacancyWindowMonths: undefined } as never, { validTo: '2024-12-31' }));
const says = { capMonths: 12, rulesUntil: '2024-12-31' };
const suspensionId = derivedId('sus', '1');
const april = { suspensionId, appointmentId, from: '2019-04-01' };
const planned = { until: '2019-10-31', ...says, ...seven };
const told = suspended(1, '2019-04-01', planned);

describe('interrupting pay', () => {
  it('moves end and money by what it costs', () =>
    given(postDecider, [post, held])
      .when((s) => decideSuspend({ ...april, until: '2019-10-31', reason: 'Elternzeit' }, s, known))
      .then(suspended(1, '2019-04-01', { ...planned, reason: 'Elternzeit' })));

  it('without a known end moves nothing yet', () =>
    given(postDecider, [post, held])
      .when((s) => decideSuspend(april, s, known))
      .then(suspended(1, '2019-04-01', whole)));

  it('is checked by nothing where nobody knows the rules', () =>
    given(postDecider, [post, held])
      .when((s) => decideSuspend({ ...april, until: '2019-10-31' }, s))
      .then(suspended(1, '2019-04-01', { until: '2019-10-31', ...seven })));

  it('that goes on behind the rules moves no more than one that ends with them: behind them nothing is funded', () => {
    const begun = approved({ from: '2025-01-01', to: '2026-12-31', months: 12, amountCents: 6_000_000, share: 100 });
    const since = filled(1, '2025-07-01', { share: 100, approvedUntil: '2026-06-30' });
    const until2026 = rules(ruleSet({}, { validFrom: '2025-01-01', publishedOn: '2024-12-02', validTo: '2026-12-31' }));
    const ends = (until: string, by = until2026) => {
      const events = given(postDecider, [begun, since])
        .when((s) => decideSuspend({ suspensionId, appointmentId, from: '2026-01-01', until }, s, by))
        .events();
      const state = given(postDecider, [begun, since, ...events]).state();
      if (state.kind === 'none') throw new Error('The post must exist.');
      return [approvedUntil(state), state.suspensions[0]?.rulesUntil, state.suspensions[0]?.capMonths];
    };
    expect(ends('2026-03-31')).toEqual(['2026-09-30', '2026-12-31', undefined]);
    expect(ends('2026-12-31')).toEqual(['2026-12-31', '2026-12-31', undefined]);
    expect(ends('2028-12-31')).toEqual(['2026-12-31', '2026-12-31', undefined]);
    // What goes on behind a first version is held against the next one, as it is known, and against its cap.
    const next = ruleSet(suspensionCap(3), { version: 2, validFrom: '2026-07-01', publishedOn: '2026-06-01', validTo: '2027-12-31' });
    const both = { ruleSets: [...until2026.ruleSets, next], knownOn: '2026-08-01' };
    expect(ends('2028-12-31', both)).toEqual(['2026-09-30', '2027-12-31', 3]);
    expect(ends('2028-12-31', { ...both, knownOn: '2026-05-31' })).toEqual(['2026-12-31', '2026-12-31', undefined]);
    // Versions that follow each other without a gap are one line of rules, a gap ends it.
    const from = (validFrom: string) => rules(ruleSet({}, { version: 2, validFrom, publishedOn: '2024-12-02', validTo: '2027-12-31' }));
    const [adjoining, apart] = ['2027-01-01', '2027-01-02'].map((day) => ({
      ...until2026,
      ruleSets: [...until2026.ruleSets, ...from(day).ruleSets],
    }));
    expect(ends('2026-03-31', adjoining)).toEqual(['2026-09-30', '2027-12-31', undefined]);
    expect(ends('2026-12-31', adjoining)).toEqual(['2027-06-30', '2027-12-31', undefined]);
    expect(ends('2026-12-31', apart)).toEqual(['2026-12-31', '2026-12-31', undefined]);
  });

  it('adds nothing the second time', () =>
    given(postDecider, [post, held, told])
      .when((s) => decideSuspend({ ...april, until: '2019-10-31' }, s, known))
      .nothing());

  it('is refused twice at once, outside of the appointment, and where its days are reversed', () => {
    const again = { ...april, suspensionId: derivedId('sus', '2') };
    given(postDecider, [post, held, told])
      .when((s) => decideSuspend({ ...again, from: '2019-10-31', until: '2019-11-30' }, s, known))
      .refused('suspension-overlaps', { from: '2019-10-31', until: '2019-11-30', otherFrom: '2019-04-01', otherUntil: '2019-10-31' });
    given(postDecider, [post, held, suspended(1, '2019-04-01')])
      .when((s) => decideSuspend({ ...again, from: '2019-11-01' }, s, known))
      .refused('suspension-overlaps', { from: '2019-11-01', otherFrom: '2019-04-01' });
    const outside = { occupiedFrom: '2018-03-01', occupiedUntil: '2020-02-29' };
    given(postDecider, [post, held])
      .when((s) => decideSuspend({ ...april, from: '2018-02-28' }, s, known))
      .refused('suspension-outside-occupancy', { from: '2018-02-28', ...outside });
    given(postDecider, [post, held, vacated(1, '2018-03-01', '2019-06-30')])
      .when((s) => decideSuspend({ ...april, until: '2019-07-01' }, s, known))
      .refused('suspension-outside-occupancy', {
        from: '2019-04-01',
        until: '2019-07-01',
        occupiedFrom: '2018-03-01',
        occupiedUntil: '2019-06-30',
      });
    given(postDecider, [post, held])
      .when((s) => decideSuspend({ ...april, until: '2019-03-31' }, s, known))
      .refused('period-reversed', { from: '2019-04-01', until: '2019-03-31' });
    given(postDecider, [post, held])
      .when((s) => decideSuspend({ ...april, appointmentId: derivedId('apt', '9') }, s, known))
      .refused('appointment-unknown', { appointmentId: derivedId('apt', '9') });
    given(postDecider)
      .when((s) => decideSuspend(april, s))
      .refused('post-unknown');
  });

  it('of somebody else on the post is another matter', () =>
    void given(postDecider, [post, held, told, vacated(1, '2018-03-01', '2019-10-31'), filled(2, '2019-11-01', { share: 100 })])
      .when((s) => decideSuspend({ suspensionId: derivedId('sus', '2'), appointmentId: fill(2, '').appointmentId, from: '2019-11-01' }, s))
      .events());
});

describe('pay that runs again', () => {
  const resume = (from: string) => ({ suspensionId, from, correctionId: derivedId('cor', 'c') });

  it('earlier than planned moves the end back, and who stays as long as the money lasts goes with it', () => {
    const longer = corrected(1, { from: '2018-03-01', approvedUntil: '2020-02-29' }, { from: '2018-03-01', approvedUntil: '2020-09-30' });
    given(postDecider, [post, held, told, longer])
      .when((s) => decideResume(resume('2019-10-01'), s, known))
      .then(
        resumed(1, '2019-10-01', { ...says, ...six }),
        corrected(
          1,
          { from: '2018-03-01', approvedUntil: '2020-09-30' },
          { from: '2018-03-01', approvedUntil: '2020-08-31' },
          {
            share: 100,
            correctionId: derivedId('cor', derivedId('cor', 'c'), appointmentId),
            attemptId: derivedId('cor', derivedId('cor', 'c'), appointmentId, 'first'),
            reason: 'Eine Unterbrechung des Entgelts war kürzer als bekannt; so lange reicht das Geld nicht.',
            ...six,
          },
        ),
      );
  });

  it('after an open interruption says what it costs', () =>
    given(postDecider, [post, held, suspended(1, '2019-04-01')])
      .when((s) => decideResume(resume('2019-11-01'), s, known))
      .then(resumed(1, '2019-11-01', { ...says, ...seven })));

  it('is told once, and another day for it is a correction', () => {
    const history = [post, held, told, resumed(1, '2019-11-01', { ...says, ...seven })];
    given(postDecider, history)
      .when((s) => decideResume(resume('2019-11-01'), s, known))
      .nothing();
    given(postDecider, history)
      .when((s) => decideResume(resume('2019-10-01'), s, known))
      .refused('already-resumed', { since: '2019-11-01' });
  });

  it('is refused of what never was interrupted, and before it was', () => {
    given(postDecider, [post, held])
      .when((s) => decideResume(resume('2019-10-01'), s, known))
      .refused('suspension-unknown', { suspensionId });
    given(postDecider, [post, held, told])
      .when((s) => decideResume(resume('2019-04-01'), s, known))
      .refused('period-reversed', { from: '2019-04-01', until: '2019-03-31' });
    given(postDecider)
      .when((s) => decideResume(resume('2019-04-01'), s))
      .refused('post-unknown');
  });

  it('does not move the money away under somebody whose last day was named', () => {
    const successor = [
      vacated(1, '2018-03-01', '2020-03-31'),
      filled(2, '2020-04-01', { share: 100 }),
      vacated(2, '2020-04-01', '2020-09-30'),
    ];
    given(postDecider, [post, held, told, ...successor])
      .when((s) => decideResume(resume('2019-10-01'), s, known))
      .refused('money-ends-earlier', { from: '2018-03-01', to: '2020-08-31', otherUntil: '2020-09-30' });
  });
});

describe('an interruption that was recorded wrongly', () => {
  const correct = (correction: Parameters<typeof decideCorrectSuspension>[0]['correction']) => ({
    suspensionId,
    correctionId: suspensionCorrected(1, { from: '2019-04-01' }, undefined).data.correctionId,
    correction,
    reason: 'Schreibfehler',
  });
  const was = { from: '2019-04-01', until: '2019-10-31' };

  it('was on other days, or never', () => {
    given(postDecider, [post, held, told])
      .when((s) => decideCorrectSuspension(correct({ kind: 'changed', from: '2019-05-01', until: '2019-10-31' }), s, known))
      .then(suspensionCorrected(1, was, { from: '2019-05-01', until: '2019-10-31' }, { ...says, ...six }));
    given(postDecider, [post, held, told])
      .when((s) => decideCorrectSuspension(correct({ kind: 'annulled' }), s, known))
      .then(suspensionCorrected(1, was, undefined, whole));
  });

  it('can be corrected again, and the same command twice adds nothing', () => {
    const once = suspensionCorrected(1, was, { from: '2019-05-01', until: '2019-10-31' }, { correctionId: derivedId('cor', 'earlier') });
    given(postDecider, [post, held, told, once])
      .when((s) => decideCorrectSuspension(correct({ kind: 'changed', from: '2019-04-01', until: '2019-10-31' }), s, known))
      .then(suspensionCorrected(1, { from: '2019-05-01', until: '2019-10-31' }, was, { ...says, ...seven }));
    given(postDecider, [post, held, told, suspensionCorrected(1, was, { from: '2019-05-01', until: '2019-10-31' })])
      .when((s) => decideCorrectSuspension(correct({ kind: 'changed', from: '2019-05-01', until: '2019-10-31' }), s, known))
      .nothing();
    given(postDecider, [post, held, told])
      .when((s) => decideCorrectSuspension(correct({ kind: 'changed', until: '2019-10-31' }), s, known))
      .nothing();
  });

  it('lasts until nobody knows when, where its last day is left out: as in the correction of an appointment', () => {
    const open = suspensionCorrected(1, was, { from: '2019-04-01' }, whole);
    given(postDecider, [post, held, told])
      .when((s) => decideCorrectSuspension(correct({ kind: 'changed' }), s, known))
      .then(open);
    given(postDecider, [post, held, told, open])
      .when((s) => decideCorrectSuspension({ ...correct({ kind: 'changed' }), correctionId: derivedId('cor', 'later') }, s, known))
      .nothing();
  });

  it('runs again where that was told, until it is corrected to an end that nobody knows', () => {
    const resume = { suspensionId, from: '2019-10-01', correctionId: derivedId('cor', 'resume') };
    const over = [post, held, told, resumed(1, '2019-11-01'), suspensionCorrected(1, was, { from: '2019-05-01', until: '2019-10-31' })];
    given(postDecider, over)
      .when((s) => decideResume(resume, s, known))
      .refused('already-resumed', { since: '2019-11-01' });
    const openAgain = [...over, suspensionCorrected(1, { from: '2019-05-01', until: '2019-10-31' }, { from: '2019-05-01' })];
    expect(
      given(postDecider, openAgain)
        .when((s) => decideResume(resume, s, known))
        .events(),
    ).toHaveLength(1);
  });

  it('is refused where there is none', () => {
    for (const history of [
      [post, held],
      [post, held, told, suspensionCorrected(1, was, undefined, { correctionId: derivedId('cor', 'earlier') })],
    ])
      given(postDecider, history)
        .when((s) => decideCorrectSuspension(correct({ kind: 'annulled' }), s, known))
        .refused('suspension-unknown', { suspensionId });
    given(postDecider)
      .when((s) => decideCorrectSuspension(correct({ kind: 'annulled' }), s))
      .refused('post-unknown');
  });
});

describe('whoever leaves while their pay is interrupted', () => {
  it('takes the rest of it along: the end moves back by what never was', () => {
    const left = vacated(1, '2018-03-01', '2019-09-30');
    given(postDecider, [post, held, told])
      .when((s) => decideVacate({ lastDay: '2019-09-30', reason: 'Wechsel der Stelle' }, s, '2019-10-01'))
      .then(PostVacated({ ...left.data, share: 100, ...six }));
  });
});

describe('whoever had no pay for a while', () => {
  const was = { from: '2018-03-01', lastDay: '2020-08-31', isTerm: false, approvedUntil: '2020-09-30' };
  const history = [
    post,
    filled(1, '2018-03-01', { share: 100, approvedUntil: '2020-02-29' }),
    told,
    corrected(1, { from: '2018-03-01', approvedUntil: '2020-02-29' }, { from: '2018-03-01', approvedUntil: '2020-09-30' }),
    vacated(1, '2018-03-01', '2020-08-31'),
  ];
  const correct = (lastDay: string, more: { readonly tier?: 'C_VOCATIONAL'; readonly evidence?: string } = {}) => ({
    appointmentId,
    correctionId: derivedId('cor', 'later'),
    attemptId: derivedId('cor', 'later', 'first'),
    correction: { kind: 'changed' as const, from: '2018-03-01', lastDay, ...more },
    reason: 'Schreibfehler',
    claimIds: [],
  });
  const ids = { share: 100, correctionId: derivedId('cor', 'later'), attemptId: derivedId('cor', 'later', 'first') };

  it.each(['2020-09-15', '2020-08-15'])('may be corrected up to the end that this moved: to %s', (lastDay) =>
    given(postDecider, history)
      .when((s) => decideCorrect(correct(lastDay), s, known))
      .then(corrected(1, was, { ...was, lastDay }, { ...ids, ...seven })),
  );

  it('may be corrected beside somebody who came after them', () => {
    const tier = { tier: 'C_VOCATIONAL', evidence: 'Zeugnis' } as const;
    given(postDecider, [...history, filled(2, '2020-09-01', { share: 100, approvedUntil: '2020-09-30' })])
      .when((s) => decideCorrect(correct('2020-08-31', tier), s, known))
      .then(corrected(1, was, { ...was, tier: tier.tier }, { ...ids, ...seven, evidence: tier.evidence }));
  });

  const [then, until] = ['2020-01-01', { approvedUntil: '2020-09-30' }];
  const followed = (...more: readonly PostEvent[]) => [
    ...history.slice(0, 4),
    vacated(1, '2018-03-01', '2019-12-31'),
    filled(2, then, { share: 100, ...until }),
    ...more,
  ];
  const annul = { ...correct(''), correction: { kind: 'annulled' as const } };
  const endOf = (...events: readonly PostEvent[]) => {
    const state = given(postDecider, events).state();
    return state.kind === 'approved' && [approvedUntil(state), state.occupancies.map((o) => daysOf(state, o).until)];
  };

  it('takes along by what they never had whoever came after them and stays as long as the money lasts', () => {
    const annulled = given(postDecider, followed())
      .when((s) => decideCorrect(annul, s, known))
      .events();
    expect(annulled.map(({ type }) => type)).toEqual(['occupancy.corrected', 'occupancy.corrected']);
    // Of whoever is there nobody's pay was interrupted: the file says what was told instead.
    expect(annulled.at(-1)?.data).toMatchObject({
      reason: 'Eine Besetzung davor ist berichtigt oder aufgehoben; so lange reicht das Geld nicht.',
    });
    // Work begins in January 2020 then, and the approval ends with February.
    expect(endOf(...followed(), ...annulled)).toEqual(['2020-02-29', ['2020-02-29']]);
    const left = given(postDecider, followed())
      .when((s) => decideCorrect(correct('2019-09-30'), s, known))
      .events();
    expect(endOf(...followed(), ...left)).toEqual(['2020-08-31', ['2019-09-30', '2020-08-31']]);
  });

  it('stays on the post while whoever came after them has a last day behind the money', () =>
    given(postDecider, followed(vacated(2, then, '2020-06-30')))
      .when((s) => decideCorrect(annul, s, known))
      .refused('money-ends-earlier', { from: '2020-01-01', to: '2020-02-29', otherUntil: '2020-06-30' }));
});

describe('whoever leaves while nobody knows until when they have no pay', () => {
  const open = [post, held, suspended(1, '2019-04-01', whole)];
  const left = vacated(1, '2018-03-01', '2019-10-31');

  it('ends that with their last day, and the end moves by what it cost, as far as the rules say', () => {
    const leave = (s: PostState) => decideVacate({ lastDay: '2019-10-31', reason: 'Wechsel der Stelle' }, s, '2019-11-01', known);
    given(postDecider, open)
      .when(leave)
      .then(PostVacated({ ...left.data, share: 100, ...says, ...seven }));
    const capped = rules(ruleSet({ ...suspensionCap(6), vacancyWindowMonths: undefined } as never));
    given(postDecider, open)
      .when((s) => decideVacate({ lastDay: '2019-10-31', reason: 'Wechsel der Stelle' }, s, '2019-11-01', capped))
      .then(PostVacated({ ...left.data, share: 100, capMonths: 6, approvedUntil: '2020-08-31', slices: slices(2_666_667, 4_266_667) }));
  });

  it('does so in the other order, too', () =>
    given(postDecider, [post, held, left])
      .when((s) => decideSuspend(april, s, known))
      .then(suspended(1, '2019-04-01', { ...says, ...seven })));

  it('and is corrected to another last day takes that for it', () => {
    const was = { from: '2018-03-01', lastDay: '2019-10-31', isTerm: false, approvedUntil: '2020-02-29' };
    const is = { ...was, lastDay: '2019-09-30', approvedUntil: '2020-08-31' };
    const expected = corrected(1, was, is, { share: 100, ...says, ...six });
    const { correctionId, attemptId, reason } = expected.data;
    const correction = { kind: 'changed' as const, from: '2018-03-01', lastDay: '2019-09-30' };
    given(postDecider, [...open, PostVacated({ ...left.data, share: 100, ...says, ...seven })])
      .when((s) => decideCorrect({ appointmentId, correctionId, attemptId, correction, reason, claimIds: [] }, s, known))
      .then(expected);
  });
});

describe('whose interruption it is, and on which days', () => {
  const second = filled(2, '2019-07-01', { share: 100, approvedUntil: '2020-02-29' });
  const two = [post, held, vacated(1, '2018-03-01', '2019-06-30'), second];
  const of = (n: number, from: string, until?: string) => ({
    ...{ suspensionId: derivedId('sus', `of ${n}`), appointmentId: derivedId('apt', String(n)), from },
    ...(until === undefined ? {} : { until }),
  });
  const asked = (cmd: ReturnType<typeof of>, ...history: readonly PostEvent[]) =>
    decideSuspend(cmd, given(postDecider, [...two, ...history]).state(), known);
  const codeOf = (cmd: ReturnType<typeof of>, ...history: readonly PostEvent[]) => {
    const decision = asked(cmd, ...history);
    return decision.kind === 'refused' ? decision.code : decision.events.map(({ type }) => type).join();
  };

  it('lies within the days of who is there, the first and the last one included', () => {
    expect([codeOf(of(1, '2018-03-01', '2018-03-01')), codeOf(of(1, '2018-02-28', '2018-03-31'))]).toEqual([
      ...['post.suspended', 'suspension-outside-occupancy'],
    ]);
    expect([codeOf(of(1, '2019-06-30', '2019-06-30')), codeOf(of(1, '2019-06-30')), codeOf(of(1, '2019-06-30', '2019-07-01'))]).toEqual([
      ...['post.suspended', 'post.suspended', 'suspension-outside-occupancy'],
    ]);
    expect([codeOf(of(1, '2019-07-01')), codeOf(of(2, '2019-06-30'))]).toEqual(Array(2).fill('suspension-outside-occupancy'));
    expect(codeOf(of(2, '2019-09-02', '2019-09-01'))).toBe('period-reversed');
    expect(codeOf(of(3, '2019-09-01'))).toBe('appointment-unknown');
  });

  it('is beside no other one of the same appointment, and beside those of others and those that never were', () => {
    const other = suspended(7, '2019-09-01', { appointmentId: second.data.appointmentId, until: '2019-09-30' });
    expect(['2019-08-31', '2019-09-01'].map((until) => codeOf(of(2, '2019-08-01', until), other))).toEqual([
      ...['post.suspended', 'suspension-overlaps'],
    ]);
    expect(['2019-09-30', '2019-10-01'].map((from) => codeOf(of(2, from, '2019-10-31'), other))).toEqual([
      ...['suspension-overlaps', 'post.suspended'],
    ]);
    expect(codeOf(of(2, '2019-08-01'), other)).toBe('suspension-overlaps');
    const first = suspended(7, '2018-09-01', { until: '2019-06-30' });
    expect(codeOf(of(2, '2019-07-01', '2019-07-31'), first)).toBe('post.suspended');
    const never = suspensionCorrected(7, { from: '2019-09-01', until: '2019-09-30' }, undefined, {
      appointmentId: second.data.appointmentId,
    });
    expect(codeOf(of(2, '2019-09-01', '2019-09-30'), other, never)).toBe('post.suspended');
  });

  it('is ended or corrected by its own number, beside others', () => {
    const [one, other] = [suspended(1, '2018-06-01'), suspended(7, '2019-09-01', { appointmentId: second.data.appointmentId })];
    const resume = (n: number, from: string) => ({
      suspensionId: derivedId('sus', String(n)),
      from,
      correctionId: derivedId('cor', 'kept'),
    });
    const state = given(postDecider, [...two, one, other]).state();
    const told = decideResume(resume(7, '2019-10-01'), state, known);
    expect(told.kind === 'recorded' && told.events[0]).toMatchObject({
      type: 'post.resumed',
      data: { suspensionId: derivedId('sus', '7'), appointmentId: second.data.appointmentId },
    });
    expect(decideResume(resume(8, '2019-10-01'), state, known)).toMatchObject({ code: 'suspension-unknown' });
    const corrected7 = decideCorrectSuspension(
      {
        ...{ suspensionId: derivedId('sus', '7'), correctionId: derivedId('cor', '7'), reason: 'Schreibfehler' },
        correction: { kind: 'changed', from: '2019-08-01', until: '2019-08-31' },
      },
      state,
      known,
    );
    expect(corrected7.kind === 'recorded' && corrected7.events[0]).toMatchObject({
      type: 'suspension.corrected',
      data: { appointmentId: second.data.appointmentId, was: { from: '2019-09-01' }, is: { from: '2019-08-01', until: '2019-08-31' } },
    });
  });
});
