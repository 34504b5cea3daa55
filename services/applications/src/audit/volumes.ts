import { Injectable } from '@nestjs/common';
import { defined } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { Commands, Districts, notFound } from '@paktwerk/platform';
import type { RecordedEvent } from '@paktwerk/event-store';
import type { ApplicationEvent } from '../application/events';
import { historyOf, peopleInHistory } from '../application/history';
import { applicationDecider, applicationStream } from '../application/state';
import { applicantName } from '../application/views';
import { changeHistory } from '../change-notification/history';
import { knownToAuthority } from '../change-notification/known-to-authority';
import { changeDecider, changeStream } from '../change-notification/state';
import { extensionHistory } from '../extension/history';
import { extensionDecider, extensionStream } from '../extension/state';
import { forwardingHistory } from '../forwarding/history';
import { forwardingsDecider, forwardingsStream } from '../forwarding/state';
import { heldOn } from '../grant/held-on';
import { grantHistory } from '../grant/history';
import { grantDecider, grantIdOf, grantStream } from '../grant/state';
import type { HistoryEntry } from '../history/entry';
import { HistoryNames } from '../history/history-names';
import { programmeDecider, programmeStream } from '../programme/state';
import { proofOfUseHistory } from '../proof-of-use/history';
import { proofDecider, proofStream } from '../proof-of-use/state';
import { auditNotesDecider, auditNotesStream } from './state';
import { StreamsOfFile } from './streams-of-file';
import type { VolumePart } from './views';

type Part = readonly [VolumePart, readonly HistoryEntry[]];

interface AsOf {
  readonly knownAt?: Instant | undefined;
  readonly effectiveOn?: IsoDate | undefined;
}

/** Aktenband: everything of one file in one order, each sentence with its event, its rules and where they are written down. */
@Injectable()
export class Volumes {
  constructor(
    private readonly commands: Commands,
    private readonly names: HistoryNames,
    private readonly districts: Districts,
    private readonly streams: StreamsOfFile,
  ) {}

  async of(applicationId: string, { knownAt, effectiveOn }: AsOf) {
    const { state, events: ofApplication } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    if (state.kind === 'none') return notFound('application', applicationId);
    const { app } = state;
    const grantIds = [...new Set(decisionsIn(ofApplication).map(grantIdOf))];
    const [changeIds, proofIds] = await Promise.all([this.streams.changeIds(applicationId), this.streams.proofIds(applicationId)]);
    const [forwardings, programme, notes, changes, proofs, extensions, ...grants] = await Promise.all([
      this.commands.load(forwardingsStream(applicationId), forwardingsDecider),
      this.commands.load(programmeStream(app.programmeId), programmeDecider),
      this.commands.load(auditNotesStream(applicationId), auditNotesDecider),
      Promise.all(changeIds.map((id) => this.commands.load(changeStream(id), changeDecider))),
      Promise.all(proofIds.map((id) => this.commands.load(proofStream(id), proofDecider))),
      Promise.all(grantIds.map((id) => this.commands.load(extensionStream(id), extensionDecider))),
      ...grantIds.map((grantId) => this.commands.load(grantStream(grantId), grantDecider)),
    ]);
    const ofGrants = grants.map((g) => g.events);
    const told = changes.map(({ events }) => knownToAuthority(events));
    const others = [
      ...forwardings.events,
      ...ofGrants.flat(),
      ...told.flat(),
      ...proofs.flatMap((p) => p.events),
      ...extensions.flatMap((x) => x.events),
    ];
    const all = [...ofApplication, ...others];
    const names = await this.names.of([...all, ...notes.events], peopleInHistory(ofApplication));
    const known = <E extends RecordedEvent>(events: readonly E[]): readonly E[] =>
      knownAt === undefined ? events : events.filter((e) => e.knownSince <= knownAt);
    const held = <E extends RecordedEvent & { readonly data: { readonly effectiveOn: IsoDate } }>(events: readonly E[]): readonly E[] =>
      effectiveOn === undefined ? events : events.filter((e) => e.data.effectiveOn <= effectiveOn);
    const lineIds = app.lines.map((l) => l.lineId);
    const parts: readonly Part[] = [
      ['application', historyOf(held(known(ofApplication)), names)],
      ['forwarding', forwardingHistory(held(known(forwardings.events)), names, lineIds)],
      ...ofGrants.map((events): Part => [
        'grant',
        grantHistory(effectiveOn === undefined ? known(events) : heldOn(known(events), effectiveOn), names),
      ]),
      ...extensions.map(({ events }): Part => ['extension', extensionHistory(held(known(events)), names, lineIds)]),
      ...told.map((events): Part => ['change', changeHistory(held(known(events)), names, lineIds)]),
      ...proofs.map(({ events }): Part => ['proof', proofOfUseHistory(held(known(events)), names)]),
    ];
    const ids = new Map(all.map((e) => [String(e.position), e.eventId]));
    const rules = programme.state.kind === 'published' ? programme.state.ruleSets : [];
    const entries = parts.flatMap(([part, sentences]) =>
      sentences.map((entry) => ({ ...entry, part, eventId: ids.get(entry.position) ?? '', ...defined({ rule: ruleOf(entry, rules) }) })),
    );
    return {
      applicationId,
      fileNumber: app.fileNumber,
      programmeId: app.programmeId,
      district: app.district,
      applicantName: applicantName(app, this.districts),
      entries: entries.sort((a, b) => numberOf(a.position) - numberOf(b.position)),
      instants: [...new Set(all.map((e) => e.knownSince))].sort(),
      notes: known(notes.events).map(({ data: { noteId, about, text }, recordedAt: at, meta }) => ({
        noteId,
        text,
        at,
        ...defined({ about, by: names.person(meta.actor.person) }),
      })),
    };
  }

  /** The positions of all events of a file, whatever was known when. */
  async positions(applicationId: string): Promise<ReadonlySet<string>> {
    return new Set((await this.of(applicationId, {})).entries.map((e) => e.position));
  }
}

const decisionsIn = (events: readonly RecordedEvent<ApplicationEvent>[]): readonly string[] =>
  events.flatMap((e) => ('decisionId' in e.data && e.data.decisionId !== undefined ? [e.data.decisionId] : []));

const numberOf = (position: string): number => Number(position.slice(position.lastIndexOf(':') + 1));

interface RuleSet {
  readonly version: number;
  readonly validFrom: IsoDate;
  readonly publishedOn: IsoDate;
  readonly source: string;
}

/** `IM25/3`, or the programme's id before the version. */
const ruleOf = ({ ruleSet }: HistoryEntry, rules: readonly RuleSet[]) => {
  const found = ruleSet === undefined ? undefined : rules.find((r) => r.version === Number(ruleSet.slice(ruleSet.lastIndexOf('/') + 1)));
  return found && { version: found.version, validFrom: found.validFrom, publishedOn: found.publishedOn, source: found.source };
};
