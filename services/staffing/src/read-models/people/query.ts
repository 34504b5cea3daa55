import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { isErased } from '@paktwerk/kernel';
import type { FteHundredths, IsoDate } from '@paktwerk/kernel';
import { findRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { Database } from '@paktwerk/postgres';
import { PersonRegistered } from '../../person/events';
import { person, personStream, shareOn } from '../../person/state';
import type { PersonState } from '../../person/state';
import { RegisteredRow } from './entity';

export interface PersonView {
  readonly personId: string;
  readonly district: string;
  /** Null once the person's data were erased. */
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: string | null;
  readonly qualification: string | null;
  readonly shareToday: FteHundredths;
  readonly claims: readonly { readonly postId: string; readonly share: FteHundredths; readonly from: IsoDate; readonly until: IsoDate }[];
}

const readable = (value: unknown): string | null => (isErased(value) ? null : (value as string));

/** The register of people: who is in it stands in a table, what they are called is decrypted from their stream on every read. */
@Injectable()
export class Register {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
  ) {}

  /** The people of a district, the one registered last first. */
  list(district: string, page: PageQuery) {
    return findRows(this.db, RegisteredRow, { where: { district }, newestFirst: 'number' }, page);
  }

  async find(personId: string, today: IsoDate): Promise<PersonView | undefined> {
    const { state, events } = await this.commands.load(personStream(personId), person);
    const registered = events.find((e) => PersonRegistered.is(e));
    if (state.kind === 'none' || !registered || !PersonRegistered.is(registered)) return undefined;
    const { district, givenName, familyName, birthDate, qualification } = registered.data;
    return {
      personId,
      district,
      givenName: readable(givenName),
      familyName: readable(familyName),
      birthDate: readable(birthDate),
      qualification: readable(qualification),
      shareToday: shareOn(state, today),
      claims: claimsOf(state),
    };
  }

  /** Reads as many streams as there are names; a page is at most 200. */
  async findAll(personIds: readonly string[], today: IsoDate): Promise<ReadonlyMap<string, PersonView>> {
    const found = new Map<string, PersonView>();
    const queue = [...new Set(personIds)];
    const next = async (): Promise<void> => {
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        const view = await this.find(id, today);
        if (view) found.set(id, view);
      }
    };
    await Promise.all(Array.from({ length: 6 }, next));
    return found;
  }
}

const claimsOf = (state: PersonState): PersonView['claims'] =>
  state.kind === 'none'
    ? []
    : state.claims
        .filter((c) => !c.isReturned && c.from <= c.until)
        .map(({ postId, share, from, until }) => ({ postId, share, from, until }));
