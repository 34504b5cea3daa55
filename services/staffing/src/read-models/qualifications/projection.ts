import { defineProjection } from '@paktwerk/projections';
import {
  PersonNameCorrected,
  PersonQualificationCorrected,
  QualificationDocumentBrought,
  QualificationDoubted,
  QualificationVerified,
} from '../../person/events';
import { QualificationRow } from './entity';

/** Whose tier waits for the authority, as far as that can be known without opening anything. */
export const qualifications = defineProjection({
  id: 'qualifications',
  version: 1,
  log: 'store',
  on: [QualificationDocumentBrought, PersonQualificationCorrected, PersonNameCorrected, QualificationVerified, QualificationDoubted],
  tables: [QualificationRow],
  project: (entries, rows) =>
    rows.fold(
      QualificationRow,
      entries,
      ({ data: { personId, district } }) => ({ personId, district }),
      (row, { type, data: { personId, district }, position }) => {
        const documents = (row?.documents ?? 0) + (type === 'qualification.document-brought' ? 1 : 0);
        const place = { personId, district, documents, number: position };
        switch (type) {
          case 'qualification.verified':
            return { ...place, state: 'verified' as const };
          case 'qualification.doubted':
            return { ...place, state: 'doubted' as const };
          case 'qualification.document-brought':
          case 'person.qualification-corrected':
          case 'person.name-corrected':
            return { ...place, state: documents > 0 ? ('waiting' as const) : ('unverified' as const) };
        }
      },
    ),
});
