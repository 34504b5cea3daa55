import { Injectable } from '@nestjs/common';
import { Clock, DirectoryCopy, Districts, People, bodyOf } from '@paktwerk/platform';
import type { Names, Told } from './entry';

/** What the people and organisations of a history are called. */
@Injectable()
export class HistoryNames {
  constructor(
    private readonly people: People,
    private readonly districts: Districts,
    private readonly directory: DirectoryCopy,
    private readonly clock: Clock,
  ) {}

  /** Of parties that are no district, those that have acted in `events` are named. */
  async of(personIds: readonly string[], events: readonly Pick<Told, 'meta'>[] = []): Promise<Names> {
    const parties = [...new Set(events.map((e) => e.meta.actor.organisation))].filter((key) => bodyOf(key) === 'party');
    const [names, named] = await Promise.all([this.people.names(personIds), this.partiesNamed(parties)]);
    return { person: (id) => names.get(id), organisation: (key) => named.get(key) ?? this.districts.organisationName(key) };
  }

  private async partiesNamed(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const today = await this.clock.today();
    const known = await Promise.all(keys.map((key) => this.directory.party(key, today)));
    return new Map(known.flatMap((party, i) => (party ? [[keys[i]!, party.name]] : [])));
  }
}
