import type { Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The placeholders that a text has, in their order by name. */
export const namedIn = (text: string): readonly string[] => [...new Set([...text.matchAll(PLACEHOLDER)].map((m) => m[1] ?? ''))].sort();
export const listedPlaceholders = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

/** Why a text with placeholders cannot be filled in. */
export const wrongPlaceholders = (text: string, allowed: readonly string[], field: string): Refusal | undefined => {
  if (/[{}]/.test(text.replaceAll(PLACEHOLDER, ''))) return refuse('placeholder-malformed', { field });
  const unknown = namedIn(text).find((name) => !allowed.includes(name));
  return unknown === undefined
    ? undefined
    : refuse('placeholder-unknown', { field, given: `{${unknown}}`, allowed: listedPlaceholders(allowed) });
};

export const fillPlaceholders = (text: string, by: Readonly<Record<string, string>>): string =>
  text.replaceAll(PLACEHOLDER, (whole, name: string) => by[name] ?? whole);
