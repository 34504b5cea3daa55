import { EventCatalogue } from '@paktwerk/kernel';
import { applicationEvents, applicationUpcasters } from './application/events';
import { callEvents } from './call/events';
import { decreeEvents } from './decree/events';
import { fileNumberEvents } from './file-number/events';
import { pactEvents } from './pact/events';
import { programmeEvents, programmeUpcasters } from './programme/events';
import type { ApplicationEvent } from './application/events';
import type { CallEvent } from './call/events';
import type { DecreeEvent } from './decree/events';
import type { FileNumberEvent } from './file-number/events';
import type { PactEvent } from './pact/events';
import type { ProgrammeEvent } from './programme/events';

/** Everything that this service's store can hold. */
export const catalogue = new EventCatalogue(
  [...programmeEvents, ...callEvents, ...applicationEvents, ...fileNumberEvents, ...pactEvents, ...decreeEvents],
  [...programmeUpcasters, ...applicationUpcasters],
);
export type ApplicationsEvent = ProgrammeEvent | CallEvent | ApplicationEvent | FileNumberEvent | PactEvent | DecreeEvent;
