import { Injectable } from '@nestjs/common';
import type { Instant, IsoDate, Static } from '@paktwerk/kernel';
import { berlinDate } from '@paktwerk/kernel';
import { Clock, Database, Districts, notFound, refuseWith } from '@paktwerk/platform';
import { isKnownProgramme } from '../read-models/programmes/query';
import { Tiles } from '../reference-data';
import type { Measure } from '../read-models/figures/measures';
import { ALL, figuresAt, seriesOf } from '../read-models/figures/query';
import { reportOf } from './report';
import type { FiguresAnswer, FiguresQuery, SeriesAnswer, SeriesQuery } from './schemas';
import { MAX_POINTS, seriesDates } from './series-dates';
import { Watermarks } from './watermarks';

/** The question as it came in, with what "now" means for it. */
interface Asked {
  readonly now: Instant;
  readonly today: IsoDate;
  /** In UTC with milliseconds; absent = now. */
  readonly knownAt?: Instant;
}

@Injectable()
export class FiguresReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly districts: Districts,
    private readonly tiles: Tiles,
    private readonly watermarks: Watermarks,
  ) {}

  async figures(query: Static<typeof FiguresQuery>): Promise<Static<typeof FiguresAnswer>> {
    const { now, today, knownAt } = await this.asked(query);
    const provisional = await this.watermarks.isProvisional(knownAt);
    const { programmeId, effectiveOn } = query;
    const cut = { programmeId, ...(effectiveOn === undefined ? {} : { effectiveOn }), ...(knownAt === undefined ? {} : { knownAt }) };
    const { districts, position } = await figuresAt(this.db, cut, today);
    return {
      programmeId,
      effectiveOn: effectiveOn ?? today,
      knownAt: knownAt ?? now,
      live: effectiveOn === undefined && knownAt === undefined,
      provisional,
      today,
      simulatedClock: this.clock.isSimulated,
      position: { ...position },
      ...reportOf(districts, this.districts.all, (district) => this.tiles.plateOf(district)),
    } as Static<typeof FiguresAnswer>;
  }

  async series(query: Static<typeof SeriesQuery>): Promise<Static<typeof SeriesAnswer>> {
    const { now, knownAt } = await this.asked(query);
    const { programmeId, district, from, to, step = 'month' } = query;
    if (from > to) refuseWith('period-reversed', { from, to });
    const dates = seriesDates(from, to, step) ?? refuseWith('too-many-points', { maximum: MAX_POINTS });
    const measures = [...new Set(query.measures.split(','))] as Measure[];
    const place = district === undefined ? {} : { district };
    const points = await seriesOf(this.db, { programmeId, ...place, ...(knownAt === undefined ? {} : { knownAt }), measures, dates });
    return { programmeId, ...place, knownAt: knownAt ?? now, points: points.map(({ date, values }) => ({ date, values: { ...values } })) };
  }

  private async asked({ programmeId, knownAt }: { readonly programmeId: string; readonly knownAt?: string }): Promise<Asked> {
    if (programmeId !== ALL && !(await isKnownProgramme(this.db, programmeId))) notFound('programme', programmeId);
    const now = await this.clock.now();
    const today = berlinDate(now);
    if (knownAt === undefined) return { now, today };
    const instant = new Date(knownAt).toISOString();
    // What will be known then cannot be answered; answering with what is known now would look like it.
    if (instant > now) refuseWith('known-at-in-future', { knownAt: instant, now });
    return { now, today, knownAt: instant };
  }
}
