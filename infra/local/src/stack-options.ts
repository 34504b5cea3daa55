import type { OnCrash } from './child';

export type Bus = 'embedded' | 'kafka';

export interface StackOptions {
  /** Folder for data, keys, secrets and logs (created); everything of one installation is in here. */
  readonly dir: string;
  readonly bus: Bus;
  /** Processes per service and of the web application. */
  readonly replicas: number;
  /**
   * Preferred ports: the web application's; the others keep their distance from it as in services/services.json (identity +30,
   * PostgreSQL +40, Kafka +50). Any of them that is taken is replaced by a free one. 0: any free ports.
   */
  readonly portBase: number;
  /** Fail with one sentence instead of replacing the web port. */
  readonly strictWebPort: boolean;
  /** Superuser URL of a PostgreSQL server to use instead of a local one. */
  readonly databaseUrl?: string | undefined;
  /** First part of the databases' names. */
  readonly databasePrefix: string;
  /** Data that this folder does not know are gone on with as they are, and not asked about. */
  readonly keep: boolean;
  /** Instant (ISO) at which the simulated clock of a new installation stands; undefined: real time. */
  readonly clockStart?: string | undefined;
  /** Start crashed processes again, with growing pauses. */
  readonly restarts: boolean;
  /** Prefer a Kafka container where a Docker engine runs (tests). */
  readonly allowDocker: boolean;
  /** Changes when the code changes: migrations run when it does, or always without it. */
  readonly buildId?: string | undefined;
  /** More environment variables for every service. */
  readonly env: NodeJS.ProcessEnv;
  /** Names of the services to start. */
  readonly services: readonly string[];
  readonly onProgress: (what: string, ms: number) => void;
  readonly onCrash: OnCrash;
}
