import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What is known of a set of databases, e.g. that its demo is complete. */
export type Notes = Readonly<Record<string, string>>;

/** The running installation, for commands in other terminals. */
export interface RunningNote {
  readonly pid: number;
  readonly url: string;
  readonly identityUrl: string;
  readonly bus: string;
  readonly brokers?: string;
  readonly services: Readonly<Record<string, readonly string[]>>;
  readonly environments: Readonly<Record<string, NodeJS.ProcessEnv>>;
}

export interface StateFile {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly installations?: Readonly<Record<string, Notes>>;
  readonly running?: RunningNote;
}

export const readState = (dir: string): StateFile => {
  const file = path.join(dir, 'state.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as StateFile) : {};
};

/**
 * What one local installation remembers between two starts: generated passwords and secrets, where PostgreSQL keeps its data,
 * which ports are in use, whether the demo is complete. One JSON file, readable by its owner only, replaced atomically.
 */
export class LocalState {
  readonly #file: string;
  #data: StateFile;

  constructor(dir: string) {
    this.#file = path.join(dir, 'state.json');
    fs.mkdirSync(dir, { recursive: true, mode: 0o755 });
    this.#data = readState(dir);
  }

  get<K extends keyof StateFile>(key: K): StateFile[K] {
    return this.#data[key];
  }

  set<K extends keyof StateFile>(key: K, value: StateFile[K]): void {
    this.#data = { ...this.#data, [key]: value };
    const next = `${this.#file}.new`;
    fs.writeFileSync(next, `${JSON.stringify(this.#data, null, 2)}\n`, { mode: 0o600 });
    fs.renameSync(next, this.#file);
  }

  /** A random secret that stays the same for this installation. */
  secret(name: string, bytes = 24, encoding: BufferEncoding = 'base64url'): string {
    const known = this.#data.secrets?.[name];
    if (known) return known;
    const made = randomBytes(bytes).toString(encoding);
    this.set('secrets', { ...this.#data.secrets, [name]: made });
    return made;
  }
}
