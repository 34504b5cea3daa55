import type { PublicCatalogue } from '@paktwerk/contracts';
import { readDocument } from '../api/queries';

/** The documents come from the running release itself, so that the page says what this installation publishes. */
export const catalogueQuery = readDocument<PublicCatalogue>('/events/catalogue.json');
