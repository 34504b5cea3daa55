import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@paktwerk/kernel';
import { Commands, DirectoryCopy, Districts } from '@paktwerk/platform';
import { isEnded } from '../applicant/applicant';
import type { Place } from '../applicant/applicant';
import { portalConsentDecider, portalConsentStream } from '../portal-consent/state';

/** Who a notice is sent to, and whether somebody there can retrieve it. */
export interface Addressee {
  readonly name: string;
  readonly hasPortal: boolean;
  /** It agreed to retrieve its notices there. */
  readonly hasAgreed: boolean;
}

/** Whom a notice reaches on a day, by the service's copy of the directory. */
@Injectable()
export class Recipients {
  constructor(
    private readonly copy: DirectoryCopy,
    private readonly districts: Districts,
    private readonly commands: Commands,
  ) {}

  /**
   * Who acts for a district its own provider says, so its portal is there. What took the place of a party that is no more gets its letters, in its own portal.
   */
  async on(day: IsoDate, place: Place & { readonly applicant?: { readonly name: string } }): Promise<Addressee> {
    const { district, recipient, applicant } = place;
    if (recipient === undefined)
      return { name: this.districts.organisationName(district), hasPortal: true, hasAgreed: await this.hasAgreed(district) };
    const party = await this.copy.heirOf(recipient, day);
    if (party === undefined) return { name: applicant?.name ?? recipient, hasPortal: false, hasAgreed: false };
    const isOfDistrict = party.kinds.includes('DISTRICT');
    const hasPortal = !isEnded(party, day) && (isOfDistrict || (await this.copy.isRepresented(party.key, day)));
    return { name: party.name, hasPortal, hasAgreed: await this.hasAgreed(party.key) };
  }

  /** A consent is of whoever gave it: who took the place of another one agrees anew. */
  private async hasAgreed(partyKey: string): Promise<boolean> {
    return (await this.commands.load(portalConsentStream(partyKey), portalConsentDecider)).state.kind === 'given';
  }
}
