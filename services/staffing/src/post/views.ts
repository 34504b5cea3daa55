import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, InstantString, OneOf, Share, Type, View } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { covers } from '../shared/periods';
import type { PersonView } from '../person/views';
import { POST_STATUSES } from '../read-models/posts/query';
import type { PostOnDay, PostStatus } from '../read-models/posts/query';
import { daysOf } from './state';
import type { ApprovedPost, Occupancy, PostFile } from './state';

export const Foreign = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9._:-]+$' });
export const AppointmentView = View('AppointmentView', {
  appointmentId: Id('apt'),
  from: DateOnly(),
  lastDay: Type.Optional(DateOnly()),
  personId: Type.Optional(Id('psn')),
  name: Type.Optional(Type.String()),
  qualification: Type.Optional(Type.String({ description: "The person's tier; absent once their data were erased" })),
});
export const PostItem = View('PostItem', {
  postId: Id('post'),
  grantId: Foreign,
  lineId: Foreign,
  programmeId: Foreign,
  callId: Foreign,
  district: DistrictKey(),
  share: Share(),
  tier: OneOf(QUALIFICATION_TIERS),
  from: DateOnly(),
  to: DateOnly(),
  status: OneOf(POST_STATUSES),
  appointment: Type.Optional(AppointmentView),
});
export const PostView = View('PostView', {
  postId: Id('post'),
  grantId: Foreign,
  lineId: Foreign,
  programmeId: Foreign,
  callId: Foreign,
  district: DistrictKey(),
  share: Share(),
  tier: OneOf(QUALIFICATION_TIERS),
  from: DateOnly(),
  to: DateOnly(),
  effectiveOn: DateOnly(),
  knownAt: Type.Optional(InstantString()),
  status: OneOf(POST_STATUSES),
  appointments: Type.Array(AppointmentView),
});
export type AppointmentView = ViewOf<typeof AppointmentView>;
export type PostItem = ViewOf<typeof PostItem>;
export type PostView = ViewOf<typeof PostView>;

/** The people whom the reader may know, by their id. */
export type Known = ReadonlyMap<string, PersonView>;

/** How a post stands on one day, told from its own events: cut the events by what was known, and this is what was true. */
export const statusOn = (state: ApprovedPost, day: IsoDate): PostStatus => {
  if (day > state.to) return 'ended';
  if (day < state.from) return 'upcoming';
  return state.occupancies.some((o) => covers(daysOf(state, o), day)) ? 'filled' : 'vacant';
};

/** `people` is undefined for those who see the post only. */
export const appointmentView = ({ appointmentId, from, lastDay, personId }: Occupancy, people: Known | undefined): AppointmentView => ({
  appointmentId,
  from,
  ...(lastDay === undefined ? {} : { lastDay }),
  ...(people ? { personId, ...inWords(people.get(personId)) } : {}),
});

export const postView = (
  state: ApprovedPost,
  file: PostFile,
  { effectiveOn, knownAt }: { readonly effectiveOn: IsoDate; readonly knownAt?: Instant | undefined },
  people: Known | undefined,
): PostView => {
  const { postId, programmeId, district, share, from, to, occupancies } = state;
  return {
    postId,
    ...file,
    programmeId,
    district,
    share,
    from,
    to,
    effectiveOn,
    ...(knownAt === undefined ? {} : { knownAt }),
    status: statusOn(state, effectiveOn),
    appointments: occupancies.map((o) => appointmentView(o, people)),
  };
};

export const postItem = (r: PostOnDay, people: Known): PostItem => {
  const person = r.personId === null ? undefined : people.get(r.personId);
  return {
    postId: r.postId,
    grantId: r.grantId,
    lineId: r.lineId,
    programmeId: r.programmeId,
    callId: r.callId,
    district: r.district,
    share: r.share,
    tier: r.tier as PostItem['tier'],
    from: r.firstDay,
    to: r.lastDay,
    status: r.status,
    ...(r.appointmentId === null || r.heldFrom === null
      ? {}
      : {
          appointment: {
            appointmentId: r.appointmentId,
            from: r.heldFrom,
            ...(r.heldUntil === null ? {} : { lastDay: r.heldUntil }),
            ...(person ? { personId: person.personId, ...inWords(person) } : {}),
          },
        }),
  };
};

const inWords = (p: PersonView | undefined): { name?: string; qualification?: string } => ({
  ...(p?.givenName && p.familyName ? { name: `${p.givenName} ${p.familyName}` } : {}),
  ...(p?.qualification ? { qualification: p.qualification } : {}),
});
