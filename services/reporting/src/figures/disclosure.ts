import { Injectable } from '@nestjs/common';
import { bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { DisclosureConfig } from './config';

/** Who sees which district's figures, and in how much detail. */
@Injectable()
export class Disclosure {
  constructor(private readonly config: DisclosureConfig) {}

  /** Money and posts, exact. */
  shows(actor: Pick<Actor, 'organisation'>, district: string): boolean {
    switch (bodyOf(actor.organisation)) {
      case 'state':
      case 'authority':
      case 'audit':
        return true;
      case 'district':
        return actor.organisation === district || this.config.otherDistricts === 'shown';
      case undefined:
        return false;
    }
  }

  /** A reservation is of a decision that is not released: its amount is for those who decide and those who check them. */
  showsReserved(actor: Pick<Actor, 'organisation'>): boolean {
    const body = bodyOf(actor.organisation);
    return body === 'state' || body === 'authority' || body === 'audit';
  }

  /** Counselling without rounding: nobody's but the own district's. */
  showsCounselling(actor: Pick<Actor, 'organisation'>, district: string): boolean {
    return bodyOf(actor.organisation) === 'district' && actor.organisation === district;
  }
}
