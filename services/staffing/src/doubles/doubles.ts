import { Injectable } from '@nestjs/common';
import { Commands, RefusalError } from '@paktwerk/event-store';
import type { CommandContext, Handled } from '@paktwerk/event-store';
import { derivedUuid, isErased } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PERSON_SHARE_LIMIT } from '../parameters';
import type { PersonEvent } from '../person/events';
import { personDecider, personStream } from '../person/state';
import type { Claim, PersonState } from '../person/state';
import { namesBy } from '../person/written-by';
import { decideFollowMerge } from './follow-merge';
import { decideJoin, isJoined } from './join-entry';
import { decideMerge } from './merge-people';
import type { Merge } from './merge-people';
import type { HeldTogether, Pair } from './pair';
import { decideUndoMerge, refuseUndone } from './undo-merge';
import type { UndoneIn } from './undo-merge';

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

  /** What is claimed under further entries of the same human, and theirs: however they were found one after another. */
  async claimsBeside(state: PersonState): Promise<readonly Claim[]> {
    if (state.kind === 'none') return [];
    const seen = new Set([state.personId]);
    const claims: Claim[] = [];
    for (let next = state.secondIds; next.length > 0;) {
      const ids = next.filter((id) => !seen.has(id));
      const others = await Promise.all(ids.map((id) => this.stateOf(id)));
      for (const id of ids) seen.add(id);
      for (const other of others) if (other.kind === 'registered') claims.push(...named(other));
      next = others.flatMap((other) => (other.kind === 'registered' ? other.secondIds : []));
    }
    return claims;
  }

  async inBoth(pair: Pair, ctx: CommandContext, decide: (state: PersonState, today: IsoDate) => Decision<PersonEvent>): Promise<Changed> {
    await this.inSecond(pair, ctx, decide);
    return this.commands.handle(personStream(pair.firstId), personDecider, ctx, { decide: (first, { today }) => decide(first, today) });
  }

  /** A party leaves the entry with the one that is told apart; where another entry of it stays merged, it goes on with the first one by that. */
  async tellApart(
    pair: Pair,
    ctx: CommandContext,
    decide: (state: PersonState, today: IsoDate) => Decision<PersonEvent>,
  ): Promise<Changed> {
    const handled = await this.inBoth(pair, ctx, decide);
    for (const firstId of [pair.firstId, pair.secondId]) {
      const first = await this.stateOf(firstId);
      for (const secondId of first.kind === 'none' ? [] : first.secondIds) await this.join({ firstId, secondId }, ctx, ctx.commandId);
    }
    return handled;
  }

  /** The first half of a command on both. */
  private async inSecond(
    { secondId }: Pair,
    ctx: CommandContext,
    decide: (second: PersonState, today: IsoDate) => Decision<PersonEvent> | Promise<Decision<PersonEvent>>,
  ): Promise<void> {
    await this.commands.handle(
      personStream(secondId),
      personDecider,
      { ...ctx, commandId: derivedUuid(ctx.commandId, secondId) },
      { decide: (second, { today }) => decide(second, today) },
    );
  }

  /** @throws RefusalError also where the first entry claimed time while the second one said so already */
  async merge(cmd: Merge, ctx: CommandContext, told?: readonly string[]): Promise<Changed> {
    await this.inSecond(cmd, ctx, async (second, today) => {
      const first = await this.stateOf(cmd.firstId);
      return decideMerge(cmd, second, { first, today, ...(await this.heldBy(first, second, told)) });
    });
    return this.followMerge(cmd, ctx, told);
  }

  /** The first entry follows the second one, or both say that they do not; a party that had only the second one goes on with the first. */
  async followMerge(cmd: Merge, ctx: CommandContext, told?: readonly string[]): Promise<Changed> {
    const handled = await this.commands.handle(personStream(cmd.firstId), personDecider, ctx, {
      decide: async (first, { today }) => {
        const second = await this.stateOf(cmd.secondId);
        return decideFollowMerge(cmd, first, { second, today, ...(await this.heldBy(first, second, told)) });
      },
    });
    const undone = handled.state.kind === 'none' ? undefined : handled.state.undoneMerges[cmd.mergeId];
    if (undone === undefined) {
      await this.join(cmd, ctx, cmd.mergeId);
      return handled;
    }
    await this.undo(cmd, ctx);
    throw new RefusalError(refuseUndone(undone, PERSON_SHARE_LIMIT.value, told));
  }

  /** The second entry follows where the first one's stream says that a merge did not come about. */
  async undo(cmd: UndoneIn, { expectedVersion: _, requestHash: __, ...ctx }: CommandContext): Promise<void> {
    const first = await this.stateOf(cmd.firstId);
    await this.commands.handle(
      personStream(cmd.secondId),
      personDecider,
      { ...ctx, commandId: derivedUuid('undo-merge', cmd.mergeId, cmd.secondId) },
      { decide: (second) => decideUndoMerge(cmd, second, first) },
    );
  }

  /** @param because - the decision it follows: merged again, a party comes again */
  private async join(
    { firstId, secondId }: Pair,
    { expectedVersion: _, requestHash: __, ...ctx }: CommandContext,
    because: string,
  ): Promise<void> {
    const { state, events } = await this.commands.load(personStream(secondId), personDecider);
    if (!isJoined(state, firstId)) return;
    for (const e of events) {
      if (e.type !== 'person.registered' || isErased(e.data.birthDate)) continue;
      const { personId: joinedFrom, identityId: _itsOwn, joinedFrom: _before, ...names } = e.data;
      // As it stands by now: a name that was put right is not mistyped again.
      const { givenName, familyName, birthDate } = namesBy(names.district, events) ?? names;
      const written = { ...names, givenName, familyName, birthDate, joinedFrom };
      await this.commands.handle(
        personStream(firstId),
        personDecider,
        { ...ctx, commandId: derivedUuid('join', because, firstId, secondId, written.district) },
        { decide: (first) => decideJoin(written, first) },
      );
    }
  }

  private async heldBy(first: PersonState, second: PersonState, told: readonly string[] | undefined): Promise<HeldTogether> {
    const beside = await Promise.all([this.claimsBeside(first), this.claimsBeside(second)]);
    const own = [first, second].flatMap((one) => (one.kind === 'registered' ? named(one) : []));
    const claims = new Map([...own, ...beside.flat()].map((c) => [c.claimId, c]));
    return { claims: [...claims.values()], limit: PERSON_SHARE_LIMIT.value, ...(told ? { told } : {}) };
  }

  private async stateOf(id: string): Promise<PersonState> {
    return (await this.commands.load(personStream(id), personDecider)).state;
  }
}

/** Claims of before name no party: they are of the one that registered the person first. */
const named = ({
  claims,
  districts: [district],
}: {
  readonly claims: readonly Claim[];
  readonly districts: readonly [string, ...string[]];
}) => claims.map((c) => ({ district, ...c }));
