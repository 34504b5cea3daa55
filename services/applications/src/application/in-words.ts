import type { Refusal } from '@paktwerk/kernel';
import { refusalText } from '@paktwerk/platform';
import { problems } from '../problems';

/** A refusal as a screen shows it beside what it keeps from being done. */
export interface RefusalInWords {
  readonly code: string;
  readonly texts: { readonly de: string; readonly en: string };
}

export const inWords = (refusal: Refusal): RefusalInWords => ({ code: refusal.code, texts: refusalText(problems, refusal) });
