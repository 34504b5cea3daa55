import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/platform';
import type { RecordedEvent } from '@paktwerk/platform';
import type { Instant } from '@paktwerk/kernel';
import type { GroupingEvent } from '../grouping/events';
import { GROUPINGS_STREAM, groupingOf, groupingsDecider } from '../grouping/state';
import type { Grouping, Groupings } from '../grouping/state';
import { partyDecider, partyStream } from './state';
import type { PartyState, RegisteredParty } from './state';
import type { PartyEvent } from './events';

/** A party as its file knows it: registered under a key, or a grouping of others. */
export interface PartyFile {
  readonly partyId: string;
  readonly party: RegisteredParty | Grouping;
  readonly groupings: Groupings;
  /** What happened to it, and to the groupings that it belongs to, in the order in which it was recorded. */
  readonly events: readonly RecordedEvent<PartyEvent | GroupingEvent>[];
  readonly version: number;
}

@Injectable()
export class Parties {
  constructor(private readonly commands: Commands) {}

  /** Undefined for what was not in the directory then. */
  async file(partyId: string, asOf: { readonly knownAt?: Instant } = {}): Promise<PartyFile | undefined> {
    const [own, all] = await Promise.all([
      this.commands.load(partyStream(partyId), partyDecider, asOf),
      this.commands.load(GROUPINGS_STREAM, groupingsDecider, asOf),
    ]);
    const groupings = all.state;
    const grouping = groupingOf(groupings, partyId);
    const party = own.state.kind === 'registered' ? own.state : grouping;
    if (!party) return undefined;
    const joined: readonly RecordedEvent<GroupingEvent>[] = all.events.filter((e) => isAbout(e, partyId));
    const events = [...own.events, ...joined].sort((a, b) => a.number - b.number);
    return { partyId, party, groupings, events, version: grouping ? grouping.version : own.version };
  }

  /** The registered ones of these, for deciders. */
  async known(partyIds: readonly string[], asOf: { readonly knownAt?: Instant } = {}): Promise<ReadonlyMap<string, PartyState>> {
    const ids = [...new Set(partyIds)];
    const states = await Promise.all(ids.map(async (id) => (await this.commands.load(partyStream(id), partyDecider, asOf)).state));
    return new Map(ids.map((id, i) => [id, states[i]!]));
  }
}

const isAbout = ({ data }: GroupingEvent, partyId: string): boolean =>
  data.partyId === partyId ||
  ('memberId' in data && data.memberId === partyId) ||
  ('newLeadPartyId' in data && data.newLeadPartyId === partyId) ||
  ('members' in data && data.members.some((m) => m.partyId === partyId));
