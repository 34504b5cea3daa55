import { given } from '@paktwerk/testing';
import { PERSON_SHARE_LIMIT } from '../parameters';
import { decideClaim, decideClaims, refusedElsewhere } from './claim-share';
import { ShareRefused } from './events';
import type { PersonEvent } from './events';
import { PERSON_ID, aClaim, claimed, ended, registered, returned } from './person.fixture';
import { personDecider } from './state';

const limit = PERSON_SHARE_LIMIT.value;
const half = (n: number, from = '2022-09-01', until = '2023-12-31') => aClaim(n, 50, from, until);

describe("claiming a share of a person's working time", () => {
  it('takes two halves', () =>
    given(personDecider, [registered(), claimed(1, 50, '2022-09-01', '2023-12-31')])
      .when((s) => decideClaim(half(2), s, limit))
      .then(claimed(2, 50, '2022-09-01', '2023-12-31')));

  it('adds nothing when the same claim arrives twice', () =>
    given(personDecider, [registered(), claimed(1, 50, '2022-09-01', '2023-12-31')])
      .when((s) => decideClaim(half(1), s, limit))
      .nothing());

  it('refuses more than 1.00 on a single day, with the day and the figures', () =>
    given(personDecider, [registered(), claimed(1, 75, '2023-06-01', '2023-12-31')])
      .when((s) => decideClaim(half(2), s, limit))
      .refused('fte-exceeded', { day: '2023-06-01', claimedShare: 75, requestedShare: 50, totalShare: 125, limitShare: 100 }));

  it('takes what begins on the day after another share ended', () =>
    given(personDecider, [registered(), claimed(1, 100, '2022-09-01', '2023-12-31'), ended(1, '2023-03-31')])
      .when((s) => decideClaim(aClaim(2, 100, '2023-04-01', '2023-12-31'), s, limit))
      .then(claimed(2, 100, '2023-04-01', '2023-12-31')));

  it('does not count what was returned', () =>
    given(personDecider, [registered(), claimed(1, 100, '2022-09-01', '2023-12-31'), returned(1)])
      .when((s) => decideClaim(half(2), s, limit))
      .then(claimed(2, 50, '2022-09-01', '2023-12-31')));

  it('says nothing of what other districts hold, but writes the attempt down', () => {
    const asked = { ...half(2), district: '08115' };
    const history = [registered(), registered('08115'), claimed(1, 75, '2022-10-01', '2023-12-31')];
    given(personDecider, history)
      .when((s) => decideClaim(asked, s, limit))
      .refused('fte-exceeded-elsewhere', { requestedShare: 50, limitShare: 100 });
    const { postId, from, until } = asked;
    given(personDecider, history)
      .when((s) => decideClaims([asked], s, limit))
      .then(ShareRefused({ personId: PERSON_ID, district: '08115', postId, from, until, requestedShare: 50, limitShare: 100 }));
  });

  it('refuses one post of more than full time, a reversed period and an unknown person', () => {
    given(personDecider, [registered()])
      .when((s) => decideClaim(aClaim(1, 101, '2022-09-01', '2022-12-31'), s, limit))
      .refused('fte-exceeded', { claimedShare: 0, day: '2022-09-01', limitShare: 100, requestedShare: 101, totalShare: 101 });
    given(personDecider, [registered()])
      .when((s) => decideClaim(aClaim(1, 50, '2022-12-31', '2022-09-01'), s, limit))
      .refused('period-reversed', { from: '2022-12-31', until: '2022-09-01' });
    given(personDecider)
      .when((s) => decideClaim(half(1), s, limit))
      .refused('person-unknown');
  });

  it('says what was refused because of others as an error, and nothing where all was taken', () => {
    const asked = { ...half(2), district: '08115' };
    const { postId, from, until } = asked;
    const refused = ShareRefused({ personId: PERSON_ID, district: '08115', postId, from, until, requestedShare: 50, limitShare: 100 });
    const taken = claimed(1, 75, '2022-10-01', '2023-12-31');
    expect(refusedElsewhere([taken, refused])).toEqual({
      kind: 'refused',
      code: 'fte-exceeded-elsewhere',
      data: { requestedShare: 50, limitShare: 100 },
    });
    expect([refusedElsewhere([]), refusedElsewhere([taken])]).toEqual([undefined, undefined]);
  });
  it('counts a share that begins with it once, on its first and on its last day', () => {
    const asked = aClaim(3, 50, '2023-02-01', '2023-03-31');
    const refused = (day: string, ...history: readonly PersonEvent[]) =>
      given(personDecider, [registered(), ...history])
        .when((s) => decideClaim(asked, s, limit))
        .refused('fte-exceeded', { day, claimedShare: 75, requestedShare: 50, totalShare: 125, limitShare: 100 });
    refused('2023-02-01', claimed(1, 75, '2023-02-01', '2023-02-01'));
    refused('2023-03-31', claimed(1, 75, '2023-03-31', '2023-12-31'));
    // Of two days the earlier one is told, in whichever order they were claimed.
    refused('2023-02-15', claimed(1, 75, '2023-03-15', '2023-03-31'), claimed(2, 75, '2023-02-15', '2023-02-28'));
    given(personDecider, [registered(), claimed(1, 75, '2023-04-01', '2023-12-31'), claimed(2, 75, '2023-01-01', '2023-01-31')])
      .when((s) => decideClaim(asked, s, limit))
      .then(claimed(3, 50, '2023-02-01', '2023-03-31'));
  });

  it('claims several at once or none, the later ones beside the earlier, and each once', () => {
    given(personDecider, [registered()])
      .when((s) => decideClaims([half(1), half(2)], s, limit))
      .then(claimed(1, 50, '2022-09-01', '2023-12-31'), claimed(2, 50, '2022-09-01', '2023-12-31'));
    given(personDecider, [registered(), claimed(1, 50, '2022-09-01', '2023-12-31')])
      .when((s) => decideClaims([half(1), half(2)], s, limit))
      .then(claimed(2, 50, '2022-09-01', '2023-12-31'));
    given(personDecider, [registered()])
      .when((s) => decideClaims([half(1), half(2), aClaim(3, 1, '2023-01-01', '2023-01-01')], s, limit))
      .refused('fte-exceeded', { day: '2023-01-01', claimedShare: 100, requestedShare: 1, totalShare: 101, limitShare: 100 });
    given(personDecider, [registered()])
      .when((s) => decideClaims([], s, limit))
      .nothing();
    given(personDecider)
      .when((s) => decideClaims([half(1)], s, limit))
      .refused('person-unknown');
  });
});
