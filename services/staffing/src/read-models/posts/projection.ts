import { addDays, begunEarlier, defined, keptBefore, notOpenedAgain, openedAgain, withLapse, withoutLapse } from '@paktwerk/kernel';
import type { EventOf, IsoDate } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/projections';
import type { LogEntry } from '@paktwerk/projections';
import {
  EmployerChanged,
  OccupancyCorrected,
  OccupancyReshared,
  OccupancyShareChanged,
  OccupancyShareKept,
  PostAmended,
  PostAmendmentLifted,
  PostAnnounced,
  PostApproved,
  PostExtended,
  PostExtensionLifted,
  PostFilled,
  PostLapseLifted,
  PostLapsed,
  PostLostGrant,
  PostRevocationLifted,
  PostRevoked,
  PostReinstated,
  PostResumed,
  PostSuspended,
  PostTakenBack,
  PostVacated,
  ReportsAcknowledged,
  SuspensionCorrected,
  WorkplacesChanged,
} from '../../post/events';
import { isReport } from '../../post/reports';
import { fromDay, recordedEnd } from '../../post/state';
import { OccupancyRow, PostRow } from './entity';
import type { SuspendedDays } from './entity';

const OF_PEOPLE = [
  PostFilled,
  PostVacated,
  OccupancyCorrected,
  OccupancyReshared,
  OccupancyShareKept,
  OccupancyShareChanged,
  PostSuspended,
  PostResumed,
  SuspensionCorrected,
] as const;
export const READS = [
  PostAnnounced,
  PostApproved,
  PostExtended,
  PostExtensionLifted,
  PostAmended,
  PostAmendmentLifted,
  PostTakenBack,
  PostLostGrant,
  PostReinstated,
  PostRevoked,
  PostRevocationLifted,
  EmployerChanged,
  WorkplacesChanged,
  PostLapsed,
  PostLapseLifted,
  ReportsAcknowledged,
  ...OF_PEOPLE,
] as const;
export type PostEntry = EventOf<(typeof READS)[number]> & Pick<LogEntry, 'position' | 'actor' | 'streamVersion'>;
type Occupied = Extract<PostEntry, { readonly type: (typeof OF_PEOPLE)[number]['type'] }>;

/** What is told of a person on the post. */
export const isOfPeople = <E extends Pick<PostEntry, 'type'>>(e: E): e is Extract<E, { readonly type: Occupied['type'] }> =>
  OF_PEOPLE.some(({ type }) => type === e.type);

/** Posts and who holds them when. */
export const posts = defineProjection({
  id: 'posts',
  version: 9,
  log: 'store',
  on: READS,
  tables: [PostRow, OccupancyRow],

  async project(entries, rows) {
    await rows.fold(PostRow, entries, ({ data }) => ({ postId: data.postId }), postAfter);
    await rows.fold(
      OccupancyRow,
      entries.filter(isOfPeople),
      ({ data: { postId, appointmentId } }) => ({ postId, appointmentId }),
      occupancyAfter,
    );
  },
});

/** The post after an event; undefined where that changes nothing of it. */
export const postAfter = (row: PostRow | undefined, e: PostEntry): PostRow | undefined => {
  const told = changedPost(row, e);
  const late = 'windowMonths' in e.data && e.data.windowMonths !== undefined ? (e.data.lateRefills ?? []).length > 0 : undefined;
  const isOther = late !== undefined && late !== (told ?? row)?.isRefilledLate;
  const changed = told ?? (isOther && row ? touched(row, e) : undefined);
  if (isOther && changed) changed.isRefilledLate = late;
  const now = changed ?? row;
  if (now === undefined || e.streamVersion === undefined || !isReport(e)) return changed;
  now.openReports = [...now.openReports, e.streamVersion];
  return touched(now, e);
};

const changedPost = (row: PostRow | undefined, e: PostEntry): PostRow | undefined => {
  switch (e.type) {
    case PostAnnounced.type:
      return row ? undefined : granted(e, 'announced');
    case PostApproved.type: {
      if (!row) return granted(e, 'there', e.data.startsFrom);
      row.standing = 'there';
      row.startsFrom = e.data.startsFrom ?? null;
      return touched(row, e);
    }
    case PostTakenBack.type:
    case PostLostGrant.type: {
      if (!row) return undefined;
      if (e.type === PostTakenBack.type) row.standing = 'taken-back';
      row.grantLost = e.data.because;
      return touched(row, e);
    }
    case PostReinstated.type: {
      if (!row) return undefined;
      row.standing = 'there';
      row.grantLost = null;
      row.startsFrom = e.data.startsFrom ?? row.startsFrom;
      return touched(row, e);
    }
    case PostRevoked.type:
    case PostRevocationLifted.type:
    case PostExtensionLifted.type:
      if (!row) return undefined;
      if (e.type === PostExtensionLifted.type) row.lapses = notOpenedAgain(row.lapses, e.data.noticeId);
      row.lastDay = e.data.approvedUntil;
      return touched(row, e);
    case PostExtended.type: {
      if (!row) return undefined;
      const { noticeId, newEnd, approvedUntil = newEnd, opensFrom: from } = e.data;
      row.lastDay = approvedUntil;
      row.lapses = openedAgain(row.lapses, from === undefined ? undefined : { noticeId, from });
      return touched(row, e);
    }
    case PostAmended.type: {
      if (!row) return undefined;
      const { noticeId, from, after, approvedUntil } = e.data;
      row.terms = [...row.terms, { noticeId, from, share: after.share, tier: after.tier }];
      row.lastDay = approvedUntil ?? row.lastDay;
      return touched(row, e);
    }
    case PostAmendmentLifted.type:
      if (!row) return undefined;
      row.terms = row.terms.filter(({ noticeId }) => noticeId !== e.data.noticeId);
      row.lastDay = e.data.approvedUntil;
      return touched(row, e);
    case OccupancyReshared.type:
    case OccupancyShareKept.type:
    case OccupancyShareChanged.type:
    case EmployerChanged.type:
    case WorkplacesChanged.type:
      return undefined;
    case PostLapsed.type: {
      if (!row) return undefined;
      const { lastDay, openedBy, opensAgain } = e.data;
      row.lapses = withLapse(row.lapses, { lastDay, ...defined({ openedBy, opensAgain }) });
      return touched(row, e);
    }
    case PostLapseLifted.type:
      if (!row) return undefined;
      row.lapses = withoutLapse(row.lapses, e.data.openedBy);
      return touched(row, e);
    case ReportsAcknowledged.type: {
      if (!row) return undefined;
      const { through } = e.data;
      row.openReports = row.openReports.filter((version) => version > through);
      return touched(row, e);
    }
    case PostFilled.type:
    case PostVacated.type:
    case PostSuspended.type:
    case PostResumed.type:
    case SuspensionCorrected.type:
    case OccupancyCorrected.type:
      if (!row || e.data.approvedUntil === undefined) return undefined;
      row.lastDay = e.data.approvedUntil;
      return touched(row, e);
  }
};

const touched = (row: PostRow, { position }: PostEntry): PostRow => {
  row.lastPosition = position;
  return row;
};

type Granted = Extract<PostEntry, { readonly type: typeof PostAnnounced.type | typeof PostApproved.type }>;
const granted = ({ data, position }: Granted, standing: PostRow['standing'], startsFrom: IsoDate | null = null): PostRow => {
  const { postId, grantId, lineId, programmeId, callId, district, recipient = null, share, tier, paysHigherTier = false, from, to } = data;
  const keys = { postId, grantId, lineId, programmeId, callId, district, recipient };
  const days = { firstDay: from, lastDay: to, startsFrom };
  return {
    ...keys,
    terms: [{ from, share, tier }],
    paysHigherTier,
    ...days,
    standing,
    grantLost: null,
    lapses: [],
    openReports: [],
    isRefilledLate: false,
    number: position,
    lastPosition: position,
  };
};

const interrupted = (row: OccupancyRow, suspensionId: string, days: SuspendedDays | undefined, e: Occupied): OccupancyRow => {
  const others = row.suspensions.filter((one) => one.suspensionId !== suspensionId);
  row.suspensions = days === undefined ? others : [...others, days];
  row.lastPosition = e.position;
  return row;
};

const keeping = (row: OccupancyRow, kept: OccupancyRow['kept'], { position }: Occupied): OccupancyRow => {
  row.kept = kept;
  row.lastPosition = position;
  return row;
};

/** Who held it when, after an event. */
export const occupancyAfter = (row: OccupancyRow | undefined, e: Occupied): OccupancyRow | undefined => {
  const { postId, appointmentId, personId } = e.data;
  const { kept = null, shares = [], suspensions = [] } = row ?? {};
  const keys = { postId, appointmentId, personId, kept, shares, suspensions, lastPosition: e.position };
  switch (e.type) {
    case PostFilled.type:
      return {
        ...keys,
        ...(e.data.personShare === undefined ? {} : { shares: [{ from: e.data.from, share: e.data.personShare }] }),
        firstDay: e.data.from,
        lastDay: null,
        until: recordedEnd(e.data) ?? null,
        tier: e.data.tier ?? null,
        isAnnulled: false,
      };
    case PostVacated.type:
      return {
        ...keys,
        firstDay: e.data.from,
        lastDay: e.data.lastDay,
        until: e.data.lastDay,
        tier: row?.tier ?? null,
        isAnnulled: false,
      };
    case OccupancyReshared.type:
      return row && keeping(row, null, e);
    case OccupancyShareKept.type: {
      const { keptShare, from, code, explanation } = e.data;
      return row && keeping(row, { keptShare, from, code, explanation }, e);
    }
    case OccupancyShareChanged.type: {
      if (!row) return undefined;
      const { from, personShare: share, changeId } = e.data;
      row.shares = fromDay(row.shares, { from, share, changeId });
      return keeping(row, keptBefore(row.kept ?? undefined, from) ?? null, e);
    }
    case PostSuspended.type: {
      const { suspensionId, from, until } = e.data;
      return row && interrupted(row, suspensionId, { suspensionId, from, ...defined({ until }) }, e);
    }
    case PostResumed.type: {
      const { suspensionId, from } = e.data;
      const before = row?.suspensions.find((one) => one.suspensionId === suspensionId);
      return row && before && interrupted(row, suspensionId, { ...before, until: addDays(from, -1) }, e);
    }
    case SuspensionCorrected.type: {
      const { suspensionId, is } = e.data;
      return row && interrupted(row, suspensionId, is && { suspensionId, ...is }, e);
    }
    case OccupancyCorrected.type: {
      const { was, is } = e.data;
      const days = is ?? was;
      const until = recordedEnd(days) ?? null;
      return {
        ...{ ...keys, shares: begunEarlier(shares, was.from, days.from) },
        ...{ firstDay: days.from, lastDay: days.lastDay ?? null, until, tier: days.tier ?? null, isAnnulled: !is },
      };
    }
  }
};
