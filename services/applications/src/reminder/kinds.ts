/** What people are reminded of, by where an application or a draft stands. */
export const REMINDER_KINDS = ['answer-due', 'answer-missing', 'decision-waiting', 'draft-deadline', 'proof-due', 'notice-ready'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Those that go to the party of an application and stand in its file for both sides. */
export const PARTY_REMINDERS = ['answer-due', 'answer-missing'] as const;
export type PartyReminder = (typeof PARTY_REMINDERS)[number];
