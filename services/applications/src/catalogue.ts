import { EventCatalogue } from '@paktwerk/kernel';
import { applicationEvents, applicationUpcasters } from './application/events';
import { auditEvents } from './audit/events';
import type { AuditEvent } from './audit/events';
import { bulkEvents } from './bulk/events';
import { callEvents } from './call/events';
import { changeEvents } from './change-notification/events';
import { decreeEvents } from './decree/events';
import { extensionEvents } from './extension/events';
import { fileNumberEvents } from './file-number/events';
import { forwardingEvents } from './forwarding/events';
import { grantedPostEvents } from './granted-post/events';
import { grantEvents } from './grant/events';
import { portalConsentEvents } from './portal-consent/events';
import type { PortalConsentEvent } from './portal-consent/events';
import { pactEvents } from './pact/events';
import { proofOfUseEvents } from './proof-of-use/events';
import { proofSampleEvents } from './proof-sample/events';
import { reminderEvents } from './reminder/events';
import { programmeEvents, programmeUpcasters } from './programme/events';
import { rehearsalEvents } from './rehearsal/events';
import { selectionEvents } from './selection/events';
import type { SelectionEvent } from './selection/events';
import { textBlockEvents } from './text-block/events';
import type { ApplicationEvent } from './application/events';
import type { BulkEvent } from './bulk/events';
import type { CallEvent } from './call/events';
import type { ChangeEvent } from './change-notification/events';
import type { DecreeEvent } from './decree/events';
import type { ExtensionEvent } from './extension/events';
import type { FileNumberEvent } from './file-number/events';
import type { ForwardingEvent } from './forwarding/events';
import type { GrantedPostEvent } from './granted-post/events';
import type { GrantEvent } from './grant/events';
import type { PactEvent } from './pact/events';
import type { ProofOfUseEvent } from './proof-of-use/events';
import type { ProofSampleEvent } from './proof-sample/events';
import type { ReminderTemplateEvent } from './reminder/events';
import type { ProgrammeEvent } from './programme/events';
import type { RehearsalEvent } from './rehearsal/events';
import type { TextBlockEvent } from './text-block/events';

/** Everything that this service's store can hold. */
export const catalogue = new EventCatalogue(
  [
    ...programmeEvents,
    ...callEvents,
    ...applicationEvents,
    ...grantEvents,
    ...extensionEvents,
    ...fileNumberEvents,
    ...forwardingEvents,
    ...changeEvents,
    ...grantedPostEvents,
    ...pactEvents,
    ...proofOfUseEvents,
    ...proofSampleEvents,
    ...portalConsentEvents,
    ...decreeEvents,
    ...auditEvents,
    ...bulkEvents,
    ...reminderEvents,
    ...rehearsalEvents,
    ...textBlockEvents,
    ...selectionEvents,
  ],
  [...programmeUpcasters, ...applicationUpcasters],
);
export type ApplicationsEvent =
  | ProgrammeEvent
  | CallEvent
  | ApplicationEvent
  | GrantEvent
  | ExtensionEvent
  | FileNumberEvent
  | ForwardingEvent
  | ChangeEvent
  | GrantedPostEvent
  | PactEvent
  | ProofOfUseEvent
  | ProofSampleEvent
  | PortalConsentEvent
  | DecreeEvent
  | AuditEvent
  | BulkEvent
  | ReminderTemplateEvent
  | RehearsalEvent
  | TextBlockEvent
  | SelectionEvent;
