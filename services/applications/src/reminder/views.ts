import { DateOnly, OneOf, Parameter, Type, View } from '@paktwerk/kernel';
import { REMINDER_KINDS } from './kinds';
import { Wording } from './wording';

const Version = Type.Object({
  version: Type.Integer(),
  validFrom: DateOnly(),
  isAutomatic: Type.Boolean({ description: 'False: it goes out by hand only' }),
  days: Parameter(Type.Integer({ description: 'Before or behind the day in question' })),
  wording: Wording,
  effectiveOn: DateOnly(),
});

export const ReminderTemplateView = View('ReminderTemplateView', {
  kind: OneOf(REMINDER_KINDS),
  placeholders: Type.Array(Type.String(), { description: 'What its texts may name in braces' }),
  versions: Type.Array(Version, { description: 'In their order' }),
  current: Type.Optional(Type.Integer({ description: 'The version that holds today' })),
});

export const ReminderTemplatesView = View('ReminderTemplatesView', { items: Type.Array(ReminderTemplateView) });

export const ReminderPreviewView = View('ReminderPreviewView', { wording: Wording });
