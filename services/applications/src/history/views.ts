import { Type, View } from '@paktwerk/kernel';
import { comparedFields } from './compare';
import { HistoryEntry } from './entry';

/** The story of something that the ministry published. */
export const PublicationHistoryView = View('PublicationHistoryView', {
  of: Type.String({ description: 'What it is called' }),
  entries: Type.Array(HistoryEntry),
});
export const PublicationChangesView = View('PublicationChangesView', {
  of: Type.String({ description: 'What is compared' }),
  ...comparedFields,
});
