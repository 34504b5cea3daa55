import { quoted } from '@paktwerk/kernel';
import type { Mark } from '@paktwerk/kernel';
import type { Fact } from './changes';
import { MARK_DE } from './entry';

/** What a value says, fact by fact; fields are relative to it. */
export type Says<T> = (value: T) => readonly Fact[];

/** One fact. */
export const one =
  <T>(name: string, inWords: (value: T) => string = String): Says<T> =>
  (value) => [{ field: '', name, value, text: inWords(value) }];

/** The facts of an object, field by field. Its type has every field named: a new one does not compile before it has words. */
export const parts =
  <T extends object>(of: { readonly [K in keyof T]-?: Says<NonNullable<T[K]>> }): Says<T> =>
  (value) =>
    (Object.keys(of) as (keyof T & string)[]).flatMap((key) => {
      const part = value[key];
      return part === undefined || part === null ? [] : within(key, of[key](part));
    });

/** The facts of a list whose entries have a key of their own. */
export const each =
  <T>(keyOf: (entry: T) => string, nameOf: (entry: T, index: number) => string, says: Says<T>): Says<readonly T[]> =>
  (entries) =>
    entries.flatMap((entry, i) => within(keyOf(entry), says(entry)).map((f) => ({ ...f, name: joined(nameOf(entry, i), f.name) })));

/** Says in whose part a fact stands. */
export const named =
  <T>(name: string, says: Says<T>): Says<T> =>
  (value) =>
    says(value).map((f) => ({ ...f, name: joined(name, f.name) }));

/** Where a value comes from. */
export interface Origin {
  readonly mark: Mark;
  readonly source: string;
  readonly note?: string;
}
export const origin = ({ mark, source, note }: Origin): string =>
  `(${[`${MARK_DE[mark]}: ${quoted(source)}`, ...(note ? [quoted(note)] : [])].join('; ')})`;

const joined = (whole: string, part: string): string => (part === '' ? whole : `${whole}: ${part}`);
const within = (key: string, facts: readonly Fact[]): readonly Fact[] => facts.map((f) => ({ ...f, field: `/${key}${f.field}` }));
