import type { Decider } from '@paktwerk/kernel';
import type { AccessEvent } from './events';

/** The log of readings is only written; nothing is decided from it. */
export const accessDecider: Decider<null, AccessEvent> = { initial: null, evolve: () => null };
export const accessStream = (caseId: string): string => `access-${caseId}`;
