import { Type, View } from '@paktwerk/kernel';

export const PlanCalendarView = View('PlanCalendarView', {
  hasCalendar: Type.Boolean({ description: 'There is a secret address; it was shown once' }),
  path: Type.Optional(Type.String({ description: 'Of the calendar, with its secret; shown once, as it is made' })),
});
