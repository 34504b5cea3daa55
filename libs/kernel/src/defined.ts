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
