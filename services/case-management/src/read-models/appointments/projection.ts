import { ActingPeople, Counsellors, Staffing } from '@paktwerk/contracts';
import { addDays, berlinDate, earlierOf } from '@paktwerk/kernel';
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
  version: 4,
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
    ...{ humanId: null, firstDay: null, lastDay: null, firstTold: null, isAnnulled: false },
  };
  switch (e.type) {
    case Staffing.PostFilled.type:
      row.firstDay = e.data.effectiveOn;
      row.firstTold = earlierOf(row.firstDay, row.firstTold ?? undefined);
      break;
    case Staffing.PostVacated.type:
      row.lastDay = e.data.lastDay;
      break;
    case Staffing.OccupancyCorrected.type: {
      const { was, is } = e.data;
      row.firstTold = earlierOf(earlierOf(was.from, row.firstTold ?? undefined), is?.from);
      if (is !== undefined) {
        [row.firstDay, row.lastDay] = [is.from, is.lastDay ?? null];
        break;
      }
      // Nobody alone opens files again to whoever has left, by saying that it never was, also after they said that it goes on: what has begun ends
      // the day before at the latest, and two take the sign-in off the appointment.
      const yesterday = addDays(berlinDate(new Date(e.recordedAt)), -1);
      [row.firstDay, row.lastDay] = [row.firstTold, earlierOf(yesterday, was.lastDay)];
      row.isAnnulled = row.lastDay < row.firstDay;
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
