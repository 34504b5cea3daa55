import { Id, Text, event, personal } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

/**
 * Someone read a case file; who and when stands in the event's metadata. The reason is free text and may say something about
 * the client, so it is encrypted under the client's key.
 */
export const CaseFileRead = event('case-file.read', 1, {
  caseId: Id('case'),
  clientId: Id('clt'),
  reason: personal(Text(300), 'clientId'),
});
export type AccessEvent = EventOf<typeof CaseFileRead>;
