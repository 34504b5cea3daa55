import { Injectable } from '@nestjs/common';
import { districtOfKey, kindOfKey } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import { Clock, DirectoryCopy, Districts, Problem, bodyOf, refuseWith } from '@paktwerk/platform';
import type { Actor, CopiedParty } from '@paktwerk/platform';
import { refuse } from '../problems';
import { applicantKey, applicantOn, refuseEnded } from './applicant';
import type { Applicant, Place } from './applicant';

/** Who applies and where they belong, by the service's copy of the directory. */
@Injectable()
export class Applicants {
  constructor(
    private readonly copy: DirectoryCopy,
    private readonly districts: Districts,
    private readonly clock: Clock,
  ) {}

  /**
   * Where somebody drafts for.
   * @param seat the district that a carrier names, because it lies in none by its key
   */
  async placeOf(actor: Pick<Actor, 'organisation'>, seat: string | undefined): Promise<Place> {
    const { organisation } = actor;
    switch (bodyOf(organisation)) {
      case 'district':
        return seat === undefined || seat === organisation ? { district: organisation } : this.notOfSeat(seat, organisation);
      case 'party':
        return { recipient: organisation, district: await this.districtOf(organisation, seat) };
      case 'state':
      case 'authority':
      case 'audit':
      case undefined:
        throw new Problem(403, 'other-organisation');
    }
  }

  /** @throws Problem 422 where the party is no more and nothing has taken its place */
  async requireExisting(place: Place): Promise<void> {
    const today = await this.clock.today();
    const { recipient } = await this.heirTo(place, today);
    if (recipient === undefined) return;
    const refused = refuseEnded(await this.party(recipient, today), today);
    if (refused) refuseWith(refused);
  }

  /** Who hands in on a day what was drafted for a place: what has taken the place of the party that drafted it. */
  async heirTo(place: Place, day: IsoDate): Promise<Place> {
    const { district, recipient } = place;
    if (recipient === undefined) return place;
    const heir = await this.copy.heirOf(recipient, day);
    if (heir === undefined || heir.key === recipient) return place;
    if (heir.kinds.includes('DISTRICT')) return { district: heir.key };
    return { recipient: heir.key, district: heir.kinds.includes('MUNICIPALITY') ? districtOfKey(heir.key) : district };
  }

  /** What is said of a draft: who hands it in on that day, and who began it where another party has taken its place. */
  async draftedFor(place: Place, day: IsoDate): Promise<{ readonly applicantName: string; readonly begunBy?: string }> {
    const heir = await this.heirTo(place, day);
    const [applicantName, begunBy] = [await this.nameOf(heir, day), await this.nameOf(place, day)];
    return { applicantName, ...(applicantKey(heir) === applicantKey(place) ? {} : { begunBy }) };
  }

  async nameOf({ recipient, district }: Place, day: IsoDate): Promise<string> {
    if (recipient === undefined) return this.districts.organisationName(district);
    return (await this.copy.party(recipient, day))?.name ?? recipient;
  }

  /** Who applies as of a day; undefined of a Landkreis, which is a district and nothing else. */
  async on(day: IsoDate, place: Place): Promise<Applicant | undefined> {
    const { district, recipient } = await this.heirTo(place, day);
    if (recipient !== undefined) return applicantOn(await this.party(recipient, day), day);
    return this.districts.find(district)?.kind === 'Stadtkreis'
      ? { kinds: ['district', 'municipality'], name: this.districts.organisationName(district) }
      : undefined;
  }

  /** Whoever asks, as an applicant of a day; undefined of a Landkreis. */
  async asking({ organisation }: Pick<Actor, 'organisation'>, day: IsoDate): Promise<Applicant | undefined> {
    return bodyOf(organisation) === 'party'
      ? applicantOn(await this.party(organisation, day), day)
      : this.on(day, { district: organisation });
  }

  private async districtOf(key: string, seat: string | undefined): Promise<string> {
    const party = await this.party(key, await this.clock.today());
    const refused = refuseEnded(party, await this.clock.today());
    if (refused) return refuseWith(refused);
    const lying = kindOfKey(key) === 'MUNICIPALITY' ? key : party.leadKey;
    if (lying === undefined) return this.seatOf(seat);
    const district = districtOfKey(lying);
    return seat === undefined || seat === district ? district : this.notOfSeat(seat, district);
  }

  /** A carrier lies in no district by its key, and so does a grouping led by one. */
  private seatOf(seat: string | undefined): string {
    if (seat === undefined) return refuseWith(refuse('seat-missing', { field: '/district' }));
    return this.districts.find(seat) ? seat : refuseWith(refuse('seat-unknown', { field: '/district', district: seat }));
  }

  private notOfSeat(seat: string, district: string): never {
    return refuseWith(refuse('seat-elsewhere', { field: '/district', district: seat, liesIn: this.districts.organisationName(district) }));
  }

  /** @throws Problem 503 while the copy does not know the party: whoever acts for it was let in by the same copy */
  private async party(key: string, day: IsoDate): Promise<CopiedParty> {
    const party = await this.copy.party(key, day);
    if (!party) throw new Problem(503, 'rights-not-known-yet', {}, [], { 'retry-after': '1' });
    return party;
  }
}
