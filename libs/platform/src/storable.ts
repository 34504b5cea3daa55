import { Problem } from './problems';
import type { Text } from './problems';

/** What PostgreSQL takes in no text or JSON: NUL, and halves of surrogate pairs. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
/** Texts of spaces, invisible characters and punctuation only: without a letter, a digit or any other character with a meaning. */
const BLANK = /^(?:[\s\p{C}\p{P}\p{M}]|\p{Default_Ignorable_Code_Point}|\u2800)+$/u;
/** A mark of where a value comes from is a code and no text, and `?` (unknown) is one of them. */
const isUnknownMark = (value: string, field: string): boolean => value === '?' && field.endsWith('/mark');
/** No schema here nests half as deeply; every function that follows a value down would. */
const MAX_DEPTH = 64;

/** Why a text cannot be stored. */
export const textProblem = (text: string): Text | undefined => {
  if (UNSTORABLE.test(text))
    return { de: 'Der Text enthält Zeichen, die sich nicht speichern lassen.', en: 'The text has characters that cannot be stored.' };
  return BLANK.test(text) ? { de: 'Der Text darf nicht leer sein.', en: 'The text must not be empty.' } : undefined;
};

/**
 * Refuses what an event could hold but no table of a read model could store (a NUL character, half a surrogate pair), and texts without content.
 * @throws Problem naming the field
 */
export const refuseUnstorable = (value: unknown, field = '', depth = 0): void => {
  const problem = typeof value === 'string' && !isUnknownMark(value, field) ? textProblem(value) : undefined;
  if (problem) throw new Problem(400, 'invalid-request', { summary: field }, [{ field, ...problem }]);
  if (typeof value !== 'object' || value === null) return;
  if (depth === MAX_DEPTH)
    throw new Problem(400, 'invalid-request', { summary: '/' }, [
      { field: '/', de: 'Die Angaben sind zu tief verschachtelt.', en: 'This is nested too deeply.' },
    ]);
  for (const [name, inner] of Object.entries(value)) {
    refuseUnstorable(name, field || '/', depth);
    refuseUnstorable(inner, `${field}/${name}`, depth + 1);
  }
};
