import { CaseTotals } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import type { RecordedEvent } from '@paktwerk/event-store';
import { DailyTotalsCounted } from './totals/events';

/** Only numbers leave, on a topic for reporting alone; nothing of a case does, not even under a pseudonym. */
export const toPublic = (event: RecordedEvent): readonly PublicEvent[] =>
  DailyTotalsCounted.is(event)
    ? [CaseTotals.DailyTotalsCounted({ ...event.data, effectiveOn: event.data.day }, `${event.data.district}/${event.data.programmeId}`)]
    : [];
