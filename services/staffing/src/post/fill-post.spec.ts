import { given } from '@paktwerk/testing';
import { AppointmentDeclined } from './events';
import { decideFill, decideSettleClaim } from './fill-post';
import { approved, fill, filled, term, vacated } from './post.fixture';
import { postDecider } from './state';

describe('filling a post', () => {
  it('records the appointment, also with a first day in the past', () =>
    given(postDecider, [approved()])
      .when((s) => decideFill(fill(1, '2022-10-01'), s))
      .then(filled(1, '2022-10-01')));

  it('says by which tier the person is paid, and what proves it', () => {
    const proof = { tier: 'B_OTHER_DEGREE', evidence: 'Zeugnis' } as const;
    given(postDecider, [approved()])
      .when((s) => decideFill({ ...fill(1, '2022-10-01'), ...proof }, s))
      .then(filled(1, '2022-10-01', proof));
    const state = given(postDecider, [approved(), filled(1, '2022-10-01', proof)]).state();
    expect(state.kind === 'approved' && state.occupancies).toMatchObject([{ from: '2022-10-01', tier: 'B_OTHER_DEGREE' }]);
  });

  it('adds nothing when the same claim arrives twice', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01')])
      .when((s) => decideFill(fill(1, '2022-10-01'), s))
      .nothing());

  it('refuses a second person while the first one holds the post, with the dates', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01')])
      .when((s) => decideFill(fill(2, '2023-01-01'), s))
      .refused('post-occupied', {
        from: '2022-10-01',
        until: '2023-12-31',
        isOpen: true,
        requestedFrom: '2023-01-01',
        requestedUntil: '2023-12-31',
      }));

  it('refuses the very last day of another one, and takes the day after', () => {
    const history = [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2023-03-31')];
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2023-03-31'), s))
      .refused('post-occupied', {
        from: '2022-10-01',
        isOpen: false,
        requestedFrom: '2023-03-31',
        requestedUntil: '2023-12-31',
        until: '2023-03-31',
      });
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2023-04-01'), s))
      .then(filled(2, '2023-04-01'));
  });

  it('fills a gap between two occupancies with a fixed term', () => {
    const history = [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2022-12-31'), filled(2, '2023-06-01')];
    given(postDecider, history)
      .when((s) => decideFill(fill(3, '2023-01-01', '2023-05-31'), s))
      .then(filled(3, '2023-01-01'), term(3, '2023-01-01', '2023-05-31'));
    given(postDecider, history)
      .when((s) => decideFill(fill(3, '2023-01-01'), s))
      .refused('post-occupied', {
        from: '2023-06-01',
        isOpen: true,
        requestedFrom: '2023-01-01',
        requestedUntil: '2023-12-31',
        until: '2023-12-31',
      });
  });

  it('refuses days outside the approval', () => {
    given(postDecider, [approved()])
      .when((s) => decideFill(fill(1, '2022-08-31'), s))
      .refused('first-day-outside-approval', { from: '2022-09-01', requestedFrom: '2022-08-31', to: '2023-12-31' });
    given(postDecider, [approved()])
      .when((s) => decideFill(fill(1, '2024-01-01'), s))
      .refused('first-day-outside-approval', { from: '2022-09-01', requestedFrom: '2024-01-01', to: '2023-12-31' });
    given(postDecider, [approved()])
      .when((s) => decideFill(fill(1, '2023-01-01', '2024-01-01'), s))
      .refused('outside-approval', { from: '2022-09-01', requestedFrom: '2023-01-01', requestedUntil: '2024-01-01', to: '2023-12-31' });
  });

  it('refuses an end before the start, and a post that does not exist', () => {
    given(postDecider, [approved()])
      .when((s) => decideFill(fill(1, '2023-02-01', '2023-01-01'), s))
      .refused('period-reversed', { from: '2023-02-01', until: '2023-01-01' });
    given(postDecider)
      .when((s) => decideFill(fill(1, '2023-02-01'), s))
      .refused('post-unknown');
  });
});

describe('settling a claimed share', () => {
  const declined = AppointmentDeclined({
    postId: fill(2, '').postId,
    appointmentId: fill(2, '').appointmentId,
    claimId: fill(2, '').claimId,
    personId: fill(2, '').personId,
    code: 'post-occupied',
    explanation: { from: '2022-10-01', until: '2023-12-31', isOpen: true, requestedFrom: '2023-01-01', requestedUntil: '2023-12-31' },
  });

  it('declines as a fact when the post is taken meanwhile', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01')])
      .when((s) => decideSettleClaim(fill(2, '2023-01-01'), s))
      .then(declined));

  it('keeps to the first answer: a declined claim is never filled later, although the post is free by then', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01'), declined, vacated(1, '2022-10-01', '2022-12-31')])
      .when((s) => decideSettleClaim(fill(2, '2023-01-01'), s))
      .nothing());

  it('keeps to the version that the request named, whoever completes the claim', () => {
    const cmd = { ...fill(2, '2023-01-01'), expectedVersion: 1 };
    const history = [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2022-12-31')];
    const { postId, appointmentId, claimId, personId } = cmd;
    const stale = AppointmentDeclined({
      postId,
      appointmentId,
      claimId,
      personId,
      code: 'stale-version',
      explanation: { expected: 1, actual: 3 },
    });
    given(postDecider, history)
      .when((s) => decideSettleClaim(cmd, s, 3))
      .then(stale);
    given(postDecider, [...history, stale])
      .when((s) => decideSettleClaim(cmd, s, 4))
      .nothing();
    given(postDecider, [approved()])
      .when((s) => decideSettleClaim(cmd, s, 1))
      .then(filled(2, '2023-01-01'));
    given(postDecider, [approved(), filled(2, '2023-01-01')])
      .when((s) => decideSettleClaim(cmd, s, 2))
      .nothing();
  });
});
