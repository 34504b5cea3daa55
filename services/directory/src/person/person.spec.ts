import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { per } from '../rights/rights.fixture';
import { PersonMergeProposed, PersonMergeWithdrawn, PersonMerged, PersonRegistered, SignInLinked, SignInOffered } from './events';
import type { PersonEvent } from './events';
import { decideAccept, decideOffer } from './link-sign-in';
import { decideConfirmMerge, decideProposeMerge, decideWithdrawMerge } from './merge-people';
import { decideRegisterPerson } from './register-person';
import { personDecider } from './state';

const TODAY = '2024-03-01';
const [A, B, C, CLERK, OTHER] = ['a', 'b', 'c', 'clerk', 'other'].map(per) as [string, string, string, string, string];
const registered = (personId: string) => PersonRegistered({ personId, registeredOn: TODAY });
const offered = (personId: string, toPersonId: string) => SignInOffered({ personId, toPersonId, offeredOn: TODAY });
const linked = (personId: string, toPersonId: string) => SignInLinked({ personId, toPersonId, linkedOn: TODAY });
const proposed = (personId: string, intoPersonId: string, proposedBy = CLERK) =>
  PersonMergeProposed({ personId, intoPersonId, reason: 'zweimal', proposedBy, proposedOn: TODAY });
const merged = (personId: string, intoPersonId: string) =>
  PersonMerged({ personId, intoPersonId, proposedBy: CLERK, confirmedBy: OTHER, mergedOn: TODAY });
const of = (...events: readonly PersonEvent[]) => fold(personDecider, events);
const on = (events: readonly PersonEvent[]) => given(personDecider, events);

describe('a person who signs in', () => {
  it('enters themselves once', () => {
    on([])
      .when((s) => decideRegisterPerson(A, s, TODAY))
      .then(registered(A));
    on([registered(A)])
      .when((s) => decideRegisterPerson(A, s, TODAY))
      .nothing();
    on([offered(B, A)])
      .when((s) => decideRegisterPerson(B, s, TODAY))
      .then(registered(B));
    on([offered(B, A), linked(B, A)])
      .when((s) => decideRegisterPerson(B, s, TODAY))
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
    accept([offered(B, A), registered(B)]).refused('sign-in-not-offered', { person: B });
    offer([registered(B)]).refused('sign-in-registered');
    offer([], of()).refused('person-unknown', { person: A });
    offer([], of(registered(B)), B).refused('person-unknown', { person: B });
    offer([offered(B, C), linked(B, C)]).refused('sign-in-belongs', { person: C });
  });
});

describe('merging two people', () => {
  const propose = (events: readonly PersonEvent[], into = of(registered(A)), by = CLERK, intoPersonId = A) =>
    on(events).when((s) => decideProposeMerge({ personId: B, intoPersonId, reason: 'zweimal', by }, s, into, TODAY));
  const confirm = (events: readonly PersonEvent[], by: string, into = of(registered(A)), humanOf = (id: string) => id) =>
    on(events).when((s) => decideConfirmMerge({ personId: B, by }, s, into, humanOf, TODAY));
  const open = [registered(B), proposed(B, A)];

  it('is proposed by one and confirmed by another; the same again adds nothing', () => {
    propose([registered(B)]).then(proposed(B, A));
    propose(open).nothing();
    confirm(open, OTHER).then(merged(B, A));
    confirm([...open, merged(B, A)], OTHER).nothing();
  });

  it('is not confirmed by who proposed it, under whichever sign-in, nor by the two themselves', () => {
    confirm(open, CLERK).refused('four-eyes', { proposedOn: TODAY, into: A });
    confirm(open, OTHER, of(registered(A)), (id) => (id === CLERK ? OTHER : id)).refused('four-eyes', { proposedOn: TODAY, into: A });
    confirm(open, A).refused('own-person', { person: B, into: A });
    confirm(open, B).refused('own-person', { person: B, into: A });
    propose([registered(B)], of(registered(A)), A).refused('own-person', { person: B, into: A });
    propose([registered(B)], of(registered(A)), B).refused('own-person', { person: B, into: A });
  });

  it('is of two who are registered and were not merged', () => {
    propose([]).refused('person-unknown', { person: B });
    propose([registered(B)], of()).refused('person-unknown', { person: A });
    propose([registered(B)], of(registered(B)), CLERK, B).refused('person-unknown', { person: B });
    propose([registered(B), proposed(B, C), merged(B, C)]).refused('person-merged', { person: B, into: C });
    propose([registered(B)], of(registered(A), proposed(A, C), merged(A, C))).refused('person-merged', { person: A, into: C });
    confirm(open, OTHER, of(registered(A), proposed(A, B), merged(A, B))).refused('person-merged', { person: A, into: B });
    propose([registered(B), proposed(B, C)]).refused('merge-proposed', { proposedOn: TODAY, into: C });
    confirm([registered(B)], OTHER).refused('merge-not-proposed');
  });

  it('is withdrawn by anybody who may propose it', () => {
    const withdraw = (events: readonly PersonEvent[]) => on(events).when((s) => decideWithdrawMerge(B, s, TODAY));
    withdraw(open).then(PersonMergeWithdrawn({ personId: B, withdrawnOn: TODAY }));
    withdraw([...open, PersonMergeWithdrawn({ personId: B, withdrawnOn: TODAY })]).nothing();
    withdraw([...open, merged(B, A)]).refused('merge-not-proposed');
    propose([...open, PersonMergeWithdrawn({ personId: B, withdrawnOn: TODAY })]).then(proposed(B, A));
  });
});
