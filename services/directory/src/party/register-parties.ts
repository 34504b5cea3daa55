import { Injectable } from '@nestjs/common';
import { districtOfKey } from '@paktwerk/contracts';
import { Commands } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import { partyIdOf } from '../shared/keys';
import { decideRegister } from './register-party';
import type { RegisterParty } from './register-party';
import { partyDecider, partyStream } from './state';
import type { PartyState } from './state';

/** Enters one party, by itself or as a row of a list. */
@Injectable()
export class RegisterParties {
  constructor(private readonly commands: Commands) {}

  register(cmd: RegisterParty, ctx: CommandContext) {
    const partyId = partyIdOf(cmd.key);
    return this.commands.handle(partyStream(partyId), partyDecider, ctx, {
      decide: async (state) => decideRegister(cmd, state, await this.districtOf(cmd, partyId, state)),
    });
  }

  private async districtOf({ kind, key }: RegisterParty, partyId: string, state: PartyState): Promise<PartyState> {
    if (kind !== 'MUNICIPALITY') return { kind: 'none' };
    const districtId = partyIdOf(districtOfKey(key));
    return districtId === partyId ? state : (await this.commands.load(partyStream(districtId), partyDecider)).state;
  }
}
