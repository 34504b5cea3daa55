import { makePosition } from '@paktwerk/event-store';
import type { RecordedEvent } from '@paktwerk/event-store';
import type { ApplicationEvent } from './events';

/** Events as the log of one application has them, recorded at one instant. */
export const inLog = (events: readonly ApplicationEvent[], recordedAt: string): readonly RecordedEvent<ApplicationEvent>[] =>
  events.map((event, i) => ({
    ...event,
    stream: 'application-x',
    version: i + 1,
    eventId: `event-${i}`,
    meta: {
      eventId: `event-${i}`,
      commandId: 'c',
      correlationId: 'c',
      actor: { person: 'p', role: 'SIGNATORY', organisation: '08116' },
      recordedAt,
    },
    recordedAt,
    knownSince: recordedAt,
    position: makePosition('applications', 1, 40 + i),
    number: 40 + i,
    hash: 'ab'.repeat(32),
  }));
