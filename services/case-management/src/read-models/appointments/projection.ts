import { ActingPeople, Counsellors, Staffing } from '@paktwerk/contracts';
import { berlinDate } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/projections';
import type { EntryOf } from '@paktwerk/projections';
import { AppointmentRow, PostEndRow, SignInRow } from './entity';

const { SignInBelongs } = ActingPeople;

const OF_APPOINTMENTS = [
  Staffing.PostFilled,
  Staffing.PostVacated,
  Staffing.OccupancyCorrected,
  Counsellors.AppointmentLinked,
  Counsellors.AppointmentUnlinked,
] as const;
const OF_POSTS = [
  Staffing.PostApproved,
  Staffing.PostRevoked,
  Staffing.PostRevocationLifted,
  Staffing.PostExtended,
  Staffing.PostExtensionLifted,
  Staffing.PostAmended,
  Staffing.PostAmendmentLifted,
  Staffing.PostSuspended,
  Staffing.PostResumed,
  Staffing.SuspensionCorrected,
] as const;
type OfAppointment = EntryOf<(typeof OF_APPOINTMENTS)[number]>;
type OfPost = EntryOf<(typeof OF_APPOINTMENTS)[number] | (typeof OF_POSTS)[number]>;

/** Who is a counsellor of which post on which day: the days come with the posts, whose they are on a topic for this service alone. Either may be first. */
export const appointments = defineProjection({
  id: 'appointments',
  version: 3,
  log: 'inbox',
  on: [...OF_APPOINTMENTS, ...OF_POSTS, SignInBelongs],
  tables: [AppointmentRow, PostEndRow, SignInRow],
  async project(entries, rows) {
    await rows.fold(
      SignInRow,
      entries.flatMap((e) => (e.type === SignInBelongs.type ? [e.data] : [])),
      ({ signIn }) => ({ signIn }),
      (_, { signIn, person }) => ({ signIn, person }),
    );
    await rows.fold(
      PostEndRow,
      entries.flatMap((e) => (e.type === SignInBelongs.type ? [] : endIn(e))),
      ({ postId }) => ({ postId }),
      (_, { postId, until }) => ({ postId, until }),
    );
    await rows.fold(AppointmentRow, entries.filter(isOfAppointment), ({ data: { appointmentId } }) => ({ appointmentId }), evolve);
  },
});

const TYPES: readonly string[] = OF_APPOINTMENTS.map((definition) => definition.type);
const isOfAppointment = (e: OfPost | EntryOf<typeof SignInBelongs>): e is OfAppointment => TYPES.includes(e.type);

/** Until when the post is paid for now, where the fact says so. */
const endIn = ({ type, data }: OfPost): readonly { readonly postId: string; readonly until: IsoDate }[] => {
  const until = ((): IsoDate | undefined => {
    if (type === Staffing.PostApproved.type) return data.to;
    if (type === Staffing.PostRevoked.type) return data.lastDay;
    if (type === Staffing.PostExtended.type) return data.approvedUntil ?? data.newEnd;
    if (type === Staffing.PostAmended.type) return data.approvedUntil ?? data.lastDay;
    if (type === Counsellors.AppointmentLinked.type || type === Counsellors.AppointmentUnlinked.type) return undefined;
    return data.approvedUntil;
  })();
  return until === undefined ? [] : [{ postId: data.postId, until }];
};

const evolve = (known: AppointmentRow | undefined, e: OfAppointment): AppointmentRow => {
  const { appointmentId, postId, programmeId, district, recipient } = e.data;
  const row: AppointmentRow = known ?? {
    ...{ appointmentId, postId, programmeId, party: recipient ?? district, district },
    ...{ humanId: null, firstDay: null, lastDay: null, isAnnulled: false },
  };
  switch (e.type) {
    case Staffing.PostFilled.type:
      row.firstDay = e.data.effectiveOn;
      break;
    case Staffing.PostVacated.type:
      row.lastDay = e.data.lastDay;
      break;
    case Staffing.OccupancyCorrected.type: {
      const { was, is } = e.data;
      // Nobody alone opens files again to whoever has left, by saying that what is over never was: the sign-in is taken off the appointment by two.
      const wasOver = was.lastDay !== undefined && was.lastDay < berlinDate(new Date(e.recordedAt));
      row.isAnnulled = is === undefined && !wasOver;
      const { from, lastDay } = is ?? was;
      [row.firstDay, row.lastDay] = [from, lastDay ?? null];
      break;
    }
    case Counsellors.AppointmentLinked.type:
      row.humanId = e.data.humanId;
      break;
    case Counsellors.AppointmentUnlinked.type:
      row.humanId = null;
  }
  return row;
};
