import { Injectable } from '@nestjs/common';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { Clock, Districts, People, notFound } from '@paktwerk/platform';
import { PartyList } from '../read-models/parties/query';
import { groupingOf } from '../grouping/state';
import { nameOn } from '../shared/names';
import { historyOf } from './history';
import type { HistoryEntry } from './history';
import { Parties } from './parties';
import type { PartyFile } from './parties';
import { namedIn, partyView } from './views';
import type { NameOf, PartyView, Predecessor } from './views';

export interface AsOf {
  readonly effectiveOn?: IsoDate;
  readonly knownAt?: Instant;
}

/** The file of a party with the names of everybody in it, on one day and as known at one instant. */
@Injectable()
export class PartyReader {
  constructor(
    private readonly parties: Parties,
    private readonly list: PartyList,
    private readonly clock: Clock,
    private readonly districts: Districts,
    private readonly people: People,
  ) {}

  async view(partyId: string, asOf: AsOf = {}): Promise<PartyView> {
    const { file, day, predecessors, nameOf } = await this.read(partyId, asOf);
    return partyView(file, day, nameOf, predecessors);
  }

  async history(
    partyId: string,
    asOf: AsOf,
  ): Promise<{ readonly partyId: string; readonly name: string; readonly entries: readonly HistoryEntry[] }> {
    const { file, day, predecessors, nameOf } = await this.read(partyId, asOf);
    const merged = await Promise.all(predecessors.map((p) => this.parties.file(p.partyId, asOf)));
    const events = [...file.events, ...merged.flatMap((f) => f?.events.filter((e) => e.type === 'party.merged') ?? [])]
      .filter((e) => asOf.effectiveOn === undefined || e.data.effectiveOn <= asOf.effectiveOn)
      .sort((a, b) => a.number - b.number);
    const people = await this.people.names(events.map((e) => e.meta.actor.person));
    const names = {
      person: (id: string) => people.get(id),
      organisation: (key: string) => this.districts.organisationName(key),
      party: nameOf,
    };
    return { partyId, name: partyView(file, day, nameOf, []).name, entries: historyOf(events, names) };
  }

  private async read(partyId: string, { effectiveOn, ...known }: AsOf) {
    const file = (await this.parties.file(partyId, known)) ?? notFound('party', partyId);
    const day = effectiveOn ?? (await this.clock.today());
    const predecessors = await this.predecessorsOf(partyId, known);
    return { file, day, predecessors, nameOf: await this.namesFor(file, day, known) };
  }

  private async predecessorsOf(partyId: string, known: Pick<AsOf, 'knownAt'>): Promise<readonly Predecessor[]> {
    const before = await this.parties.known(await this.list.predecessorsOf(partyId), known);
    return [...before.values()].flatMap((p) =>
      p.kind === 'registered' && p.merged?.into === partyId
        ? [{ partyId: p.partyId, name: nameOn(p.names, p.merged.on), on: p.merged.on }]
        : [],
    );
  }

  private async namesFor(file: PartyFile, day: IsoDate, known: Pick<AsOf, 'knownAt'>): Promise<NameOf> {
    const named = [file.partyId, ...namedIn(file), ...file.events.flatMap((e) => [e.data.partyId, ...othersIn(e.data)])];
    const parties = await this.parties.known(named, known);
    return (id) => {
      const party = parties.get(id);
      return party?.kind === 'registered' ? nameOn(party.names, day) : (groupingOf(file.groupings, id)?.name ?? id);
    };
  }
}

/** The other parties that an event names. */
const othersIn = (data: PartyFile['events'][number]['data']): readonly string[] => [
  ...('intoPartyId' in data ? [data.intoPartyId] : []),
  ...('memberId' in data ? [data.memberId] : []),
  ...('members' in data ? data.members.map((m) => m.partyId) : []),
  ...('leadPartyId' in data ? [data.leadPartyId] : []),
  ...('newLeadPartyId' in data && data.newLeadPartyId !== undefined ? [data.newLeadPartyId] : []),
];
