import { DistrictKey, PartyKey, Type } from '@paktwerk/kernel';
import { Ref } from './fields';
import { publicEvent } from './public-event';
import { COUNSELLORS_TOPIC as topic } from './topics';

const link = {
  postId: Ref('Post'),
  programmeId: Ref('Programme that pays it'),
  district: DistrictKey(),
  recipient: Type.Optional(PartyKey({ description: 'Whose post it is where that is another party than the district' })),
  appointmentId: Ref('Appointment; its days are told with the post'),
  humanId: Ref('Human who signs in'),
};
const byPost = { topic, key: ['postId'], dataProtection: 'people-by-id' } as const;

/** Internal: which human who signs in has which appointment to a post. With the days of the appointment that says who is a counsellor of which post on which day. Ids only. */
export const Counsellors = {
  AppointmentLinked: publicEvent('staffing', 'appointment.linked', 1, link, {
    ...byPost,
    de: 'Eine Anmeldung gehört zu einer Besetzung: was dieser Mensch berät, gehört an ihren Tagen zu dieser Stelle.',
    en: 'A sign-in belongs to an appointment: what this human does as a counsellor belongs to this post on its days.',
  }),

  AppointmentUnlinked: publicEvent('staffing', 'appointment.unlinked', 1, link, {
    ...byPost,
    de: 'Eine Anmeldung gehörte nie zu dieser Besetzung.',
    en: 'A sign-in never belonged to this appointment.',
  }),
};
