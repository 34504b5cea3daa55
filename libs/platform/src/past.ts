import { DateOnly, InstantString, Type, toInstant } from '@paktwerk/kernel';
import type { Described, Instant, IsoDate } from '@paktwerk/kernel';
import { StoreLog } from '@paktwerk/projections';
import type { EntryOf } from '@paktwerk/projections';
import type { Runtime } from './runtime';

/** The parameters of what can be asked as it was known. */
export const knownQuery = { knownAt: Type.Optional(InstantString()) };
/** The same on both axes of time. */
export const asOfQuery = { ...knownQuery, effectiveOn: Type.Optional(DateOnly()) };

export interface AsOf {
  /** What was not known yet at this instant is left out. */
  readonly knownAt?: Instant | undefined;
  /** What held only later is left out. */
  readonly effectiveOn?: IsoDate | undefined;
}

const BATCH = 2000;

/** Lists as they stood: a read model holds what is known now, so for another day its rows are folded anew, by the projection's own fold. */
export class Past {
  private readonly log: StoreLog;

  constructor({ store, commands }: Pick<Runtime, 'store' | 'commands'>) {
    this.log = new StoreLog(store, commands);
  }

  /** The rows in the order in which their first event was recorded. */
  async rows<const D extends readonly Described[], Row>(
    on: D,
    { knownAt: asked, effectiveOn }: AsOf,
    keyOf: (entry: EntryOf<D>) => string,
    evolve: (row: Row | undefined, entry: EntryOf<D>) => Row | undefined,
  ): Promise<readonly Row[]> {
    const knownAt = asked === undefined ? undefined : toInstant(asked);
    const rows = new Map<string, Row>();
    const types = new Set(on.map((d) => d.type));
    for (let after = 0, isFull = true; isFull;) {
      const { entries, last, full } = await this.log.read(after, BATCH, types);
      for (const entry of entries as unknown as readonly EntryOf<D>[]) {
        // Known since grows along the log: nothing behind this was known then.
        if (knownAt !== undefined && entry.knownSince > knownAt) return [...rows.values()];
        if (entry.unreadable !== undefined) throw new Error(`${entry.type} at ${entry.position}: ${entry.unreadable}`);
        if (effectiveOn !== undefined && dayOf(entry.data) > effectiveOn) continue;
        const row = evolve(rows.get(keyOf(entry)), entry);
        if (row !== undefined) rows.set(keyOf(entry), row);
      }
      after = last;
      isFull = full;
    }
    return [...rows.values()];
  }
}

const dayOf = (data: unknown): IsoDate => (data as { readonly effectiveOn: IsoDate }).effectiveOn;
