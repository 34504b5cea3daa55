import { notFound } from '@paktwerk/platform';
import type { CaseState, Existing } from './state';

/** A case that is there, or 404. */
export const existing = (state: CaseState, caseId: string): Existing => (state.kind === 'none' ? notFound('case', caseId) : state);
