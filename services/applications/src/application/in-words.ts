import type { Refusal } from '@paktwerk/kernel';
import { fillText } from '@paktwerk/platform';
import type { ProblemTexts } from '@paktwerk/platform';
import { problems } from '../problems';

/** A refusal as a screen shows it beside what it keeps from being done. */
export interface RefusalInWords {
  readonly code: string;
  readonly texts: { readonly de: string; readonly en: string };
}

const TEXTS: ProblemTexts = problems;

export const inWords = ({ code, data }: Refusal): RefusalInWords => ({
  code,
  texts: fillText(TEXTS[code] ?? { de: code, en: code }, data),
});
