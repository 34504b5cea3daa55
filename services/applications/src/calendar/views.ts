import { Type, View } from '@paktwerk/kernel';

export const CalendarView = View('CalendarView', {
  path: Type.Optional(Type.String({ description: 'Of the calendar, with its secret; shown once. Absent where there is none any more' })),
});
