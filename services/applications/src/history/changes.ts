import { isDeepStrictEqual } from 'node:util';
import { OneOf, Type } from '@paktwerk/kernel';
import type { IsoDate, Static } from '@paktwerk/kernel';

/** One thing that a file says, with its place in the file, its name and its value in German words. */
export interface Fact {
  readonly field: string;
  readonly name: string;
  readonly value: unknown;
  readonly text: string;
}

/** Absent `before`: there was nothing; absent `after`: there is nothing any more. `causes`: positions of the events that changed it. */
export const Change = Type.Object({
  field: Type.String(),
  name: Type.String(),
  before: Type.Optional(Type.String()),
  after: Type.Optional(Type.String()),
  causes: Type.Array(Type.String()),
});
export type Change = Static<typeof Change>;

/** Compared is what was known at two instants, or what held on their two days. */
export const COMPARED_BY = ['known', 'effective'] as const;
export const ComparedBy = OneOf(COMPARED_BY, { description: '`known` unless told' });

export interface Difference {
  readonly before?: Fact;
  readonly after?: Fact;
}

/** What two views of the same file say differently, in the order of the later one; what is gone stands at the end. */
export const differencesOf = (before: readonly Fact[], after: readonly Fact[]): ReadonlyMap<string, Difference> => {
  const old = new Map(before.map((fact) => [fact.field, fact]));
  const differences = new Map<string, Difference>();
  for (const fact of after) {
    const was = old.get(fact.field);
    old.delete(fact.field);
    if (was === undefined) differences.set(fact.field, { after: fact });
    else if (!isDeepStrictEqual(was.value, fact.value)) differences.set(fact.field, { before: was, after: fact });
  }
  for (const [field, fact] of old) differences.set(field, { before: fact });
  return differences;
};

/**
 * The differences between two views, each with the events that made it: those of the later view that the earlier one lacks, one after the other.
 * Where a day alone changes what is said, `said` is what the earlier view said on its own.
 */
export const changesBetween = <E extends { readonly position: string }>(
  before: readonly E[],
  after: readonly E[],
  factsOf: (events: readonly E[]) => readonly Fact[],
  said: readonly Fact[] = factsOf(before),
): readonly Change[] => {
  const seen = new Set(before.map((e) => e.position));
  const causes = new Map<string, string[]>();
  let facts = factsOf(before);
  for (const { position } of after.filter((e) => !seen.has(e.position))) {
    seen.add(position);
    const next = factsOf(after.filter((e) => seen.has(e.position)));
    for (const field of differencesOf(facts, next).keys()) causes.set(field, [...(causes.get(field) ?? []), position]);
    facts = next;
  }
  return [...differencesOf(said, factsOf(after))].map(([field, { before: was, after: is }]) => ({
    field,
    name: (is ?? was)?.name ?? field,
    ...(was === undefined ? {} : { before: was.text }),
    ...(is === undefined ? {} : { after: is.text }),
    causes: causes.get(field) ?? [],
  }));
};

/** One side of a comparison of what was published: what is seen of it, and the day on which it is asked what holds. */
export interface Side<E> {
  readonly events: readonly E[];
  readonly day: IsoDate;
  readonly knownOn: IsoDate;
}

/** What changed. Where something began or ended by its own day, nothing happened in between: then what says so on either side is named. */
export const changesInTime = <E extends { readonly position: string }>(
  before: Side<E>,
  after: Side<E>,
  factsOf: (side: Side<E>) => readonly Fact[],
  saidBy: (side: Side<E>, field: string) => readonly string[],
): readonly Change[] =>
  changesBetween(before.events, after.events, (events) => factsOf({ ...after, events }), factsOf(before)).map((c) =>
    c.causes.length > 0 ? c : { ...c, causes: [...new Set([...saidBy(before, c.field), ...saidBy(after, c.field)])] },
  );
