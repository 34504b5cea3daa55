import { defined, derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideCorrect, decideSettleCorrection, gainedDays } from './correct-occupancy';
import type { Correction } from './correct-occupancy';
import { CorrectionDeclined } from './events';
import type { PostEvent } from './events';
import { decideFill } from './fill-post';
import { POST_ID, approved, corrected, fill, filled, personId, shareChanged, term, twelveMonths, vacated } from './post.fixture';
import { cutShort, postDecider, workingSharesOf } from './state';

const [correctionId, attemptId] = [derivedId('cor', '1'), derivedId('cor', '1', 'first')];
const correct = (correction: Correction, n = 1) => ({
  appointmentId: derivedId('apt', String(n)),
  correctionId,
  attemptId,
  claimIds: [],
  correction,
  reason: 'Schreibfehler',
});
const days = (from: string, lastDay?: string): Correction => ({ kind: 'changed', from, ...defined({ lastDay }) });
const history = [approved(), filled(1, '2022-10-01', { tier: 'B_OTHER_DEGREE' }), vacated(1, '2022-10-01', '2023-03-31')];
const was = { from: '2022-10-01', lastDay: '2023-03-31', isTerm: false, tier: 'B_OTHER_DEGREE' as const };

describe('correcting an occupancy', () => {
  it('puts a wrong last day right, earlier or later', () => {
    for (const lastDay of ['2023-02-28', '2023-04-30'])
      given(postDecider, history)
        .when((s) => decideCorrect(correct(days('2022-10-01', lastDay)), s))
        .then(corrected(1, was, { ...was, lastDay }));
  });

  it('puts a wrong first day right, and takes back an end that never was', () => {
    given(postDecider, history)
      .when((s) => decideCorrect(correct(days('2022-11-01', '2023-03-31')), s))
      .then(corrected(1, was, { ...was, from: '2022-11-01' }));
    given(postDecider, history)
      .when((s) => decideCorrect(correct(days('2022-10-01')), s))
      .then(corrected(1, was, { from: '2022-10-01', tier: 'B_OTHER_DEGREE' }));
  });

  it('puts a wrong tier right, and names what proves it', () =>
    given(postDecider, history)
      .when((s) =>
        decideCorrect(
          correct({ kind: 'changed', from: '2022-10-01', lastDay: '2023-03-31', tier: 'C_VOCATIONAL', evidence: 'Zeugnis' }),
          s,
        ),
      )
      .then(corrected(1, was, { ...was, tier: 'C_VOCATIONAL' }, { evidence: 'Zeugnis' })));

  it('records new evidence alone, with its reason', () =>
    given(postDecider, history)
      .when((s) => decideCorrect(correct({ kind: 'changed', from: '2022-10-01', lastDay: '2023-03-31', evidence: 'Zeugnis' }), s))
      .then(corrected(1, was, was, { evidence: 'Zeugnis' })));

  it('refuses another tier that nothing proves, and takes the same one without', () => {
    const tiered = (tier: 'B_OTHER_DEGREE' | 'C_VOCATIONAL', lastDay: string) =>
      correct({ kind: 'changed', from: '2022-10-01', lastDay, tier });
    given(postDecider, history)
      .when((s) => decideCorrect(tiered('C_VOCATIONAL', '2023-03-31'), s))
      .refused('tier-without-evidence', { tier: 'C_VOCATIONAL' });
    given(postDecider, history)
      .when((s) => decideCorrect(tiered('B_OTHER_DEGREE', '2023-02-28'), s))
      .then(corrected(1, was, { ...was, lastDay: '2023-02-28' }));
  });

  it('lets an open occupancy last as long as the money, whose end has moved since', () => {
    const [march, april] = [
      { from: '2025-03-01', lastDay: '2025-03-31', approvedUntil: '2026-02-28' },
      { from: '2025-04-01', approvedUntil: '2026-02-28' },
    ];
    const history = [
      twelveMonths(),
      filled(1, march.from, { approvedUntil: march.approvedUntil }),
      vacated(1, march.from, march.lastDay),
      filled(2, april.from, { approvedUntil: april.approvedUntil }),
      corrected(1, march, undefined),
    ];
    const asLongAsItLasts = {
      ...correct(days('2025-04-01'), 2),
      attemptId: derivedId('cor', '2', 'first'),
      correctionId: derivedId('cor', '2'),
    };
    const state = given(postDecider, history).state();
    expect(state.kind === 'approved' && gainedDays(asLongAsItLasts, state)).toEqual([{ from: '2026-03-01', until: '2026-03-31' }]);
    const slices = [
      { budgetYear: 2025, amountCents: 4_500_000 },
      { budgetYear: 2026, amountCents: 1_500_000 },
    ];
    const now = { approvedUntil: '2026-03-31' };
    given(postDecider, history)
      .when((s) => decideCorrect(asLongAsItLasts, s))
      .then(corrected(2, april, { ...april, ...now }, { share: 100, ...now, slices }));
  });

  it('finds an open occupancy again that an annulled neighbour had cut short, and none that has an end', () => {
    const [march, april] = [
      { from: '2025-03-01', lastDay: '2025-03-31', approvedUntil: '2026-02-28' },
      { from: '2025-04-01', approvedUntil: '2026-02-28' },
    ];
    const before = [
      twelveMonths(),
      filled(1, march.from, { approvedUntil: march.approvedUntil }),
      vacated(1, march.from, march.lastDay),
      filled(2, april.from, { approvedUntil: april.approvedUntil }),
    ];
    const short = (...events: readonly PostEvent[]) => {
      const state = given(postDecider, [...before, ...events]).state();
      return state.kind === 'approved' && cutShort(state).map((o) => o.appointmentId);
    };
    expect(short()).toEqual([]);
    expect(short(corrected(1, march, undefined))).toEqual([derivedId('apt', '2')]);
    expect(short(corrected(1, march, undefined), corrected(2, april, { ...april, approvedUntil: '2026-03-31' }))).toEqual([]);
    expect(short(corrected(1, march, undefined), vacated(2, april.from, '2025-12-31'))).toEqual([]);
  });

  it('lets who works half work half on the days that an earlier first day gains, and whole who began so', () => {
    const full = { from: '2025-04-01', approvedUntil: '2026-03-31' };
    const earlier = corrected(1, full, { ...full, from: '2025-03-01', approvedUntil: '2026-02-28' });
    const worked = (...events: readonly PostEvent[]) => {
      const state = given(postDecider, [twelveMonths(), ...events]).state();
      return state.kind === 'approved' && state.occupancies.map((o) => workingSharesOf(state, o));
    };
    const half = filled(1, full.from, { approvedUntil: full.approvedUntil, personShare: 50 });
    expect(worked(half, earlier)).toEqual([[{ from: '2025-03-01', until: '2026-02-28', share: 50 }]]);
    const later = corrected(1, full, { from: '2025-05-01', approvedUntil: '2026-04-30' });
    expect(worked(half, later, corrected(1, { from: '2025-05-01' }, { from: '2025-03-01', approvedUntil: '2026-02-28' }))).toEqual([
      [{ from: '2025-03-01', until: '2026-02-28', share: 50 }],
    ]);
    const whole = filled(1, full.from, { approvedUntil: full.approvedUntil });
    const lessLater = shareChanged(1, '2025-07-01', 50, { share: 100 });
    expect(worked(whole, lessLater, earlier)).toEqual([
      [
        { from: '2025-03-01', until: '2025-06-30', share: 100 },
        { from: '2025-07-01', until: '2026-02-28', share: 50 },
      ],
    ]);
  });

  it('takes back an appointment that never was: the post is free on its days', () => {
    given(postDecider, history)
      .when((s) => decideCorrect(correct({ kind: 'annulled' }), s))
      .then(corrected(1, was, undefined));
    given(postDecider, [...history, corrected(1, was, undefined)])
      .when((s) => decideFill(fill(2, '2022-10-01', '2023-03-31'), s))
      .then(filled(2, '2022-10-01'), term(2, '2022-10-01', '2023-03-31'));
    given(postDecider, [...history, corrected(1, was, undefined)])
      .when((s) => decideFill(fill(1, '2022-10-01'), s))
      .nothing();
  });

  it('keeps a term a term, which may still end early', () => {
    const agreed = { from: '2022-10-01', lastDay: '2023-03-31', isTerm: true };
    given(postDecider, [approved(), filled(1, '2022-10-01'), term(1, '2022-10-01', '2023-03-31')])
      .when((s) => decideCorrect(correct(days('2022-10-01', '2023-04-30')), s))
      .then(corrected(1, agreed, { ...agreed, lastDay: '2023-04-30' }));
  });

  it('adds nothing the second time, and nothing where it says so already', () => {
    given(postDecider, [...history, corrected(1, was, { ...was, lastDay: '2023-02-28' })])
      .when((s) => decideCorrect(correct(days('2022-10-01', '2023-01-31')), s))
      .nothing();
    given(postDecider, history)
      .when((s) => decideCorrect(correct(days('2022-10-01', '2023-03-31')), s))
      .nothing();
  });

  it('refuses days outside of the approval, reversed ones, and those of somebody else', () => {
    given(postDecider, history)
      .when((s) => decideCorrect(correct(days('2022-08-31', '2023-03-31')), s))
      .refused('outside-approval', { from: '2022-09-01', to: '2023-12-31', requestedFrom: '2022-08-31', requestedUntil: '2023-03-31' });
    given(postDecider, history)
      .when((s) => decideCorrect(correct(days('2022-10-02', '2022-10-01')), s))
      .refused('period-reversed', { from: '2022-10-02', until: '2022-10-01' });
    given(postDecider, [...history, filled(2, '2023-05-01')])
      .when((s) => decideCorrect(correct(days('2022-10-01', '2023-05-01')), s))
      .refused('post-occupied', {
        from: '2023-05-01',
        until: '2023-12-31',
        isOpen: true,
        requestedFrom: '2022-10-01',
        requestedUntil: '2023-05-01',
      });
  });

  it('refuses an appointment that is not there, or not any more', () => {
    const appointmentId = derivedId('apt', '2');
    given(postDecider, history)
      .when((s) => decideCorrect(correct({ kind: 'annulled' }, 2), s))
      .refused('appointment-unknown', { appointmentId });
    given(postDecider, [...history, corrected(1, was, undefined)])
      .when((s) => decideCorrect({ ...correct(days('2022-10-01')), attemptId: derivedId('cor', '2') }, s))
      .refused('appointment-unknown', { appointmentId: derivedId('apt', '1') });
    given(postDecider)
      .when((s) => decideCorrect(correct({ kind: 'annulled' }), s))
      .refused('post-unknown');
  });

  it('moves the end of the money with the first day of work', () => {
    const march = { approvedUntil: '2026-02-28' };
    const april = {
      approvedUntil: '2026-03-31',
      slices: [
        { budgetYear: 2025, amountCents: 4_500_000 },
        { budgetYear: 2026, amountCents: 1_500_000 },
      ],
    };
    given(postDecider, [twelveMonths(), filled(1, '2025-03-01', march)])
      .when((s) => decideCorrect(correct(days('2025-04-01')), s))
      .then(
        corrected(
          1,
          { from: '2025-03-01', approvedUntil: '2026-02-28' },
          { from: '2025-04-01', approvedUntil: '2026-03-31' },
          { share: 100, ...april },
        ),
      );
    given(postDecider, [twelveMonths(), filled(1, '2025-03-01', march)])
      .when((s) => decideCorrect(correct({ kind: 'annulled' }), s))
      .then(corrected(1, { from: '2025-03-01', approvedUntil: '2026-02-28' }, undefined, { share: 100, approvedUntil: '2026-12-31' }));
  });
});

describe('the days that a correction gains', () => {
  const gains = (correction: Correction, n = 1) => {
    const state = given(postDecider, history).state();
    if (state.kind === 'none') throw new Error('The post is gone.');
    return gainedDays(correct(correction, n), state);
  };

  it.each([
    ['2022-10-01', '2023-03-31', []],
    ['2022-10-02', '2023-03-30', []],
    ['2022-10-01', '2023-04-30', [{ from: '2023-04-01', until: '2023-04-30' }]],
    ['2022-09-01', '2023-02-28', [{ from: '2022-09-01', until: '2022-09-30' }]],
    [
      '2022-09-30',
      '2023-04-01',
      [
        { from: '2022-09-30', until: '2022-09-30' },
        { from: '2023-04-01', until: '2023-04-01' },
      ],
    ],
    ['2023-04-01', '2023-04-30', [{ from: '2023-04-01', until: '2023-04-30' }]],
  ])('from %s until %s', (from, until, gained) => expect(gains(days(from, until))).toEqual(gained));

  it('reach as far as the money where the end is open', () =>
    expect(gains(days('2022-10-01'))).toEqual([{ from: '2023-04-01', until: '2023-12-31' }]));

  it('are none where the appointment never was, or is unknown', () => {
    expect(gains({ kind: 'annulled' })).toEqual([]);
    expect(gains(days('2022-10-01'), 2)).toEqual([]);
  });
});

describe('settling a correction whose days were claimed', () => {
  const april = { from: '2023-04-01', until: '2023-04-30' };
  const claimIds = [derivedId('clm', 'april')];
  const cmd = {
    ...correct(days('2022-10-01', '2023-04-30')),
    postId: POST_ID,
    personId: personId(1),
    claimIds,
    claimed: [april],
  };
  const done = corrected(1, was, { ...was, lastDay: '2023-04-30' }, { claimIds });
  const { appointmentId } = cmd;
  const declined = (code: string, explanation = {}) =>
    CorrectionDeclined({ postId: POST_ID, appointmentId, personId: personId(1), correctionId, attemptId, claimIds, code, explanation });

  it('corrects, and the claims belong to the occupancy', () => {
    given(postDecider, history)
      .when((s) => decideSettleCorrection(cmd, s, 3))
      .then(done);
    const state = given(postDecider, [...history, done]).state();
    expect(state.kind === 'approved' && state.occupancies.map((o) => o.claimIds)).toEqual([[derivedId('clm', '1'), ...claimIds]]);
  });

  it('declines as a fact what another command made impossible, and keeps to it', () => {
    const taken = [...history, filled(2, '2023-04-15')];
    const occupied = declined('post-occupied', {
      from: '2023-04-15',
      until: '2023-12-31',
      isOpen: true,
      requestedFrom: '2022-10-01',
      requestedUntil: '2023-04-30',
    });
    given(postDecider, taken)
      .when((s) => decideSettleCorrection(cmd, s, 4))
      .then(occupied);
    given(postDecider, [...taken, occupied, vacated(2, '2023-04-15', '2023-04-20')])
      .when((s) => decideSettleCorrection(cmd, s, 6))
      .nothing();
    given(postDecider, [...history, done])
      .when((s) => decideSettleCorrection(cmd, s, 4))
      .nothing();
  });

  it('declines where the occupancy became shorter meanwhile: the days between were not claimed', () =>
    given(postDecider, [...history, corrected(1, was, { ...was, lastDay: '2023-03-15' }, { attemptId: derivedId('cor', 'other') })])
      .when((s) => decideSettleCorrection(cmd, s, 4))
      .then(declined('post-changed')));

  it('declines where the claimed days miss the first or the last of the gained ones by a day', () => {
    for (const claimed of [
      { ...april, until: '2023-04-29' },
      { ...april, from: '2023-04-02' },
    ])
      given(postDecider, history)
        .when((s) => decideSettleCorrection({ ...cmd, claimed: [claimed] }, s, 3))
        .then(declined('post-changed'));
    given(postDecider, history)
      .when((s) => decideSettleCorrection({ ...cmd, claimed: [{ from: '2023-03-31', until: '2023-05-01' }] }, s, 3))
      .then(done);
  });

  it('declines where it says so already: the claims go back', () =>
    given(postDecider, [...history, corrected(1, was, { ...was, lastDay: '2023-04-30' }, { attemptId: derivedId('cor', 'other') })])
      .when((s) => decideSettleCorrection(cmd, s, 4))
      .then(declined('nothing-to-correct')));

  it('keeps to the version that the request named', () => {
    given(postDecider, history)
      .when((s) => decideSettleCorrection({ ...cmd, expectedVersion: 2 }, s, 3))
      .then(declined('stale-version', { expected: 2, actual: 3 }));
    given(postDecider, history)
      .when((s) => decideSettleCorrection({ ...cmd, expectedVersion: 3 }, s, 3))
      .then(done);
  });

  it('of a post that nobody approved declines too', () =>
    given(postDecider)
      .when((s) => decideSettleCorrection(cmd, s, 0))
      .then(declined('post-unknown')));
});
