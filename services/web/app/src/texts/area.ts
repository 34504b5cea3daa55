import { compile, type ArgumentsIn, type Text } from './icu';
import { LOCALES, beforeReading, useLanguage, type Language } from './language';

/** What components see of a catalogue: the same tree, with a function where a text takes arguments. */
export type Texts<C> = {
  readonly [K in keyof C]: C[K] extends string ? Text<C[K]> : Texts<C[K]>;
};

/** The English tree: every key of the German one, none besides, and no argument that the German text does not take. */
type Translation<De, En> = {
  readonly [K in keyof De]: De[K] extends string
    ? K extends keyof En
      ? En[K] extends string
        ? [ArgumentsIn<En[K]>] extends [ArgumentsIn<De[K]>]
          ? string
          : never
        : never
      : string
    : Translation<De[K], K extends keyof En ? En[K] : unknown>;
} & { readonly [K in Exclude<keyof En, keyof De>]: never };

/** The texts of one part of the page in both languages; a screen loads its own and no other. */
export type Area<De> = Readonly<Record<Language, Texts<De>>>;
export type TextsOf<A> = A extends Area<infer De> ? Texts<De> : never;

const bind = (tree: unknown, locale: string): unknown => {
  if (typeof tree === 'string') return tree.includes('{') ? compile(tree, locale) : tree;
  return Object.fromEntries(Object.entries(tree as object).map(([key, value]) => [key, bind(value, locale)]));
};

/** Puts the two languages of an area together; an English text that is missing does not compile. */
export const area = <const De, const En>(de: De, en: En & Translation<De, En>): Area<De> => areaOf(de, () => en);

/** English that only who reads English fetches, before anything is shown in it. Made while the page starts, for languages are fetched then. */
export const fetchedEnglish = <En>(fetched: () => Promise<En>): (() => En) => {
  let en: En | undefined;
  beforeReading('en', async () => {
    en ??= await fetched();
  });
  return () => {
    if (en === undefined) throw new Error('English is shown before it was fetched.');
    return en;
  };
};

/** An area whose English is fetched by who reads it. */
export const areaWithFetched = <const De, const En>(de: De, en: () => En & Translation<De, En>): Area<De> => areaOf(de, en);

/** The same of what every page needs. */
export const sharedArea = <const De, const En>(de: De, fetched: () => Promise<En & Translation<De, En>>): Area<De> =>
  areaOf(de, fetchedEnglish(fetched));

const areaOf = <De>(de: De, en: () => unknown): Area<De> => {
  const bound: Partial<Record<Language, Texts<De>>> = {};
  const of = (language: Language, tree: unknown): Texts<De> => (bound[language] ??= bind(tree, LOCALES[language]) as Texts<De>);
  return {
    get de() {
      return of('de', de);
    },
    get en() {
      return of('en', en());
    },
  };
};

/** The texts of an area in the language that the person reads. */
export const useTexts = <De>(texts: Area<De>): Texts<De> => texts[useLanguage()];

/** The text of a code that a service sends; a code that the page does not know yet stands as it is. */
export const textOf = (texts: Readonly<Record<string, unknown>>, code: string): string => {
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  return typeof text === 'string' ? text : code;
};
