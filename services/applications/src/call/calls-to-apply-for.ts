import { Injectable } from '@nestjs/common';
import { lastDayOf } from '@paktwerk/deadlines';
import { berlinDate, defined } from '@paktwerk/kernel';
import type { IsoDate, Static } from '@paktwerk/kernel';
import { Clock } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { Applicants } from '../applicant/applicants';
import { notEntitled } from '../application/findings';
import { FundingCalls } from '../read-models/funding-calls/query';
import { deadlineOf } from './deadline-terms';
import { RulesOfCall } from './rules-of-call';
import { periodOf } from './views';
import type { CallToApplyForItem, STAGES } from './views';

/** Every call as a party sees it that may want to apply: until when, and whether the rules let it. Whatever is submitted is received all the same. */
@Injectable()
export class CallsToApplyFor {
  constructor(
    private readonly fundingCalls: FundingCalls,
    private readonly rulesOfCall: RulesOfCall,
    private readonly applicants: Applicants,
    private readonly clock: Clock,
  ) {}

  /** Those that end first stand first. */
  async of(actor: Pick<Actor, 'organisation'>) {
    const now = await this.clock.now();
    const today = berlinDate(now);
    const applicant = await this.applicants.asking(actor, today);
    const items: Static<typeof CallToApplyForItem>[] = [];
    for (const callId of await this.fundingCalls.ids()) {
      const found = await this.rulesOfCall.opened(callId);
      if (!found) continue;
      const { titleDe, titleEn, programmeId, programmeCode, opensOn, deadline } = found.call;
      const lastDay = lastDayOf(deadlineOf(found.call));
      const not = notEntitled(applicant, found.rules.funding.applicants, now);
      items.push({
        ...{ callId, titleDe, titleEn, programmeId, programmeCode, opensOn, deadline, lastDay },
        period: periodOf(found.rules.funding),
        stage: stageOf(opensOn, lastDay, today),
        isEntitled: not === undefined,
        ...defined({ says: not && { de: not.de, en: not.en } }),
      });
    }
    return { today, items: items.sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0)) };
  }
}

const stageOf = (opensOn: IsoDate, lastDay: IsoDate, today: IsoDate): (typeof STAGES)[number] =>
  today < opensOn ? 'coming' : today <= lastDay ? 'open' : 'over';
