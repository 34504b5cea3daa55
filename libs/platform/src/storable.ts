import { Problem } from './problems';

/** What PostgreSQL takes in no text or JSON: NUL, and halves of surrogate pairs. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
/** Texts of spaces, invisible characters and punctuation only: without a letter, a digit or any other character with a meaning. */
const BLANK = /^(?:[\s\p{C}\p{P}\p{M}]|\p{Default_Ignorable_Code_Point}|\u2800)+$/u;
/** No schema here nests half as deeply; every function that follows a value down would. */
const MAX_DEPTH = 64;

const refuse = (field: string, de: string, en: string): never => {
  throw new Problem(400, 'invalid-request', { summary: field }, [{ field, de, en }]);
};

/**
 * Refuses what an event could hold but no table of a read model could store (a NUL character, half a surrogate pair), and texts without content.
 * @throws Problem naming the field
 */
export const refuseUnstorable = (value: unknown, field = '', depth = 0): void => {
  if (typeof value === 'string' && UNSTORABLE.test(value))
    refuse(field, 'Der Text enthält Zeichen, die sich nicht speichern lassen.', 'The text has characters that cannot be stored.');
  if (typeof value === 'string' && BLANK.test(value)) refuse(field, 'Der Text darf nicht leer sein.', 'The text must not be empty.');
  if (typeof value !== 'object' || value === null) return;
  if (depth === MAX_DEPTH) refuse('/', 'Die Angaben sind zu tief verschachtelt.', 'This is nested too deeply.');
  for (const [name, inner] of Object.entries(value)) {
    refuseUnstorable(name, field || '/', depth);
    refuseUnstorable(inner, `${field}/${name}`, depth + 1);
  }
};
