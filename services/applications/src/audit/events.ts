import { DateOnly, Id, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

/** What an auditor notes of a file; those whose file it is never see it. */
export const AuditNoteAdded = event('audit-note.added', 1, {
  noteId: Id('anote'),
  applicationId: Id('app'),
  /** The position of the event that it is about; absent where it is about the file. */
  about: Type.Optional(Text(100)),
  text: Text(2000),
  effectiveOn: DateOnly(),
});

export const auditEvents = [AuditNoteAdded] as const;
export type AuditEvent = EventOf<typeof AuditNoteAdded>;
