import { Injectable } from '@nestjs/common';
import type { Instant, IsoDate, Static } from '@paktwerk/kernel';
import { berlinDate } from '@paktwerk/kernel';
import { Clock, Database, Districts, Problem, notFound, refuseWith } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { isKnownProgramme } from '../read-models/programmes/query';
import { Tiles } from '../programmes/tiles';
import { storedMeasuresFor } from '../read-models/figures/measures';
import type { Measure } from '../read-models/figures/measures';
import { ALL, figuresAt, seriesOf } from '../read-models/figures/query';
import { CoarseCounselling } from './coarse-counselling';
import type { CoarseAt } from './coarse-counselling';
import { STEP, beginningOfMonth, lastMonthEnd } from './counselling';
import { Disclosure } from './disclosure';
import { reportOf } from './report';
import type { FiguresAnswer, FiguresQuery, SeriesAnswer, SeriesQuery } from './views';
import { MAX_POINTS, seriesDates } from './series-dates';
import { Watermarks } from './watermarks';
import { refuse } from '../problems';

/** The question as it came in, with what "now" means for it. */
interface Asked {
  readonly now: Instant;
  readonly today: IsoDate;
  /** In UTC with milliseconds; absent = now. */
  readonly knownAt?: Instant;
}

type Who = Pick<Actor, 'organisation'>;

const COUNSELLING: ReadonlySet<Measure> = new Set([...storedMeasuresFor(['casesOpen', 'talks']), 'casesOpen', 'talks']);
const isMode = (measure: Measure): boolean => storedMeasuresFor(['talks']).some((mode) => mode === measure);

@Injectable()
export class FiguresReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly districts: Districts,
    private readonly tiles: Tiles,
    private readonly watermarks: Watermarks,
    private readonly disclosure: Disclosure,
    private readonly coarse: CoarseCounselling,
  ) {}

  async figures(who: Who, query: Static<typeof FiguresQuery>): Promise<Static<typeof FiguresAnswer>> {
    const { now, today, knownAt } = await this.asked(query);
    const provisional = await this.watermarks.isProvisional(knownAt);
    const { programmeId, effectiveOn } = query;
    const cut = { programmeId, ...(effectiveOn === undefined ? {} : { effectiveOn }), ...(knownAt === undefined ? {} : { knownAt }) };
    const { districts, position } = await figuresAt(this.db, cut, today);
    const asOf = lastMonthEnd(effectiveOn ?? today);
    const knownBefore = beginningOfMonth(knownAt ?? now);
    const [counselling] = await this.coarse.at({ programmeId, dates: [asOf], knownBefore });
    if (!counselling) throw new Error('One date has one answer.');
    const report = reportOf(districts, this.districts.all, (district) => this.tiles.plateOf(district), {
      shows: (district) => this.disclosure.shows(who, district),
      counsellingOf: (district) => (this.disclosure.showsCounselling(who, district) ? undefined : counselling.of(district)),
      counsellingOfState: counselling.state,
    });
    return {
      programmeId,
      effectiveOn: effectiveOn ?? today,
      knownAt: knownAt ?? now,
      live: effectiveOn === undefined && knownAt === undefined,
      provisional,
      today,
      simulatedClock: this.clock.isSimulated,
      position: { ...position },
      counselling: { asOf, knownBefore, step: STEP },
      ...report,
    } as Static<typeof FiguresAnswer>;
  }

  async series(who: Who, query: Static<typeof SeriesQuery>): Promise<Static<typeof SeriesAnswer>> {
    const { programmeId, district, from, to, step = 'month' } = query;
    if (district !== undefined && !this.disclosure.shows(who, district)) throw new Problem(403, 'other-organisation');
    const { now, knownAt } = await this.asked(query);
    if (from > to) refuseWith(refuse('period-reversed', { from, to }));
    const dates = seriesDates(from, to, step) ?? refuseWith(refuse('too-many-points', { maximum: MAX_POINTS }));
    const measures = [...new Set(query.measures.split(','))] as Measure[];
    const place = district === undefined ? {} : { district };
    const isOwn = district !== undefined && this.disclosure.showsCounselling(who, district);
    const coarse = isOwn ? [] : measures.filter((m) => COUNSELLING.has(m));
    if (district !== undefined && coarse.some(isMode))
      throw new Problem(403, refuse('counselling-too-fine', { measures: coarse.filter(isMode) }));
    const exact = measures.filter((m) => !coarse.includes(m));
    const points = await seriesOf(this.db, {
      programmeId,
      ...place,
      ...(knownAt === undefined ? {} : { knownAt }),
      measures: exact,
      dates,
    });
    const months = coarse.length === 0 ? [] : [...new Set(dates.map(lastMonthEnd))];
    const counselling =
      months.length === 0 ? [] : await this.coarse.at({ programmeId, dates: months, knownBefore: beginningOfMonth(knownAt ?? now) });
    return {
      programmeId,
      ...place,
      knownAt: knownAt ?? now,
      points: points.map(({ date, values }) => {
        const at = counselling[months.indexOf(lastMonthEnd(date))];
        return { date, values: { ...values, ...(at && coarseValues(at, district, coarse)) } };
      }),
    };
  }

  private async asked({ programmeId, knownAt }: { readonly programmeId: string; readonly knownAt?: string }): Promise<Asked> {
    if (programmeId !== ALL && !(await isKnownProgramme(this.db, programmeId))) notFound('programme', programmeId);
    const now = await this.clock.now();
    const today = berlinDate(now);
    if (knownAt === undefined) return { now, today };
    return { now, today, knownAt };
  }
}

const coarseValues = (at: CoarseAt, district: string | undefined, measures: readonly Measure[]): Record<string, number> => {
  const { casesOpened, casesClosed, talks } = district === undefined ? at.state : at.of(district);
  const { office, outreach, phone, video, written } = at.state.talksByMode;
  const all: Partial<Record<Measure, number>> = {
    casesOpened,
    casesClosed,
    casesOpen: casesOpened - casesClosed,
    talks,
    talksOffice: office,
    talksOutreach: outreach,
    talksPhone: phone,
    talksVideo: video,
    talksWritten: written,
  };
  return Object.fromEntries(measures.map((m) => [m, all[m] ?? 0]));
};
