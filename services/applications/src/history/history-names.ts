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

  /** Who acted in `events` and for whom, and others that they tell of. */
  async of(events: readonly Pick<Told, 'meta'>[], others: readonly string[] = []): Promise<Names> {
    const actors = events.map((e) => e.meta.actor);
    const parties = [...new Set(actors.map(({ organisation }) => organisation))].filter((key) => bodyOf(key) === 'party');
    const personIds = [...actors.map(({ person }) => person), ...others];
    const [names, named] = await Promise.all([this.people.names(personIds), this.partiesNamed(parties)]);
    return { person: (id) => names.get(id), organisation: (key) => named.get(key) ?? this.districts.organisationName(key) };
  }

  private async partiesNamed(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const today = await this.clock.today();
    const known = await Promise.all(keys.map((key) => this.directory.party(key, today)));
    return new Map(known.flatMap((party, i) => (party ? [[keys[i]!, party.name]] : [])));
  }
}
