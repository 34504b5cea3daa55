import { Staffing } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { addDays, assertNever } from '@paktwerk/kernel';
import type { StaffingEvent } from './catalogue';

/** What others learn: posts and when they are filled. Nothing of the people leaves, not even their ids. */
export const toPublic = (e: StaffingEvent): readonly PublicEvent[] => {
  switch (e.type) {
    case 'post.approved':
      return [Staffing.PostApproved({ ...e.data, effectiveOn: e.data.from }, e.data.postId)];
    case 'post.filled': {
      const { postId, programmeId, district, share, appointmentId, from } = e.data;
      return [Staffing.PostFilled({ postId, programmeId, district, share, appointmentId, effectiveOn: from }, postId)];
    }
    case 'post.vacated': {
      const { postId, programmeId, district, share, appointmentId, lastDay } = e.data;
      return [
        Staffing.PostVacated({ postId, programmeId, district, share, appointmentId, lastDay, effectiveOn: addDays(lastDay, 1) }, postId),
      ];
    }
    case 'appointment.declined':
    case 'person.registered':
    case 'share.claimed':
    case 'share.ended':
    case 'share.returned':
      return [];
    default:
      return assertNever(e);
  }
};
