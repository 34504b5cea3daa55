import { Injectable } from '@nestjs/common';
import type { PartyRole } from '@paktwerk/contracts';
import { Clock, Commands, Districts, People, Problem, notFound, peopleIn, rolesOn } from '@paktwerk/platform';
import type { Actor, HumanOf, Rights } from '@paktwerk/platform';
import { defined } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { Parties } from '../party/parties';
import type { AsOf } from '../party/party-reader';
import { isGrouping } from '../party/views';
import { validFrom } from '../party/state';
import { isBelonging } from '../person/events';
import { Humans } from '../person/humans';
import { personDecider, personStream } from '../person/state';
import { Acting } from '../read-models/acting/query';
import { nameOn } from '../shared/names';
import type { Standing } from './grant-role';
import { peopleInHistory, rightsHistory } from './history';
import { decidedBy, namedIn, rightsDecider, rightsStream } from './state';
import type { DecidedBy, PartyRights } from './state';
import { partyPeopleView } from './views';
import type { PartyPeopleView } from './views';

/** Who may act for a party, as of any day and as known at any instant. */
@Injectable()
export class ActingPeople {
  constructor(
    private readonly commands: Commands,
    private readonly parties: Parties,
    private readonly humans: Humans,
    private readonly signIns: Acting,
    private readonly people: People,
    private readonly clock: Clock,
    private readonly districts: Districts,
  ) {}

  /** The party as its rights depend on it; 404 where it is not in the directory. */
  async standingOf(partyId: string, asOf: { readonly knownAt?: Instant } = {}): Promise<Standing> {
    const file = (await this.parties.file(partyId, asOf)) ?? notFound('party', partyId);
    const { party } = file;
    if (!isGrouping(party)) return { names: party.names, validFrom: validFrom(party), ...(party.merged ? { merged: party.merged } : {}) };
    const { name, formedOn, dissolvedOn } = party;
    const ended = dissolvedOn === undefined ? {} : { merged: { into: partyId, on: dissolvedOn } };
    return { names: [{ from: formedOn, name }], validFrom: formedOn, ...ended };
  }

  /** What a human may do for the party on a day; nothing once the party is no more. */
  rolesOf(rights: Rights, standing: Standing, human: string, day: IsoDate, humanOf: (id: string) => string): readonly PartyRole[] {
    return standing.merged && standing.merged.on <= day ? [] : rolesOn(rights, human, day, humanOf);
  }

  humansIn(rights: PartyRights, actor: Pick<Actor, 'personId'>, asOf: { readonly knownAt?: Instant } = {}) {
    return this.humans.lookUp([...namedIn(rights), actor.personId], asOf);
  }

  /** @throws Problem 403 unless the actor administers the party today */
  async requireAdministrator(actor: Actor, partyId: string, rights: Rights): Promise<void> {
    const humanOf = await this.humansIn(rights, actor);
    const roles = this.rolesOf(rights, await this.standingOf(partyId), humanOf(actor.personId), await this.clock.today(), humanOf);
    if (!roles.includes('ADMINISTER')) throw new Problem(403, 'other-organisation');
  }

  /** Whether the actor decides by their own role or as whose deputy, and which human each of the people is. */
  async decidedBy(actor: Actor, rights: PartyRights, today: IsoDate): Promise<{ readonly by: DecidedBy; readonly humanOf: HumanOf }> {
    const humanOf = await this.humansIn(rights, actor);
    return { by: decidedBy(rights, humanOf(actor.personId), today, humanOf), humanOf };
  }

  async view(actor: Actor, partyId: string, { effectiveOn, ...known }: AsOf = {}): Promise<PartyPeopleView> {
    const today = await this.clock.today();
    const [{ state: now }, { state, version }] = await Promise.all([
      this.commands.load(rightsStream(partyId), rightsDecider),
      this.commands.load(rightsStream(partyId), rightsDecider, known),
    ]);
    const standing = await this.standingOf(partyId, known);
    const mine = await this.mayDo(actor, partyId, now, today);
    if (mine.length === 0 && actor.role !== 'MINISTRY' && actor.role !== 'AUDITOR') throw new Problem(403, 'other-organisation');
    const humanOf = await this.humansIn(state, actor, known);
    const day = effectiveOn ?? today;
    const names = await this.people.names(namedIn(state).map(humanOf));
    const asked = {
      partyId,
      name: nameOn(standing.names, day),
      day,
      version,
      mayAdminister: mine.includes('ADMINISTER'),
      today,
      asker: humanOf(actor.personId),
    };
    return partyPeopleView(asked, state, humanOf, (id) => names.get(id));
  }

  async history(actor: Actor, partyId: string, asOf: AsOf) {
    const { name } = await this.view(actor, partyId, asOf);
    const known = defined({ knownAt: asOf.knownAt });
    const { state, events: given } = await this.commands.load(rightsStream(partyId), rightsDecider, known);
    const events = [...given, ...(await this.belongings(state, known))].sort((a, b) => a.number - b.number);
    const people = await this.people.names(peopleInHistory(events));
    const names = {
      person: (id: string) => people.get(id),
      organisation: (key: string) => this.districts.organisationName(key),
      party: () => name,
    };
    return { partyId, name, entries: rightsHistory(events, names) };
  }

  /** What was said of which human the party's people are, and of every sign-in of theirs: it changes who may do what was given. */
  private async belongings(rights: Rights, known: { readonly knownAt?: Instant }) {
    const people = peopleIn(rights);
    const humans = await Promise.all(people.map((id) => this.humans.of(id)));
    const signIns = await Promise.all([...new Set(humans)].map((human) => this.signIns.signInsOf(human)));
    const streams = await Promise.all(
      [...new Set([...people, ...humans, ...signIns.flat()])].map((id) => this.commands.load(personStream(id), personDecider, known)),
    );
    return streams.flatMap(({ events }) => events.filter(isBelonging));
  }

  /** What the person who asks may do for a party today. */
  async mayDo(actor: Pick<Actor, 'personId'>, partyId: string, rights: Rights, today: IsoDate): Promise<readonly PartyRole[]> {
    const humanOf = await this.humansIn(rights, actor);
    return this.rolesOf(rights, await this.standingOf(partyId), humanOf(actor.personId), today, humanOf);
  }
}
