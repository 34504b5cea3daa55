import type { Decider, IsoDate } from '@paktwerk/kernel';
import type { ReminderTemplateEvent } from './events';
import type { ReminderKind } from './kinds';

export type ReminderTemplate = ReminderTemplateEvent['data'];

export const reminderTemplateStream = (kind: ReminderKind): string => `reminder-template-${kind}`;

/** The one that holds on a day: the last that is valid by then. */
export const templateOn = (versions: readonly ReminderTemplate[], day: IsoDate): ReminderTemplate | undefined =>
  versions.findLast((v) => v.validFrom <= day);

/** All versions of the template of one kind, in their order. */
export const reminderTemplateDecider: Decider<readonly ReminderTemplate[], ReminderTemplateEvent> = {
  initial: [],
  evolve: (versions, e) => [...versions, e.data],
};
