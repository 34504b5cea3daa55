import { DateOnly, Id, Type, View } from '@paktwerk/kernel';

/** Nothing of who it was is told: the data are gone. */
export const SettledErasureView = View('SettledErasureView', {
  personId: Id('psn'),
  erasedOn: Type.Optional(DateOnly({ description: 'Since when nobody can read who the person was' })),
});
