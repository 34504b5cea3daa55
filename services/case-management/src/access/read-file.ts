import { record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { CaseFileRead } from './events';
import type { AccessEvent } from './events';

export interface ReadFile {
  readonly caseId: string;
  readonly clientId: string;
  readonly reason: string;
}

/** Every reading is a fact of its own: the same person may read the same file again. */
export const decideReadFile = (cmd: ReadFile): Decision<AccessEvent> => record(CaseFileRead({ ...cmd }));
