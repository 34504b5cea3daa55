import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideClaim } from '../person/claim-share';
import {
  PersonFoundTwice,
  PersonMergeDeclined,
  PersonMergeProposed,
  PersonMergeUndone,
  PersonMerged,
  PersonToldApart,
} from '../person/events';
import type { PersonEvent } from '../person/events';
import { decideFindTwice } from '../person/find-twice';
import { OTHER_ID, PERSON_ID, aClaim, claimed, erased, foundTwice, holdPlaced, registered, returned } from '../person/person.fixture';
import { personDecider } from '../person/state';
import type { Claim, PersonState } from '../person/state';
import { refuseConfirming } from './confirm-merge';
import { decideDeclineMerge } from './decline-merge';
import { decideFollowMerge } from './follow-merge';
import { decideJoin, isJoined } from './join-entry';
import { decideMerge } from './merge-people';
import type { HeldTogether } from './pair';
import { decideProposeMerge } from './propose-merge';
import { decideTellApart } from './tell-apart';
import { decideUndoMerge, refuseUndone } from './undo-merge';

const TODAY = '2026-11-30';
const [BY, OTHER] = [derivedId('per', 'proposes'), derivedId('per', 'decides')];
const mergeId = derivedId('mrg', '1');
const THIRD_ID = derivedId('psn', 'third');
const pair = { firstId: PERSON_ID, secondId: OTHER_ID };
const cmd = { ...pair, mergeId, reason: 'Nach der Heirat noch einmal aufgenommen' };
const after = (...events: readonly PersonEvent[]): PersonState => events.reduce(personDecider.evolve, personDecider.initial);
const other = (...more: readonly PersonEvent[]): PersonState => {
  const { data } = registered('08115');
  return after({ ...registered('08115'), data: { ...data, personId: OTHER_ID } }, ...more);
};
const proposed = PersonMergeProposed({ personId: PERSON_ID, ...cmd, party: '08111', proposedBy: BY, proposedOn: TODAY });
const mergedAs = (personId: string) => PersonMerged({ personId, ...cmd, decidedBy: OTHER, decidedOn: TODAY });
const apartAs = (personId: string) => PersonToldApart({ personId, ...pair, reason: 'Zwillinge', decidedBy: OTHER, decidedOn: TODAY });
const propose = (s: PersonState, second = other(), more: object = {}) =>
  decideProposeMerge({ ...cmd, party: '08111', proposedBy: BY, ...more }, s, { second, today: TODAY });
const free: HeldTogether = { claims: [], limit: 100 };
/** The second entry says so first. */
const merge = (s: PersonState, first = after(registered()), held = free) =>
  decideMerge({ ...cmd, decidedBy: OTHER }, s, { first, today: TODAY, ...held });
const follow = (s: PersonState, second = other(mergedAs(OTHER_ID)), held = free) =>
  decideFollowMerge({ ...cmd, decidedBy: OTHER }, s, { second, today: TODAY, ...held });
const entryOfOther = () => ({ ...registered('08115'), data: { ...registered('08115').data, personId: OTHER_ID } });
const holding = (district: string, n: number, share: number, from = '2025-01-01'): Claim => {
  const { claimId, postId, until } = aClaim(n, share, from, '2025-12-31');
  return { claimId, postId, district, share, from, until, isReturned: false };
};
const undoneAs = (personId: string, code: string, explanation: Record<string, string | number>) =>
  PersonMergeUndone({ personId, ...pair, mergeId, code, explanation });
const confirm = (s: PersonState, more: object = {}, second = other()) =>
  refuseConfirming({ mergeId, by: OTHER, humanOf: (id) => id, ...more }, s, { second, today: TODAY });
const tellApart = (s: PersonState) => decideTellApart({ ...pair, reason: 'Zwillinge', decidedBy: OTHER }, s, TODAY);

describe('taking two entries for one human', () => {
  it('is proposed by a party, once, and waits', () => {
    given(personDecider, [registered()])
      .when((s) => propose(s))
      .then(proposed);
    given(personDecider, [registered(), proposed])
      .when((s) => propose(s))
      .nothing();
    given(personDecider, [registered(), proposed])
      .when((s) => propose(s, other(), { mergeId: derivedId('mrg', '2') }))
      .refused('merge-proposed', { proposedOn: TODAY });
    given(personDecider, [registered(), mergedAs(PERSON_ID)])
      .when((s) => propose(s))
      .nothing();
  });

  it('is of two entries that are there', () => {
    const unknown = { kind: 'refused', code: 'person-unknown', data: {} };
    const none = after();
    const decline = decideDeclineMerge({ mergeId, reason: 'Zwillinge', declinedBy: OTHER }, none);
    expect([propose(none), merge(none), tellApart(none), decline, confirm(none)]).toEqual(Array(5).fill(unknown));
    expect([propose(after(registered()), none), merge(other(), none)]).toEqual([unknown, unknown]);
  });

  it('is confirmed by another person than who proposed it', () => {
    expect(confirm(after(registered(), proposed))).toBeUndefined();
    expect(confirm(after(registered(), proposed), { by: BY })).toEqual({
      kind: 'refused',
      code: 'merge-four-eyes',
      data: { proposedOn: TODAY },
    });
    // Nor by them under another sign-in.
    const humanOf = (signIn: string): string => (signIn === OTHER ? BY : signIn);
    expect(confirm(after(registered(), proposed), { humanOf })?.code).toBe('merge-four-eyes');
    expect(confirm(after(registered()))?.code).toBe('merge-not-proposed');
    expect(confirm(after())?.code).toBe('person-unknown');
  });

  it('is confirmed by a party only where it alone employs somebody of both', () => {
    const keys = ['08111'];
    const under = (personId: string, n: number, until: string, district = '08111') => {
      const claim = claimed(n, 40, '2026-01-01', until);
      return { ...claim, data: { ...claim.data, personId, district } };
    };
    const own = { ...registered(), data: { ...registered().data, personId: OTHER_ID } };
    const first = [registered(), under(PERSON_ID, 1, TODAY), proposed];
    const byParty = (one: readonly PersonEvent[], two: readonly PersonEvent[], more: object = {}) =>
      confirm(after(...one), { keys, ...more }, after(...two))?.code;
    expect(byParty(first, [own, under(OTHER_ID, 2, '2027-12-31')])).toBeUndefined();
    // Registering a look-alike proves nothing, and tells nothing: whoever has the entry beside it, the answer is the same.
    for (const second of [[own], [own, entryOfOther()], [own, entryOfOther(), under(OTHER_ID, 2, '2027-12-31', '08115')], [entryOfOther()]])
      expect(byParty(first, second)).toBe('merge-by-authority');
    expect(byParty([registered(), proposed], [own, under(OTHER_ID, 2, '2027-12-31')])).toBe('merge-by-authority');
    // Gone since yesterday, or never there.
    expect(byParty(first, [own, under(OTHER_ID, 2, '2026-11-29')])).toBe('merge-by-authority');
    expect(
      byParty(first, [own, under(OTHER_ID, 2, '2027-12-31'), { ...returned(2), data: { ...returned(2).data, personId: OTHER_ID } }]),
    ).toBe('merge-by-authority');
    // Another party feels it, too.
    expect(byParty([...first, registered('08115')], [own, under(OTHER_ID, 2, '2027-12-31')])).toBe('merge-by-authority');
    expect(byParty(first, [own, under(OTHER_ID, 2, '2027-12-31'), entryOfOther()])).toBe('merge-by-authority');
    expect(byParty(first, [own, under(OTHER_ID, 2, '2027-12-31'), entryOfOther()], { keys: undefined })).toBeUndefined();
  });

  it('is declined by the authority or by the party that proposed it, and by no other', () => {
    const declined = PersonMergeDeclined({ personId: PERSON_ID, ...pair, mergeId, reason: 'Zwillinge', declinedBy: OTHER });
    const by = (keys?: readonly string[]) => (s: PersonState) =>
      decideDeclineMerge({ mergeId, reason: 'Zwillinge', declinedBy: OTHER, keys }, s);
    const both = [registered(), registered('08115'), proposed];
    given(personDecider, both)
      .when(by(['08115']))
      .refused('merge-by-authority');
    given(personDecider, both)
      .when(by(['08115', '08111']))
      .then(declined);
    given(personDecider, both).when(by()).then(declined);
  });

  it('is declined with a reason, or taken back', () => {
    const declined = PersonMergeDeclined({ personId: PERSON_ID, ...pair, mergeId, reason: 'Zwillinge', declinedBy: OTHER });
    const decline = (s: PersonState) => decideDeclineMerge({ mergeId, reason: 'Zwillinge', declinedBy: OTHER }, s);
    given(personDecider, [registered(), proposed]).when(decline).then(declined);
    given(personDecider, [registered(), proposed, declined]).when(decline).nothing();
    given(personDecider, [registered()]).when(decline).refused('merge-not-proposed');
    given(personDecider).when(decline).refused('person-unknown');
    given(personDecider, [registered(), proposed, declined])
      .when((s) => propose(s, other(), { mergeId: derivedId('mrg', '2') }))
      .then(PersonMergeProposed({ ...proposed.data, mergeId: derivedId('mrg', '2') }));
  });

  it('is decided in both streams, the second one first, and a repeat adds nothing to either', () => {
    given(personDecider, [entryOfOther()])
      .when((s) => merge(s))
      .then(mergedAs(OTHER_ID));
    given(personDecider, [entryOfOther(), mergedAs(OTHER_ID)])
      .when((s) => merge(s))
      .nothing();
    given(personDecider, [registered()])
      .when((s) => follow(s))
      .then(mergedAs(PERSON_ID));
    given(personDecider, [registered(), mergedAs(PERSON_ID)])
      .when((s) => follow(s))
      .nothing();
    // Told apart or undone in between.
    given(personDecider, [registered()])
      .when((s) => follow(s, other()))
      .refused('merge-not-proposed');
    for (const decide of [merge, follow])
      given(personDecider)
        .when((s) => decide(s))
        .refused('person-unknown');
  });

  it('is refused where both would hold more than one human can, to a party without a word of others', () => {
    const held = (claims: readonly Claim[], told?: readonly string[]): HeldTogether => ({ claims, limit: 100, ...(told ? { told } : {}) });
    const over = [holding('08111', 1, 60), holding('08115', 2, 50, '2025-03-01')];
    const why = { day: '2025-03-01', totalShare: 110, limitShare: 100 };
    const asked = (h: HeldTogether) => given(personDecider, [entryOfOther()]).when((s) => merge(s, after(registered()), h));
    asked(held(over)).refused('merge-over-limit', why);
    asked(held(over, ['08111'])).refused('merge-over-limit-elsewhere', { limitShare: 100 });
    asked(held(over, ['08111', '08115'])).refused('merge-over-limit', why);
    asked(held([over[0]!, holding('08115', 2, 40)])).then(mergedAs(OTHER_ID));
  });

  it('does not come about where the first entry claimed time or followed another one meanwhile, and both say so once', () => {
    const over = { claims: [holding('08111', 1, 60), holding('08115', 2, 50)], limit: 100 };
    const undone = undoneAs(PERSON_ID, 'merge-over-limit', { day: '2025-01-01', totalShare: 110, limitShare: 100 });
    given(personDecider, [registered()])
      .when((s) => follow(s, undefined, over))
      .then(undone);
    given(personDecider, [registered(), undone])
      .when((s) => follow(s))
      .nothing();
    const elsewhere = PersonMerged({ ...mergedAs(PERSON_ID).data, firstId: THIRD_ID, secondId: PERSON_ID });
    given(personDecider, [registered(), elsewhere])
      .when((s) => follow(s))
      .then(undoneAs(PERSON_ID, 'already-merged', { firstId: THIRD_ID }));
    given(personDecider, [registered(), erased('2026-01-01')])
      .when((s) => follow(s))
      .then(undoneAs(PERSON_ID, 'person-erased', { erasedOn: '2026-01-01' }));
    const second = [entryOfOther(), mergedAs(OTHER_ID)];
    const undo = (s: PersonState) => decideUndoMerge({ ...pair, mergeId }, s, after(registered(), undone));
    const secondSays = { ...undone, data: { ...undone.data, firstId: PERSON_ID, personId: OTHER_ID } };
    given(personDecider, second).when(undo).then(secondSays);
    given(personDecider, [...second, secondSays])
      .when(undo)
      .nothing();
    given(personDecider, second)
      .when((s) => decideUndoMerge({ ...pair, mergeId }, s, after(registered())))
      .nothing();
    expect(given(personDecider, [...second, secondSays]).state()).not.toHaveProperty('firstId');
    given(personDecider, [...second, secondSays])
      .when((s) => merge(s))
      .nothing(); // by another merge it can still become one
    given(personDecider, [...second, secondSays])
      .when((s) => decideClaim(aClaim(1, 100, '2025-01-01', '2025-12-31'), s, 100))
      .then({
        ...claimed(1, 100, '2025-01-01', '2025-12-31'),
        data: { ...claimed(1, 100, '2025-01-01', '2025-12-31').data, personId: OTHER_ID },
      });
  });

  it('crosses another one: the one of the smaller id stays, the other does not come about', () => {
    const [small, great] = [PERSON_ID, OTHER_ID].sort() as [string, string];
    const entry = (personId: string, ...more: readonly PersonEvent[]) =>
      after({ ...registered(), data: { ...registered().data, personId } }, ...more);
    const by = (n: string, firstId: string, secondId: string) => ({ firstId, secondId, mergeId: derivedId('mrg', n), reason: 'x' });
    const [one, two] = [by('one', small, great), by('two', great, small)];
    const says = (cmd: typeof one) => PersonMerged({ personId: cmd.secondId, ...cmd, decidedBy: OTHER, decidedOn: TODAY });
    const [smallEntry, greatEntry] = [entry(small, says(two)), entry(great, says(one))];
    const decided = (cmd: typeof one, state: PersonState, second: PersonState) =>
      decideFollowMerge({ ...cmd, decidedBy: OTHER }, state, { second, today: TODAY, ...free });
    expect(decided(one, smallEntry, greatEntry)).toMatchObject({ kind: 'recorded', events: [{ type: 'person.merged' }] });
    expect(decided(two, greatEntry, smallEntry)).toMatchObject({
      kind: 'recorded',
      events: [{ type: 'person-merge.undone', data: { code: 'already-merged', explanation: { firstId: small } } }],
    });
  });

  it('tells a party that comes second no day and no sum of others', () => {
    const undone = { code: 'merge-over-limit', explanation: { day: TODAY, totalShare: 150, limitShare: 100 } };
    expect(refuseUndone(undone, 100, undefined)).toEqual({ kind: 'refused', code: 'merge-over-limit', data: undone.explanation });
    expect(refuseUndone(undone, 100, ['08111'])).toEqual({
      kind: 'refused',
      code: 'merge-over-limit-elsewhere',
      data: { limitShare: 100 },
    });
    const merged = { code: 'already-merged', explanation: { firstId: THIRD_ID } };
    expect(refuseUndone(merged, 100, ['08111'])).toEqual({ kind: 'refused', code: 'already-merged', data: {} });
    expect(refuseUndone(merged, 100, undefined)).toEqual({ kind: 'refused', code: 'already-merged', data: merged.explanation });
  });

  it('lets a party of the second entry go on with the first one, by what it wrote itself', () => {
    const { personId: _, identityId: __, ...names } = registered('08115').data;
    const written = { ...names, joinedFrom: OTHER_ID };
    const { data } = registered('08115');
    const joined = { ...registered('08115'), data: { ...data, identityId: undefined } };
    const comes = { kind: 'recorded', events: [{ type: joined.type, data: { ...written, personId: PERSON_ID } }] };
    const merged = [registered(), mergedAs(PERSON_ID)];
    expect(decideJoin(written, after(...merged))).toMatchObject(comes);
    const stays = [
      after(...merged, registered('08115')),
      after(...merged, erased('2026-01-01')),
      // Told apart since.
      after(...merged, apartAs(PERSON_ID)),
      after(),
    ];
    for (const state of stays) expect(decideJoin(written, state)).toMatchObject({ kind: 'recorded', events: [] });
    // Merged again it comes again.
    expect(decideJoin(written, after(...merged, apartAs(PERSON_ID), mergedAs(PERSON_ID)))).toMatchObject(comes);
  });

  it('brings a party by a merge alone, not where the register found both to be one', () => {
    const foundByRegister = other(PersonFoundTwice({ personId: OTHER_ID, ...pair }));
    expect(isJoined(other(mergedAs(OTHER_ID)), PERSON_ID)).toBe(true);
    for (const second of [other(), other(mergedAs(OTHER_ID), apartAs(OTHER_ID)), foundByRegister, after()])
      expect(isJoined(second, PERSON_ID)).toBe(false);
    expect(isJoined(other(mergedAs(OTHER_ID)), THIRD_ID)).toBe(false);
  });

  it('lets the party that it brought go again where both are told apart, with what it holds against the first', () => {
    const brought = { ...registered('08115'), data: { ...registered('08115').data, joinedFrom: OTHER_ID } };
    const merged = [registered(), mergedAs(PERSON_ID), brought];
    const districtsOf = (...more: readonly PersonEvent[]) => {
      const state = after(...merged, ...more);
      return state.kind === 'none' ? [] : [state.districts, state.leaving, state.holds.map((h) => h.district)];
    };
    expect(districtsOf()).toEqual([['08111', '08115'], [], []]);
    expect(districtsOf(holdPlaced(TODAY, '08115'), apartAs(PERSON_ID))).toEqual([['08111'], [], []]);
    // Told apart from somebody else it stays.
    const third = PersonToldApart({
      personId: PERSON_ID,
      firstId: PERSON_ID,
      secondId: THIRD_ID,
      reason: 'x',
      decidedBy: OTHER,
      decidedOn: TODAY,
    });
    expect(districtsOf(third)).toEqual([['08111', '08115'], [], []]);
    // A post under the first entry keeps it there until it is put right, and it takes no further one.
    const { data } = claimed(5, 50, '2026-01-01', '2026-12-31');
    const there = { ...claimed(5, 50, '2026-01-01', '2026-12-31'), data: { ...data, district: '08115' } };
    expect(districtsOf(there, apartAs(PERSON_ID))).toEqual([['08111', '08115'], ['08115'], []]);
    expect(
      decideClaim({ ...aClaim(6, 10, '2027-01-01', '2027-12-31'), district: '08115' }, after(...merged, there, apartAs(PERSON_ID)), 100),
    ).toMatchObject({
      code: 'person-told-apart',
    });
    expect(districtsOf(there, apartAs(PERSON_ID), returned(5))).toEqual([['08111'], [], []]);
    // Who registers them by themselves afterwards stays.
    expect(districtsOf(apartAs(PERSON_ID), registered('08115'))).toEqual([['08111', '08115'], [], []]);
    // Merged again it is as it was, with its post and for further ones.
    expect(districtsOf(there, apartAs(PERSON_ID), mergedAs(PERSON_ID))).toEqual([['08111', '08115'], [], []]);
    expect(districtsOf(there, apartAs(PERSON_ID), mergedAs(PERSON_ID), returned(5))).toEqual([['08111', '08115'], [], []]);
  });

  it('lets a party of two merged entries go on by the one that is left, where the other is told apart', () => {
    const { personId: _, identityId: __, ...names } = registered('08115').data;
    const third = { firstId: PERSON_ID, secondId: THIRD_ID, mergeId: derivedId('mrg', '3'), reason: 'x' };
    const brought = { ...registered('08115'), data: { ...registered('08115').data, joinedFrom: OTHER_ID } };
    const byThird = PersonMerged({ personId: PERSON_ID, ...third, decidedBy: OTHER, decidedOn: TODAY });
    const merged = [registered(), mergedAs(PERSON_ID), brought, byThird];
    const written = { ...names, joinedFrom: THIRD_ID };
    const again = { ...registered('08115'), data: { ...registered('08115').data, joinedFrom: THIRD_ID } };
    const stands = (...more: readonly PersonEvent[]) => {
      const state = after(...merged, ...more);
      return state.kind === 'none' ? [] : [state.districts, state.leaving, state.joined];
    };
    const { data } = claimed(5, 50, '2026-01-01', '2026-12-31');
    const there = { ...claimed(5, 50, '2026-01-01', '2026-12-31'), data: { ...data, district: '08115' } };
    for (const before of [[apartAs(PERSON_ID)], [there, apartAs(PERSON_ID)]]) {
      const decision = decideJoin(written, after(...merged, ...before));
      expect(decision).toMatchObject({ kind: 'recorded', events: [{ data: { district: '08115', joinedFrom: THIRD_ID } }] });
      expect(stands(...before, again)).toEqual([['08111', '08115'], [], { '08115': THIRD_ID }]);
    }
    expect(stands(apartAs(PERSON_ID))).toEqual([['08111'], [], {}]);
  });

  it.each([
    ['that are one entry', { ...cmd, secondId: PERSON_ID }, after(registered()), after(registered()), 'same-entry', {}],
    ['of whom one is nobody', cmd, after(registered()), after(), 'person-unknown', {}],
    ['of whom one is erased', cmd, after(registered()), other(erased('2026-01-01')), 'person-erased', { erasedOn: '2026-01-01' }],
    ['of whom the first follows another', cmd, after(registered(), foundTwice('second')), other(), 'already-merged', { firstId: OTHER_ID }],
    [
      'of whom the second has doubles',
      cmd,
      after(registered()),
      other(PersonMerged({ ...mergedAs(OTHER_ID).data, firstId: OTHER_ID, secondId: derivedId('psn', 'c') })),
      'entry-has-doubles',
      { secondIds: [derivedId('psn', 'c')] },
    ],
  ] as const)('is refused of two %s', (_, what, first, second, code, data) => {
    const decision = decideMerge({ ...what, decidedBy: OTHER }, second, { first, today: TODAY, ...free });
    expect(decision).toMatchObject({ kind: 'refused', code, data });
    const proposal = decideProposeMerge({ ...what, party: '08111', proposedBy: BY }, first, { second, today: TODAY });
    // A party does not read which further entries there are.
    expect(proposal).toEqual({ kind: 'refused', code, data: code === 'person-erased' ? data : {} });
  });

  it('leaves the second entry without further claims, and counts both for the first', () => {
    const claim = aClaim(9, 60, '2025-01-01', '2025-12-31');
    expect(decideClaim(claim, other(mergedAs(OTHER_ID)), 100)).toMatchObject({ code: 'person-registered-twice' });
    const held = after(registered('08115'), claimed(1, 50, '2025-01-01', '2025-12-31'));
    const elsewhere = held.kind === 'registered' ? held.claims : [];
    expect(decideClaim({ ...claim, district: '08111' }, after(registered(), mergedAs(PERSON_ID)), 100, elsewhere)).toMatchObject({
      code: 'fte-exceeded-elsewhere',
    });
  });
});

describe('telling two entries apart', () => {
  it('gives each their own working time again, and nobody finds them as one any more', () => {
    given(personDecider, [registered(), foundTwice('first')])
      .when(tellApart)
      .then(apartAs(PERSON_ID));
    given(personDecider, [registered(), foundTwice('first'), apartAs(PERSON_ID)])
      .when(tellApart)
      .nothing();
    const apart = [
      registered(),
      foundTwice('second'),
      PersonToldApart({ ...apartAs(PERSON_ID).data, firstId: OTHER_ID, secondId: PERSON_ID }),
    ];
    expect(given(personDecider, apart).state()).toMatchObject({ secondIds: [], apart: [OTHER_ID] });
    expect(given(personDecider, apart).state()).not.toHaveProperty('firstId');
    given(personDecider, apart)
      .when((s) => decideFindTwice({ firstId: OTHER_ID, secondId: PERSON_ID }, s))
      .nothing();
    given(personDecider, apart)
      .when((s) => decideClaim(aClaim(1, 100, '2025-01-01', '2025-12-31'), s, 100))
      .then(claimed(1, 100, '2025-01-01', '2025-12-31'));
  });

  it('of whom nobody said that they are one is said before it is found', () =>
    given(personDecider, [registered()]).when(tellApart).then(apartAs(PERSON_ID)));

  it('can be taken back by merging them', () =>
    given(personDecider, [registered(), apartAs(PERSON_ID)])
      .when((s) => merge(s))
      .then(mergedAs(PERSON_ID)));

  it('is refused of nobody, of one entry, and of who is erased', () => {
    given(personDecider).when(tellApart).refused('person-unknown');
    given(personDecider, [registered(), erased('2026-01-01')])
      .when(tellApart)
      .refused('person-erased', { erasedOn: '2026-01-01' });
    given(personDecider, [registered()])
      .when((s) => decideTellApart({ firstId: PERSON_ID, secondId: PERSON_ID, reason: 'x', decidedBy: BY }, s, TODAY))
      .refused('same-entry');
  });
});
