import { given } from '@paktwerk/testing';
import { PERSON_SHARE_LIMIT } from '../parameters';
import { decideClaim } from './claim-share';
import { decideFindTwice } from './find-twice';
import { mostHeldAtOnce } from './found-twice';
import { OTHER_ID, PERSON_ID, aClaim, claimed, foundTwice, registered, returned } from './person.fixture';
import { personDecider } from './state';

const limit = PERSON_SHARE_LIMIT.value;
const claimsOf = (...events: readonly ReturnType<typeof claimed | typeof returned>[]) => {
  const state = given(personDecider, [registered(), ...events]).state();
  return state.kind === 'none' ? [] : state.claims;
};

describe('a person who stands in the register twice', () => {
  it('is found: both entries say so, once', () => {
    const found = { firstId: PERSON_ID, secondId: OTHER_ID };
    given(personDecider, [registered()])
      .when((s) => decideFindTwice(found, s))
      .then(foundTwice('first'));
    given(personDecider, [registered(), foundTwice('first')])
      .when((s) => decideFindTwice(found, s))
      .nothing();
    const turned = { firstId: OTHER_ID, secondId: PERSON_ID };
    given(personDecider, [registered()])
      .when((s) => decideFindTwice(turned, s))
      .then(foundTwice('second'));
    given(personDecider, [registered(), foundTwice('second')])
      .when((s) => decideFindTwice(turned, s))
      .nothing();
    given(personDecider)
      .when((s) => decideFindTwice(found, s))
      .refused('person-unknown');
  });

  it('keeps what the later entry holds, and takes nothing more by it', () => {
    const history = [registered(), claimed(1, 50, '2022-09-01', '2023-12-31'), foundTwice('second')];
    given(personDecider, history)
      .when((s) => decideClaim(aClaim(2, 25, '2022-09-01', '2023-12-31'), s, limit))
      .refused('person-registered-twice', { firstId: OTHER_ID });
    given(personDecider, history)
      .when((s) => decideClaim(aClaim(1, 50, '2022-09-01', '2023-12-31'), s, limit))
      .nothing();
  });

  it('holds at most 1.00 by both entries together, from then on', () => {
    const elsewhere = claimsOf(claimed(7, 75, '2023-03-01', '2023-06-30'));
    given(personDecider, [registered(), foundTwice('first')])
      .when((s) => decideClaim(aClaim(2, 50, '2022-09-01', '2023-12-31'), s, limit, elsewhere))
      .refused('fte-exceeded-elsewhere', { requestedShare: 50, limitShare: 100 });
    const own = elsewhere.map((c) => ({ ...c, district: '08111' }));
    given(personDecider, [registered(), foundTwice('first')])
      .when((s) => decideClaim(aClaim(2, 50, '2022-09-01', '2023-12-31'), s, limit, own))
      .refused('fte-exceeded', { day: '2023-03-01', claimedShare: 75, requestedShare: 50, totalShare: 125, limitShare: 100 });
    given(personDecider, [registered(), foundTwice('first')])
      .when((s) => decideClaim(aClaim(2, 50, '2023-07-01', '2023-12-31'), s, limit, elsewhere))
      .then(claimed(2, 50, '2023-07-01', '2023-12-31'));
  });

  it('shows on which day both hold the most', () => {
    expect(
      mostHeldAtOnce(
        claimsOf(
          claimed(1, 50, '2022-09-01', '2023-12-31'),
          claimed(2, 100, '2023-03-01', '2023-06-30'),
          claimed(3, 100, '2023-04-01', '2023-04-01'),
          returned(3),
        ),
      ),
    ).toEqual({ mostShare: 150, mostOn: '2023-03-01' });
    expect(mostHeldAtOnce([])).toEqual({ mostShare: 0 });
  });

  it('that nobody registered stays unknown', () => expect(given(personDecider, [foundTwice('first')]).state()).toEqual({ kind: 'none' }));
});
