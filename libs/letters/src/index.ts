export { LetterEndsTypesetterError, TypesetterUnavailableError, renderLetter } from './letters';
export type { RenderOptions } from './letters';
export { printable } from './printable';
export type { Letter, LetterBlock, LetterColumn, LetterFact } from './letter';

export const PDF_TYPE = 'application/pdf';
