import { Injectable } from '@nestjs/common';
import { berlinDate } from '@paktwerk/kernel';
import type { Decider, Instant } from '@paktwerk/kernel';
import { Clock, Commands, notFound, refuseWith } from '@paktwerk/platform';
import { decreeChanges } from '../decree/decree-changes';
import { decreeHistory } from '../decree/history';
import { DECREES_STREAM, decreesDecider } from '../decree/state';
import { pactHistory } from '../pact/history';
import { pactChanges } from '../pact/pact-changes';
import { PACT_STREAM, pactDecider } from '../pact/state';
import { programmeHistory } from '../programme/history';
import { programmeChanges } from '../programme/programme-changes';
import { programmeDecider, programmeStream } from '../programme/state';
import { textBlockHistory } from '../text-block/history';
import { TEXT_BLOCKS_STREAM, textBlocksDecider } from '../text-block/state';
import { textBlockChanges } from '../text-block/text-block-changes';
import type { Change, Side } from './changes';
import { comparedInstants } from './compare';
import type { Comparison } from './compare';
import type { HistoryEntry, Names, Told } from './entry';
import { HistoryNames } from './history-names';

/** Something that is published in one stream, and how it is compared and told. */
interface Published<S, E> {
  readonly stream: string;
  readonly decider: Decider<S, E>;
  readonly changes: (before: Side<E & Told>, after: Side<E & Told>) => readonly Change[];
  readonly history: (events: readonly (E & Told)[], names: Names) => readonly HistoryEntry[];
}

/** What was published, as it was known or as it held at two instants, and what became of it in between. */
@Injectable()
export class PublicationChanges {
  constructor(
    private readonly commands: Commands,
    private readonly names: HistoryNames,
    private readonly clock: Clock,
  ) {}

  /** A programme and the rules that hold, value by value. */
  async ofProgramme(programmeId: string, query: Comparison) {
    const stream = programmeStream(programmeId);
    const { state, ...compared } = await this.between(
      { stream, decider: programmeDecider, changes: programmeChanges, history: programmeHistory },
      query,
    );
    if (state.kind === 'none') return notFound('programme', programmeId);
    return { programmeId, code: state.programme.code, ...compared };
  }

  async ofPact(query: Comparison) {
    const { state, ...compared } = await this.between(
      { stream: PACT_STREAM, decider: pactDecider, changes: pactChanges, history: pactHistory },
      query,
    );
    return state.kind === 'none' ? notFound('pact', '') : { of: 'Pakt', ...compared };
  }

  async ofDecrees(query: Comparison) {
    const { state: _state, ...compared } = await this.between(
      { stream: DECREES_STREAM, decider: decreesDecider, changes: decreeChanges, history: decreeHistory },
      query,
    );
    return { of: 'Erlasse', ...compared };
  }

  async ofTextBlocks(query: Comparison) {
    const { state: _state, ...compared } = await this.between(
      { stream: TEXT_BLOCKS_STREAM, decider: textBlocksDecider, changes: textBlockChanges, history: textBlockHistory },
      query,
    );
    return { of: 'Textbausteine', ...compared };
  }

  private async between<S, E extends Pick<Told, 'type' | 'data'>>(
    { stream, decider, changes, history }: Published<S, E>,
    query: Comparison,
  ) {
    const now = await this.clock.now();
    const compared = comparedInstants(query, now);
    if ('kind' in compared) return refuseWith(compared);
    const { by, from, to } = compared;
    const sideOf = async (instant: Instant) => {
      const day = berlinDate(instant);
      const { events, state } = await this.commands.load(stream, decider, by === 'known' ? { knownAt: instant } : {});
      const seen = by === 'known' ? events : events.filter((e) => e.data.effectiveOn <= day);
      return { state, side: { events: seen, day, knownOn: by === 'known' ? day : berlinDate(now) } };
    };
    const [before, after] = [await sideOf(from), await sideOf(to)];
    const changed = [...changes(before.side, after.side)];
    const names = await this.names.of(after.side.events);
    // What was known before and began by its own day only is told as well.
    const untold = new Set<string>(before.side.events.map((e) => e.position));
    for (const position of changed.flatMap((c) => c.causes)) untold.delete(position);
    const entries = history(after.side.events, names).filter((e) => !untold.has(e.position));
    return { state: after.state, ...compared, changes: changed, entries };
  }
}
