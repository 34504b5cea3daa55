import { EventCatalogue } from '@paktwerk/kernel';
import { clientEvents } from './client/events';
import { placeEvents } from './place/events';
import { webhookEvents } from './webhook/events';

/** The private events of this service. It publishes nothing of its own: what it hands out are the facts of the others. */
export const catalogue = new EventCatalogue([...clientEvents, ...webhookEvents, ...placeEvents]);
