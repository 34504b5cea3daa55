import { Injectable } from '@nestjs/common';
import { Commands, Runtime } from '@paktwerk/platform';
import type { Handled } from '@paktwerk/event-store';
import type { CommandContext } from '@paktwerk/platform';
import { nothing } from '@paktwerk/kernel';
import type { KeyStore } from '@paktwerk/privacy';
import type { PersonEvent } from '../person/events';
import { firstEntryOf } from '../person/first-entry';
import { decideRegister } from '../person/register-person';
import type { RegisterPerson } from '../person/register-person';
import { personDecider, personStream } from '../person/state';
import type { PersonState } from '../person/state';
import { decideAssign } from './assign-identity';
import { identitiesIn, identityOf } from './identity-key';
import type { Identifying } from './identifying';
import { identityDecider, identityStream } from './state';

/** One register for the state: the same human has the same entry, whichever district registers them. */
@Injectable()
export class Identities {
  constructor(
    private readonly commands: Commands,
    private readonly runtime: Runtime,
  ) {}

  async idOf(person: Identifying): Promise<string> {
    return identityOf(this.keys, person);
  }

  /** Whether somebody is registered under the identity that they have by the rule of today; unlike `idOf` it makes no key. */
  async isOf({ identityId, ...person }: Identifying & { readonly identityId?: string }): Promise<boolean> {
    const [known] = await identitiesIn(this.keys, [person]);
    return known !== undefined && known === identityId;
  }

  /** The entries of these humans, in their order; undefined for whoever has none. */
  async find(people: readonly Identifying[]): Promise<readonly (string | undefined)[]> {
    const identities = await identitiesIn(this.keys, people);
    const streams = identities.flatMap((identityId) => (identityId === undefined ? [] : [identityStream(identityId)]));
    const loaded = await this.commands.loadAll(streams, identityDecider);
    return identities.map((identityId) => {
      const { state } = (identityId === undefined ? undefined : loaded.get(identityStream(identityId))) ?? {};
      return state?.kind === 'assigned' ? state.personId : undefined;
    });
  }

  private get keys(): KeyStore {
    const { keys } = this.runtime;
    if (!keys) throw new Error('This service has no key store.');
    return keys;
  }

  /** Registers somebody under the offered entry, or where the same human has one, under that: the district joins it. */
  async register(
    offered: string,
    told: Omit<RegisterPerson, 'personId' | 'identityId'>,
    ctx: CommandContext,
  ): Promise<{ readonly personId: string; readonly handled: Handled<PersonState, PersonEvent> }> {
    const identityId = await this.idOf(told);
    let personId = offered;
    const handled = await this.commands.handle(personStream(offered), personDecider, ctx, {
      decide: async (s, { today }) => {
        const decision = decideRegister({ personId: offered, identityId, ...told }, s, today);
        if (decision.kind === 'refused') return decision;
        personId = await this.entryOf(identityId, offered, ctx);
        return personId === offered ? decision : nothing();
      },
    });
    if (personId === offered) return { personId, handled };
    const cmd = { personId, identityId, ...told };
    const joined = await this.commands.handle(personStream(personId), personDecider, ctx, {
      decide: (s, { today }) => decideRegister(cmd, s, today),
    });
    return { personId, handled: joined };
  }

  /** The entry of this human: the one that they have, or the first of several that were found to be one; or else the one that is offered. */
  async entryOf(identityId: string, offered: string, ctx: CommandContext): Promise<string> {
    const { state } = await this.commands.handle(identityStream(identityId), identityDecider, ctx, {
      decide: (s) => decideAssign({ identityId, personId: offered }, s),
    });
    if (state.kind === 'none') throw new Error('An identity that was assigned must exist.');
    return firstEntryOf(this.commands, state.personId);
  }
}
