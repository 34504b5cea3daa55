import { isDate } from './dates';

/** Reads one value of an address; undefined where it is not possible here. */
export type Field<T extends string = string> = (raw: string) => T | undefined;

export const date: Field = (raw) => (isDate(raw) ? raw : undefined);
/** A day, or an instant of it: what a letter tells of is known to the second. */
export const dayOrInstant: Field = (raw) => (isDate(raw.slice(0, 10)) && /^.{10}(T[\d:.]+Z)?$/.test(raw) ? raw : undefined);
export const matching =
  (pattern: RegExp): Field =>
  (raw) =>
    pattern.test(raw) ? raw : undefined;
export const oneOf =
  <const T extends string>(values: readonly T[]): Field<T> =>
  (raw) =>
    values.find((v) => v === raw);
export const words =
  (longest = 100): Field =>
  (raw) =>
    raw.length <= longest ? raw : undefined;

type Fields = Readonly<Record<string, Field>>;
export type SearchOf<F extends Fields> = { readonly [K in keyof F]?: F[K] extends Field<infer T> ? T : never };

export interface SearchSchema<S = object> {
  readonly parse: (raw: Readonly<Record<string, unknown>>) => S;
  /** The names of values that are not possible; `parse` leaves them out. */
  readonly wrong: (raw: Readonly<Record<string, unknown>>) => readonly string[];
}

/** The search parameters of a page: what may stand in its address. Unknown names are no matter and go. */
export const searchOf = <F extends Fields>(fields: F): SearchSchema<SearchOf<F>> => {
  const valueOf = (raw: Readonly<Record<string, unknown>>, name: string): string | undefined => {
    const value = raw[name];
    return typeof value === 'string' && value !== '' ? fields[name]?.(value) : undefined;
  };
  return {
    // Every name, also without a value: the router lays the answer over what stands in the address.
    parse: (raw) => Object.fromEntries(Object.keys(fields).map((name) => [name, valueOf(raw, name)])) as SearchOf<F>,
    wrong: (raw) => Object.keys(fields).filter((name) => raw[name] !== undefined && raw[name] !== '' && valueOf(raw, name) === undefined),
  };
};

/** Addresses as people know them: `?kreis=08111` stays text and is no number. */
export const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));
export const stringifySearch = (search: Readonly<Record<string, unknown>>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (typeof value === 'string' && value !== '') query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : '';
};
