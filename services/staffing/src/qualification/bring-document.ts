import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { QualificationDocumentBrought } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';

export type BringDocument = Omit<EventOf<typeof QualificationDocumentBrought>['data'], 'personId'>;

/** A party brings what proves a tier; that it proves it is for the authority to say. */
export const decideBringDocument = (cmd: BringDocument, state: PersonState, most: number): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, documents } = state;
  if (documents.some((d) => d.documentId === cmd.documentId)) return nothing();
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  if (documents.filter((d) => d.district === cmd.district).length >= most) return refuse('too-many-documents', { maximum: most });
  return record(QualificationDocumentBrought({ personId, ...cmd }));
};
