import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@paktwerk/kernel';
import { Database, Districts } from '@paktwerk/platform';
import { counsellingMonths } from '../read-models/figures/counselling-query';
import type { CounsellingCut, CounsellingMonth } from '../read-models/figures/counselling-query';
import { coarseDistrict, coarseState, together } from './counselling';
import type { Counselling } from './counselling';

/** Rounded counselling up to a date. */
export interface CoarseAt {
  readonly of: (district: string) => Counselling;
  readonly state: Counselling;
}
interface RoundedMonth {
  readonly month: IsoDate;
  readonly districts: ReadonlyMap<string, Counselling>;
  readonly state: Counselling;
}

/** Months change slowly and many people look at the same ones. */
const REMEMBERED_MS = 10_000;
const MOST = 100;

/** Counselling as everybody outside of a district sees it. Nothing exact leaves this class. */
@Injectable()
export class CoarseCounselling {
  private readonly remembered = new Map<string, { readonly until: number; readonly answer: Promise<readonly RoundedMonth[]> }>();

  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
  ) {}

  /** @param dates ends of months, ascending. → one for every date */
  async at({ dates, ...cut }: Omit<CounsellingCut, 'until'> & { readonly dates: readonly IsoDate[] }): Promise<readonly CoarseAt[]> {
    const until = dates.at(-1);
    const months = until === undefined ? [] : await this.rounded({ ...cut, until });
    return dates.map((date) => {
      const past = months.filter(({ month }) => month <= date);
      return {
        of: (district) => together(past.flatMap(({ districts }) => districts.get(district) ?? [])),
        state: together(past.map(({ state }) => state)),
      };
    });
  }

  private rounded(cut: CounsellingCut): Promise<readonly RoundedMonth[]> {
    const key = JSON.stringify(cut);
    const known = this.remembered.get(key);
    if (known && known.until > Date.now()) return known.answer;
    if (this.remembered.size >= MOST) this.remembered.clear();
    const answer = counsellingMonths(this.db, cut).then((months) => months.map((month) => this.round(month)));
    this.remembered.set(key, { until: Date.now() + REMEMBERED_MS, answer });
    answer.catch(() => this.remembered.delete(key));
    return answer;
  }

  private round({ month, districts }: CounsellingMonth): RoundedMonth {
    const every = new Set([...this.districts.all.map((d) => d.key), ...districts.keys()]);
    const counts = new Map([...every].map((key) => [key, districts.get(key) ?? new Map()]));
    return {
      month,
      districts: new Map([...counts].map(([key, sums]) => [key, coarseDistrict(sums)])),
      state: coarseState([...counts.values()]),
    };
  }
}
