import { Injectable } from '@nestjs/common';
import type { PartyKind } from '@paktwerk/contracts';
import { notNull, compareText } from '@paktwerk/kernel';
import type { Instant, IsoDate, Mark } from '@paktwerk/kernel';
import { Database, Districts, Past, limitOf } from '@paktwerk/platform';
import type { EntryOf, Page, PageQuery } from '@paktwerk/platform';
import { columnsOf, find, tableNameOf } from '@paktwerk/postgres';
import type { PartyListItem } from '../../party/views';
import { searchable } from '../../shared/searching';
import { PartyNameRow, PartyRow } from './entity';
import { LISTED, isNaming, nameAfter, partyAfter } from './projection';

export const VALIDITY = ['valid', 'ended', 'upcoming', 'all'] as const;
export const ORDERS = ['key', 'name', 'inhabitants'] as const;

export interface ListParties extends PageQuery {
  readonly q?: string;
  readonly kind?: PartyKind;
  readonly district?: string;
  readonly validity?: (typeof VALIDITY)[number];
  readonly order?: (typeof ORDERS)[number];
  readonly knownAt?: Instant;
}

type Row = PartyRow & Pick<PartyNameRow, 'name' | 'searchName'>;

const SORTED: Readonly<Record<(typeof ORDERS)[number], string>> = {
  key: 'p.key',
  name: 'n.search_name, p.key',
  inhabitants: 'p.inhabitants desc nulls last, p.key',
};

const VALID: Readonly<Record<(typeof VALIDITY)[number], string>> = {
  valid: 'p.valid_from <= $1 and (p.valid_until is null or p.valid_until > $1)',
  ended: 'p.valid_until <= $1',
  upcoming: 'p.valid_from > $1',
  all: 'true',
};

/** What stands in a pattern of `like` for itself. */
const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** Statement and parameters of one page, with one row more. By hand: a name holds on a day, and the page's place is a number of rows. */
export const statementOf = (
  { q, kind, district, validity = 'valid', order = 'key', cursor }: ListParties,
  day: IsoDate,
  limit: number,
): readonly [string, readonly unknown[]] => {
  const params: unknown[] = [day];
  const at = (value: unknown) => `$${params.push(value)}`;
  const wanted = [VALID[validity]];
  if (kind !== undefined) wanted.push(`${at(kind)} = any(p.kinds)`);
  if (district !== undefined) wanted.push(`p.district = ${at(district)}`);
  if (q !== undefined) {
    const [name, key] = [at(`%${literally(searchable(q))}%`), at(`${literally(q.trim().toUpperCase())}%`)];
    wanted.push(`(n.search_name like ${name} or p.key like ${key} or p.further_key like ${key})`);
  }
  const statement = `select ${columnsOf(PartyRow, 'p')}, n.name, n.search_name as "searchName"
    from ${tableNameOf(PartyRow)} p cross join lateral (
      select n.name, n.search_name from ${tableNameOf(PartyNameRow)} n
      where n.party_id = p.party_id and n.valid_from <= greatest($1::date, p.valid_from) order by n.valid_from desc limit 1
    ) n
    where ${wanted.join(' and ')}
    order by ${SORTED[order]} limit ${at(limit)} offset ${at(Number(cursor ?? 0))}`;
  return [statement, params];
};

interface Known {
  readonly party: Readonly<Pick<PartyRow, keyof PartyRow>>;
  /** By their first days. */
  readonly names: ReadonlyMap<IsoDate, PartyNameRow>;
}

/** A party and its names after an event, folded as the read model folds them. */
const withNames = (known: Known | undefined, e: EntryOf<typeof LISTED>): Known | undefined => {
  const party = partyAfter(known?.party, e) ?? known?.party;
  if (!party) return undefined;
  const names = known?.names ?? new Map<IsoDate, PartyNameRow>();
  const name = isNaming(e) ? nameAfter(names.get(e.data.effectiveOn), e) : undefined;
  return { party, names: name ? new Map([...names, [name.validFrom, name]]) : names };
};

const BY: Readonly<Record<(typeof ORDERS)[number], (a: Row, b: Row) => number>> = {
  key: (a, b) => compareText(a.key, b.key),
  name: (a, b) => compareText(a.searchName, b.searchName) || compareText(a.key, b.key),
  inhabitants: (a, b) => (b.inhabitants ?? -1) - (a.inhabitants ?? -1) || compareText(a.key, b.key),
};

const IS_VALID: Readonly<Record<(typeof VALIDITY)[number], (row: PartyRow, day: IsoDate) => boolean>> = {
  valid: ({ validFrom, validUntil }, day) => validFrom <= day && (validUntil === null || validUntil > day),
  ended: ({ validUntil }, day) => validUntil !== null && validUntil <= day,
  upcoming: ({ validFrom }, day) => validFrom > day,
  all: () => true,
};

/** What the statement finds, among rows in memory. */
const listed = (rows: readonly Row[], { q, kind, district, validity = 'valid', order: by = 'key' }: ListParties, day: IsoDate) => {
  const [name, key] = [searchable(q ?? ''), (q ?? '').trim().toUpperCase()];
  return rows
    .filter(
      (row) =>
        IS_VALID[validity](row, day) &&
        (kind === undefined || row.kinds.includes(kind)) &&
        (district === undefined || row.district === district) &&
        (row.searchName.includes(name) || row.key.startsWith(key) || (row.furtherKey?.startsWith(key) ?? false)),
    )
    .sort(BY[by]);
};

@Injectable()
export class PartyList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly past: Past,
  ) {}

  async find(wanted: ListParties, day: IsoDate): Promise<Page<PartyListItem>> {
    const limit = limitOf(wanted);
    const rows = await this.rows(wanted, day, limit + 1);
    const next = rows.length > limit ? { nextCursor: String(Number(wanted.cursor ?? 0) + limit) } : {};
    return { items: rows.slice(0, limit).map((row) => this.item(row)), ...next };
  }

  /** All of them, for an export. */
  async all(wanted: Omit<ListParties, 'limit' | 'cursor'>, day: IsoDate): Promise<readonly PartyListItem[]> {
    return (await this.rows(wanted, day, MOST)).map((row) => this.item(row));
  }

  /** What was merged into a party, as far as this read model knows. */
  async predecessorsOf(partyId: string): Promise<readonly string[]> {
    return (await find(this.db, PartyRow, { where: { successorId: partyId }, order: { key: 'asc' } })).map((row) => row.partyId);
  }

  private async rows(wanted: ListParties, day: IsoDate, limit: number): Promise<readonly Row[]> {
    if (wanted.knownAt !== undefined) {
      const from = Number(wanted.cursor ?? 0);
      return listed(await this.known(wanted.knownAt, day), wanted, day).slice(from, from + limit);
    }
    const [statement, params] = statementOf(wanted, day, limit);
    return this.db.query<Row>(statement, [...params]);
  }

  /** Every party that was known, under the name that it has on the day. */
  private async known(knownAt: Instant, day: IsoDate): Promise<readonly Row[]> {
    const known = await this.past.rows(LISTED, { knownAt }, (e) => e.data.partyId, withNames);
    return known.flatMap(({ party, names }) => {
      const until = day > party.validFrom ? day : party.validFrom;
      const named = [...names.values()].filter((n) => n.validFrom <= until).sort((a, b) => compareText(b.validFrom, a.validFrom))[0];
      return named ? [{ ...party, name: named.name, searchName: named.searchName }] : [];
    });
  }

  private item(row: Row): PartyListItem {
    const { partyId, name, kinds, key, furtherKey, form, district, inhabitants, inhabitantsOn, inhabitantsMark } = row;
    const { validFrom, validUntil, successorId } = row;
    return {
      partyId,
      name,
      kinds: [...kinds],
      key,
      ...notNull({ furtherKey, form }),
      ...(district === null ? {} : { district, districtName: this.districts.organisationName(district) }),
      ...(inhabitants === null || inhabitantsOn === null
        ? {}
        : { inhabitants: { count: inhabitants, on: inhabitantsOn, mark: inhabitantsMark as Mark } }),
      validFrom,
      ...notNull({ validUntil, successorId }),
    };
  }
}

/** More than the state will ever have. */
const MOST = 100_000;
