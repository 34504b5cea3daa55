import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/platform';
import type { Instant } from '@paktwerk/kernel';
import { personDecider, personStream } from './state';
import type { PersonState } from './state';

/** Further than that nobody was ever merged; a circle, which two mergers at the same instant could make, ends here. */
const MOST_STEPS = 8;

/** Which human a sign-in, or a person of before, belongs to. */
@Injectable()
export class Humans {
  constructor(private readonly commands: Commands) {}

  async stateOf(personId: string, asOf: { readonly knownAt?: Instant } = {}): Promise<PersonState> {
    return (await this.commands.load(personStream(personId), personDecider, asOf)).state;
  }

  async of(personId: string, asOf: { readonly knownAt?: Instant } = {}): Promise<string> {
    let id = personId;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const state = await this.stateOf(id, asOf);
      if (state.kind !== 'belongs') return id;
      id = state.toPersonId;
    }
    return id;
  }

  /** A look-up for deciders; ids that were not asked for are themselves. */
  async lookUp(personIds: readonly string[], asOf: { readonly knownAt?: Instant } = {}): Promise<(personId: string) => string> {
    const ids = [...new Set(personIds)];
    const humans = await Promise.all(ids.map((id) => this.of(id, asOf)));
    const found = new Map(ids.map((id, i) => [id, humans[i]!]));
    return (id) => found.get(id) ?? id;
  }
}
