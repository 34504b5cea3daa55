import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import type { CommandContext, Handled } from '@paktwerk/event-store';
import { derivedUuid } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { PersonEvent } from '../person/events';
import { personDecider, personStream } from '../person/state';
import type { PersonState } from '../person/state';
import type { Pair } from './merge-people';

type Changed = Handled<PersonState, PersonEvent>;
export interface Both {
  readonly first: PersonState;
  readonly second: PersonState;
}

/** What concerns two entries stands in both streams: the second one first, so that it takes no claims any more before the first one begins to count them. */
@Injectable()
export class Doubles {
  constructor(private readonly commands: Commands) {}

  async both({ firstId, secondId }: Pair): Promise<Both> {
    const [first, second] = await Promise.all([firstId, secondId].map((id) => this.stateOf(id)));
    return { first: first!, second: second! };
  }

  async inBoth(
    pair: Pair,
    ctx: CommandContext,
    decide: (state: PersonState, both: Both, today: IsoDate) => Decision<PersonEvent>,
    guard: (first: PersonState) => void = () => undefined,
  ): Promise<Changed> {
    const both = await this.both(pair);
    guard(both.first);
    await this.commands.handle(
      personStream(pair.secondId),
      personDecider,
      { ...ctx, commandId: derivedUuid(ctx.commandId, pair.secondId) },
      { decide: async (second, { today }) => decide(second, { first: await this.stateOf(pair.firstId), second }, today) },
    );
    return this.commands.handle(personStream(pair.firstId), personDecider, ctx, {
      decide: async (first, { today }) => decide(first, { first, second: await this.stateOf(pair.secondId) }, today),
    });
  }

  private async stateOf(id: string): Promise<PersonState> {
    return (await this.commands.load(personStream(id), personDecider)).state;
  }
}
