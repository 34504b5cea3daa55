import { Injectable } from '@nestjs/common';
import { Database, Districts } from '@paktwerk/platform';
import { counsellingAt } from '../read-models/figures/counselling-query';
import type { CounsellingCut } from '../read-models/figures/counselling-query';
import { NONE, coarseDistrict, coarseState, together } from './counselling';
import type { Counselling, ExactByDistrict, StateCounselling } from './counselling';

/** Rounded counselling at one date. */
export interface CoarseAt {
  readonly of: (district: string) => Counselling;
  readonly state: StateCounselling;
}

/** Months change slowly and many people look at the same ones. */
const REMEMBERED_MS = 10_000;
const MOST = 100;

/** Counselling as everybody outside of a district sees it. Nothing exact leaves this class. */
@Injectable()
export class CoarseCounselling {
  private readonly remembered = new Map<string, { readonly until: number; readonly answer: Promise<readonly CoarseAt[]> }>();

  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
  ) {}

  /** One for every date. */
  at(cut: CounsellingCut): Promise<readonly CoarseAt[]> {
    const key = JSON.stringify(cut);
    const known = this.remembered.get(key);
    if (known && known.until > Date.now()) return known.answer;
    if (this.remembered.size >= MOST) this.remembered.clear();
    const answer = counsellingAt(this.db, cut).then((dates) => dates.map((programmes) => this.round([...programmes.values()])));
    this.remembered.set(key, { until: Date.now() + REMEMBERED_MS, answer });
    answer.catch(() => this.remembered.delete(key));
    return answer;
  }

  /** Each programme is rounded by itself and then added: a difference of programmes gives back what was rounded. */
  private round(programmes: readonly ExactByDistrict[]): CoarseAt {
    const { talksByMode: _modes, ...none } = NONE;
    return {
      of: (district) =>
        together(
          programmes.map((exact) => coarseDistrict(exact.get(district) ?? new Map())),
          none,
        ),
      state: together(
        programmes.map((exact) => coarseState(exact, this.districts.all.length)),
        NONE,
      ),
    };
  }
}
