import { Injectable } from '@nestjs/common';
import { Commands, Runtime } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import { derivedId } from '@paktwerk/kernel';
import { KeyedHash } from '@paktwerk/privacy';
import { decideAssign } from './assign-identity';
import { identifying } from './identifying';
import type { Identifying } from './identifying';
import { identityDecider, identityStream } from './state';

/** Under this name the key of the hash lies beside the keys of the persons; never change it, or nobody is found again. */
const HASH_KEY = 'register-of-people';

/** One register for the state: the same human has the same entry, whichever district registers them. */
@Injectable()
export class Identities {
  constructor(
    private readonly commands: Commands,
    private readonly runtime: Runtime,
  ) {}

  async idOf(person: Identifying): Promise<string> {
    const { keys } = this.runtime;
    if (!keys) throw new Error('This service has no key store.');
    return derivedId('idn', await new KeyedHash(keys, HASH_KEY).of(...identifying(person)));
  }

  /** The entry of this human: the one that they have, or else the one that is offered. */
  async entryOf(identityId: string, offered: string, ctx: CommandContext): Promise<string> {
    const { state } = await this.commands.handle(identityStream(identityId), identityDecider, ctx, {
      decide: (s) => decideAssign({ identityId, personId: offered }, s),
    });
    if (state.kind === 'none') throw new Error('An identity that was assigned must exist.');
    return state.personId;
  }
}
