import type { Commands } from '@paktwerk/event-store';
import { fold } from '@paktwerk/kernel';
import type { PersonEvent } from './events';
import { PersonFoundTwice, PersonRegistered } from './events';
import { firstEntryOf } from './first-entry';
import { registered } from './person.fixture';
import { personDecider, personStream } from './state';

/** A register in which each of these entries follows another one, or none. */
const register = (follows: Readonly<Record<string, string | undefined>>): Commands => {
  const entries = new Map(
    Object.entries(follows).map(([personId, firstId]) => {
      const events: readonly PersonEvent[] = [
        PersonRegistered({ ...registered().data, personId }),
        ...(firstId === undefined ? [] : [PersonFoundTwice({ personId, firstId, secondId: personId })]),
      ];
      return [personStream(personId), fold(personDecider, events)] as const;
    }),
  );
  const load = (stream: string) => Promise.resolve({ state: entries.get(stream) ?? personDecider.initial });
  return { load } as unknown as Commands;
};

describe('the entry of a human that was there first', () => {
  it('is itself where it follows none, and where nobody is registered', async () => {
    expect(await firstEntryOf(register({ psn_a: undefined }), 'psn_a')).toBe('psn_a');
    expect(await firstEntryOf(register({}), 'psn_a')).toBe('psn_a');
  });

  it('is the last one of those that follow one another', async () => {
    const three = register({ psn_a: undefined, psn_b: 'psn_a', psn_c: 'psn_b' });
    expect(await Promise.all(['psn_a', 'psn_b', 'psn_c'].map((id) => firstEntryOf(three, id)))).toEqual(['psn_a', 'psn_a', 'psn_a']);
  });

  it('is found also where entries follow one another in a circle', async () => {
    const circle = register({ psn_a: 'psn_b', psn_b: 'psn_a' });
    expect([await firstEntryOf(circle, 'psn_a'), await firstEntryOf(circle, 'psn_b')]).toEqual(['psn_b', 'psn_a']);
  });
});
