import { CopyRows, copyEncoder, keyOf, keysOf, loadRows, plain, updateRows } from '@paktwerk/postgres';
import type { Database, WritingTx, FoldOptions, Row, Rows, UpsertOptions } from '@paktwerk/postgres';
import { KeyFilter } from './key-filter';

/** Rows kept in memory, of all tables together; 100 to 150 MB of such as a list needs. */
const MOST_ROWS = 200_000;
/** This part of them stays when room has to be made and more were asked for lately. */
const STAYING = 0.75;
/** Rows that are only added wait for this many: nobody reads them again. */
const MOST_ADDED = 16_000;
/** So many times as much may have come before what was taken has been written. */
const MORE = { rows: 1.25, added: 2 };
/** Rows per statement, so that its arrays stay small. */
const PER_STATEMENT = 100_000;

interface Kept {
  row: Row;
  /** `new`: the table does not hold it yet. `changed`: the table holds an older one. `clean`: the table holds it, or will when what was taken is written. */
  state: 'clean' | 'new' | 'changed';
  /** It is being written as it is: whoever changes it makes a copy. */
  isTaken: boolean;
  /** The round of making room in which it was last asked for. */
  round: number;
}

interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: number;
  readonly rows: Map<string, Kept>;
  /** Those of them that are being written. */
  taken: (readonly [key: string, kept: Kept])[];
  /** Keys that the table was asked for and does not hold. */
  readonly absent: Set<string>;
  /** Keys whose rows are in the table only; undefined where nothing is known of what it holds. */
  elsewhere: KeyFilter | undefined;
  /** Columns that an upsert may change. */
  changing: readonly string[];
}

/** Rows that are only added: turned into what a COPY sends at once, so that they become garbage while they are young; where that cannot be, kept. */
interface Added {
  readonly columns: readonly string[];
  readonly copy: { readonly rows: CopyRows; readonly encode: (row: Row, rows: CopyRows) => void } | undefined;
  readonly kept: Row[];
}

/** What is to be written: what has to make room and rows that are only added, or everything. */
export type Share = 'cold' | 'all';

/**
 * The rows of tables that nobody else reads or writes, in a schema that was empty at first: a projection folds batch upon batch in memory.
 * When much is kept, what nobody asked for lately is written and forgotten; so a row that lives and changes for a while is written once,
 * by COPY, when it has come to rest. Before everything has been written the tables are of no use to anybody.
 */
export class RowBuffer implements Rows {
  private readonly tables = new Map<string, Table>();
  private added = new Map<string, Added>();
  private addedRows = 0;
  private keptRows = 0;
  private round = 0;

  constructor(
    private readonly db: Database,
    private readonly schema: string,
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

  async load<R extends Row>(name: string, key: string | readonly string[], wanted: readonly Row[]): Promise<readonly (R | undefined)[]> {
    const table = await this.table(name, keysOf(key));
    const found = await this.find(table, wanted);
    // Copies: what the caller does with a row counts when it is given to upsert.
    return found.map((kept) => kept && ({ ...kept.row } as R));
  }

  async insert(name: string, rows: readonly Row[]): Promise<void> {
    if (this.tables.has(name)) throw bothWays(name);
    const [first] = rows;
    if (!first && this.added.has(name)) return;
    const added = this.added.get(name) ?? (await this.addition(name, Object.keys(first ?? {})));
    for (const row of rows) {
      if (added.copy) added.copy.encode(row, added.copy.rows);
      else added.kept.push(row);
    }
    this.addedRows += rows.length;
  }

  async upsert(name: string, rows: readonly Row[], options: UpsertOptions): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const table = await this.table(name, keysOf(options.key));
    const { add = [], guard } = options;
    shape(table, first, options);
    const found = await this.find(table, rows);
    rows.forEach((row, i) => {
      // A key that stands here twice is found when the first one has been taken in.
      const kept = found[i] ?? table.rows.get(keyOf(row, table.key));
      if (!kept) return this.make(table, { ...row });
      if (guard !== undefined && !(((kept.row as Writable)[guard] as number) < ((row as Writable)[guard] as number))) return;
      replace(kept, row, table.changing, add);
      mark(kept);
    });
  }

  /** Every entry comes once and in order here, so a guard has nothing to hold back. */
  async fold<R extends Row>(
    name: string,
    options: FoldOptions,
    wanted: readonly Row[],
    change: (row: R | undefined, index: number) => R | undefined,
  ): Promise<void> {
    const table = await this.table(name, keysOf(options.key));
    const found = await this.find(table, wanted);
    for (let i = 0; i < wanted.length; i += 1) {
      const kept = found[i] ?? table.rows.get(keyOf(wanted[i]!, table.key));
      const next = change(kept && (ownRow(kept) as R), i);
      if (next === undefined) continue;
      if (table.changing.length === 0 || !kept) shape(table, next, options);
      if (!kept) this.make(table, next);
      else {
        if (next !== kept.row) replace(kept, next, table.changing, []);
        mark(kept);
      }
    }
  }

  /** What is to be written, as it is now; when that is committed, {@link written} has to be told, and before then nothing more may be taken. */
  take(share: Share): (tx: WritingTx) => Promise<void> {
    const { added } = this;
    this.added = new Map();
    this.addedRows = 0;
    const makesRoom = share === 'cold' && this.keptRows >= this.most.rows;
    const parts = [...this.tables.values()].map((table) => {
      table.taken = makesRoom ? this.cold(table) : share === 'all' ? unwritten(table) : [];
      const part = { table, changing: table.changing, fresh: [] as Row[], changed: [] as Row[] };
      for (const [, kept] of table.taken) {
        if (kept.state !== 'clean') (kept.state === 'new' ? part.fresh : part.changed).push(kept.row);
        kept.state = 'clean';
        kept.isTaken = true;
      }
      return part;
    });
    if (makesRoom) this.round += 1;
    return async (tx) => {
      for (const [name, { columns, copy, kept }] of added) {
        if (copy) await tx.copy(name, columns, copy.rows.take(true));
        else await tx.insert(name, kept);
      }
      for (const {
        table: { name, key },
        changing,
        fresh,
        changed,
      } of parts) {
        if (fresh.length > 0) await tx.insert(name, fresh);
        for (let i = 0; i < changed.length; i += PER_STATEMENT)
          await updateRows(tx, this.db.types, name, changed.slice(i, i + PER_STATEMENT), key, changing);
      }
    };
  }

  /** All that was taken is in the tables now, and is forgotten where nobody asked for it meanwhile. Not while a batch is being folded. */
  written(): void {
    this.keptRows = 0;
    for (const table of this.tables.values()) {
      table.absent.clear();
      for (const [key, kept] of table.taken) {
        kept.isTaken = false;
        if (kept.state === 'clean' && kept.round < this.round) forget(table, key);
      }
      table.taken = [];
      this.keptRows += table.rows.size;
    }
  }

  private holds(share: typeof MORE): boolean {
    return this.keptRows >= this.most.rows * share.rows || this.addedRows >= this.most.added * share.added;
  }

  private async addition(name: string, columns: readonly string[]): Promise<Added> {
    const encode = columns.length === 0 ? undefined : copyEncoder(columns, await this.db.types.of(this.db, name, columns));
    const added = { columns, copy: encode && { rows: new CopyRows(), encode }, kept: [] };
    this.added.set(name, added);
    return added;
  }

  private make(table: Table, row: Row): void {
    const fresh: Kept = { row, state: 'new', isTaken: false, round: this.round };
    table.rows.set(keyOf(row, table.key), fresh);
    this.keptRows += 1;
  }

  /** What nobody asked for since room was made last, and the longest known ones where that would not make enough. */
  private cold({ rows }: Table): (readonly [string, Kept])[] {
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

  private async table(name: string, key: readonly string[]): Promise<Table> {
    const known = this.tables.get(name);
    if (known) {
      if (known.key.length !== key.length || known.key.some((k, i) => k !== key[i]))
        throw new TypeError(`${name} is asked for by two different keys.`);
      return known;
    }
    if (this.added.has(name)) throw bothWays(name);
    const columns = (await this.db.types.all(this.db, name)).size;
    const [row] = await this.db.query(`select from ${this.schema}.${plain(name)} limit 1`);
    const table: Table = {
      name,
      key,
      columns,
      rows: new Map(),
      taken: [],
      absent: new Set(),
      elsewhere: row === undefined ? new KeyFilter() : undefined,
      changing: [],
    };
    this.tables.set(name, table);
    return table;
  }

  /** What is kept under these rows' keys; what is not in memory is fetched where the table may hold it. */
  private async find(table: Table, wanted: readonly Row[]): Promise<(Kept | undefined)[]> {
    const missing: Row[] = [];
    const look = (w: Row): Kept | undefined => {
      const name = keyOf(w, table.key);
      const kept = table.rows.get(name);
      if (kept) kept.round = this.round;
      else if (mayHold(table, name)) missing.push(w);
      return kept;
    };
    const found = wanted.map(look);
    if (missing.length === 0) return found;
    await this.fetch(table, missing.splice(0));
    return found.map((kept, i) => kept ?? look(wanted[i]!));
  }

  private async fetch(table: Table, missing: readonly Row[]): Promise<void> {
    const found = await loadRows(this.db, this.db.types, `${this.schema}.${plain(table.name)}`, table.name, table.key, missing);
    missing.forEach((w, i) => {
      const k = keyOf(w, table.key);
      const row = found[i];
      if (!row) table.absent.add(k);
      else if (!table.rows.has(k)) {
        table.rows.set(k, { row, state: 'clean', isTaken: false, round: this.round });
        this.keptRows += 1;
      }
    });
  }
}

type Writable = Record<string, unknown>;

const shape = (table: Table, row: Row, { keep = [] }: UpsertOptions): void => {
  const columns = Object.keys(row);
  if (columns.length !== table.columns)
    throw new TypeError(`A projection on rows names all columns of ${table.name}: what the database would fill in is not known here.`);
  table.changing = columns.filter((c) => !table.key.includes(c) && !keep.includes(c));
};

/** The row, for whoever changes it. */
const ownRow = (kept: Kept): Row => {
  if (kept.isTaken) {
    kept.row = { ...kept.row };
    kept.isTaken = false;
  }
  return kept.row;
};

/** In place: a row that lives long and is made anew a hundred times is what garbage collection costs most for (measured). */
const replace = (kept: Kept, by: Row, changing: readonly string[], add: readonly string[]): void => {
  const [before, after] = [ownRow(kept) as Writable, by as Writable];
  for (const c of changing) before[c] = add.includes(c) ? (before[c] as number) + (after[c] as number) : after[c];
};

const mark = (kept: Kept): void => {
  if (kept.state === 'clean') kept.state = 'changed';
};

const unwritten = ({ rows }: Table): (readonly [string, Kept])[] => [...rows].filter(([, kept]) => kept.state !== 'clean');

const mayHold = ({ absent, elsewhere }: Table, key: string): boolean => !absent.has(key) && (elsewhere?.has(key) ?? true);

const forget = (table: Table, key: string): void => {
  table.rows.delete(key);
  table.elsewhere?.add(key);
};

const bothWays = (name: string): TypeError => new TypeError(`A projection on rows either adds to ${name} or reads and writes it by key.`);
