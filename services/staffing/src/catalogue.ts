import { EventCatalogue } from '@paktwerk/kernel';
import { contactEvents } from './contact/events';
import type { ContactEvent } from './contact/events';
import { counsellorEvents } from './counsellor/events';
import type { CounsellorEvent } from './counsellor/events';
import { grantEvents } from './grant/events';
import type { GrantEvent } from './grant/events';
import { identityEvents } from './identity/events';
import type { IdentityEvent } from './identity/events';
import { personEvents } from './person/events';
import type { PersonEvent } from './person/events';
import { programmeEvents } from './programme/events';
import type { ProgrammeEvent } from './programme/events';
import { postEvents } from './post/events';
import type { PostEvent } from './post/events';

/** The private events of this service's store. */
export const catalogue = new EventCatalogue([
  ...grantEvents,
  ...postEvents,
  ...personEvents,
  ...identityEvents,
  ...contactEvents,
  ...counsellorEvents,
  ...programmeEvents,
]);
export type StaffingEvent = GrantEvent | PostEvent | PersonEvent | IdentityEvent | ContactEvent | CounsellorEvent | ProgrammeEvent;
