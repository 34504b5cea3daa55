import { DateOnly, DistrictKey, Id, OneOf, PartyKey, Share, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { UNLINK_REASONS } from './events';

const Human = Type.String({ description: 'The human who signs in, by an id that they have for the party that asks alone' });

/** Somebody who signs in and works for the party, and the appointments that they are linked to. */
export const CounsellorItem = View('CounsellorItem', {
  humanId: Human,
  name: Type.Optional(Type.String({ description: 'As their sign-in names them' })),
  party: PartyKey(),
  appointmentIds: Type.Array(Id('apt')),
  links: Type.Array(Type.Object({ appointmentId: Id('apt'), postId: Id('post') }), { description: 'The same, with the post of each' }),
});
export type CounsellorItem = ViewOf<typeof CounsellorItem>;

export const LinkView = View('LinkView', {
  appointmentId: Id('apt'),
  postId: Id('post'),
  humanId: Type.Optional(Human),
  unlink: Type.Optional(
    Type.Object(
      { reason: OneOf(UNLINK_REASONS), proposedOn: DateOnly(), proposedBy: Type.String() },
      { description: 'Somebody says that they never were; another human has to say so, too' },
    ),
  ),
});
export type LinkView = ViewOf<typeof LinkView>;

/** What the signed-in person has said of their sign-in, and what was made of it. */
export const OwnLoginView = View('OwnLoginView', {
  offers: Type.Array(Type.Object({ party: PartyKey(), organisation: Type.Optional(Type.String()) }), {
    description: 'Parties that may link them to an appointment',
  }),
  links: Type.Array(
    Type.Object({
      party: PartyKey(),
      organisation: Type.Optional(Type.String()),
      from: DateOnly(),
      lastDay: DateOnly({ description: 'The last day as known now, or as the money lasts' }),
    }),
    { description: 'Appointments that they are linked to' },
  ),
});
export type OwnLoginView = ViewOf<typeof OwnLoginView>;

/** Somebody leaves a post that goes on, and nobody follows. */
export const SuccessorItem = View('SuccessorItem', {
  postId: Id('post'),
  appointmentId: Id('apt'),
  programmeId: Type.String(),
  district: DistrictKey(),
  recipient: Type.Optional(PartyKey()),
  share: Share(),
  lastDay: DateOnly({ description: 'The last day of whoever leaves' }),
  isVacant: Type.Boolean({ description: 'They have left by the day that is looked at' }),
  postUntil: DateOnly({ description: 'Until when the post is paid for' }),
  name: Type.Optional(Type.String({ description: 'Who leaves, for whoever may know' })),
  humanId: Type.Optional(Human),
});
export type SuccessorItem = ViewOf<typeof SuccessorItem>;
