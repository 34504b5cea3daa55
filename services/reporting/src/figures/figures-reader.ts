import { Injectable } from '@nestjs/common';
import type { Instant, IsoDate, Static } from '@paktwerk/kernel';
import { berlinDate, defined } from '@paktwerk/kernel';
import { Clock, Database, Districts, Problem, notFound, refuseWith } from '@paktwerk/platform';
import type { Actor, ViewOf } from '@paktwerk/platform';
import { isKnownProgramme, programmes } from '../read-models/programmes/query';
import { Tiles } from '../programmes/tiles';
import { asTold, isCounselling, storedMeasuresFor, sumsAsTold } from '../read-models/figures/measures';
import type { Measure, Sums } from '../read-models/figures/measures';
import { ALL, figuresAt, inOneSnapshot, seriesOf } from '../read-models/figures/query';
import type { Cut, FiguresAt } from '../read-models/figures/query';
import { CoarseCounselling } from './coarse-counselling';
import type { CoarseAt } from './coarse-counselling';
import { STEP, beginningOfMonth, lastMonthEnd, openCases } from './counselling';
import { Disclosure } from './disclosure';
import { compared, comparedDistricts } from './comparison';
import { everyDistrict, reportOf } from './report';
import type { FiguresReport, Place } from './report';
import type { ComparisonView, ComparisonQuery, ReportView, FiguresQuery, PointView, SeriesView, SeriesQuery } from './views';
import { MAX_POINTS, seriesDates } from './series-dates';
import { Watermarks } from './watermarks';
import { refuse } from '../problems';

/** What "now" means for a question. */
interface Asked {
  readonly now: Instant;
  readonly today: IsoDate;
}
/** Absent = now. */
interface Wanted {
  readonly effectiveOn: IsoDate | undefined;
  /** In UTC with milliseconds. */
  readonly knownAt: Instant | undefined;
}
/** One point on both axes, and what an answer says of it. */
interface Point {
  readonly cut: Omit<Cut, 'programmeId'>;
  readonly head: Omit<ViewOf<typeof PointView>, 'districtsReached' | 'budgetYear' | 'yearEnded'>;
}

type Who = Pick<Actor, 'organisation'>;

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

  async figures(who: Who, { programmeId, effectiveOn, knownAt }: Static<typeof FiguresQuery>): Promise<ViewOf<typeof ReportView>> {
    const asked = await this.asked(programmeId);
    const point = await this.pointOf({ effectiveOn, knownAt }, asked);
    const at = await inOneSnapshot(this.db, (tx) => figuresAt(tx, { programmeId, ...point.cut }, asked.today));
    const { districts, position } = at;
    const report = await this.reportOf(who, programmeId, point, districts, this.placesIn([districts]));
    return {
      programmeId,
      ...this.clockOf(asked),
      ...point.head,
      ...yearOf(at, point),
      ...(this.disclosure.showsPositions(who) ? { position } : {}),
      ...report,
    };
  }

  /** The same figures at A and at B, of one moment, with the difference. */
  async comparison(who: Who, query: Static<typeof ComparisonQuery>): Promise<ViewOf<typeof ComparisonView>> {
    const { programmeId } = query;
    const asked = await this.asked(programmeId);
    const points = [
      await this.pointOf({ effectiveOn: query.aEffectiveOn, knownAt: query.aKnownAt }, asked),
      await this.pointOf({ effectiveOn: query.bEffectiveOn, knownAt: query.bKnownAt }, asked),
    ] as const;
    const read = await inOneSnapshot(this.db, async (tx) => {
      const named = (await programmes(tx)).filter((p) => programmeId === ALL || p.programmeId === programmeId);
      const sums = new Map<string, readonly [FiguresAt, FiguresAt]>();
      for (const id of [programmeId, ...named.map((p) => p.programmeId).filter((one) => one !== programmeId)]) {
        // The first answer is the whole one: its parts show the money of the same years, so that they add up to it.
        const whole = sums.get(programmeId);
        const at = ({ cut }: Point, year: number | undefined) => figuresAt(tx, { programmeId: id, ...cut }, asked.today, year);
        sums.set(id, [await at(points[0], whole?.[0].budgetYear), await at(points[1], whole?.[1].budgetYear)]);
      }
      return { named, sums };
    });
    const places = this.placesIn([...read.sums.values()].flatMap((both) => both.map((at) => at.districts)));
    const reports = async (id: string): Promise<readonly [FiguresReport, FiguresReport]> => {
      const [a, b] = read.sums.get(id) ?? notFound('programme', id);
      return [await this.reportOf(who, id, points[0], a.districts, places), await this.reportOf(who, id, points[1], b.districts, places)];
    };
    const [a, b] = await reports(programmeId);
    const [atA, atB] = read.sums.get(programmeId) ?? notFound('programme', programmeId);
    const rows = [];
    for (const { programmeId: id, code, titleDe, titleEn } of read.named) {
      const [before, after] = await reports(id);
      rows.push({ programmeId: id, code, titleDe, titleEn, ...compared(before.totals, after.totals) });
    }
    return {
      programmeId,
      ...this.clockOf(asked),
      a: { ...points[0].head, ...yearOf(atA, points[0]), districtsReached: a.districtsReached },
      b: { ...points[1].head, ...yearOf(atB, points[1]), districtsReached: b.districtsReached },
      totals: compared(a.totals, b.totals),
      programmes: rows,
      districts: comparedDistricts(a, b),
    };
  }

  async series(who: Who, query: Static<typeof SeriesQuery>): Promise<Static<typeof SeriesView>> {
    const { programmeId, district, from, to, knownAt, step = 'month' } = query;
    if (district !== undefined && !this.disclosure.shows(who, district)) throw new Problem(403, 'other-organisation');
    const { now } = await this.asked(programmeId);
    if (from > to) refuseWith(refuse('period-reversed', { from, to }));
    const dates = seriesDates(from, to, step) ?? refuseWith(refuse('too-many-points', { maximum: MAX_POINTS }));
    const measures = [...new Set(query.measures.split(','))] as Measure[];
    if (measures.includes('reservedCents') && !this.disclosure.showsUndelivered(who))
      throw new Problem(403, refuse('reserved-before-release', {}));
    const place = defined({ district });
    const isOwn = district !== undefined && this.disclosure.showsCounselling(who, district);
    const coarse = isOwn ? [] : measures.filter(isCounselling);
    if (coarse.some(isMode)) throw new Problem(403, refuse('counselling-too-fine', { measures: coarse.filter(isMode) }));
    const exact = measures.filter((m) => !coarse.includes(m));
    const shownAs = (m: Measure): Measure => (this.disclosure.showsUndelivered(who) ? m : asTold(m));
    const points = await seriesOf(this.db, {
      programmeId,
      ...place,
      ...defined({ knownAt }),
      measures: exact.map(shownAs),
      dates,
    });
    const months = coarse.length === 0 ? [] : [...new Set(dates.map(lastMonthEnd))];
    const counselling =
      months.length === 0 ? [] : await this.coarse.at({ programmeId, dates: months, knownBefore: beginningOfMonth(knownAt ?? now) });
    return {
      programmeId,
      ...place,
      knownAt: knownAt ?? now,
      points: points.map(({ date, values, ...year }) => {
        const at = counselling[months.indexOf(lastMonthEnd(date))];
        const shown = Object.fromEntries(exact.map((m) => [m, values[shownAs(m)] ?? 0]));
        return { date, ...year, values: { ...shown, ...(at && coarseValues(at, district, coarse)) } };
      }),
    };
  }

  private async asked(programmeId: string): Promise<Asked> {
    if (programmeId !== ALL && !(await isKnownProgramme(this.db, programmeId))) notFound('programme', programmeId);
    const now = await this.clock.now();
    return { now, today: berlinDate(now) };
  }

  /** Asks whether it is provisional before the figures are read, so that these hold at least what was asked about. */
  private async pointOf({ effectiveOn, knownAt }: Wanted, { now, today }: Asked): Promise<Point> {
    const cut = defined({ effectiveOn, knownAt });
    const head = {
      effectiveOn: effectiveOn ?? today,
      knownAt: knownAt ?? now,
      live: effectiveOn === undefined && knownAt === undefined,
      provisional: await this.watermarks.isProvisional(knownAt),
      counselling: { asOf: lastMonthEnd(effectiveOn ?? today), knownBefore: beginningOfMonth(knownAt ?? now), step: STEP },
    };
    return { cut, head };
  }

  private placesIn(sums: readonly ReadonlyMap<string, Sums>[]): readonly Place[] {
    return everyDistrict(
      this.districts.all,
      sums.flatMap((one) => [...one.keys()]),
    );
  }

  private async reportOf(
    who: Who,
    programmeId: string,
    { head }: Point,
    sums: ReadonlyMap<string, Sums>,
    places: readonly Place[],
  ): Promise<FiguresReport> {
    const { asOf, knownBefore } = head.counselling;
    const [counselling] = await this.coarse.at({ programmeId, dates: [asOf], knownBefore });
    if (!counselling) throw new Error(`Rounded counselling has no answer for ${asOf}.`);
    const isAllShown = this.disclosure.showsUndelivered(who);
    const told = isAllShown ? sums : new Map([...sums].map(([district, one]) => [district, sumsAsTold(one)]));
    return reportOf(told, places, (district) => this.tiles.plateOf(district), {
      shows: (district) => this.disclosure.shows(who, district),
      showsReserved: isAllShown,
      counsellingOf: (district) => (this.disclosure.showsCounselling(who, district) ? undefined : counselling.of(district)),
      counsellingOfState: counselling.state,
    });
  }

  private clockOf({ today }: Asked) {
    return { today, simulatedClock: this.clock.isSimulated };
  }
}

/** When a year has ended, what nobody bound of its money is not free any more. */
const yearOf = ({ budgetYear }: FiguresAt, { head }: Point) => ({
  budgetYear,
  yearEnded: head.effectiveOn > `${budgetYear}-12-31`,
});

const coarseValues = (at: CoarseAt, district: string | undefined, measures: readonly Measure[]): Record<string, number> => {
  const shown = district === undefined ? at.state : at.of(district);
  const all: Partial<Record<Measure, number>> = { ...shown, casesOpen: openCases(shown) };
  return Object.fromEntries(measures.map((m) => [m, all[m] ?? 0]));
};
