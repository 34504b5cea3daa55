import { DateOnly, Id, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { Foreign } from '../case/views';

/** Open cases of a counsellor who leaves, or has left: somebody has to take them. */
export const HandoverItem = View('HandoverItem', {
  counsellorId: Type.String({ description: 'The sign-in that is in charge of the cases' }),
  counsellor: Type.Optional(Type.String({ description: 'As their sign-in names them' })),
  lastDay: DateOnly({
    description:
      'The last day as a counsellor of the district, over all appointments to its posts; of whoever stays by a carrier that of the posts of the district itself',
  }),
  hasLeft: Type.Boolean({ description: 'On the day that is looked at; from then on they open no file, unless they stay by a carrier' }),
  staysByCarrier: Type.Optional(
    Type.Literal(true, {
      description: 'They have left the posts of the district, and work on for a carrier in it: their files stay open to them',
    }),
  ),
  staysUntil: Type.Optional(DateOnly({ description: 'Their last day there, where one is known' })),
  appointments: Type.Array(Type.Object({ appointmentId: Id('apt'), postId: Id('post'), programmeId: Foreign })),
  caseIds: Type.Array(Id('case'), { description: 'Without a word of the client' }),
});
export type HandoverItem = ViewOf<typeof HandoverItem>;
