import { Staffing } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { addDays } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/event-store';
import { PostApproved, PostFilled, PostVacated } from './post/events';

/** What others learn: posts and when they are filled. Nothing of the people leaves, not even their ids. */
export const toPublic = (event: RecordedEvent): readonly PublicEvent[] => {
  if (PostApproved.is(event)) return [Staffing.PostApproved({ ...event.data, effectiveOn: event.data.from }, event.data.postId)];
  if (PostFilled.is(event)) {
    const { postId, programmeId, district, share, appointmentId, from } = event.data;
    return [Staffing.PostFilled({ postId, programmeId, district, share, appointmentId, effectiveOn: from }, postId)];
  }
  if (PostVacated.is(event)) {
    const { postId, programmeId, district, share, appointmentId, lastDay } = event.data;
    return [
      Staffing.PostVacated({ postId, programmeId, district, share, appointmentId, lastDay, effectiveOn: addDays(lastDay, 1) }, postId),
    ];
  }
  return [];
};
