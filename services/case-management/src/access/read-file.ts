import { record } from '@paktwerk/kernel';
import type { Decider, Decision } from '@paktwerk/kernel';
import { CaseFileRead } from './events';
import type { AccessEvent } from './events';

/** The log of readings is only written; nothing is decided from it. */
export const accessDecider: Decider<null, AccessEvent> = { initial: null, evolve: () => null };
export const accessStream = (caseId: string): string => `access-${caseId}`;

export interface ReadFile {
  readonly caseId: string;
  readonly clientId: string;
  readonly reason: string;
}

/** Every reading is a fact of its own: the same person may read the same file again. */
export const decideReadFile = (cmd: ReadFile): Decision<AccessEvent> => record(CaseFileRead({ ...cmd }));
