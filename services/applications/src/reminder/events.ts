import { DateOnly, OneOf, Parameter, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { REMINDER_KINDS } from './kinds';
import { Wording } from './wording';

/** How many days before or behind a day a reminder goes out, and what it says; a later version changes nothing that was sent. */
export const ReminderTemplatePublished = event('reminder-template.published', 1, {
  kind: OneOf(REMINDER_KINDS),
  version: Type.Integer({ minimum: 1 }),
  validFrom: DateOnly(),
  /** False: it goes out by hand only. */
  isAutomatic: Type.Boolean(),
  days: Parameter(Type.Integer({ minimum: 0, maximum: 60 })),
  wording: Wording,
  effectiveOn: DateOnly(),
});

export const reminderEvents = [ReminderTemplatePublished] as const;
export type ReminderTemplateEvent = EventOf<typeof ReminderTemplatePublished>;
