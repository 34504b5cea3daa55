import { derivedId, isErased } from '@paktwerk/kernel';
import type { Commands } from '@paktwerk/event-store';
import { KeyedHash } from '@paktwerk/privacy';
import type { KeyStore } from '@paktwerk/privacy';
import { personDecider } from '../person/state';
import { identifying, identifyingBefore, identifyingWithSigns } from './identifying';
import type { Identifying } from './identifying';

/** Under this name the key of the hash lies beside the keys of the persons; never change it, or nobody is found again. */
const HASH_KEY = 'register-of-people';

/** Under which name the human's own key lies: it stands in no event and no table but that of the keys. */
const keyNameOf = async (keys: KeyStore, identifies: ReturnType<typeof identifying>): Promise<string> =>
  derivedId('idk', await new KeyedHash(keys, HASH_KEY).of(...identifies));

/**
 * The identity of a human: made with a key of their own, which goes with their data. What the log says of an identity leads back to nobody then, not
 * even for somebody who has the register's key and tries names out; and the same human, registered anew, has another identity.
 */
export const identityOf = async (keys: KeyStore, person: Identifying): Promise<string> =>
  derivedId('idn', await new KeyedHash(keys, await keyNameOf(keys, identifying(person))).of('identity'));

/** The identities of those of these humans who have one, in their order: nothing is made by asking, so that a file that is only looked at leaves no trace. */
export const identitiesIn = async (keys: KeyStore, people: readonly Identifying[]): Promise<readonly (string | undefined)[]> => {
  const hashes = await new KeyedHash(keys, HASH_KEY).ofAll(people.map((person) => identifying(person)));
  const names = hashes.map((hash) => derivedId('idk', hash));
  const known = await KeyedHash.known(keys, names, ['identity']);
  return names.map((name) => {
    const hash = known.get(name);
    return hash === undefined ? undefined : derivedId('idn', hash);
  });
};

/** Before the person's own key goes. A later entry of somebody who stands in the register twice leaves the identity to the first one. */
export const forgetIdentity = async (keys: KeyStore, commands: Commands, stream: string): Promise<void> => {
  const { state, events } = await commands.load(stream, personDecider);
  if (state.kind === 'none' || state.firstId !== undefined) return;
  for (const e of events)
    if (e.type === 'person.registered' && !isErased(e.data.birthDate))
      for (const rule of [identifying, identifyingWithSigns, identifyingBefore]) await keys.forget(await keyNameOf(keys, rule(e.data)));
};
