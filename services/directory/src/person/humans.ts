import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/platform';
import type { Instant } from '@paktwerk/kernel';
import { personDecider, personStream } from './state';
import type { PersonState } from './state';

/** Which human a sign-in, or a person of before, belongs to. */
@Injectable()
export class Humans {
  constructor(private readonly commands: Commands) {}

  async stateOf(personId: string, asOf: { readonly knownAt?: Instant } = {}): Promise<PersonState> {
    return (await this.commands.load(personStream(personId), personDecider, asOf)).state;
  }

  /** It ends: each step leads to an older entry (`isOlder`), and a further sign-in was never an entry. */
  async of(personId: string, asOf: { readonly knownAt?: Instant } = {}): Promise<string> {
    const state = await this.stateOf(personId, asOf);
    return state.kind === 'belongs' ? this.of(state.toPersonId, asOf) : personId;
  }

  /** A look-up for deciders; ids that were not asked for are themselves. */
  async lookUp(personIds: readonly string[], asOf: { readonly knownAt?: Instant } = {}): Promise<(personId: string) => string> {
    const ids = [...new Set(personIds)];
    const humans = await Promise.all(ids.map((id) => this.of(id, asOf)));
    const found = new Map(ids.map((id, i) => [id, humans[i]!]));
    return (id) => found.get(id) ?? id;
  }
}
