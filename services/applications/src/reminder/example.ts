import { addDays } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import type { ReminderKind } from './kinds';
import { filledIn, wrongWording } from './wording';
import type { Wording } from './wording';

/** A template as it would go out, with figures that are made up; nothing is stored and nothing sent. */
export const exampleOf = (kind: ReminderKind, wording: Wording, days: number, today: IsoDate): Wording | Refusal =>
  wrongWording(kind, wording) ??
  filledIn(wording, {
    fileNumber: `IM25-${today.slice(0, 4)}-00000`,
    call: { de: 'Integrationsmanagement', en: 'Integration management' },
    recipient: 'Landkreis Musterstadt',
    dueOn: addDays(today, kind === 'answer-missing' || kind === 'decision-waiting' ? -days : days),
    days,
  });
