import { fold } from '@paktwerk/kernel';
import { per } from '../rights/rights.fixture';
import { PersonMergeProposed, PersonMergeWithdrawn, PersonMerged, PersonRegistered, SignInLinked, SignInOffered } from './events';
import type { PersonEvent } from './events';
import { isOlder } from './merge-people';
import { isOfState, mergeOf, personDecider, personStream } from './state';
import type { PersonState } from './state';

const [A, B] = [per('a'), per('b')] as const;
const ON = '2024-03-01';
const of = (...events: readonly PersonEvent[]) => fold(personDecider, events);
const registered = PersonRegistered({ personId: A, registeredOn: ON });
const linked = SignInLinked({ personId: A, toPersonId: B, linkedOn: ON });
const merged = PersonMerged({ personId: A, intoPersonId: B, proposedBy: per('clerk'), confirmedBy: per('other'), mergedOn: ON });
const merge = { intoPersonId: B, reason: 'zweimal', proposedBy: per('clerk'), proposedOn: ON };
const proposed = PersonMergeProposed({ personId: A, ...merge });
const withdrawn = PersonMergeWithdrawn({ personId: A, withdrawnOn: ON });

describe('a sign-in', () => {
  it('has its own stream, and is a person once it is entered', () => {
    expect(personStream('per_1')).toBe('person-per_1');
    expect(of(registered)).toEqual({ kind: 'registered', personId: A, registeredOn: ON });
    const ofState = of(PersonRegistered({ personId: A, registeredOn: ON, body: 'authority' }));
    expect([isOfState(ofState), isOfState(of(registered)), isOfState(of())]).toEqual([true, false, false]);
  });
  it('is another person’s by a link or a merger, and nothing that is said of it later makes it anything else', () => {
    const belongs = (how: 'linked' | 'merged'): PersonState => ({ kind: 'belongs', toPersonId: B, since: ON, how });
    const offered = SignInOffered({ personId: A, toPersonId: per('c'), offeredOn: ON });
    expect([of(linked), of(registered, merged)]).toEqual([belongs('linked'), belongs('merged')]);
    for (const event of [registered, offered, proposed, withdrawn]) expect(of(linked, event)).toEqual(belongs('linked'));
    expect(of(registered, offered)).toEqual(of(registered));
  });
  it('is proposed to be merged until somebody withdraws that, entered or not', () => {
    expect([mergeOf(of(registered, proposed)), mergeOf(of(proposed)), mergeOf(of(proposed, registered))]).toEqual([merge, merge, merge]);
    expect([mergeOf(of(registered, proposed, withdrawn)), mergeOf(of(linked, proposed)), mergeOf(of())]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(of(registered, proposed, withdrawn)).toEqual(of(registered));
  });
});

describe('of two entries the one that stays', () => {
  const entry = (personId: string, registeredOn: string) => ({ kind: 'registered' as const, personId, registeredOn });
  it('is the older one, and of one day the one with the smaller id', () => {
    expect([isOlder(entry('b', '2024-02-29'), entry('a', ON)), isOlder(entry('a', ON), entry('b', '2024-02-29'))]).toEqual([true, false]);
    expect([
      isOlder(entry('a', ON), entry('b', ON)),
      isOlder(entry('b', ON), entry('a', ON)),
      isOlder(entry('a', ON), entry('a', ON)),
    ]).toEqual([true, false, false]);
  });
});
