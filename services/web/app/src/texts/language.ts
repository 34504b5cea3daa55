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

export const setLanguage = (next: Language): void => {
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
