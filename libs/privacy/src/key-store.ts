import { randomBytes } from 'node:crypto';

/** A person's data key. Versions count from 1; new events are encrypted under the newest, older ones keep old events readable. */
export interface PersonKey {
  readonly version: number;
  readonly key: Buffer;
}
export type PersonKeys = ReadonlyMap<number, Buffer>;

/** Where the fact of an erasure is recorded: by this it can be recorded again in a store that was restored to a time before it. */
export interface ErasurePlace {
  readonly service: string;
  readonly stream: string;
}
export interface Erasure {
  readonly ref: string;
  readonly reason: string;
  readonly stream: string | undefined;
}

/** Erased people whose deleted keys could still be opened, if somebody found them in the server's files or in a backup. */
export interface Openable {
  readonly count: number;
  /** How long the first of them has waited for the key-encryption key to be changed. */
  readonly oldestSeconds: number;
}

/** Where the persons' keys live. Deleting one makes everything encrypted under it unreadable, wherever it was copied to. */
export interface KeyStore {
  /** The person's newest key, made on first use. @throws PersonErasedError: nothing new may be written about them. */
  keyFor(ref: string): Promise<PersonKey>;
  /** Keys of those who have one; erased and unknown persons are missing from the answer. */
  findAll(refs: readonly string[]): Promise<ReadonlyMap<string, PersonKeys>>;
  /** Deletes the person's keys for good and remembers that; twice is once. */
  erase(ref: string, reason: string, place?: ErasurePlace): Promise<void>;
  /** Deletes a key of which nobody may learn that it was there: no erasure is noted, and the next one under this name is another key. */
  forget(ref: string): Promise<void>;
  /** Everybody erased by a service, and those of whom nobody noted by which. */
  erasuresOf(service: string): Promise<readonly Erasure[]>;
  /** Erasures that are not final: a key-encryption key that this process holds was in use before them. */
  openable(): Promise<Openable>;
  /** Those of these persons who are not erased here. */
  notErased(refs: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

export class PersonErasedError extends Error {
  constructor(readonly ref: string) {
    super(`The personal data of ${ref} were erased; nothing personal can be recorded under this id any more.`);
    this.name = 'PersonErasedError';
  }
}

export class MemoryKeyStore implements KeyStore {
  private readonly keys = new Map<string, Buffer>();
  private readonly erased = new Map<string, Erasure & { readonly service: string | undefined }>();

  keyFor(ref: string): Promise<PersonKey> {
    if (this.erased.has(ref)) return Promise.reject(new PersonErasedError(ref));
    const key = this.keys.get(ref) ?? randomBytes(32);
    this.keys.set(ref, key);
    return Promise.resolve({ version: 1, key });
  }

  findAll(refs: readonly string[]): Promise<ReadonlyMap<string, PersonKeys>> {
    return Promise.resolve(new Map(refs.flatMap((r) => (this.keys.has(r) ? [[r, new Map([[1, this.keys.get(r)!]])] as const] : []))));
  }

  erase(ref: string, reason: string, place?: ErasurePlace): Promise<void> {
    this.keys.delete(ref);
    if (!this.erased.has(ref)) this.erased.set(ref, { ref, reason, service: place?.service, stream: place?.stream });
    return Promise.resolve();
  }

  forget(ref: string): Promise<void> {
    this.keys.delete(ref);
    return Promise.resolve();
  }

  erasuresOf(service: string): Promise<readonly Erasure[]> {
    return Promise.resolve([...this.erased.values()].filter((e) => e.service === undefined || e.service === service));
  }

  /** A key that was only ever in memory is gone with its erasure. */
  openable(): Promise<Openable> {
    return Promise.resolve({ count: 0, oldestSeconds: 0 });
  }

  notErased(refs: readonly string[]): Promise<readonly string[]> {
    return Promise.resolve(refs.filter((r) => !this.erased.has(r) || this.keys.has(r)));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
