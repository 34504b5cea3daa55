import { Injectable } from '@nestjs/common';
import { Districts, People } from '@paktwerk/platform';
import type { Names } from './entry';

/** What the people and organisations of a history are called. */
@Injectable()
export class HistoryNames {
  constructor(
    private readonly people: People,
    private readonly districts: Districts,
  ) {}

  async of(personIds: readonly string[]): Promise<Names> {
    const names = await this.people.names(personIds);
    return { person: (id) => names.get(id), organisation: (key) => this.districts.organisationName(key) };
  }
}
