import { fileFields } from '../lib/file-search';
import { date, oneOf, searchOf } from '../lib/search';

/** On which day, as known when; and as pictures or as a table. */
export const occupancySearch = searchOf({
  ...fileFields,
  am: date,
  ansicht: oneOf(['tabelle'] as const),
  sortierung: oneOf(['quote', 'kreis', 'dauer'] as const),
});
export type OccupancySearch = ReturnType<typeof occupancySearch.parse>;
