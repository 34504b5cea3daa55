import { Injectable } from '@nestjs/common';
import { Clock, Commands, Districts, People } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import type { Instant } from '@paktwerk/kernel';
import { Acting } from '../read-models/acting/query';
import { ActingPeople } from '../rights/acting-people';
import { peopleInHistory, rightsHistory } from '../rights/history';
import { rightsDecider, rightsStream } from '../rights/state';
import type { HumanOf } from '@paktwerk/platform';
import { nameOn } from '../shared/names';
import { Humans } from './humans';
import { isOlder } from './merge-people';
import { mergeOf, personDecider, personStream } from './state';
import { personView } from './views';
import type { MeView, MergePreviewView, PersonView } from './views';

@Injectable()
export class PeopleReader {
  constructor(
    private readonly commands: Commands,
    private readonly humans: Humans,
    private readonly acting: Acting,
    private readonly actingPeople: ActingPeople,
    private readonly people: People,
    private readonly clock: Clock,
    private readonly districts: Districts,
  ) {}

  async person(personId: string, asOf: { readonly knownAt?: Instant } = {}): Promise<PersonView> {
    const { state, version } = await this.commands.load(personStream(personId), personDecider, asOf);
    const merge = mergeOf(state);
    const [signIns, names] = await Promise.all([
      this.acting.signInsOf(personId),
      this.people.names([personId, ...(merge ? [merge.intoPersonId, merge.proposedBy] : [])]),
    ]);
    return personView(personId, state, { version, signIns, nameOf: (id) => names.get(id) });
  }

  /** For whom somebody may act today, by their own roles or as a deputy. */
  async me({ personId: signInId }: Pick<Actor, 'personId'>): Promise<MeView> {
    const human = await this.humans.of(signInId);
    const today = await this.clock.today();
    const parties = await Promise.all(
      (await this.acting.partiesOf(human)).map(async (partyId) => {
        const { state } = await this.commands.load(rightsStream(partyId), rightsDecider);
        const { names } = await this.actingPeople.standingOf(partyId);
        return { partyId, name: nameOn(names, today), roles: await this.actingPeople.mayDo({ personId: signInId }, partyId, state, today) };
      }),
    );
    return { signInId, person: await this.person(human), parties: parties.filter((p) => p.roles.length > 0) };
  }

  /** Two people as they would be one, whichever of them was named first: the older entry stays. */
  async mergePreview(actor: Actor, first: string, second: string): Promise<MergePreviewView> {
    const [a, b] = await Promise.all([this.humans.stateOf(first), this.humans.stateOf(second)]);
    const isTurned = a.kind === 'registered' && (b.kind === 'none' || (b.kind === 'registered' && isOlder(a, b)));
    const [gone, stays] = isTurned ? [second, first] : [first, second];
    const [goneView, staysView] = await Promise.all([this.person(gone), this.person(stays)]);
    if (actor.role === 'OPERATIONS') return { gone: goneView, stays: staysView };
    return { gone: goneView, stays: staysView, parties: await this.together(gone, stays) };
  }

  private async together(gone: string, stays: string): Promise<NonNullable<MergePreviewView['parties']>> {
    const today = await this.clock.today();
    const of = await Promise.all([gone, stays].map((id) => this.acting.partiesOf(id)));
    return Promise.all(
      [...new Set(of.flat())].map(async (partyId) => {
        const { state } = await this.commands.load(rightsStream(partyId), rightsDecider);
        const standing = await this.actingPeople.standingOf(partyId);
        const humanOf = await this.actingPeople.humansIn(state, { personId: stays });
        const merged = (id: string): string => (humanOf(id) === gone ? stays : humanOf(id));
        const rolesOf = (human: string, as: HumanOf) => [...this.actingPeople.rolesOf(state, standing, human, today, as)];
        return {
          partyId,
          name: nameOn(standing.names, today),
          ofGone: rolesOf(gone, humanOf),
          ofStays: rolesOf(stays, humanOf),
          afterwards: rolesOf(stays, merged),
        };
      }),
    );
  }

  /** Who was entered, linked and merged when: the person's own entry and those that became part of it. */
  async history(personId: string, asOf: { readonly knownAt?: Instant }) {
    const streams = await Promise.all(
      [personId, ...(await this.acting.signInsOf(personId))].map((id) => this.commands.load(personStream(id), personDecider, asOf)),
    );
    const events = streams.flatMap((s) => s.events).sort((a, b) => a.number - b.number);
    const people = await this.people.names(peopleInHistory(events));
    const names = {
      person: (id: string) => people.get(id),
      organisation: (key: string) => this.districts.organisationName(key),
      party: (id: string) => id,
    };
    return { personId, entries: rightsHistory(events, names) };
  }
}
