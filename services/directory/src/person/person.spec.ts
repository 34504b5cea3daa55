import fc from 'fast-check';
import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { per } from '../rights/rights.fixture';
import { PersonMergeProposed, PersonMergeWithdrawn, PersonMerged, PersonRegistered, SignInLinked, SignInOffered } from './events';
import type { PersonEvent } from './events';
import { decideAccept, decideOffer } from './link-sign-in';
import { decideConfirmMerge, decideProposeMerge, decideWithdrawMerge } from './merge-people';
import { decideRegisterPerson } from './register-person';
import { personDecider, unfitFor } from './state';

const TODAY = '2024-03-01';
const [A, B, C, CLERK, OTHER] = ['a', 'b', 'c', 'clerk', 'other'].map(per) as [string, string, string, string, string];
const registered = (personId: string) => PersonRegistered({ personId, registeredOn: TODAY });
const offered = (personId: string, toPersonId: string) => SignInOffered({ personId, toPersonId, offeredOn: TODAY });
const linked = (personId: string, toPersonId: string) => SignInLinked({ personId, toPersonId, linkedOn: TODAY });
const proposed = (personId: string, intoPersonId: string, proposedBy = CLERK) =>
  PersonMergeProposed({ personId, intoPersonId, reason: 'zweimal', proposedBy, proposedOn: TODAY });
const merged = (personId: string, intoPersonId: string) =>
  PersonMerged({ personId, intoPersonId, proposedBy: CLERK, confirmedBy: OTHER, mergedOn: TODAY });
/** A is the older entry: it stays. */
const older = PersonRegistered({ personId: A, registeredOn: '2024-02-29' });
const of = (...events: readonly PersonEvent[]) => fold(personDecider, events);
const on = (events: readonly PersonEvent[]) => given(personDecider, events);

describe('a person who signs in', () => {
  it('enters themselves once', () => {
    on([])
      .when((s) => decideRegisterPerson({ personId: A }, s, TODAY))
      .then(registered(A));
    on([registered(A)])
      .when((s) => decideRegisterPerson({ personId: A }, s, TODAY))
      .nothing();
    on([offered(B, A)])
      .when((s) => decideRegisterPerson({ personId: B }, s, TODAY))
      .then(registered(B));
    on([offered(B, A), linked(B, A)])
      .when((s) => decideRegisterPerson({ personId: B }, s, TODAY))
      .refused('sign-in-belongs', { person: A });
  });

  it('links a further sign-in by saying so from both sides', () => {
    const offer = (events: readonly PersonEvent[], to = of(registered(A)), toPersonId = A) =>
      on(events).when((s) => decideOffer({ personId: B, toPersonId }, s, to, TODAY));
    const accept = (events: readonly PersonEvent[], by = A) =>
      on(events).when((s) => decideAccept({ personId: B, toPersonId: by }, s, TODAY));
    offer([]).then(offered(B, A));
    offer([offered(B, A)]).nothing();
    offer([offered(B, C)]).then(offered(B, A));
    accept([offered(B, A)]).then(linked(B, A));
    accept([offered(B, A), linked(B, A)]).nothing();
    offer([offered(B, A), linked(B, A)]).nothing();
    accept([offered(B, A)], C).refused('sign-in-not-offered', { person: B });
    accept([offered(B, A), offered(B, C)]).refused('sign-in-not-offered', { person: B });
    accept([]).refused('sign-in-not-offered', { person: B });
    accept([offered(B, C), linked(B, C)]).refused('sign-in-not-offered', { person: B });
    accept([offered(B, A), registered(B)]).refused('sign-in-not-offered', { person: B });
    offer([registered(B)]).refused('sign-in-registered');
    offer([], of()).refused('person-unknown', { person: A });
    offer([], of(registered(B)), B).refused('person-unknown', { person: B });
    offer([offered(B, C), linked(B, C)]).refused('sign-in-belongs', { person: C });
  });
});

describe('merging two people', () => {
  const propose = (events: readonly PersonEvent[], into = of(older), by = CLERK, intoPersonId = A) =>
    on(events).when((s) => decideProposeMerge({ personId: B, intoPersonId, reason: 'zweimal', by }, s, into, TODAY));
  const confirm = (events: readonly PersonEvent[], by: string, into = of(older), humanOf = (id: string) => id) =>
    on(events).when((s) => decideConfirmMerge({ personId: B, by }, s, into, humanOf, TODAY));
  const open = [registered(B), proposed(B, A)];

  it('is proposed by one and confirmed by another; the same again adds nothing', () => {
    propose([registered(B)]).then(proposed(B, A));
    propose(open).nothing();
    propose(open, of(older), OTHER).refused('merge-proposed', { proposedOn: TODAY, into: A });
    confirm(open, OTHER).then(merged(B, A));
    confirm([...open, merged(B, A)], OTHER).nothing();
  });

  it('is not confirmed by who proposed it, under whichever sign-in, nor by the two themselves', () => {
    confirm(open, CLERK).refused('four-eyes', { proposedOn: TODAY, into: A });
    confirm(open, OTHER, of(older), (id) => (id === CLERK ? OTHER : id)).refused('four-eyes', { proposedOn: TODAY, into: A });
    confirm(open, A).refused('own-person', { person: B, into: A });
    confirm(open, B).refused('own-person', { person: B, into: A });
    propose([registered(B)], of(older), A).refused('own-person', { person: B, into: A });
    propose([registered(B)], of(older), B).refused('own-person', { person: B, into: A });
  });

  it('is of two who are registered and were not merged', () => {
    propose([]).refused('person-unknown', { person: B });
    confirm([proposed(B, A)], OTHER).refused('person-unknown', { person: B });
    propose([registered(B)], of()).refused('person-unknown', { person: A });
    propose([registered(B)], of(registered(B)), CLERK, B).refused('person-unknown', { person: B });
    propose([registered(B), proposed(B, C), merged(B, C)]).refused('person-merged', { person: B, into: C });
    propose([registered(B)], of(older, proposed(A, C), merged(A, C))).refused('person-merged', { person: A, into: C });
    confirm(open, OTHER, of(older, proposed(A, B), merged(A, B))).refused('person-merged', { person: A, into: B });
    propose([registered(B), proposed(B, C)]).refused('merge-proposed', { proposedOn: TODAY, into: C });
    confirm([registered(B)], OTHER).refused('merge-not-proposed');
    confirm([offered(B, A), linked(B, A)], OTHER).refused('merge-not-proposed');
  });

  it('is withdrawn by anybody who may propose it', () => {
    const withdraw = (events: readonly PersonEvent[]) => on(events).when((s) => decideWithdrawMerge(B, s, TODAY));
    withdraw(open).then(PersonMergeWithdrawn({ personId: B, withdrawnOn: TODAY }));
    withdraw([...open, PersonMergeWithdrawn({ personId: B, withdrawnOn: TODAY })]).nothing();
    withdraw([...open, merged(B, A)]).refused('merge-not-proposed');
    propose([...open, PersonMergeWithdrawn({ personId: B, withdrawnOn: TODAY })]).then(proposed(B, A));
  });

  it('leaves the older entry, of one day the one with the smaller id', () => {
    const refusal = ['older-entry-stays', { person: B, into: A }] as const;
    propose([PersonRegistered({ personId: B, registeredOn: '2024-02-28' })], of(older)).refused(...refusal);
    confirm([PersonRegistered({ personId: B, registeredOn: '2024-02-28' }), proposed(B, A)], OTHER).refused(...refusal);
    const [small, great] = [A, B].sort() as [string, string];
    const ofOneDay = (person: string, into: string) =>
      on([registered(person)]).when((s) =>
        decideProposeMerge({ personId: person, intoPersonId: into, reason: 'zweimal', by: CLERK }, s, of(registered(into)), TODAY),
      );
    ofOneDay(great, small).then(proposed(great, small));
    ofOneDay(small, great).refused('older-entry-stays', { person: small, into: great });
  });

  it('makes no circle where two are confirmed at the same instant: one of the two ways is refused whatever the other one does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('2024-01-01', '2024-02-29', '2024-03-01'), { minLength: 2, maxLength: 6 }), (days) => {
        // Everybody decides by what stood before anybody was merged.
        const people = days.map((registeredOn, n) => PersonRegistered({ personId: per(`p${n}`), registeredOn }));
        const into = new Map<string, string>();
        for (const one of people)
          for (const other of people) {
            const { personId } = one.data;
            if (into.has(personId) || one === other) continue;
            const before = of(one, proposed(personId, other.data.personId));
            const decision = decideConfirmMerge({ personId, by: OTHER }, before, of(other), (id) => id, TODAY);
            if (decision.kind === 'recorded') into.set(personId, other.data.personId);
          }
        expect(into.size).toBe(people.length - 1); // all but the oldest
        for (const { data } of people) {
          const way = [data.personId];
          for (let next = into.get(data.personId); next !== undefined; next = into.get(next)) {
            expect(way).not.toContain(next);
            way.push(next);
          }
        }
      }),
    );
  });
});

describe('people of the state', () => {
  const registeredFor = (personId: string, body?: 'state' | 'authority', registeredOn = TODAY) =>
    PersonRegistered({ personId, registeredOn, ...(body ? { body } : {}) });
  const clerk = registeredFor(A, 'authority', '2024-02-29');
  const propose = (events: readonly PersonEvent[], into: PersonEvent) =>
    on(events).when((s) => decideProposeMerge({ personId: B, intoPersonId: A, reason: 'zweimal', by: CLERK }, s, of(into), TODAY));
  const confirm = (events: readonly PersonEvent[], into: PersonEvent) =>
    on(events).when((s) => decideConfirmMerge({ personId: B, by: OTHER }, s, of(into), (id) => id, TODAY));
  const apart = ['other-side', { person: B, into: A }] as const;

  it('are entered with their body', () => {
    on([])
      .when((s) => decideRegisterPerson({ personId: A, body: 'authority' }, s, TODAY))
      .then(registeredFor(A, 'authority'));
    expect(unfitFor(of(clerk))).toBe('person-of-state');
    expect(unfitFor(of(older))).toBeUndefined();
    expect(unfitFor(of())).toBe('person-unknown');
  });

  it('link sign-ins among themselves, and none of a party', () => {
    const offer = (body: 'state' | 'authority' | undefined, to: PersonEvent, events: readonly PersonEvent[] = []) =>
      on(events).when((s) => decideOffer({ personId: B, toPersonId: A, body }, s, of(to), TODAY));
    offer('authority', clerk).then(offered(B, A));
    offer('state', clerk).then(offered(B, A));
    offer(undefined, clerk).refused(...apart);
    offer('authority', older).refused(...apart);
  });

  it('are merged among themselves, and with nobody of a party, whenever that is asked', () => {
    propose([registeredFor(B, 'state')], clerk).then(proposed(B, A));
    confirm([registeredFor(B, 'authority'), proposed(B, A)], clerk).then(merged(B, A));
    propose([registered(B)], clerk).refused(...apart);
    propose([registeredFor(B, 'authority')], older).refused(...apart);
    confirm([proposed(B, A), registered(B)], clerk).refused(...apart);
  });

  it('are merged from a sign-in that they kept quiet about: it need not enter itself', () => {
    propose([], clerk).then(proposed(B, A));
    confirm([proposed(B, A)], clerk).then(merged(B, A));
    confirm([proposed(B, A), registeredFor(B, 'authority')], clerk).then(merged(B, A));
    on([proposed(B, A)])
      .when((s) => decideWithdrawMerge(B, s, TODAY))
      .then(PersonMergeWithdrawn({ personId: B, withdrawnOn: TODAY }));
    on([proposed(B, A), merged(B, A)])
      .when((s) => decideRegisterPerson({ personId: B, body: 'authority' }, s, TODAY))
      .refused('sign-in-belongs', { person: A });
  });

  it('link nothing while a merger waits for its second person', () => {
    const waits = ['merge-proposed', { proposedOn: TODAY, into: A }] as const;
    on([proposed(B, A)])
      .when((s) => decideOffer({ personId: B, toPersonId: C, body: 'authority' }, s, of(registeredFor(C, 'authority')), TODAY))
      .refused(...waits);
    on([offered(B, C), proposed(B, A)])
      .when((s) => decideAccept({ personId: B, toPersonId: C }, s, TODAY))
      .refused(...waits);
  });
});
