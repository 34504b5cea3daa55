import type { Decider } from '@paktwerk/kernel';
import type { AuditEvent } from './events';

/** The notes on a file, oldest first. */
export type AuditNotes = readonly AuditEvent['data'][];

export const auditNotesStream = (applicationId: string): string => `audit-notes-${applicationId}`;

export const auditNotesDecider: Decider<AuditNotes, AuditEvent> = { initial: [], evolve: (notes, e) => [...notes, e.data] };
