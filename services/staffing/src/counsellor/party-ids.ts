import { Injectable } from '@nestjs/common';
import { derivedId } from '@paktwerk/kernel';
import { Runtime } from '@paktwerk/platform';
import { KeyedHash } from '@paktwerk/privacy';

/** Under this name the key of the hashes lies beside the keys of the persons; whoever changes it gives everybody another id. */
const HASH_KEY = 'humans-of-parties';

export type PartyIdOf = (humanId: string) => string;

/** Whoever signs in has another id for each party that is told of them: two parties that compare their lists do not learn who works for both. */
@Injectable()
export class PartyIds {
  constructor(private readonly runtime: Runtime) {}

  async of(party: string, humans: readonly string[]): Promise<PartyIdOf> {
    const { keys } = this.runtime;
    if (!keys) throw new Error('This service has no key store.');
    const all = [...new Set(humans)];
    const hashes = await new KeyedHash(keys, HASH_KEY).ofAll(all.map((human) => [party, human]));
    const ids = new Map(all.map((human, i) => [human, derivedId('hum', hashes[i]!)]));
    return (human) => {
      const id = ids.get(human);
      if (id === undefined) throw new Error('A human was not asked for.');
      return id;
    };
  }
}
