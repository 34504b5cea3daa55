import { Injectable } from '@nestjs/common';
import { bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import type { Moved } from '../stream/changes';
import { DisclosureConfig } from './config';

const isOfState = (actor: Pick<Actor, 'organisation'>): boolean => {
  switch (bodyOf(actor.organisation)) {
    case 'state':
    case 'authority':
    case 'audit':
      return true;
    case 'district':
    case 'party':
    case undefined:
      return false;
  }
};

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
      case 'party':
      case undefined:
        return false;
    }
  }

  /**
   * A reservation is of a decision that is not released, and what is granted, rejected or committed is known to a recipient with the delivery of the notice:
   * both are for those who decide and those who check them, of every district and in sum.
   */
  showsUndelivered(actor: Pick<Actor, 'organisation'>): boolean {
    return isOfState(actor);
  }

  /** A log grows with everything that happens in its service: how long it is tells a district of what it may not see. */
  showsPositions(actor: Pick<Actor, 'organisation'>): boolean {
    return isOfState(actor);
  }

  /** Is anything among it that the actor is shown? */
  showsMoved(actor: Pick<Actor, 'organisation'>, { forEveryone, undelivered, counsellingOf }: Moved): boolean {
    if (bodyOf(actor.organisation) === undefined) return false;
    return (
      forEveryone ||
      (undelivered && this.showsUndelivered(actor)) ||
      [...counsellingOf].some((district) => this.showsCounselling(actor, district))
    );
  }

  /** Counselling without rounding: of one's own district only. */
  showsCounselling(actor: Pick<Actor, 'organisation'>, district: string): boolean {
    return bodyOf(actor.organisation) === 'district' && actor.organisation === district;
  }
}
