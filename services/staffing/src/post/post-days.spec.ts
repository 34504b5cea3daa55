import { given } from '@paktwerk/testing';
import { AppointmentDeclined } from './events';
import { decideFill, decideSettleClaim } from './fill-post';
import { POST_ID, approved, fill, filled, term, vacated } from './post.fixture';
import { postDecider, postStream } from './state';

/** Every boundary of a day has its line: the day itself, the one before, the one after. */
describe('the days of a post', () => {
  it('begin with the first day of the approval', () =>
    given(postDecider, [approved()])
      .when((s) => decideFill(fill(1, '2022-09-01'), s))
      .then(filled(1, '2022-09-01')));

  it('end with the last day of the approval, for one day if need be', () =>
    given(postDecider, [approved()])
      .when((s) => decideFill(fill(1, '2023-12-31', '2023-12-31'), s))
      .then(filled(1, '2023-12-31'), term(1, '2023-12-31', '2023-12-31')));

  it('may be filled up to the day before somebody else begins, and not that day', () => {
    const history = [approved(), filled(1, '2023-06-01')];
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2023-05-01', '2023-05-31'), s))
      .then(filled(2, '2023-05-01'), term(2, '2023-05-01', '2023-05-31'));
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2023-05-01', '2023-06-01'), s))
      .refused('post-occupied', {
        from: '2023-06-01',
        until: '2023-12-31',
        isOpen: true,
        requestedFrom: '2023-05-01',
        requestedUntil: '2023-06-01',
      });
  });

  it('end for the one who leaves, and for nobody else', () => {
    const s = given(postDecider, [
      approved(),
      filled(1, '2022-10-01'),
      vacated(1, '2022-10-01', '2022-12-31'),
      filled(2, '2023-01-01'),
      vacated(2, '2023-01-01', '2023-06-30'),
    ]).state();
    expect(s.kind === 'approved' && s.occupancies.map((o) => [o.from, o.lastDay])).toEqual([
      ['2022-10-01', '2022-12-31'],
      ['2023-01-01', '2023-06-30'],
    ]);
  });
});

describe('a post', () => {
  const { appointmentId, claimId, personId } = fill(1, '');
  const declined = (code: string) => AppointmentDeclined({ postId: POST_ID, appointmentId, claimId, personId, code, explanation: {} });

  it('is new with nobody on it and no claim declined', () =>
    expect(given(postDecider, [approved()]).state()).toEqual({
      kind: 'approved',
      lapses: [],
      postId: POST_ID,
      line: { grantId: 'grt_1', lineId: 'line-1', callId: 'cal_1' },
      programmeId: 'prg_1',
      district: '08111',
      share: 50,
      terms: [{ from: '2022-09-01', share: 50, tier: 'A_SOCIAL_DEGREE' }],
      from: '2022-09-01',
      to: '2023-12-31',
      granted: { share: 50, terms: [{ from: '2022-09-01', share: 50, tier: 'A_SOCIAL_DEGREE' }], to: '2023-12-31' },
      changes: [],
      occupancies: [],
      annulled: [],
      declined: {},
      corrections: {},
      suspensions: [],
      employers: [],
      workplaces: [],
    }));

  it('keeps every claim that was declined', () =>
    expect(given(postDecider, [approved(), declined('post-occupied')]).state()).toMatchObject({
      declined: { [claimId]: { code: 'post-occupied', explanation: {} } },
    }));

  it('that nobody approved stays unknown, whatever is said of it', () => {
    for (const event of [filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2022-12-31'), declined('post-unknown')])
      expect(given(postDecider, [event]).state()).toEqual({ kind: 'none' });
    given(postDecider)
      .when((s) => decideSettleClaim(fill(1, '2022-10-01'), s))
      .then(declined('post-unknown'));
  });

  it('is filled by the claim that finds it free', () =>
    given(postDecider, [approved()])
      .when((s) => decideSettleClaim(fill(1, '2022-10-01'), s))
      .then(filled(1, '2022-10-01')));

  it('has a stream of its own', () => expect(postStream(POST_ID)).toBe(`post-${POST_ID}`));
});
