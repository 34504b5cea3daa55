import { derivedId } from '@paktwerk/kernel';
import { ShareClaimed } from '../person/events';
import { approved, filled, vacated } from '../post/post.fixture';
import { checkOccupancies, humanOf } from './check-occupancies';
import { MIRA, aPlanOf, aPost, knownPerson, said, sheetOf, whole } from './occupancy-import.fixture';
import type { Written } from './occupancy-import.fixture';
import { readOccupancies } from './read-occupancies';

const HUMAN = humanOf({ givenName: 'Mira', familyName: 'Beispiel', birthDate: '1990-05-04' });
const claimed = (share: number, district: string) =>
  ShareClaimed({
    personId: derivedId('psn', 'mira'),
    district,
    claimId: derivedId('clm', district),
    appointmentId: derivedId('apt', district),
    postId: derivedId('post', 'elsewhere'),
    share,
    from: '2022-01-01',
    until: '2023-12-31',
    isFixedTerm: false,
  });
const knowing = (...events: Parameters<typeof knownPerson>[1][]) => new Map([[HUMAN, knownPerson({}, ...events)]]);

describe('a file of occupancies, asked before anything is stored', () => {
  it('is taken where every row is possible', () => {
    expect(said([MIRA, { ...MIRA, post: 2, givenName: 'Ali' }], aPlanOf([whole(1), whole(2)]))).toEqual([]);
  });

  it('names a post that the plan does not have', () => {
    expect(said([{ ...MIRA, post: 3 }], aPlanOf([whole(1), whole(2)]))).toEqual(['A2 post-not-in-plan']);
  });

  it('is asked row by row on what the rows before would make of the plan: nobody else fits on a post that one of them fills', () => {
    const other = { ...MIRA, givenName: 'Ali', birthDate: '01.01.1980' };
    expect(said([MIRA, other], aPlanOf([whole(1)]))).toEqual(['G3 post-occupied']);
    expect(
      said(
        [
          { ...MIRA, until: '31.12.2022' },
          { ...other, from: '01.02.2023' },
        ],
        aPlanOf([whole(1)]),
      ),
    ).toEqual([]);
  });

  it('holds 1.00 FTE over the rows of one file, whichever way they write the name', () => {
    const posts = aPlanOf([whole(1), whole(2), aPost(approved({ postId: derivedId('post', '3'), share: 100 }))]);
    const jürgen = { ...MIRA, givenName: 'Jürgen', familyName: 'Müller' };
    const juergen = { ...jürgen, post: 2, givenName: 'JUERGEN', familyName: 'Mueller' };
    expect(said([jürgen, juergen], posts)).toEqual(['I3 fte-exceeded']);
    const half = { share: 0.5 };
    expect(
      said(
        [
          { ...jürgen, ...half },
          { ...juergen, ...half },
        ],
        posts,
      ),
    ).toEqual([]);
    expect(
      said(
        [
          { ...jürgen, ...half },
          { ...juergen, ...half },
          { ...jürgen, post: 3, share: 0.25 },
        ],
        posts,
      ),
    ).toEqual(['I4 fte-exceeded']);
  });

  it('asks whether two that sound alike with one day of birth are one', () => {
    const maier = { ...MIRA, post: 2, familyName: 'Maier' };
    expect(said([{ ...MIRA, familyName: 'Meier' }, maier], aPlanOf([whole(1), whole(2)]))).toEqual(['B3 person-sounds-like-row (hint)']);
    const alike = new Map([[humanOf({ givenName: 'Mira', familyName: 'Maier', birthDate: '1990-05-04' }), 'Mira Meyer']]);
    expect(said([maier], aPlanOf([whole(1), whole(2)], { alike }))).toEqual(['B2 person-sounds-like (hint)']);
  });

  it('counts what somebody of the register works elsewhere, without a word of where; of whom the register does not have it asks nothing', () => {
    expect(said([MIRA], aPlanOf([whole(1)], { people: knowing(claimed(50, '08115')) }))).toEqual(['I2 fte-taken-elsewhere']);
    expect(said([MIRA], aPlanOf([whole(1)], { people: knowing(claimed(50, '08111')) }))).toEqual(['I2 fte-exceeded']);
    expect(said([MIRA], aPlanOf([whole(1)]))).toEqual([]);
  });

  it('says of who has no time beside others only that, once in a file, whichever of their rows it is; each row counts as it stands', () => {
    const theirs = knowing(claimed(60, '08115'));
    const plan = () => aPlanOf([whole(1), whole(2)], { people: theirs });
    const little = { ...MIRA, share: 0.4, until: '31.12.2022' };
    const much = { ...MIRA, share: 0.41, from: '01.02.2023', until: '28.02.2023' };
    expect(said([little], plan())).toEqual([]);
    expect(said([little, much, { ...much, from: '01.03.2023', until: '31.03.2023' }], plan())).toEqual(['I2 fte-taken-elsewhere']);
    // Neither the post nor their own time is free behind a row that would not fit.
    const after = (one: Written, row: Written) => said([one, row], plan()).filter((text) => text !== 'I2 fte-taken-elsewhere');
    for (const share of [0.4, 0.41]) {
      const one = { ...much, share };
      expect(after(one, { ...one, familyName: 'Anders', birthDate: '01.01.1980', share: 0.25 })).toEqual(['G3 post-occupied']);
      expect(after(one, { ...one, post: 2, share: 0.7 })).toEqual(['I3 fte-exceeded']);
    }
    const table = readOccupancies([sheetOf(little, much)]);
    expect('code' in table ? [] : checkOccupancies(table, plan()).attempts).toMatchObject([
      {
        personId: derivedId('psn', 'mira'),
        claims: [{ share: 40 }, { district: '08111', share: 41, from: '2023-02-01', until: '2023-02-28' }],
      },
    ]);
  });

  it('keeps to the tier of the register, also to that which an earlier row would bring there', () => {
    const other = { tier: 'anderer Hochschulabschluss' };
    expect(said([{ ...MIRA, ...other }], aPlanOf([whole(1)], { people: knowing() }))).toEqual(['E2 tier-differs-from-register']);
    const [first, second] = [
      { ...MIRA, share: 0.5 },
      { ...MIRA, share: 0.5, post: 2, ...other },
    ];
    expect(said([first, second], aPlanOf([whole(1), whole(2)]))).toEqual(['E3 tier-differs-from-register']);
  });

  it('says that the register spells a name otherwise', () => {
    expect(said([{ ...MIRA, givenName: 'MIRA' }], aPlanOf([whole(1)], { people: knowing() }))).toEqual([
      'B2 person-spelled-otherwise (hint)',
    ]);
  });

  it('adds nothing by a row that says what the plan says', () => {
    const { personId } = knownPerson();
    const there = aPost(approved({ share: 50 }), { ...filled(1, '2022-10-01'), data: { ...filled(1, '2022-10-01').data, personId } });
    expect(said([MIRA], aPlanOf([there], { people: knowing() }))).toEqual(['A2 occupancy-there (hint)']);
    expect(said([{ ...MIRA, until: '31.12.2022' }], aPlanOf([there], { people: knowing() }))).toEqual(['G2 post-occupied']);
    expect(said([{ ...MIRA, share: 0.5 }], aPlanOf([there], { people: knowing() }))).toEqual(['A2 occupancy-there (hint)']);
  });

  it.each<readonly [string, Parameters<typeof said>[0][number], string]>([
    ['an end before the begin', { until: '30.09.2022' }, 'H2 period-reversed'],
    ['a begin before the approval', { from: '31.08.2022' }, 'G2 first-day-outside-approval'],
    ['an end behind it', { until: '01.01.2024' }, 'H2 outside-approval'],
    ['less than the rules say', { share: 0.24 }, 'I2 share-below-minimum'],
    ['more than the post has', { share: 0.51 }, 'I2 share-above-post'],
    ['work as a child, for the year of birth is wrong', { birthDate: '04.05.2009' }, 'D2 too-young-to-work'],
    ['a birth that is to come', { birthDate: '01.01.2026' }, 'D2 birth-date-in-future'],
    ['a name in another script', { familyName: 'Иванова' }, 'B2 name-not-latin'],
  ])('blames the cell of %s', (_, row, expected) => expect(said([{ ...MIRA, ...row }], aPlanOf([aPost()]))).toEqual([expected]));

  it('takes the last day of the window, and no day behind it', () => {
    const post = () => aPost(approved({ windowMonths: 6 }), filled(1, '2022-09-01'), vacated(1, '2022-09-01', '2022-10-31'));
    expect(said([{ ...MIRA, from: '30.04.2023' }], aPlanOf([post()]))).toEqual([]);
    expect(said([{ ...MIRA, from: '01.05.2023' }], aPlanOf([post()]))).toEqual(['G2 vacancy-window-over']);
  });
  it('says with each refusal what it is about', () => {
    const told = (rows: readonly Written[], known: Parameters<typeof checkOccupancies>[1]) => {
      const table = readOccupancies([sheetOf(...rows)]);
      if ('code' in table) throw new Error(table.code);
      checkOccupancies(table, known);
      return table.found.all.map(({ code, data }) => [code, data]);
    };
    const maier = { ...MIRA, post: 2, familyName: 'Maier' };
    const two = [whole(1), whole(2)];
    expect(told([{ ...MIRA, post: 7 }], aPlanOf(two))).toEqual([['post-not-in-plan', { given: 7 }]]);
    expect(told([{ ...MIRA, familyName: 'Meier' }, maier], aPlanOf(two))).toEqual([
      ['person-sounds-like-row', { name: 'Mira Meier', row: 2 }],
    ]);
    const alike = new Map([[humanOf({ givenName: 'Mira', familyName: 'Maier', birthDate: '1990-05-04' }), 'Mira Meyer']]);
    expect(told([maier], aPlanOf(two, { alike }))).toEqual([['person-sounds-like', { name: 'Mira Meyer' }]]);
    expect(told([{ ...MIRA, givenName: 'MIRA' }], aPlanOf(two, { people: knowing() }))).toEqual([
      ['person-spelled-otherwise', { name: 'Mira Beispiel' }],
    ]);
    expect(told([MIRA], aPlanOf(two, { people: knowing(claimed(50, '08115')) }))).toEqual([['fte-taken-elsewhere', { limitShare: 100 }]]);
  });

  it('asks nobody again who is known, whether or not somebody else sounds like them', () => {
    const alike = new Map([[HUMAN, 'Mira Meyer']]);
    expect(said([MIRA], aPlanOf([whole(1)], { alike, people: knowing() }))).toEqual([]);
    const later = { ...MIRA, from: '01.02.2023' };
    expect(said([{ ...MIRA, until: '31.12.2022' }, later], aPlanOf([whole(1)]))).toEqual([]);
  });

  it('takes a row for said only where all of it is: person, days, tier and share', () => {
    const { personId } = knownPerson();
    const post = (more: object) =>
      aPost(approved({ share: 50 }), { ...filled(1, '2022-10-01'), data: { ...filled(1, '2022-10-01').data, ...more } });
    const there = (more: object, row: Written = MIRA) => said([row], aPlanOf([post(more)], { people: knowing() }));
    expect(there({ personId, tier: 'A_SOCIAL_DEGREE' })).toEqual(['A2 occupancy-there (hint)']);
    expect(there({ personId, tier: 'C_VOCATIONAL' })).toEqual(['G2 post-occupied']);
    expect(there({})).toEqual(['G2 post-occupied']);
    expect(there({ personId, personShare: 25 })).toEqual(['G2 post-occupied']);
    expect(there({ personId, personShare: 25 }, { ...MIRA, share: 0.25 })).toEqual(['A2 occupancy-there (hint)']);
    expect(there({ personId }, { ...MIRA, from: '02.10.2022' })).toEqual(['G2 post-occupied']);
  });

  it.each<readonly [string, Written, string]>([
    ['begins on the first day that the approval has', { from: '01.09.2022' }, ''],
    ['begins on its last day', { from: '31.12.2023' }, ''],
    ['begins behind it', { from: '01.01.2024' }, 'G2 first-day-outside-approval'],
    ['begins before it and ends with it', { from: '31.08.2022', until: '31.12.2023' }, 'G2 outside-approval'],
    ['begins with it and ends behind it', { from: '01.09.2022', until: '01.01.2024' }, 'H2 outside-approval'],
    ['begins on its last day and ends behind it', { from: '31.12.2023', until: '01.01.2024' }, 'H2 outside-approval'],
    ['begins and ends behind it', { from: '01.01.2024', until: '31.01.2024' }, 'G2 outside-approval'],
  ])('blames the day that lies outside of what is approved, where a row %s', (_, row, expected) =>
    expect(said([{ ...MIRA, ...row }], aPlanOf([aPost()]))).toEqual(expected === '' ? [] : [expected]),
  );
});
