/** How a process works carelessly, for trying out that the kills bring it to light. */
export type Careless = 'ack-early' | 'careless-reaction';

/** What the supervisor gives each of its processes, as JSON in the environment variable `ORACLE`. */
export interface RoleSettings {
  readonly name: string;
  readonly seed: string;
  readonly careless?: Careless;
  readonly leaseMs: number;
  readonly journal: string;
  /** The addresses of the databases, through the proxy. */
  readonly producer: string;
  readonly bus: string;
  readonly consumer: string;
}
