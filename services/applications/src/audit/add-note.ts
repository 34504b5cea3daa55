import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { AuditNoteAdded } from './events';
import type { AuditEvent } from './events';
import type { AuditNotes } from './state';

export interface AddNote {
  readonly noteId: string;
  readonly applicationId: string;
  readonly text: string;
  readonly about?: string;
  /** The positions of the events that the file consists of. */
  readonly positions: ReadonlySet<string>;
  readonly today: IsoDate;
}

/** A note stands as it was written: another one says what is seen otherwise later. */
export const decideAddNote = (
  { noteId, applicationId, text, about, positions, today }: AddNote,
  notes: AuditNotes,
): Decision<AuditEvent> => {
  if (notes.some((n) => n.noteId === noteId)) return nothing();
  if (about !== undefined && !positions.has(about)) return refuse('note-about-nothing', { about });
  return record(AuditNoteAdded({ noteId, applicationId, text, ...defined({ about }), effectiveOn: today }));
};
