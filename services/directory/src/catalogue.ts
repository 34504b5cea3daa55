import { EventCatalogue } from '@paktwerk/kernel';
import { groupingEvents } from './grouping/events';
import type { GroupingEvent } from './grouping/events';
import { partyEvents } from './party/events';
import type { PartyEvent } from './party/events';
import { personEvents } from './person/events';
import type { PersonEvent } from './person/events';
import { rightsEvents } from './rights/events';
import type { RightsEvent } from './rights/events';

/** The private events of this service's store. */
export const catalogue = new EventCatalogue([...partyEvents, ...groupingEvents, ...personEvents, ...rightsEvents]);
export type DirectoryEvent = PartyEvent | GroupingEvent | PersonEvent | RightsEvent;
