import { ERASED, derivedId, fold } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/platform';
import type { PersonEvent } from './events';
import { ShareClaimed } from './events';
import { PERSON_ID, aClaim, begunLater, claimed, ended, qualificationCorrected, registered, returned } from './person.fixture';
import { personDecider } from './state';
import type { RegisteredPerson } from './state';
import { heldIn, writtenBy } from './written-by';

const stateOf = (...events: readonly PersonEvent[]): RegisteredPerson => {
  const state = fold(personDecider, events);
  if (state.kind === 'none') throw new Error('Nobody is registered.');
  return state;
};
const written = (district: string, ...events: readonly PersonEvent[]) =>
  writtenBy(district, fold(personDecider, events), events as readonly RecordedEvent<PersonEvent>[]);

describe('what a district wrote of a person', () => {
  const { data, ...event } = registered('08115');
  const there = { ...event, data: { ...data, givenName: 'Mirjam' } };

  it('is what it wrote itself, whoever else has registered them', () => {
    const mira = { personId: PERSON_ID, familyName: 'Beispiel', birthDate: '1990-05-04' };
    const both = [registered(), qualificationCorrected(1), there];
    expect(written('08111', ...both)).toEqual({ ...mira, district: '08111', givenName: 'Mira' });
    expect(written('08115', ...both)).toEqual({ ...mira, district: '08115', givenName: 'Mirjam' });
  });

  it('is nothing where it has written nothing, or nobody is registered', () => {
    expect(written('08115', registered(), qualificationCorrected(1, { district: '08115' }))).toBeUndefined();
    expect(written('08111')).toBeUndefined();
    expect(writtenBy('08111', { kind: 'none' }, [registered()] as unknown as readonly RecordedEvent<PersonEvent>[])).toBeUndefined();
  });

  it('reads as null once it was erased', () => {
    const gone = { ...data, givenName: ERASED, familyName: ERASED, birthDate: ERASED } as unknown as typeof data;
    expect(written('08115', { ...event, data: gone })).toEqual({
      ...{ personId: PERSON_ID, district: '08115' },
      ...{ givenName: null, familyName: null, birthDate: null },
    });
  });
});

describe('what a person holds on the posts of a district, as it is told', () => {
  it('is what was not given back and has a day at least, of the district alone', () => {
    const { data } = claimed(4, 25, '2025-01-01', '2025-12-31');
    const state = stateOf(
      registered(),
      registered('08115'),
      claimed(1, 50, '2025-01-01', '2025-12-31'),
      claimed(2, 25, '2025-01-01', '2025-12-31'),
      returned(2),
      // Of one day, and of none.
      claimed(3, 10, '2025-02-01', '2025-12-31'),
      ended(3, '2025-02-01'),
      claimed(5, 10, '2025-02-01', '2025-02-28'),
      begunLater(5, '2025-03-01'),
      ShareClaimed({ ...data, district: '08115' }),
    );
    const { postId } = aClaim(1, 50, '', '');
    expect(heldIn('08111', state)).toEqual([
      { postId, share: 50, from: '2025-01-01', until: '2025-12-31' },
      { postId: derivedId('post', '3'), share: 10, from: '2025-02-01', until: '2025-02-01' },
    ]);
    expect(heldIn('08115', state)).toEqual([{ postId: data.postId, share: 25, from: '2025-01-01', until: '2025-12-31' }]);
  });
});
