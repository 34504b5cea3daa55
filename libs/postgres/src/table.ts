import { getMetadataArgsStorage } from 'typeorm/globals.js';

/** A class that declares a table by its decorators; an instance has the shape of a row, by properties. */
export type EntityClass<E extends object = object> = new () => E;

/** What a column may be. Whole numbers are numbers in code, days `YYYY-MM-DD`, instants ISO texts, documents parsed. */
export const COLUMN_TYPES = [
  'text',
  'text[]',
  'smallint',
  'integer',
  'bigint',
  'boolean',
  'uuid',
  'date',
  'timestamptz',
  'bytea',
  'jsonb',
] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

export interface TableColumn {
  /** As code names it: `caseId`. */
  readonly property: string;
  /** As the table names it: `case_id`. */
  readonly name: string;
  readonly type: ColumnType;
  readonly isKey: boolean;
  /** Part of the key, or declared so: it stays as it was first written. */
  readonly isFixed: boolean;
  /** The database numbers it. */
  readonly isGenerated: boolean;
}

export interface Table {
  readonly name: string;
  /** In the order of their declaration. */
  readonly columns: readonly TableColumn[];
  readonly key: readonly TableColumn[];
  /** What an update writes. */
  readonly changing: readonly TableColumn[];
}

/** The one rule by which columns are named. */
export const snakeCase = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A name that needs no quoting. @throws TypeError */
export const plain = (name: string): string => {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new TypeError(`Not a plain name of a table or column: ${name}`);
  return name;
};

const known = new WeakMap<EntityClass, Table>();

/** The table that a class declares. @throws TypeError where its declaration is not complete */
export const tableOf = (entity: EntityClass): Table => {
  const found = known.get(entity);
  if (found) return found;
  const table = read(entity);
  known.set(entity, table);
  return table;
};

export const tableNameOf = (entity: EntityClass): string => tableOf(entity).name;

const read = (entity: EntityClass): Table => {
  const storage = getMetadataArgsStorage();
  const name = storage.tables.find((t) => t.target === entity)?.name;
  if (name === undefined) throw new TypeError(`${entity.name} declares no table: @Entity('<its name>') is missing.`);
  const declared = lineageOf(entity).flatMap((ancestor) => storage.columns.filter((c) => c.target === ancestor));
  const lastDeclared = new Map(declared.map((c) => [c.propertyName, c.options]));
  const columns = [...lastDeclared].map(([property, options]): TableColumn => {
    const isKey = options.primary === true;
    return {
      property,
      name: plain(options.name ?? snakeCase(property)),
      type: typeOf(entity, property, options),
      isKey,
      isFixed: isKey || options.update === false,
      isGenerated: options.generated !== undefined,
    };
  });
  const key = columns.filter((c) => c.isKey);
  if (key.length === 0) throw new TypeError(`${entity.name} has no @PrimaryColumn.`);
  return { name: plain(name), columns, key, changing: columns.filter((c) => !c.isFixed) };
};

/** The class and what it extends, the oldest first: a column that is declared again is what the youngest says. */
const lineageOf = (entity: object): readonly object[] => {
  const parent = Object.getPrototypeOf(entity) as object | null;
  return parent === null || parent === Function.prototype ? [entity] : [...lineageOf(parent), entity];
};

const typeOf = (
  entity: EntityClass,
  property: string,
  { type, array }: { readonly type?: unknown; readonly array?: boolean },
): ColumnType => {
  const wanted = `${String(type)}${array === true ? '[]' : ''}`;
  const found = COLUMN_TYPES.find((t) => t === wanted);
  if (found === undefined) throw new TypeError(`${entity.name}.${property} is of type "${wanted}"; use one of ${COLUMN_TYPES.join(', ')}.`);
  return found;
};

export const columnOf = (table: Table, property: string): TableColumn => {
  const column = table.columns.find((c) => c.property === property);
  if (!column) throw new TypeError(`Table ${table.name} has no column for "${property}".`);
  return column;
};

/** The columns of a table for a `select` written by hand, each under its property's name: `c.case_id as "caseId", …`. */
export const columnsOf = (entity: EntityClass, alias?: string): string => selectList(tableOf(entity), alias);

export const selectList = ({ columns }: Table, alias?: string): string =>
  columns
    .map(({ name, property }) => `${alias === undefined ? '' : `${alias}.`}${name}${name === property ? '' : ` as "${property}"`}`)
    .join(', ');
