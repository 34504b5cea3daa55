import { Id, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

/** The next number of a programme's year went to an application. It stays taken, also where the application never came to be. */
export const FileNumberAssigned = event('file-number.assigned', 1, {
  programmeCode: Text(18),
  budgetYear: Type.Integer(),
  number: Type.Integer({ minimum: 1 }),
  applicationId: Id('app'),
});

export const fileNumberEvents = [FileNumberAssigned] as const;
export type FileNumberEvent = EventOf<typeof FileNumberAssigned>;
