import { Injectable } from '@nestjs/common';
import type { Instant } from '@paktwerk/kernel';
import { Commands, notFound } from '@paktwerk/platform';
import { callHistory } from '../call/history';
import { callDecider, callStream } from '../call/state';
import { decreeHistory } from '../decree/history';
import { DECREES_STREAM, decreesDecider } from '../decree/state';
import { pactHistory } from '../pact/history';
import { PACT_STREAM, pactDecider } from '../pact/state';
import { programmeHistory } from '../programme/history';
import { programmeDecider, programmeStream } from '../programme/state';
import { textBlockHistory } from '../text-block/history';
import { TEXT_BLOCKS_STREAM, textBlocksDecider } from '../text-block/state';
import { FundingCalls } from '../read-models/funding-calls/query';
import type { HistoryEntry } from './entry';
import { HistoryNames } from './history-names';

export interface PublicationHistory {
  readonly of: string;
  readonly entries: readonly HistoryEntry[];
}
interface AsOf {
  readonly knownAt?: Instant;
}

/** What the ministry published, as it is told: everybody may read it, so nothing in it is hidden from anybody. */
@Injectable()
export class PublicationHistories {
  constructor(
    private readonly commands: Commands,
    private readonly fundingCalls: FundingCalls,
    private readonly names: HistoryNames,
  ) {}

  /** A programme with every version of its rules and every call that was opened under them. */
  async ofProgramme(programmeId: string, asOf: AsOf): Promise<PublicationHistory> {
    const { state, events } = await this.commands.load(programmeStream(programmeId), programmeDecider, asOf);
    if (state.kind === 'none') return notFound('programme', programmeId);
    const ids = (await this.fundingCalls.callsOf(programmeId)).map(({ callId }) => callId);
    const calls = await Promise.all(ids.map((id) => this.commands.load(callStream(id), callDecider, asOf)));
    const opened = calls.flatMap((call) => call.events);
    const names = await this.names.of([...events, ...opened]);
    const entries = [...programmeHistory(events, names), ...callHistory(opened, names)];
    return { of: state.programme.code, entries: entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) };
  }

  async ofCall(callId: string, asOf: AsOf): Promise<PublicationHistory> {
    const { state, events } = await this.commands.load(callStream(callId), callDecider, asOf);
    if (state.kind === 'none') return notFound('call', callId);
    return { of: state.call.titleDe, entries: callHistory(events, await this.names.of(events)) };
  }

  async ofPact(asOf: AsOf): Promise<PublicationHistory> {
    const { state, events } = await this.commands.load(PACT_STREAM, pactDecider, asOf);
    if (state.kind === 'none') return notFound('pact', '');
    return { of: 'Pakt', entries: pactHistory(events, await this.names.of(events)) };
  }

  /** All blocks of text, which the authority releases for itself. */
  async ofTextBlocks(asOf: AsOf): Promise<PublicationHistory> {
    const { events } = await this.commands.load(TEXT_BLOCKS_STREAM, textBlocksDecider, asOf);
    return { of: 'Textbausteine', entries: textBlockHistory(events, await this.names.of(events)) };
  }

  /** All decrees: they are few, and each is read against the others. */
  async ofDecrees(asOf: AsOf): Promise<PublicationHistory> {
    const { events } = await this.commands.load(DECREES_STREAM, decreesDecider, asOf);
    return { of: 'Erlasse', entries: decreeHistory(events, await this.names.of(events)) };
  }
}
