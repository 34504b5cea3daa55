import { Staffing } from '@paktwerk/contracts';
import {
  addDays,
  assertNever,
  begunEarlier,
  defined,
  keptBefore,
  notOpenedAgain,
  openedAgain,
  withLapse,
  withoutLapse,
} from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { PostRow } from './entity';
import { lapsesOf } from './lapses';
import type { Appointed, Lapsed, Unpaid } from './entity';

const {
  PostApproved,
  PostFilled,
  PostVacated,
  OccupancyCorrected,
  OccupancyShareChanged,
  OccupancyShareKept,
  OccupancyReshared,
  PostSuspended,
  PostResumed,
  SuspensionCorrected,
  PostExtended,
  PostExtensionLifted,
  PostAmended,
  PostAmendmentLifted,
  PostRevoked,
  PostRevocationLifted,
  PostReinstated,
  PostLapsed,
  PostLapseLifted,
} = Staffing;
const ON = [
  PostApproved,
  PostFilled,
  PostVacated,
  OccupancyCorrected,
  OccupancyShareChanged,
  OccupancyShareKept,
  OccupancyReshared,
  PostSuspended,
  PostResumed,
  SuspensionCorrected,
  PostExtended,
  PostExtensionLifted,
  PostAmended,
  PostAmendmentLifted,
  PostRevoked,
  PostRevocationLifted,
  PostReinstated,
  PostLapsed,
  PostLapseLifted,
] as const;
type Entry = EntryOf<typeof ON>;

export const appointments = defineProjection({
  id: 'appointments',
  version: 3,
  log: 'inbox',
  on: ON,
  tables: [PostRow],
  project: (entries, rows) => rows.fold(PostRow, entries, ({ data }) => ({ postId: data.postId }), evolve),
});

const together = (lapses: readonly Lapsed[]): Lapsed | null =>
  lapses.reduce<Lapsed | null>(
    (earlier, { before: _one, ...lapse }) => ({ ...lapse, ...(earlier === null ? {} : { before: earlier }) }),
    null,
  );

/** The row after a fact, changed in place; undefined of a post that was never approved. */
export const evolve = (row: PostRow | undefined, e: Entry): PostRow | undefined => {
  if (e.type === PostApproved.type) {
    const { postId, grantId, lineId, share, tier, from: firstDay, to, approvedOn = null } = e.data;
    const { appointments: known = [], revokedBy = [], lapsed = null } = row ?? {};
    const until = { approvedUntil: to, fundedUntil: to };
    return { postId, grantId, lineId, share, tier, firstDay, ...until, approvedOn, lapsed, revokedBy, appointments: known };
  }
  if (row === undefined) return undefined;
  if ('approvedUntil' in e.data) row.fundedUntil = e.data.approvedUntil ?? row.fundedUntil;
  switch (e.type) {
    case PostFilled.type: {
      const { appointmentId, effectiveOn: from, tier, personShare: share, approvedUntil } = e.data;
      row.approvedUntil = approvedUntil ?? row.approvedUntil;
      const worked = defined({ tier, shares: share === undefined ? undefined : [{ from, share }] });
      row.appointments = [...row.appointments.filter((one) => one.appointmentId !== appointmentId), { appointmentId, from, ...worked }];
      return row;
    }
    case PostVacated.type: {
      const { lastDay } = e.data;
      return changing(row, e.data, (one) => ({ ...one, lastDay }));
    }
    case OccupancyCorrected.type: {
      const { appointmentId, is, approvedUntil } = e.data;
      row.approvedUntil = approvedUntil ?? row.approvedUntil;
      if (is !== undefined)
        return changing(row, e.data, ({ from, shares, kept, unpaid }) => ({
          ...{ appointmentId, ...is },
          ...defined({ shares: shares && begunEarlier(shares, from, is.from), kept, unpaid }),
        }));
      row.appointments = row.appointments.filter((one) => one.appointmentId !== appointmentId);
      return row;
    }
    case OccupancyShareChanged.type: {
      const { effectiveOn: from, personShare: share } = e.data;
      return changing(row, e.data, ({ shares = [], kept, ...one }) => ({
        ...one,
        ...defined({ kept: keptBefore(kept, from) }),
        shares: [...shares.filter((other) => other.from !== from), { from, share }].sort((a, b) => (a.from < b.from ? -1 : 1)),
      }));
    }
    case OccupancyShareKept.type: {
      const { effectiveOn: from, personShare: share } = e.data;
      return changing(row, e.data, (one) => ({ ...one, kept: { from, share } }));
    }
    case OccupancyReshared.type:
      return changing(row, e.data, ({ kept: _over, ...one }) => one);
    case PostSuspended.type: {
      const { suspensionId, effectiveOn: from, until } = e.data;
      return changing(row, e.data, (one) => withUnpaid(one, { suspensionId, from, ...defined({ until }) }));
    }
    case PostResumed.type: {
      const { suspensionId, effectiveOn } = e.data;
      return changing(row, e.data, ({ unpaid = [], ...one }) => ({
        ...one,
        unpaid: unpaid.map((other) => (other.suspensionId === suspensionId ? { ...other, until: addDays(effectiveOn, -1) } : other)),
      }));
    }
    case SuspensionCorrected.type: {
      const { suspensionId, is } = e.data;
      return changing(row, e.data, (one) =>
        is === undefined ? withoutUnpaid(one, suspensionId) : withUnpaid(one, { suspensionId, ...is }),
      );
    }
    case PostReinstated.type:
      row.approvedOn &&= e.data.effectiveOn;
      return row;
    case PostLapsed.type: {
      const { vacantSince, lastDay, freed, openedBy, opensAgain } = e.data;
      const freedCents = freed.reduce((sum, { amountCents }) => sum + amountCents, 0);
      row.lapsed = together(withLapse(lapsesOf(row.lapsed), { vacantSince, lastDay, freedCents, ...defined({ openedBy, opensAgain }) }));
      return row;
    }
    case PostLapseLifted.type:
      row.lapsed = together(withoutLapse(lapsesOf(row.lapsed), e.data.openedBy));
      return row;
    case PostRevoked.type:
      row.revokedBy = [...row.revokedBy.filter((noticeId) => noticeId !== e.data.noticeId), e.data.noticeId];
      return row;
    case PostRevocationLifted.type:
      row.revokedBy = row.revokedBy.filter((noticeId) => noticeId !== e.data.noticeId);
      return row;
    case PostExtended.type: {
      const { noticeId, opensFrom: from } = e.data;
      row.lapsed = together(openedAgain(lapsesOf(row.lapsed), from === undefined ? undefined : { noticeId, from }));
      return row;
    }
    case PostExtensionLifted.type:
      row.lapsed = together(notOpenedAgain(lapsesOf(row.lapsed), e.data.noticeId));
      return row;
    case PostAmended.type:
    case PostAmendmentLifted.type:
      return row; // until when the money lasts is all that is read of them
    default:
      return assertNever(e);
  }
};

const changing = (row: PostRow, { appointmentId }: { readonly appointmentId: string }, change: (one: Appointed) => Appointed): PostRow => {
  row.appointments = row.appointments.map((one) => (one.appointmentId === appointmentId ? change(one) : one));
  return row;
};

const withoutUnpaid = ({ unpaid = [], ...one }: Appointed, suspensionId: string): Appointed => ({
  ...one,
  unpaid: unpaid.filter((other) => other.suspensionId !== suspensionId),
});
const withUnpaid = (one: Appointed, unpaid: Unpaid): Appointed => {
  const { unpaid: others = [], ...rest } = withoutUnpaid(one, unpaid.suspensionId);
  return { ...rest, unpaid: [...others, unpaid].sort((a, b) => (a.from < b.from ? -1 : 1)) };
};
