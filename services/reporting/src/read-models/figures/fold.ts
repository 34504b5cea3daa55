import { laterOf } from '@paktwerk/kernel';
import type { LogEntry } from '@paktwerk/projections';
import { difference } from './contributions';
import type { Contribution } from './contributions';
import { applicationFact } from './facts/application';
import { caseTotalsFact } from './facts/case-totals';
import type { FactKind, FactRef } from './facts/fact';
import { postFact } from './facts/post';
import { potFact } from './facts/pot';
import { reservationFact } from './facts/reservation';
import { toldCommitmentFact } from './facts/told-commitment';

const KINDS: readonly FactKind[] = [applicationFact, potFact, reservationFact, toldCommitmentFact, postFact, caseTotalsFact];
const kindsByType = new Map<string, FactKind[]>();
for (const kind of KINDS) for (const { type } of kind.on) kindsByType.set(type, [...(kindsByType.get(type) ?? []), kind]);
const kindsOf = (entry: LogEntry): readonly FactKind[] => kindsByType.get(entry.type) ?? [];

/** What figures are made of, one kind after the other. */
export const FIGURE_EVENTS = [...new Set(KINDS.flatMap((kind) => kind.on))];

/** A row of the delta table: from `effectiveOn` on the measure is greater by `amount`, and that is known since `knownSince`. */
export interface Delta extends Contribution {
  readonly inboxPosition: number;
  /** Number of the row among those of its message. */
  readonly seq: number;
  readonly knownSince: string;
  readonly sourcePosition: string;
}

export const refOf = ({ kind, key }: FactRef): string => `${kind} ${key}`;

/** The things that an entry is about, and those it is read with; none where the entry changes no figure. */
export const factsOf = (entry: LogEntry): readonly FactRef[] =>
  kindsOf(entry).flatMap((kind) => {
    const beside = kind.besideOf?.(entry);
    return [{ kind: kind.kind, key: kind.keyOf(entry) }, ...(beside ? [beside] : [])];
  });

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
    let seq = 0;
    for (const kind of kindsOf(entry)) {
      const ref = { kind: kind.kind, key: kind.keyOf(entry) };
      const name = refOf(ref);
      const before = known.get(name);
      const beside = kind.besideOf?.(entry);
      const after = kind.evolve(before, entry, beside && known.get(refOf(beside)));
      known.set(name, after);
      changed.set(name, { kind: ref.kind, key: ref.key, state: after });
      const { position: inboxPosition, sourcePosition } = entry;
      const knownSince = laterOf(entry.knownSince, kind.knownSinceOf?.(after) ?? entry.knownSince);
      for (const c of difference(before === undefined ? [] : kind.contributions(before), kind.contributions(after))) {
        const { programmeId, district, measure, effectiveOn, amount } = c;
        deltas.push({ programmeId, district, measure, effectiveOn, amount, inboxPosition, seq, knownSince, sourcePosition });
        seq += 1;
      }
    }
  }
  return { deltas, changed };
};
