import type { Provider, Type } from '@nestjs/common';
import type { Settings, SettingsClass } from '@paktwerk/config';
import { ACTING_TOPIC, DIRECTORY_TOPIC } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import type { Commands, EventStore, RecordedEvent } from '@paktwerk/event-store';
import type { Described, EventCatalogue, EventOf } from '@paktwerk/kernel';
import type { KeyStore } from '@paktwerk/privacy';
import type { Projection, WorkerLog } from '@paktwerk/projections';
import type { Database, EntityClass } from '@paktwerk/postgres';
import type { MigrationInterface } from 'typeorm';
import type { Clock } from './clock';
import { DirectoryCopy1767700000055, PartiesBySuccessor1768900000294, directoryCopy } from './directory-copy';
import type { Scanner } from './files/scanner';
import type { ProblemTexts } from './problems';
import type { Life } from './retention';
import { Timers1767000000054, TimersBySubject1768900000079, timerProjection } from './timers';
import type { Timer } from './timers';
import type { Rest } from './turns';

/** Something a service keeps running beside its projections and reactions, with one owner among all replicas. */
export interface Worker {
  readonly id: string;
  run(signal: AbortSignal): Promise<void>;
  /** Whoever asks how far it is, and finds that something waits, need not wait for its next look. */
  readonly rest?: Rest;
  /** How far it is and how far it has to go, for /ops/v1/progress. */
  progress(): Promise<{ readonly position: number; readonly head: number; readonly stoppedAt?: number; readonly error?: string }>;
}

export interface WorkerContext {
  readonly db: Database;
  readonly store: EventStore;
  readonly commands: Commands;
  readonly clock: Clock;
  /** The persons' keys, where the service keeps personal data. */
  readonly keys: KeyStore | undefined;
  readonly settings: Settings;
  /** Where files are scanned; of a service that has none scanned it is never there. */
  readonly scanner: Scanner;
  readonly log: WorkerLog;
}

/** A figure of this service alone, read from its database when somebody asks for the metrics. */
export interface ServiceMetric {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
  readonly read: (db: Database) => Promise<readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[]>;
}

/** What one service is made of; everything technical around it comes from the platform. */
export interface ServiceDefinition<D extends Described = Described> {
  /** `applications`, `case-management` …: name of the store, the routes and the topic's owner. */
  readonly name: string;
  readonly title: string;
  /** The private events of its own store. */
  readonly catalogue: EventCatalogue<D>;
  /** Its own tables: read models `rm_…`, drafts. */
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Entities of further tables the running service may read and write, beside those of its read models. */
  readonly tables?: readonly EntityClass[];
  readonly projections?: readonly Projection[];
  /** Which public events follow from a private one: pure, deterministic. Each of the topics gets the watermarks. */
  readonly publishes?: {
    readonly topics: readonly string[];
    toPublic(event: RecordedEvent<EventOf<D>>): readonly PublicEvent[];
  };
  /** Topics that fill the inbox log. */
  readonly consumes?: readonly string[];
  readonly controllers?: readonly Type[];
  readonly providers?: readonly Provider[];
  /** German and English text of every refusal code. */
  readonly problems?: ProblemTexts;
  /** Events with `personal(…)` fields: they are encrypted per person before they are stored. */
  readonly hasPersonalData?: boolean;
  /** Settings of its own, read and checked with all others; each class can be injected, or asked of {@link WorkerContext.settings}. */
  readonly settings?: readonly SettingsClass[];
  /** Rows of its own that are kept for a while only, beside those that every service has. */
  readonly lives?: readonly Life[];
  readonly metrics?: readonly ServiceMetric[];
  /** What people of parties may do here, the directory says (ADR 0055); a copy of it comes with this. Absent: the roles of their tokens alone count. */
  readonly actsBy?: 'directory';
  /** Facts that happen because an instant has come (ADR 0054); their table and its projection come with them. */
  readonly timers?: readonly Timer[];
  /** What people call a stream where operations see it; of those that it does not name the id is shown. */
  readonly namesOf?: (db: Database, streams: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly extraWorkers?: (context: WorkerContext) => readonly Worker[];
}

/** With what comes with its timers and with its copy of the directory. */
export const defineService = <D extends Described>(definition: ServiceDefinition<D>): ServiceDefinition => {
  const { timers, actsBy, migrations = [], projections = [], consumes } = definition;
  return {
    ...definition,
    ...(timers === undefined && actsBy === undefined
      ? {}
      : {
          migrations: [
            ...migrations,
            ...(timers ? [Timers1767000000054, TimersBySubject1768900000079] : []),
            ...(actsBy ? [DirectoryCopy1767700000055, PartiesBySuccessor1768900000294] : []),
          ],
          projections: [...projections, ...(timers ? [timerProjection(timers)] : []), ...(actsBy ? [directoryCopy] : [])],
        }),
    ...(actsBy === undefined ? {} : { consumes: [...(consumes ?? []), DIRECTORY_TOPIC, ACTING_TOPIC] }),
  };
};
