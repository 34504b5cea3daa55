import { useSyncExternalStore } from 'react';

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

const KEY = 'paktwerk-language';
const listeners = new Set<() => void>();

const stored = (): Language => {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'de';
  } catch {
    return 'de'; // storage can be forbidden; the page works without it
  }
};
let current: Language = stored();

/** The language of the page: German, the language of the administration, until a person chooses otherwise. */
export const language = (): Language => current;

const fetching: Partial<Record<Language, (() => Promise<void>)[]>> = {};
/** What has to be there before a page is shown in a language. */
export const beforeReading = (of: Language, fetchTexts: () => Promise<void>): void => {
  (fetching[of] ??= []).push(fetchTexts);
};
const fetchTextsOf = async (of: Language): Promise<void> => {
  await Promise.all((fetching[of] ?? []).map((fetchTexts) => fetchTexts()));
};

/** The page begins in the language that was chosen; what cannot be fetched is no reason to show nothing: it is then in German. */
export const startLanguage = async (): Promise<void> => {
  await fetchTextsOf(current).catch(() => (current = 'de'));
  document.documentElement.lang = current;
};

/** @throws the failure of the network: the page stays in the language before */
export const setLanguage = async (next: Language): Promise<void> => {
  await fetchTextsOf(next);
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Not remembered; the choice holds until the page is left.
  }
  listeners.forEach((listener) => listener());
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);
