import type { EntityClass } from '@paktwerk/postgres';

/**
 * The tables of a read model, as a projection writes them. Rows are plain objects with the properties of their entity, all of them. What one call writes
 * the next one reads, whether the table holds it already or not.
 */
export interface Rows {
  /**
   * What is folded per key: `change` gets the row of each item as the item before left it, undefined where there is none. It may change the row in
   * place and answers what the row is from now on; undefined leaves it as it was. Fixed columns keep what they were made with.
   * @param keyFor the properties of the primary key
   */
  fold<E extends object, T>(
    entity: EntityClass<E>,
    items: readonly T[],
    keyFor: (item: T) => Partial<E>,
    change: (row: E | undefined, item: T) => E | undefined,
  ): Promise<void>;
  /** What is only added, and never read here. */
  add<E extends object>(entity: EntityClass<E>, rows: readonly E[]): void;
  /** Copies of the rows with these keys, in their order, undefined where there is none. */
  load<E extends object>(entity: EntityClass<E>, keys: readonly Partial<E>[]): Promise<readonly (E | undefined)[]>;
  /** The row with this key, made as given where there is none. It is locked until the batch is committed. */
  hold<E extends object>(entity: EntityClass<E>, initial: E): Promise<E>;
}
