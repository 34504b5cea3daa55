import type { Instant } from '@paktwerk/kernel';

/** A name and its value, in which `isCode` marks what is compared sign by sign. */
export interface LetterFact {
  readonly label: string;
  readonly value: string;
  readonly isCode?: boolean;
}
export interface LetterColumn {
  readonly label: string;
  /** Amounts end where the column ends; codes are never broken. */
  readonly kind: 'text' | 'amount' | 'code';
}
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** `language` where it is another one than that of the letter and known. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly language?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly of: readonly LetterFact[] }
  /** A place of the page as a square for cameras, with the text beside it; `alt` says to who hears the letter what the square is. */
  | { readonly kind: 'square'; readonly path: string; readonly alt: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly LetterColumn[];
      readonly rows: readonly (readonly string[])[];
      /** The last line of it, also where not every row fits into a letter. */
      readonly total?: readonly string[];
    };

/** A letter as data: what it says, in this order. How it looks is the template's alone. */
export interface Letter {
  readonly title: string;
  readonly language: 'de';
  /** The instant that the letter is of; nothing in the file depends on when it is rendered. */
  readonly at: Instant;
  readonly sender: { readonly name: string; readonly address: readonly string[] };
  readonly recipient: readonly string[];
  readonly reference: readonly LetterFact[];
  readonly footer: string;
  /** What must be read before anything else: that this is a rehearsal. */
  readonly warning?: string;
  readonly blocks: readonly LetterBlock[];
  /** What machines read instead; it is attached as JSON, as it is. */
  readonly attached: { readonly name: string; readonly description: string; readonly data: unknown };
}
