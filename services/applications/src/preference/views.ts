import { LANGUAGES, OneOf, Type, View } from '@paktwerk/kernel';

export const PreferenceView = View('PreferenceView', {
  isMailOffered: Type.Boolean({ description: 'False where this installation sends no mail' }),
  digest: Type.Boolean({ description: 'A summary each working day on which something is due' }),
  reminders: Type.Boolean(),
  language: Type.Optional(OneOf(LANGUAGES, { description: 'Of mails and calendar' })),
  address: Type.Optional(Type.String({ description: 'Where mail goes, as the identity provider named it' })),
  hasCalendar: Type.Boolean({ description: 'There is a secret address of the calendar; it was shown once' }),
});
