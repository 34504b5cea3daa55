/** The fields that may be undefined, as fields that may be absent. */
export type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields that have a value: events and answers leave out what is not said, they do not say that it is undefined. */
export const defined = <T extends object>(fields: T): Defined<T> => {
  const said: Record<string, unknown> = {};
  for (const name in fields) if (fields[name] !== undefined) said[name] = fields[name];
  return said as Defined<T>;
};

/** The same for a row of a table, which says null where nothing is said. */
export const notNull = <T extends object>(row: T): Defined<NullAsUndefined<T>> => {
  const said: Partial<Record<keyof T, unknown>> = {};
  for (const name in row) said[name] = row[name] ?? undefined;
  return defined(said as NullAsUndefined<T>);
};
type NullAsUndefined<T> = { [K in keyof T]: null extends T[K] ? Exclude<T[K], null> | undefined : T[K] };
