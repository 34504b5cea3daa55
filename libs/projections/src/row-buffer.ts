import { CopyRows, copied, encodeRow, insertRows, keyOf, loadRows, tableOf, updateRows } from '@paktwerk/postgres';
import type { EntityClass, Sql, Table, Tx } from '@paktwerk/postgres';
import { KeyFilter } from './key-filter';
import type { Rows } from './rows';

/** Rows kept in memory, of all tables together; 100 to 150 MB of such as a list needs. */
const MOST_ROWS = 200_000;
/** This part of them stays when room has to be made and more were asked for lately. */
const STAYING = 0.75;
/** Rows that are only added are written in groups of this many, because the projection never reads them again. */
const MOST_ADDED = 16_000;
/** So many times as much may have come before what was taken has been written. */
const MORE = { rows: 1.25, added: 2 };
/** Rows per statement, so that its arrays stay small. */
const PER_STATEMENT = 100_000;
/** Fewer rows are quicker in one statement: a COPY asks the server first. */
const COPY_FROM = 200;

type Row = object;

interface Kept {
  row: Row;
  /**
   * `new`: the table does not hold it yet. `changed`: the table holds an older one. `clean`: the table holds it, or will when what was taken is
   * written.
   */
  state: 'clean' | 'new' | 'changed';
  /** It is being written as it is: whoever changes it makes a copy. */
  isTaken: boolean;
  /** The round of making room in which it was last asked for. */
  round: number;
}

interface KeptTable {
  readonly table: Table;
  readonly rows: Map<string, Kept>;
  /** Those of them that are being written. */
  taken: (readonly [key: string, kept: Kept])[];
  /** Keys that the table was asked for and does not hold. */
  readonly absent: Set<string>;
  /** Which keys the table may hold beside the rows in memory. */
  readonly elsewhere: Elsewhere;
}

/**
 * Rows that are only added. From {@link COPY_FROM} on they are turned into what a COPY sends at once, so that they become garbage while they are
 * young.
 */
interface Added {
  readonly table: Table;
  few: Row[];
  copy: { readonly rows: CopyRows; readonly encode: (row: Row, rows: CopyRows) => void } | undefined;
}

/** Keys whose rows may be in a table without being in memory. */
export interface Elsewhere {
  has(key: string): boolean;
  add(key: string): void;
}

/** Where a buffer finds what it does not keep. */
export interface RowSource {
  /** The rows with these keys, in their order. */
  load(table: Table, keys: readonly Row[]): Promise<readonly (Row | undefined)[]>;
  /**
   * The row with this key, made as given where there is none, locked until the transaction ends. Absent in a rebuild, which has its tables for
   * itself.
   */
  readonly hold?: (table: Table, initial: Row) => Promise<Row>;
  /** Asked once per table. */
  elsewhere(table: Table): Promise<Elsewhere>;
}

const ANYWHERE: Elsewhere = { has: () => true, add: () => undefined };

/** The tables that everybody reads, for one batch in its transaction. */
export const liveSource = (tx: Tx): RowSource => ({
  load: (table, keys) => loadRows(tx, table, keys),
  hold: async (table, initial) => {
    await insertRows(tx, table, [initial], 'keep');
    const [row] = await loadRows(tx, table, [initial], { lock: true });
    return row ?? initial;
  },
  elsewhere: () => Promise.resolve(ANYWHERE),
});

/** Tables of the same names in a schema that was empty at first. */
export const shadowSource = (db: Sql, schema: string): RowSource => ({
  load: (table, keys) => loadRows(db, table, keys, { from: `${schema}.${table.name}` }),
  elsewhere: async ({ name }) => ((await db.query(`select from ${schema}.${name} limit 1`)).length === 0 ? new KeyFilter() : ANYWHERE),
});

/** What is to be written: what has to make room and rows that are only added, or everything. */
export type Share = 'cold' | 'all';

/**
 * The rows that a projection reads and writes, in memory until they are taken. Live, that is one batch, in the transaction that moves the checkpoint.
 * A rebuild, whose tables nobody else reads or writes, keeps them over many batches: when much is kept, what nobody asked for lately is written and
 * forgotten; so a row that lives and changes for a while is written once, by COPY, when it has come to rest. Before everything has been written the
 * tables are of no use to anybody.
 */
export class RowBuffer implements Rows {
  private readonly tables = new Map<Table, KeptTable>();
  private added = new Map<Table, Added>();
  private addedRows = 0;
  private keptRows = 0;
  private round = 0;

  constructor(
    private readonly source: RowSource,
    private readonly most = { rows: MOST_ROWS, added: MOST_ADDED },
  ) {}

  /** So much is kept that it should be written. */
  get isFull(): boolean {
    return this.holds({ rows: 1, added: 1 });
  }

  /** So much that it should be written before more is folded. */
  get isCrowded(): boolean {
    return this.holds(MORE);
  }

  get holdsUnwritten(): boolean {
    for (const { rows } of this.tables.values()) for (const { state } of rows.values()) if (state !== 'clean') return true;
    return this.addedRows > 0;
  }

  async load<E extends object>(entity: EntityClass<E>, keys: readonly Partial<E>[]): Promise<readonly (E | undefined)[]> {
    const found = await this.find(await this.kept(tableOf(entity)), keys);
    // Copies: only what is given to fold counts.
    return found.map((kept) => kept && ({ ...kept.row } as E));
  }

  async hold<E extends object>(entity: EntityClass<E>, initial: E): Promise<E> {
    const table = tableOf(entity);
    const kept = await this.kept(table);
    const key = keyOf(table, initial);
    const one =
      kept.rows.get(key) ??
      (this.source.hold
        ? this.keep(kept, key, await this.source.hold(table, initial), 'clean')
        : ((await this.find(kept, [initial]))[0] ?? this.keep(kept, key, { ...initial }, 'new')));
    return { ...one.row } as E;
  }

  add<E extends object>(entity: EntityClass<E>, rows: readonly E[]): void {
    const table = tableOf(entity);
    if (this.tables.has(table)) throw bothWays(table);
    const added = this.added.get(table) ?? { table, few: [], copy: undefined };
    this.added.set(table, added);
    this.addedRows += rows.length;
    if (!added.copy && added.few.length + rows.length < COPY_FROM) {
      added.few.push(...rows);
      return;
    }
    added.copy ??= { rows: new CopyRows(), encode: encodeRow(table) };
    const { copy } = added;
    for (const row of added.few.splice(0)) copy.encode(row, copy.rows);
    for (const row of rows) copy.encode(row, copy.rows);
  }

  async fold<E extends object, T>(
    entity: EntityClass<E>,
    items: readonly T[],
    keyFor: (item: T) => Partial<E>,
    change: (row: E | undefined, item: T) => E | undefined,
  ): Promise<void> {
    const table = tableOf(entity);
    const kept = await this.kept(table);
    const wanted = items.map(keyFor);
    const found = await this.find(kept, wanted);
    for (let i = 0; i < items.length; i += 1) {
      const key = keyOf(table, wanted[i]!);
      const before = found[i] ?? kept.rows.get(key);
      const next = change(before && (ownRow(before) as E), items[i]!);
      if (next === undefined) continue;
      if (before) {
        if (next !== before.row) replace(before.row, next, table);
        if (before.state === 'clean') before.state = 'changed';
      } else this.keep(kept, key, next, 'new');
    }
  }

  /** What is to be written, as it is now; when that is committed, {@link written} has to be told, and before then nothing more may be taken. */
  take(share: Share): (tx: Tx) => Promise<void> {
    const { added } = this;
    this.added = new Map();
    this.addedRows = 0;
    const makesRoom = share === 'cold' && this.keptRows >= this.most.rows;
    const parts = [...this.tables.values()].map((kept) => {
      kept.taken = makesRoom ? this.cold(kept) : share === 'all' ? unwritten(kept) : [];
      const part = { table: kept.table, fresh: [] as Row[], changed: [] as Row[] };
      for (const [, one] of kept.taken) {
        if (one.state !== 'clean') (one.state === 'new' ? part.fresh : part.changed).push(one.row);
        one.state = 'clean';
        one.isTaken = true;
      }
      return part;
    });
    if (makesRoom) this.round += 1;
    return async (tx) => {
      for (const { table, few, copy } of added.values()) {
        if (copy) await tx.copy(table, copy.rows.take(true));
        else await insertRows(tx, table, few);
      }
      for (const { table, fresh, changed } of parts) {
        if (fresh.length < COPY_FROM) await insertRows(tx, table, fresh);
        else await tx.copy(table, copied(fresh, encodeRow(table)));
        for (let i = 0; i < changed.length; i += PER_STATEMENT) await updateRows(tx, table, changed.slice(i, i + PER_STATEMENT));
      }
    };
  }

  /** The taken rows are in the tables now; those that were not used meanwhile are forgotten. Not to be called while a batch is being folded. */
  written(): void {
    this.keptRows = 0;
    for (const kept of this.tables.values()) {
      kept.absent.clear();
      for (const [key, one] of kept.taken) {
        one.isTaken = false;
        if (one.state === 'clean' && one.round < this.round) forget(kept, key);
      }
      kept.taken = [];
      this.keptRows += kept.rows.size;
    }
  }

  private holds(share: typeof MORE): boolean {
    return this.keptRows >= this.most.rows * share.rows || this.addedRows >= this.most.added * share.added;
  }

  private keep({ rows }: KeptTable, key: string, row: Row, state: Kept['state']): Kept {
    const kept: Kept = { row, state, isTaken: false, round: this.round };
    rows.set(key, kept);
    this.keptRows += 1;
    return kept;
  }

  /** Rows that were not used since room was made last, and the oldest ones where those are not enough. */
  private cold({ rows }: KeptTable): (readonly [string, Kept])[] {
    const cold: [string, Kept][] = [];
    for (const entry of rows) if (entry[1].round < this.round) cold.push(entry);
    let surplus = rows.size - cold.length - Math.floor((this.most.rows * STAYING * rows.size) / this.keptRows);
    for (const entry of rows) {
      if (surplus <= 0) break;
      if (entry[1].round < this.round) continue;
      cold.push(entry);
      surplus -= 1;
    }
    return cold;
  }

  private async kept(table: Table): Promise<KeptTable> {
    const known = this.tables.get(table);
    if (known) return known;
    if (this.added.has(table)) throw bothWays(table);
    const kept: KeptTable = { table, rows: new Map(), taken: [], absent: new Set(), elsewhere: await this.source.elsewhere(table) };
    this.tables.set(table, kept);
    return kept;
  }

  /** What is kept under these keys; what is not in memory is loaded where the table may hold it. */
  private async find(kept: KeptTable, wanted: readonly Row[]): Promise<(Kept | undefined)[]> {
    const missing = new Map<string, Row>();
    const look = (w: Row): Kept | undefined => {
      const key = keyOf(kept.table, w);
      const one = kept.rows.get(key);
      if (one) one.round = this.round;
      else if (!kept.absent.has(key) && kept.elsewhere.has(key)) missing.set(key, w);
      return one;
    };
    const found = wanted.map(look);
    if (missing.size === 0) return found;
    const rows = await this.source.load(kept.table, [...missing.values()]);
    [...missing.keys()].forEach((key, i) => {
      const row = rows[i];
      if (row) this.keep(kept, key, row, 'clean');
      else kept.absent.add(key);
    });
    return found.map((one, i) => one ?? look(wanted[i]!));
  }
}

/** The row, for whoever changes it. */
const ownRow = (kept: Kept): Row => {
  if (kept.isTaken) {
    kept.row = { ...kept.row };
    kept.isTaken = false;
  }
  return kept.row;
};

/** In place: a row that lives long and is made anew a hundred times is what garbage collection costs most for (measured). */
const replace = (before: Row, by: Row, { changing }: Table): void => {
  for (const { property } of changing) (before as Record<string, unknown>)[property] = (by as Record<string, unknown>)[property];
};

const unwritten = ({ rows }: KeptTable): (readonly [string, Kept])[] => [...rows].filter(([, kept]) => kept.state !== 'clean');

const forget = ({ rows, elsewhere }: KeptTable, key: string): void => {
  rows.delete(key);
  elsewhere.add(key);
};

const bothWays = ({ name }: Table): TypeError => new TypeError(`A projection either adds to ${name} or folds it by key.`);
