import type { LogEntry } from '@paktwerk/projections';
import { difference } from './contributions';
import type { Contribution } from './contributions';
import { applicationFact } from './facts/application';
import { caseTotalsFact } from './facts/case-totals';
import type { FactKind, FactRef } from './facts/fact';
import { postFact } from './facts/post';
import { potFact } from './facts/pot';
import { reservationFact } from './facts/reservation';

const KINDS: readonly FactKind[] = [applicationFact, potFact, reservationFact, postFact, caseTotalsFact];
const kindByType = new Map(KINDS.flatMap((kind) => kind.on.map(({ type }) => [type, kind] as const)));

/** What figures are made of, one kind after the other. */
export const FIGURE_EVENTS = KINDS.flatMap((kind) => kind.on);

/** A row of the delta table: from `effectiveOn` on the measure is greater by `amount`, and that is known since `knownSince`. */
export interface Delta extends Contribution {
  readonly inboxPosition: number;
  /** Number of the row among those of its message. */
  readonly seq: number;
  readonly knownSince: string;
  readonly sourcePosition: string;
}

export const refOf = ({ kind, key }: FactRef): string => `${kind} ${key}`;

/** The thing that an entry is about, and the one it is read with; none where the entry changes no figure. */
export const factsOf = (entry: LogEntry): readonly FactRef[] => {
  const kind = kindByType.get(entry.type);
  if (!kind) return [];
  const beside = kind.besideOf?.(entry);
  return [{ kind: kind.kind, key: kind.keyOf(entry) }, ...(beside ? [beside] : [])];
};

/**
 * Folds a batch: every entry moves its thing to a new state, and what that changes in the figures are its deltas. Pure; the rows depend on the
 * entries before, not on how they were cut into batches.
 * @param known the states of all things in the batch as they were before it, by {@link refOf}; it is updated
 */
export const foldFigures = (
  known: Map<string, unknown>,
  entries: readonly LogEntry[],
): { readonly deltas: readonly Delta[]; readonly changed: ReadonlyMap<string, FactRef & { readonly state: unknown }> } => {
  const deltas: Delta[] = [];
  const changed = new Map<string, FactRef & { state: unknown }>();
  for (const entry of entries) {
    const kind = kindByType.get(entry.type);
    if (!kind) continue;
    const ref = { kind: kind.kind, key: kind.keyOf(entry) };
    const name = refOf(ref);
    const before = known.get(name);
    const beside = kind.besideOf?.(entry);
    const after = kind.evolve(before, entry, beside && known.get(refOf(beside)));
    known.set(name, after);
    changed.set(name, { kind: ref.kind, key: ref.key, state: after });
    difference(before === undefined ? [] : kind.contributions(before), kind.contributions(after)).forEach((c, seq) => {
      const { programmeId, district, measure, effectiveOn, amount } = c;
      const { position: inboxPosition, knownSince, sourcePosition } = entry;
      deltas.push({ programmeId, district, measure, effectiveOn, amount, inboxPosition, seq, knownSince, sourcePosition });
    });
  }
  return { deltas, changed };
};
