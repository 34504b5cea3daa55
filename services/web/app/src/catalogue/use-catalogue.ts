import type { PublicCatalogue } from '@paktwerk/contracts';
import { useResource, type Resource } from '../lib/use-resource';

/** The documents come from the running release itself, so that the page says what this installation publishes. */
export const useCatalogue = (): Resource<PublicCatalogue> => useResource<PublicCatalogue>('/events/catalogue.json');
