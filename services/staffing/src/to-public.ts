import { Staffing } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { addDays, assertNever, defined } from '@paktwerk/kernel';
import type { EventOf, IsoDate } from '@paktwerk/kernel';
import type { StaffingEvent } from './catalogue';
import type { OccupancyCorrected, PostAmended, PostFilled, PostRevoked } from './post/events';
import type { Funding } from './post/place-occupancy';
import { recordedEnd } from './post/state';
import type { OccupiedDays } from './post/state';

/** What others learn: posts and when they are filled. Nothing of the people leaves, not even their ids. */
export const toPublic = (e: StaffingEvent): readonly PublicEvent[] => {
  switch (e.type) {
    case 'post.approved': {
      const { paysHigherTier: _inside, startsFrom: _known, ...approved } = e.data;
      return [Staffing.PostApproved({ ...approved, effectiveOn: approved.from }, approved.postId)];
    }
    case 'post.taken-back':
      return [Staffing.PostTakenBack(e.data, e.data.postId)];
    case 'post.revoked':
      return [Staffing.PostRevoked(publicRevocation(e.data), e.data.postId)];
    case 'post.revocation-lifted':
      return [Staffing.PostRevocationLifted(e.data, e.data.postId)];
    case 'post.reinstated': {
      const { startsFrom: _inside, ...post } = e.data;
      return [Staffing.PostReinstated(post, post.postId)];
    }
    case 'post.extended':
      return [Staffing.PostExtended({ ...e.data, effectiveOn: addDays(e.data.oldEnd, 1) }, e.data.postId)];
    case 'post.extension-lifted':
      return [Staffing.PostExtensionLifted(publicLifting(e.data), e.data.postId)];
    case 'post.amended': {
      const { noticeId, from, after, fundedMonths, to, approvedUntil, slices } = e.data;
      const { tier, amountCents } = after;
      const said = { noticeId, tier, amountCents, ...defined({ fundedMonths, lastDay: to, approvedUntil, slices }) };
      return [Staffing.PostAmended({ ...postOf(e.data), ...said, effectiveOn: from }, e.data.postId)];
    }
    case 'post.amendment-lifted':
      return [Staffing.PostAmendmentLifted(publicLifting(e.data), e.data.postId)];
    case 'post.filled': {
      const { appointmentId, from, tier } = e.data;
      const paid = { ...defined({ tier }), ...fundingIn(e.data) };
      return [Staffing.PostFilled({ ...postOf(e.data), appointmentId, ...paid, effectiveOn: from }, e.data.postId)];
    }
    case 'post.vacated': {
      const { appointmentId, lastDay } = e.data;
      return [Staffing.PostVacated({ ...postOf(e.data), appointmentId, lastDay, effectiveOn: addDays(lastDay, 1) }, e.data.postId)];
    }
    case 'occupancy.corrected': {
      const { appointmentId, was, is } = e.data;
      const days = { was: publicDays(was), ...(is ? { is: publicDays(is) } : {}), ...fundingIn(e.data) };
      const effectiveOn = changesFrom(was, is);
      return [Staffing.OccupancyCorrected({ ...postOf(e.data), appointmentId, ...days, effectiveOn }, e.data.postId)];
    }
    case 'grant.announced':
    case 'post.announced':
    case 'post.lost-grant':
    case 'occupancy.reshared':
    case 'occupancy.share-kept':
    case 'appointment.declined':
    case 'correction.declined':
    case 'person.registered':
    case 'person.qualification-corrected':
    case 'person-erasure.proposed':
    case 'person-erasure.withdrawn':
    case 'person-hold.placed':
    case 'person-hold.lifted':
    case 'person.erased':
    case 'share.claimed':
    case 'share.refused':
    case 'share.ended':
    case 'share.begun-later':
    case 'share.returned':
    case 'person.found-twice':
    case 'identity.assigned':
      return [];
    default:
      return assertNever(e);
  }
};

const publicLifting = <D extends { readonly now?: unknown }>({ now: _inside, ...lifted }: D): Omit<D, 'now'> => lifted;

const publicRevocation = ({ deliveredOn: _inside, endedAppointmentIds: _people, ...revoked }: EventOf<typeof PostRevoked>['data']) =>
  revoked;

const postOf = ({
  postId,
  programmeId,
  district,
  recipient,
  share,
}: EventOf<typeof OccupancyCorrected>['data'] | EventOf<typeof PostFilled>['data'] | EventOf<typeof PostAmended>['data']) => ({
  ...{ postId, programmeId, district, share },
  ...defined({ recipient }),
});

type Corrected = EventOf<typeof OccupancyCorrected>['data'];

const fundingIn = ({ approvedUntil, slices }: Funding): Funding => ({
  ...defined({ approvedUntil, slices }),
});

const publicDays = ({ from, lastDay, tier }: OccupiedDays): Pick<OccupiedDays, 'from' | 'lastDay' | 'tier'> => ({
  from,
  ...defined({ lastDay, tier }),
});

/** The first day for which something else holds than was known before. */
const changesFrom = (was: Corrected['was'], is: Corrected['is']): IsoDate => {
  if (!is) return was.from;
  if (was.from !== is.from) return was.from < is.from ? was.from : is.from;
  if (was.tier !== is.tier) return was.from;
  const ends = [recordedEnd(was), recordedEnd(is)].flatMap((day) => (day === undefined ? [] : [day])).sort();
  return ends[0] === undefined ? was.from : addDays(ends[0], 1);
};
