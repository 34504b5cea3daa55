import { given } from '@paktwerk/testing';
import { PERSON_SHARE_LIMIT } from '../parameters';
import { decideClaim } from './claim-share';
import { PERSON_ID, aClaim, claimed, ended, erasureProposed, holdPlaced, registered, returned } from './person.fixture';
import { personDecider, personStream, sharesOn } from './state';

const limit = PERSON_SHARE_LIMIT.value;

describe("the days of a person's shares", () => {
  it('count from the first day to the last, both included', () => {
    const s = given(personDecider, [
      registered(),
      claimed(1, 60, '2022-09-01', '2022-12-31'),
      claimed(2, 40, '2022-12-31', '2023-06-30'),
    ]).state();
    expect(
      ['2022-08-31', '2022-09-01', '2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01'].map((day) =>
        sharesOn(s.kind === 'registered' ? s.claims : [], day),
      ),
    ).toEqual([0, 60, 100, 40, 40, 0]);
  });

  it('may be a single day', () =>
    given(personDecider, [registered()])
      .when((s) => decideClaim(aClaim(1, 100, '2022-09-01', '2022-09-01'), s, limit))
      .then(claimed(1, 100, '2022-09-01', '2022-09-01')));

  it('are looked at up to the last one: a share that begins there counts', () =>
    given(personDecider, [registered(), claimed(1, 75, '2022-12-31', '2023-06-30')])
      .when((s) => decideClaim(aClaim(2, 50, '2022-09-01', '2022-12-31'), s, limit))
      .refused('fte-exceeded', { day: '2022-12-31', claimedShare: 75, requestedShare: 50, totalShare: 125, limitShare: 100 }));

  it('are looked at no further: a share that begins a day later does not count', () =>
    given(personDecider, [registered(), claimed(1, 75, '2023-01-01', '2023-06-30')])
      .when((s) => decideClaim(aClaim(2, 50, '2022-09-01', '2022-12-31'), s, limit))
      .then(claimed(2, 50, '2022-09-01', '2022-12-31')));

  it('name the first day that is too much, in whatever order the shares were claimed', () =>
    given(personDecider, [registered(), claimed(1, 75, '2023-10-01', '2023-12-31'), claimed(2, 75, '2023-03-01', '2023-06-30')])
      .when((s) => decideClaim(aClaim(3, 50, '2022-09-01', '2023-12-31'), s, limit))
      .refused('fte-exceeded', { day: '2023-03-01', claimedShare: 75, requestedShare: 50, totalShare: 125, limitShare: 100 }));
});

describe('a person', () => {
  it('is new without any share', () =>
    expect(given(personDecider, [registered()]).state()).toEqual({
      kind: 'registered',
      personId: PERSON_ID,
      districts: ['08111'],
      joined: {},
      leaving: [],
      claims: [],
      corrections: [],
      documents: [],
      verifications: [],
      apart: [],
      declinedMerges: [],
      undoneMerges: {},
      seen: { '08111': 1 },
      secondIds: [],
      holds: [],
    }));

  it('whom nobody registered stays unknown, whatever is said of them', () => {
    for (const event of [claimed(1, 50, '2022-09-01', '2023-12-31'), ended(1, '2023-01-31'), returned(1)])
      expect(given(personDecider, [event]).state()).toEqual({ kind: 'none' });
  });

  it('has a version for each district, which only what concerns that district moves', () => {
    const there = { ...claimed(2, 50, '2022-09-01', '2023-12-31') };
    const s = given(personDecider, [
      registered(),
      claimed(1, 50, '2022-09-01', '2023-12-31'),
      registered('08115'),
      { ...there, data: { ...there.data, district: '08115' } },
      ended(1, '2023-01-31'),
      holdPlaced('2023-02-01'),
      erasureProposed('2023-03-01'),
    ]).state();
    expect(s.kind === 'registered' && s.seen).toEqual({ '08111': 5, '08115': 3 });
  });

  it('ends one share and keeps the others', () => {
    const s = given(personDecider, [
      registered(),
      claimed(1, 50, '2022-09-01', '2023-12-31'),
      claimed(2, 50, '2022-09-01', '2023-12-31'),
      ended(1, '2023-01-31'),
    ]).state();
    expect(s.kind === 'registered' && s.claims.map((c) => [c.until, c.isReturned])).toEqual([
      ['2023-01-31', false],
      ['2023-12-31', false],
    ]);
  });

  it('has a stream of their own', () => expect(personStream(PERSON_ID)).toBe(`person-${PERSON_ID}`));
});
