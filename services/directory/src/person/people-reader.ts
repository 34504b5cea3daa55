import { Injectable } from '@nestjs/common';
import { Clock, Commands, People } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import type { Instant } from '@paktwerk/kernel';
import { Acting } from '../read-models/acting/query';
import { ActingPeople } from '../rights/acting-people';
import { rightsDecider, rightsStream } from '../rights/state';
import { nameOn } from '../shared/names';
import { Humans } from './humans';
import { personDecider, personStream } from './state';
import { personView } from './views';
import type { MeView, PersonView } from './views';

@Injectable()
export class PeopleReader {
  constructor(
    private readonly commands: Commands,
    private readonly humans: Humans,
    private readonly acting: Acting,
    private readonly actingPeople: ActingPeople,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  async person(personId: string, asOf: { readonly knownAt?: Instant } = {}): Promise<PersonView> {
    const { state, version } = await this.commands.load(personStream(personId), personDecider, asOf);
    const [signIns, names] = await Promise.all([
      this.acting.signInsOf(personId),
      this.people.names([personId, ...(state.kind === 'registered' && state.merge ? [state.merge.intoPersonId] : [])]),
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
}
