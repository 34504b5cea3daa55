import { EventCatalogue } from '@paktwerk/kernel';
import { groupingEvents } from './grouping/events';
import type { GroupingEvent } from './grouping/events';
import { partyEvents } from './party/events';
import type { PartyEvent } from './party/events';

/** The private events of this service's store. */
export const catalogue = new EventCatalogue([...partyEvents, ...groupingEvents]);
export type DirectoryEvent = PartyEvent | GroupingEvent;
