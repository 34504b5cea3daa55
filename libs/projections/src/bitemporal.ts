import type { IsoDate } from '@paktwerk/kernel';
import type { Sql } from '@paktwerk/postgres';

type Columns = Readonly<Record<string, string>>;
type Value = string | number | boolean | null | object;

/** From one entry of the log on it is known: from `from` until before `until` (for ever without it) these values hold for a key. */
export interface BitemporalFact {
  readonly key: Readonly<Record<string, string | number>>;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  /** Undefined: nothing holds in this range, e.g. because an earlier fact was annulled. */
  readonly values: Readonly<Record<string, Value>> | undefined;
  /** Position of the entry; facts come in this order. */
  readonly position: number;
}

/** A row that is still believed: its known range is open. */
interface Open {
  readonly key: readonly string[];
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly values: readonly (string | null)[];
  readonly since: number;
  readonly isStored: boolean;
}
interface Closed extends Open {
  readonly to: number;
}

const asText = (value: Value | undefined): string | null =>
  value === undefined || value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);
const before = (a: IsoDate, b: IsoDate | null): boolean => b === null || a < b;

const plain = (name: string): string => {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new TypeError(`Not a plain name of a table or column: ${name}`);
  return name;
};

/**
 * A table with both time axes: `effective` says on which days a row holds in the world, `known` from which position of the log
 * on, and up to which, that was believed. Nothing is overwritten: a later fact closes the known range of what it replaces and
 * keeps what it leaves of it. For no key may two rows hold on the same day at the same time of knowledge; the database refuses them.
 */
export class BitemporalTable {
  private readonly keys: readonly string[];
  private readonly values: readonly string[];

  /** @param columns names and types of the key's columns and of the others, e.g. `{ post_id: 'text' }`, `{ share: 'integer' }` */
  constructor(
    readonly name: string,
    private readonly columns: { readonly key: Columns; readonly values: Columns },
  ) {
    plain(name);
    this.keys = Object.keys(columns.key).map(plain);
    this.values = Object.keys(columns.values).map(plain);
    if (this.keys.length === 0 || [...this.keys, ...this.values].some((c) => c === 'effective' || c === 'known'))
      throw new TypeError(`Table ${name} needs a key, and its own columns may not be called "effective" or "known".`);
  }

  /** For a migration. The extension comes with PostgreSQL and is trusted: the database's owner may install it. */
  ddl(): string {
    const own = [
      ...Object.entries(this.columns.key).map(([c, type]) => `${c} ${type} not null`),
      ...Object.entries(this.columns.values).map(([c, type]) => `${c} ${type}`),
    ];
    return `
      create extension if not exists btree_gist;
      create table ${this.name} (
        ${own.join(',\n        ')},
        effective daterange not null check (not isempty(effective)),
        known int8range not null check (not isempty(known)),
        constraint ${this.name}_no_overlap exclude using gist (${this.keys.map((k) => `${k} with =`).join(', ')}, effective with &&, known with &&)
      );
      create index ${this.name}_as_of on ${this.name} using gist (effective, known);
      create index ${this.name}_open on ${this.name} (${this.keys.join(', ')}) where upper_inf(known);`;
  }

  /** Condition for a query: the rows that hold on a day, as known at a position of the log; without it, as known now. Both are placeholders or columns. */
  asOf(effectiveOn: string, knownAt?: string): string {
    return `(effective @> ${effectiveOn}::date and ${knownAt === undefined ? 'upper_inf(known)' : `known @> ${knownAt}::bigint`})`;
  }

  /** Writes facts in the order of their positions; gives the same rows in batches of any size, as long as facts of one position stay together. */
  async record(tx: Sql, facts: readonly BitemporalFact[]): Promise<void> {
    if (facts.length === 0) return;
    const byKey = new Map<string, BitemporalFact[]>();
    for (const fact of facts) {
      if (fact.until !== undefined && fact.until <= fact.from)
        throw new RangeError(`A fact must hold at least one day (from ${fact.from} until before ${fact.until}).`);
      const name = JSON.stringify(this.keyOf(fact));
      const known = byKey.get(name);
      if (known) known.push(fact);
      else byKey.set(name, [fact]);
    }
    const stored = await this.openRows(
      tx,
      [...byKey.keys()].map((name) => JSON.parse(name) as string[]),
    );
    const closed: Closed[] = [];
    const open: Open[] = [];
    for (const [name, ofKey] of byKey) {
      let rows = stored.get(name) ?? [];
      for (const fact of ofKey) rows = this.apply(rows, fact, closed);
      open.push(...rows);
    }
    await this.close(
      tx,
      closed.filter((r) => r.isStored),
    );
    await this.insert(tx, [...closed.filter((r) => !r.isStored), ...open.filter((r) => !r.isStored).map((r) => ({ ...r, to: null }))]);
  }

  private keyOf(fact: BitemporalFact): readonly string[] {
    return this.keys.map((k) => {
      const value = fact.key[k];
      if (value === undefined) throw new TypeError(`A fact of ${this.name} lacks its key "${k}".`);
      return String(value);
    });
  }

  /** What is believed after a fact: everything it does not touch, what it leaves of the rows it touches, and itself. */
  private apply(rows: readonly Open[], fact: BitemporalFact, closed: Closed[]): readonly Open[] {
    const until = fact.until ?? null;
    const next: Open[] = [];
    for (const row of rows) {
      if (!before(fact.from, row.until) || !before(row.from, until)) {
        next.push(row);
        continue;
      }
      if (row.since > fact.position)
        throw new RangeError(`Facts of ${this.name} must come in the order of their positions (${fact.position} after ${row.since}).`);
      if (row.since < fact.position) closed.push({ ...row, to: fact.position });
      else if (row.isStored) throw new RangeError(`Facts of position ${fact.position} were split over two batches.`);
      const left = { ...row, since: fact.position, isStored: false };
      if (row.from < fact.from) next.push({ ...left, until: fact.from });
      if (until !== null && before(until, row.until)) next.push({ ...left, from: until });
    }
    const { values } = fact;
    if (values)
      next.push({
        key: this.keyOf(fact),
        from: fact.from,
        until,
        values: this.values.map((c) => asText(values[c])),
        since: fact.position,
        isStored: false,
      });
    return next;
  }

  private async openRows(tx: Sql, keys: readonly (readonly string[])[]): Promise<Map<string, readonly Open[]>> {
    const types = Object.values(this.columns.key);
    const rows = await tx.query<{ key: string[]; values: (string | null)[]; from: string; until: string | null; since: string }>(
      `select array[${this.keys.map((k) => `t.${k}::text`).join(', ')}] as key, array[${this.values.map((v) => `t.${v}::text`).join(', ')}]::text[] as values,
         lower(t.effective)::text as "from", upper(t.effective)::text as until, lower(t.known) as since
       from ${this.name} t join (select ${types.map((type, i) => `k${i}::${type} as k${i}`).join(', ')} from unnest(${types.map((_, i) => `$${i + 1}::text[]`).join(', ')}) as u(${types.map((_, i) => `k${i}`).join(', ')})) k
         on ${this.keys.map((key, i) => `t.${key} = k.k${i}`).join(' and ')}
       where upper_inf(t.known) order by t.effective`,
      types.map((_, i) => keys.map((key) => key[i])),
    );
    const byKey = new Map<string, Open[]>();
    for (const r of rows) {
      const name = JSON.stringify(r.key);
      byKey.set(name, [
        ...(byKey.get(name) ?? []),
        { key: r.key, from: r.from, until: r.until, values: r.values, since: Number(r.since), isStored: true },
      ]);
    }
    return byKey;
  }

  private async close(tx: Sql, rows: readonly Closed[]): Promise<void> {
    if (rows.length === 0) return;
    const n = this.keys.length;
    const types = Object.values(this.columns.key);
    const updated = await tx.query(
      `update ${this.name} t set known = int8range(lower(t.known), u.upto)
       from unnest(${this.keys.map((_, i) => `$${i + 1}::text[]`).join(', ')}, $${n + 1}::date[], $${n + 2}::bigint[], $${n + 3}::bigint[]) as u(${this.keys.map((_, i) => `k${i}`).join(', ')}, starts, since, upto)
       where ${this.keys.map((k, i) => `t.${k} = u.k${i}::${types[i] ?? 'text'}`).join(' and ')} and lower(t.effective) = u.starts and lower(t.known) = u.since and upper_inf(t.known) returning 1`,
      [...this.keys.map((_, i) => rows.map((r) => r.key[i])), rows.map((r) => r.from), rows.map((r) => r.since), rows.map((r) => r.to)],
    );
    if (updated.length !== rows.length) throw new Error(`${this.name}: ${rows.length} rows to close, ${updated.length} found.`);
  }

  private async insert(tx: Sql, rows: readonly (Open & { readonly to: number | null })[]): Promise<void> {
    if (rows.length === 0) return;
    const own = [...this.keys, ...this.values];
    const types = [...Object.values(this.columns.key), ...Object.values(this.columns.values)].map((type) => type.split(' ')[0] ?? 'text');
    const n = own.length;
    await tx.query(
      `insert into ${this.name} (${own.join(', ')}, effective, known)
       select ${own.map((_, i) => `c${i}::${types[i] ?? 'text'}`).join(', ')}, daterange(starts, ends), int8range(since, upto)
       from unnest(${own.map((_, i) => `$${i + 1}::text[]`).join(', ')}, $${n + 1}::date[], $${n + 2}::date[], $${n + 3}::bigint[], $${n + 4}::bigint[]) as u(${own.map((_, i) => `c${i}`).join(', ')}, starts, ends, since, upto)`,
      [
        ...own.map((_, i) => rows.map((r) => (i < this.keys.length ? r.key[i] : r.values[i - this.keys.length]))),
        rows.map((r) => r.from),
        rows.map((r) => r.until),
        rows.map((r) => r.since),
        rows.map((r) => r.to),
      ],
    );
  }
}

/** A table with both time axes, to be shared by projections. */
export const bitemporalTable = (name: string, columns: { readonly key: Columns; readonly values: Columns }): BitemporalTable =>
  new BitemporalTable(name, columns);
