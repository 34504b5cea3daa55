import { createHmac } from 'node:crypto';
import type { KeyStore } from './key-store';

/**
 * Finds the same thing again without keeping it: an HMAC under a key that lies in the key store and nowhere else. Whoever reads a log or a
 * table cannot try out what was hashed. The key's first version is used for good, so that rotating keys changes no hash.
 */
export class KeyedHash {
  constructor(
    private readonly keys: KeyStore,
    /** What the key is for, under which it lies beside those of persons. */
    private readonly ref: string,
  ) {}

  async of(...parts: readonly string[]): Promise<string> {
    return hashOf(await this.key(), parts);
  }

  /** Of many at once, in their order: the key is asked for once. */
  async ofAll(all: readonly (readonly string[])[]): Promise<readonly string[]> {
    const key = await this.key();
    return all.map((parts) => hashOf(key, parts));
  }

  /** The same hash under many keys, by what each is for: of those that are there, and none is made. */
  static async known(keys: KeyStore, refs: readonly string[], parts: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const hashes = new Map<string, string>();
    for (const [ref, versions] of await keys.findAll(refs)) {
      const first = versions.get(1);
      if (first) hashes.set(ref, hashOf(first, parts));
    }
    return hashes;
  }

  private async key(): Promise<Buffer> {
    const first = (await this.keys.findAll([this.ref])).get(this.ref)?.get(1);
    if (first) return first;
    const { key } = await this.keys.keyFor(this.ref);
    return (await this.keys.findAll([this.ref])).get(this.ref)?.get(1) ?? key;
  }
}

const hashOf = (key: Buffer, parts: readonly string[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
