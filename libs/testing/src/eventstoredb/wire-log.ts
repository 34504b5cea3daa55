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
  | { readonly kind: 'wrong-version'; readonly current: number | undefined };

/** What the server keeps: events in one log, with places that grow by the size of what was written, as in a real one's files. */
export class WireLog {
  readonly events: WireEvent[] = [];
  private readonly streams = new Map<string, WireEvent[]>();
  private next = 1000n;
  private readonly watchers = new Set<(event: WireEvent) => void>();

  stream(name: string): readonly WireEvent[] | undefined {
    return this.streams.get(name);
  }

  /** Idempotent as the real one: the same ids at the same expected place answer as the first time. */
  write(name: string, expected: Expected, proposed: readonly Proposed[]): WriteResult {
    const existing = this.streams.get(name) ?? [];
    const current = existing.at(-1)?.revision;
    const fits = expected.kind === 'any' || (expected.kind === 'no-stream' && current === undefined) || (expected.kind === 'exists' && current !== undefined)
      || (expected.kind === 'revision' && expected.revision === current);
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
