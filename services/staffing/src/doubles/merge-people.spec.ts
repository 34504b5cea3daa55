import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideClaim } from '../person/claim-share';
import { PersonMergeDeclined, PersonMergeProposed, PersonMerged, PersonToldApart } from '../person/events';
import type { PersonEvent } from '../person/events';
import { decideFindTwice } from '../person/find-twice';
import { OTHER_ID, PERSON_ID, aClaim, claimed, erased, foundTwice, registered } from '../person/person.fixture';
import { personDecider } from '../person/state';
import type { PersonState } from '../person/state';
import { decideDeclineMerge, decideMerge, decideProposeMerge, decideTellApart, refuseConfirming } from './merge-people';

const TODAY = '2026-11-30';
const [BY, OTHER] = [derivedId('per', 'proposes'), derivedId('per', 'decides')];
const mergeId = derivedId('mrg', '1');
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
const merge = (s: PersonState, first = after(registered()), second = other()) =>
  decideMerge({ ...cmd, decidedBy: OTHER }, s, { first, second, today: TODAY });
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

  it('is confirmed by another person than who proposed it', () => {
    expect(refuseConfirming(mergeId, OTHER, after(registered(), proposed))).toBeUndefined();
    expect(refuseConfirming(mergeId, BY, after(registered(), proposed))?.code).toBe('merge-four-eyes');
    expect(refuseConfirming(mergeId, OTHER, after(registered()))?.code).toBe('merge-not-proposed');
    expect(refuseConfirming(mergeId, OTHER, after())?.code).toBe('person-unknown');
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

  it('is decided in both streams, and a repeat adds nothing to either', () => {
    given(personDecider, [registered()])
      .when((s) => merge(s))
      .then(mergedAs(PERSON_ID));
    given(personDecider, [registered(), mergedAs(PERSON_ID)])
      .when((s) => merge(s))
      .nothing();
    const second = [{ ...registered('08115'), data: { ...registered('08115').data, personId: OTHER_ID } }];
    given(personDecider, second)
      .when((s) => merge(s))
      .then(mergedAs(OTHER_ID));
    given(personDecider, [...second, mergedAs(OTHER_ID)])
      .when((s) => merge(s))
      .nothing();
    // The second one says so already.
    given(personDecider, [registered()])
      .when((s) => merge(s, s, other(mergedAs(OTHER_ID))))
      .then(mergedAs(PERSON_ID));
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
    const decision = decideMerge({ ...what, decidedBy: OTHER }, first, { first, second, today: TODAY });
    expect(decision).toMatchObject({ kind: 'refused', code, data });
    const proposal = decideProposeMerge({ ...what, party: '08111', proposedBy: BY }, first, { second, today: TODAY });
    expect(proposal).toMatchObject({ kind: 'refused', code, data });
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
