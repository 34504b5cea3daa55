import { EventCatalogue } from '@paktwerk/kernel';
import { personEvents } from './person/events';
import { postEvents } from './post/events';

/** The private events of this service's store. */
export const catalogue = new EventCatalogue([...postEvents, ...personEvents]);
