import { REQUEST } from '../information/information.fixture';
import { DECISION, submitted } from '../application/application.fixture';
import { ReleaseReminderSent, ReminderSent } from '../application/events';
import { keysOf } from '../application/state';
import type { PartyReminder, ReminderKind } from './kinds';
import type { ReminderTemplate } from './state';
import { filledIn } from './wording';
import type { Wording } from './wording';

export const WORDING: Wording = {
  subjectDe: 'Antwort zu {fileNumber} bis {dueOn}',
  subjectEn: 'Answer on {fileNumber} until {dueOn}',
  textDe: '{recipient}: noch {days} Tage.',
  textEn: '{recipient}: {days} days left.',
};
export const aTemplate = (more: Partial<ReminderTemplate> = {}): ReminderTemplate => ({
  kind: 'answer-due',
  version: 1,
  validFrom: '2022-08-01',
  isAutomatic: true,
  days: { value: 3, mark: 'A', source: 'spec' },
  wording: WORDING,
  effectiveOn: '2022-08-01',
  ...more,
});
export const templates = Object.fromEntries(
  (['answer-due', 'answer-missing', 'decision-waiting'] as const satisfies readonly ReminderKind[]).map((kind) => [
    kind,
    aTemplate({ kind }),
  ]),
);

const sent = (on: string, dueOn: string, days: number) => ({
  ...keysOf(submitted().data, on),
  dueOn,
  templateVersion: 1,
  wording: filledIn(WORDING, { fileNumber: submitted().data.fileNumber, recipient: 'Kreis 08116', dueOn, days }),
});
export const reminded = ({ on, dueOn, days, kind = 'answer-due' }: { on: string; dueOn: string; days: number; kind?: PartyReminder }) =>
  ReminderSent({ ...sent(on, dueOn, days), kind, requestId: REQUEST });
export const releaseReminded = ({ on, dueOn, days }: { on: string; dueOn: string; days: number }) =>
  ReleaseReminderSent({ ...sent(on, dueOn, days), decisionId: DECISION });
