import { Counsellors, Staffing } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { addDays, assertNever, defined, earlierOf } from '@paktwerk/kernel';
import type { EventOf, InterruptionRules, IsoDate } from '@paktwerk/kernel';
import type { StaffingEvent } from './catalogue';
import type { Link } from './counsellor/state';
import type { OccupancyCorrected, PostRevoked, SuspensionCorrected, ToldOfWindow } from './post/events';
import type { Funding } from './post/place-occupancy';
import { recordedEnd } from './post/state';
import type { OccupiedDays } from './post/state';

/** What others learn: posts and when they are filled. Nothing of the people leaves, not even their ids. */
export const toPublic = (e: StaffingEvent): readonly PublicEvent[] => {
  switch (e.type) {
    case 'post.approved': {
      const { paysHigherTier: _inside, startsFrom: _known, ...approved } = withoutWindow(e.data);
      return [Staffing.PostApproved({ ...approved, effectiveOn: approved.from }, approved.postId)];
    }
    case 'post.taken-back':
      return [Staffing.PostTakenBack(e.data, e.data.postId)];
    case 'post.revoked':
      return [Staffing.PostRevoked(publicRevocation(e.data), e.data.postId)];
    case 'post.revocation-lifted':
      return [Staffing.PostRevocationLifted(withoutWindow(e.data), e.data.postId)];
    case 'post.reinstated': {
      const { startsFrom: _inside, ...post } = withoutWindow(e.data);
      return [Staffing.PostReinstated(post, post.postId)];
    }
    case 'post.extended': {
      const { approvedTo = e.data.newEnd, deliveredOn: _inside, ...extended } = withoutWindow(e.data);
      return [Staffing.PostExtended({ ...extended, approvedTo, effectiveOn: addDays(extended.oldEnd, 1) }, extended.postId)];
    }
    case 'post.extension-lifted':
      return [Staffing.PostExtensionLifted(publicLifting(e.data), e.data.postId)];
    case 'post.amended': {
      const { noticeId, from, after, fundedMonths, to, approvedTo = to, approvedUntil, slices } = e.data;
      const { tier, amountCents } = after;
      const said = { noticeId, tier, amountCents, ...defined({ fundedMonths, lastDay: to, approvedTo, approvedUntil, slices }) };
      return [Staffing.PostAmended({ ...postOf(e.data), ...said, effectiveOn: from }, e.data.postId)];
    }
    case 'post.amendment-lifted':
      return [Staffing.PostAmendmentLifted(publicLifting(e.data), e.data.postId)];
    case 'post.filled': {
      const { appointmentId, from, tier, personShare } = e.data;
      const paid = { ...defined({ tier, personShare }), ...fundingIn(e.data) };
      return [Staffing.PostFilled({ ...postOf(e.data), appointmentId, ...paid, effectiveOn: from }, e.data.postId)];
    }
    case 'post.vacated': {
      const { appointmentId, lastDay } = e.data;
      const days = { lastDay, ...endingRulesIn(e.data), ...fundingIn(e.data) };
      return [Staffing.PostVacated({ ...postOf(e.data), appointmentId, ...days, effectiveOn: addDays(lastDay, 1) }, e.data.postId)];
    }
    case 'occupancy.corrected': {
      const { appointmentId, was, is } = e.data;
      const days = { was: publicDays(was), ...(is ? { is: publicDays(is) } : {}), ...endingRulesIn(e.data), ...fundingIn(e.data) };
      const effectiveOn = changesFrom(was, is);
      return [Staffing.OccupancyCorrected({ ...postOf(e.data), appointmentId, ...days, effectiveOn }, e.data.postId)];
    }
    case 'post.suspended': {
      const { from: effectiveOn, until } = e.data;
      return [
        Staffing.PostSuspended(
          { ...interruptedOf(e.data), ...defined({ until }), ...rulesIn(e.data), ...fundingIn(e.data), effectiveOn },
          e.data.postId,
        ),
      ];
    }
    case 'post.resumed':
      return [
        Staffing.PostResumed(
          { ...interruptedOf(e.data), ...rulesIn(e.data), ...fundingIn(e.data), effectiveOn: e.data.from },
          e.data.postId,
        ),
      ];
    case 'suspension.corrected': {
      const { was, is } = e.data;
      const effectiveOn = is === undefined ? was.from : interruptionChangesFrom(was, is);
      const days = { was, ...defined({ is }), ...rulesIn(e.data) };
      return [Staffing.SuspensionCorrected({ ...interruptedOf(e.data), ...days, ...fundingIn(e.data), effectiveOn }, e.data.postId)];
    }
    case 'occupancy.share-changed': {
      const { appointmentId, personShare, from: effectiveOn } = e.data;
      return [Staffing.OccupancyShareChanged({ ...postOf(e.data), appointmentId, personShare, effectiveOn }, e.data.postId)];
    }
    case 'occupancy.share-kept': {
      const { appointmentId, keptShare: personShare, from: effectiveOn, isTold } = e.data;
      // Why the person has no time for more is theirs.
      return isTold ? [Staffing.OccupancyShareKept({ ...postOf(e.data), appointmentId, personShare, effectiveOn }, e.data.postId)] : [];
    }
    case 'occupancy.reshared': {
      const { appointmentId, from: effectiveOn } = e.data;
      return effectiveOn === undefined
        ? []
        : [Staffing.OccupancyReshared({ ...postOf(e.data), appointmentId, effectiveOn }, e.data.postId)];
    }
    case 'post.lapsed':
      return [Staffing.PostLapsed(withoutWindow(e.data), e.data.postId)];
    case 'post.lapse-lifted':
      return [Staffing.PostLapseLifted(e.data, e.data.postId)];
    case 'appointment.linked':
      return [Counsellors.AppointmentLinked(publicLink(e.data, e.data.linkedOn), e.data.postId)];
    case 'appointment.unlinked':
      return [Counsellors.AppointmentUnlinked(publicLink(e.data, e.data.unlinkedOn), e.data.postId)];
    case 'appointment-unlink.proposed':
    case 'appointment-unlink.withdrawn':
    case 'grant.announced':
    case 'rules.announced':
    case 'employer.changed':
    case 'workplaces.changed':
    case 'reports.acknowledged':
    case 'post.announced':
    case 'post.lost-grant':
    case 'appointment.declined':
    case 'correction.declined':
    case 'person.registered':
    case 'person.qualification-corrected':
    case 'person.name-corrected':
    case 'qualification.document-brought':
    case 'qualification.verified':
    case 'qualification.doubted':
    case 'person-merge.proposed':
    case 'person-merge.declined':
    case 'person.merged':
    case 'person-merge.undone':
    case 'person.told-apart':
    case 'person-erasure.proposed':
    case 'person-erasure.agreed':
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
    case 'contact.consented':
    case 'contact.changed':
    case 'contact.revoked':
    case 'contact.ended':
    case 'login.offered':
    case 'login.withdrawn':
      return [];
    default:
      return assertNever(e);
  }
};

/** What a post says of its window is nobody's business outside: every field of it, so that none is forgotten. */
const withoutWindow = <D extends Partial<ToldOfWindow>>(data: D): Omit<D, keyof ToldOfWindow> => {
  const { windowMonths: _months, windowOfNeverFilled: _first, refillableUntil: _until, lateRefills: _late, ...told } = data;
  return told;
};

const publicLink = ({ postId, programmeId, district, recipient, appointmentId, humanId }: Link, effectiveOn: IsoDate) => ({
  ...{ postId, programmeId, district, appointmentId, humanId, effectiveOn },
  ...defined({ recipient }),
});

const publicLifting = <D extends Partial<ToldOfWindow> & { readonly now?: unknown }>(data: D) => {
  const { now: _inside, ...lifted } = withoutWindow(data);
  return lifted;
};

const publicRevocation = (data: EventOf<typeof PostRevoked>['data']) => {
  const { deliveredOn: _inside, endedAppointmentIds: _people, ...revoked } = withoutWindow(data);
  return revoked;
};

interface Keys {
  readonly postId: string;
  readonly programmeId: string;
  readonly district: string;
  readonly recipient?: string;
  readonly share: number;
}
const postOf = ({ postId, programmeId, district, recipient, share }: Keys) => ({
  ...{ postId, programmeId, district, share },
  ...defined({ recipient }),
});
const interruptedOf = (e: Keys & { readonly appointmentId: string; readonly suspensionId: string }) => {
  const { appointmentId, suspensionId } = e;
  return { ...postOf(e), appointmentId, suspensionId };
};

type Corrected = EventOf<typeof OccupancyCorrected>['data'];

/** What the rules said of an interruption, also where that is nothing. */
const rulesIn = ({ capMonths, rulesUntil }: InterruptionRules) => ({ interruptionRules: defined({ capMonths, rulesUntil }) });
/** The same where an open one ends with somebody's last day. */
const endingRulesIn = (rules: InterruptionRules) => (rules.capMonths === undefined && rules.rulesUntil === undefined ? {} : rulesIn(rules));

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

type Suspended = EventOf<typeof SuspensionCorrected>['data']['was'];
const interruptionChangesFrom = (was: Suspended, is: Suspended): IsoDate => {
  if (was.from !== is.from) return earlierOf(was.from, is.from);
  const end = was.until === undefined ? is.until : earlierOf(was.until, is.until);
  return end === undefined ? was.from : addDays(end, 1);
};
