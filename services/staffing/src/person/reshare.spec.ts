import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { PERSON_SHARE_LIMIT } from '../parameters';
import { ShareClaimed, ShareRefused } from './events';
import { OTHER_ID, PERSON_ID, aClaim, claimId, claimed, ended, foundTwice, registered, returned } from './person.fixture';
import { decideReshare, outdatedIn } from './reshare';
import type { Reshare } from './reshare';
import { personDecider } from './state';
import type { PersonState } from './state';

const limit = PERSON_SHARE_LIMIT.value;
const [FROM, UNTIL] = ['2025-01-01', '2025-12-31'];
const days = (share: number, from = '2025-07-01', before = 50) => [
  { from: FROM, until: '2025-06-30', share: before },
  { from, until: UNTIL, share },
];
const anew = (from: string) => derivedId('clm', 'anew', from);
const claimFor: Reshare['claimFor'] = ({ from, until, share }, of) => ({
  ...aClaim(1, share, from, until),
  claimId: anew(from),
  ...(of.district === undefined ? {} : { district: of.district }),
  isReshared: true,
});
const claimedAnew = (share: number, from: string, until = UNTIL) =>
  ShareClaimed({ personId: PERSON_ID, ...aClaim(1, share, from, until), claimId: anew(from), isReshared: true });
const reshare = (wanted: Reshare['days']) => (state: PersonState) =>
  decideReshare({ claimIds: [claimId(1)], days: wanted, claimFor }, state, limit);
const history = [registered(), claimed(1, 50, FROM, UNTIL)];

describe('the working time of whoever is on a post whose share changed', () => {
  it('is claimed anew from that day on, less or more', () => {
    given(personDecider, history)
      .when(reshare(days(75)))
      .then(ended(1, '2025-06-30'), claimedAnew(75, '2025-07-01'));
    given(personDecider, history)
      .when(reshare(days(25)))
      .then(ended(1, '2025-06-30'), claimedAnew(25, '2025-07-01'));
  });
  it('is claimed anew as a whole where the share was another one from the first day on', () =>
    given(personDecider, history)
      .when(reshare([{ from: FROM, until: UNTIL, share: 75 }]))
      .then(returned(1), claimedAnew(75, FROM)));
  it('is claimed part by part where it changes more than once', () =>
    given(personDecider, history)
      .when(
        reshare([
          ...days(75).slice(0, 1),
          { from: '2025-07-01', until: '2025-08-31', share: 25 },
          { from: '2025-09-01', until: UNTIL, share: 50 },
        ]),
      )
      .then(ended(1, '2025-06-30'), claimedAnew(25, '2025-07-01', '2025-08-31'), claimedAnew(50, '2025-09-01')));
  it('stays where it is as it ought to be, where it was given back, and where nobody is', () => {
    given(personDecider, history)
      .when(reshare(days(50)))
      .nothing();
    given(personDecider, [...history, returned(1)])
      .when(reshare(days(75)))
      .nothing();
    given(personDecider, [...history, ended(1, '2025-06-30')])
      .when(reshare(days(75)))
      .nothing();
    given(personDecider)
      .when(reshare(days(75)))
      .nothing();
  });
  it('is refused as a whole where it is more than the person has', () =>
    given(personDecider, [...history, claimed(2, 50, '2025-09-01', UNTIL)])
      .when(reshare(days(75)))
      .refused('fte-exceeded', { day: '2025-09-01', claimedShare: 50, requestedShare: 75, totalShare: 125, limitShare: limit }));
  it('becomes less also under an entry that takes no further claims, and not more', () => {
    given(personDecider, [...history, foundTwice('second')])
      .when(reshare(days(25)))
      .then(ended(1, '2025-06-30'), claimedAnew(25, '2025-07-01'));
    given(personDecider, [...history, foundTwice('second')])
      .when(reshare(days(75)))
      .refused('person-registered-twice', { firstId: OTHER_ID });
  });
  it('is refused without a word of what others hold, and nothing of it ends', () => {
    const elsewhere = { ...aClaim(2, 50, FROM, UNTIL), district: '08115' };
    const { postId } = aClaim(1, 75, FROM, UNTIL);
    given(personDecider, [
      registered(),
      registered('08115'),
      claimed(1, 50, FROM, UNTIL),
      ShareClaimed({ personId: PERSON_ID, ...elsewhere }),
    ])
      .when(reshare(days(75)))
      .then(
        ShareRefused({
          ...{ personId: PERSON_ID, district: '08111', postId, from: '2025-07-01', until: UNTIL },
          ...{ requestedShare: 75, limitShare: limit },
        }),
      );
  });
  it('is more on some days and less on others: it is asked for as a whole, also where the first part is less', () => {
    const wanted = [
      { from: FROM, until: '2025-06-30', share: 25 },
      { from: '2025-07-01', until: UNTIL, share: 75 },
    ];
    given(personDecider, [...history, foundTwice('second')])
      .when(reshare(wanted))
      .refused('person-registered-twice', { firstId: OTHER_ID });
    given(personDecider, [...history, claimed(2, 30, '2025-09-01', UNTIL)])
      .when(reshare(wanted))
      .refused('fte-exceeded', { day: '2025-09-01', claimedShare: 30, requestedShare: 75, totalShare: 105, limitShare: limit });
    given(personDecider, [...history, foundTwice('second')])
      .when(
        reshare([
          ...days(25).slice(0, 1),
          { from: '2025-07-01', until: '2025-08-31', share: 25 },
          { from: '2025-09-01', until: UNTIL, share: 50 },
        ]),
      )
      .then(ended(1, '2025-06-30'), claimedAnew(25, '2025-07-01', '2025-08-31'), claimedAnew(50, '2025-09-01'));
  });
  it('is of several claims together: one that becomes more asks for all of them', () => {
    const two = [registered(), claimed(1, 50, FROM, '2025-06-30'), claimed(2, 50, '2025-07-01', UNTIL), foundTwice('second')];
    const both = (wanted: Reshare['days']) => (state: PersonState) =>
      decideReshare({ claimIds: [claimId(1), claimId(2)], days: wanted, claimFor }, state, limit);
    given(personDecider, two)
      .when(
        both([
          { from: FROM, until: '2025-06-30', share: 25 },
          { from: '2025-07-01', until: UNTIL, share: 75 },
        ]),
      )
      .refused('person-registered-twice', { firstId: OTHER_ID });
    given(personDecider, two)
      .when(both([{ from: FROM, until: UNTIL, share: 25 }]))
      .then(returned(1), returned(2), claimedAnew(25, FROM, '2025-06-30'), claimedAnew(25, '2025-07-01'));
  });
  it('is said for days of the claim alone, the first and the last of them', () => {
    const outdated = (wanted: Reshare['days'], ...more: readonly ReturnType<typeof claimed>[]) =>
      outdatedIn({ claimIds: [claimId(1)], days: wanted }, fold(personDecider, [registered(), ...more]));
    const claim = claimed(1, 50, '2025-03-01', '2025-09-30');
    const { claimId: id, postId, share, from, until } = claim.data;
    const held = { claimId: id, postId, share, from, until, isReturned: false };
    expect(outdated([{ from: FROM, until: UNTIL, share: 75 }], claim, claimed(2, 50, FROM, UNTIL))).toEqual([
      { claim: held, from: '2025-03-01', anew: [{ from: '2025-03-01', until: '2025-09-30', share: 75 }] },
    ]);
    expect(outdated([{ from: FROM, until: '2025-02-28', share: 75 }], claim)).toEqual([]);
    expect(outdated([{ from: '2025-10-01', until: UNTIL, share: 75 }], claim)).toEqual([]);
    expect(outdated([], claim)).toEqual([]);
    expect(outdatedIn({ claimIds: [claimId(1)], days: days(75) }, { kind: 'none' })).toEqual([]);
  });
});
