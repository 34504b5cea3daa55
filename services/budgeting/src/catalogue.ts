import { EventCatalogue } from '@paktwerk/kernel';
import { potEvents } from './pot/events';

/** Everything that this service's store can hold. */
export const catalogue = new EventCatalogue(potEvents);
