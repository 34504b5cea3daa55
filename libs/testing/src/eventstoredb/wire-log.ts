/** One recorded event of the test server. */
export interface WireEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
  readonly metadata: ReadonlyMap<string, string>;
  readonly customMetadata: Uint8Array;
  readonly data: Uint8Array;
}

export type Proposed = Pick<WireEvent, 'id' | 'metadata' | 'customMetadata' | 'data'>;
export type Expected = { readonly kind: 'any' | 'no-stream' | 'exists' } | { readonly kind: 'revision'; readonly revision: number };

export type WriteResult =
  | { readonly kind: 'written'; readonly revision: number; readonly position: bigint }
  | { readonly kind: 'wrong-version'; readonly current: number | undefined }
  | { readonly kind: 'deleted' };

/** What the server keeps: events in one log, with places that grow by the size of what was written, as in a real one's files. */
export class WireLog {
  readonly events: WireEvent[] = [];
  private readonly streams = new Map<string, WireEvent[]>();
  /** The first revision that is still read from a stream; behind its last one, the stream is deleted, and goes on there when it is written again. */
  private readonly cutBefore = new Map<string, number>();
  private readonly tombstones = new Set<string>();
  private next = 1000n;
  private readonly watchers = new Set<(event: WireEvent) => void>();

  /** Undefined for a stream that is not there, or was deleted. */
  stream(name: string): readonly WireEvent[] | undefined {
    const all = this.streams.get(name);
    const left = all?.filter((e) => e.revision >= (this.cutBefore.get(name) ?? 0));
    return left?.length === 0 ? undefined : left;
  }

  isTombstoned(name: string): boolean {
    return this.tombstones.has(name);
  }

  /** As `$tb`, `$maxCount` or `$maxAge` do; the whole log still holds the events until somebody scavenges. */
  truncate(name: string, before: number): void {
    this.cutBefore.set(name, before);
    const type = new Map([
      ['type', '$metadata'],
      ['content-type', 'application/json'],
    ]);
    this.write(`$$${name}`, { kind: 'any' }, [
      {
        id: `00000000-0000-4000-8000-${String(this.events.length).padStart(12, '0')}`,
        metadata: type,
        customMetadata: new Uint8Array(),
        data: Buffer.from(`{"$tb":${before}}`),
      },
    ]);
  }

  delete(name: string): void {
    this.truncate(name, this.streams.get(name)?.length ?? 0);
  }

  /** For good: nobody can write to it any more. */
  tombstone(name: string): void {
    const metadata = new Map([
      ['type', '$streamDeleted'],
      ['content-type', 'application/octet-stream'],
    ]);
    this.write(name, { kind: 'any' }, [
      {
        id: `00000000-0000-4000-8000-${String(this.events.length).padStart(12, '0')}`,
        metadata,
        customMetadata: new Uint8Array(),
        data: new Uint8Array(),
      },
    ]);
    this.tombstones.add(name);
  }

  /** Idempotent as the real one: the same ids at the same expected place answer as the first time. */
  write(name: string, expected: Expected, proposed: readonly Proposed[]): WriteResult {
    if (this.tombstones.has(name)) return { kind: 'deleted' };
    const existing = this.streams.get(name) ?? [];
    const current = this.stream(name)?.at(-1)?.revision;
    const fits =
      expected.kind === 'any' ||
      (expected.kind === 'no-stream' && current === undefined) ||
      (expected.kind === 'exists' && current !== undefined) ||
      (expected.kind === 'revision' && expected.revision === current);
    if (!fits) return this.repeated(existing, expected, proposed) ?? { kind: 'wrong-version', current };
    const written = proposed.map((p, i): WireEvent => {
      const event: WireEvent = { ...p, stream: name, revision: existing.length + i, position: this.next };
      this.next += BigInt(100 + p.data.length + p.customMetadata.length);
      return event;
    });
    this.streams.set(name, [...existing, ...written]);
    this.events.push(...written);
    for (const event of written) for (const watch of this.watchers) watch(event);
    const last = written.at(-1);
    return { kind: 'written', revision: last?.revision ?? current ?? 0, position: last?.position ?? 0n };
  }

  private repeated(existing: readonly WireEvent[], expected: Expected, proposed: readonly Proposed[]): WriteResult | undefined {
    const from = expected.kind === 'revision' ? expected.revision + 1 : expected.kind === 'no-stream' ? 0 : undefined;
    if (from === undefined || proposed.length === 0) return undefined;
    const there = existing.slice(from, from + proposed.length);
    const last = there.at(-1);
    if (!last || there.length !== proposed.length || !there.every((e, i) => e.id === proposed[i]!.id)) return undefined;
    return { kind: 'written', revision: last.revision, position: last.position };
  }

  /** What a copy holds that was taken after so many events. */
  keepFirst(count: number): void {
    const kept = this.events.splice(0).slice(0, count);
    this.streams.clear();
    for (const e of kept) this.streams.set(e.stream, [...(this.streams.get(e.stream) ?? []), e]);
    this.events.push(...kept);
    const last = kept.at(-1);
    this.next = last ? last.position + BigInt(100 + last.data.length + last.customMetadata.length) : 1000n;
  }

  watch(watcher: (event: WireEvent) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
