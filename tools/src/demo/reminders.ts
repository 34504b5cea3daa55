/** Templates by which the demo reminds; every number of days is an assumption. What goes out follows from where the applications stand. */
import type { Api } from './client';
import { DAYS } from './plan';

const REVIEWER = 'sachbearbeitung-1';
const TEMPLATES = '/api/applications/v1/reminder-templates';

const days = (value: number, what: string) => ({ value, mark: 'A', source: `Modellannahme: ${value} Tage ${what}` });
const template = (length: ReturnType<typeof days>, wording: object) => ({
  version: 1,
  validFrom: DAYS.opened17,
  isAutomatic: true,
  days: length,
  wording,
});

const BY_KIND = {
  'answer-due': template(days(3, 'vor dem Ende der Frist'), {
    subjectDe: 'Noch {days} Tage: Antwort zu {fileNumber}',
    subjectEn: '{days} days left: answer on {fileNumber}',
    textDe: '{recipient}: Die Antwort auf die Nachforderung zu {fileNumber} wird bis zum {dueOn} erwartet, das sind noch {days} Tage.',
    textEn: '{recipient}: the answer to the request on {fileNumber} is expected until {dueOn}, {days} days from now.',
  }),
  'answer-missing': template(days(7, 'nach dem Ende der Frist'), {
    subjectDe: 'Antwort zu {fileNumber} fehlt',
    subjectEn: 'The answer on {fileNumber} is missing',
    textDe: '{recipient}: Die Antwort auf die Nachforderung zu {fileNumber} sollte bis zum {dueOn} da sein. Sie wird weiter angenommen.',
    textEn: '{recipient}: the answer to the request on {fileNumber} was to be here until {dueOn}. It is still received.',
  }),
  'decision-waiting': template(days(5, 'nach der Vorbereitung'), {
    subjectDe: '{fileNumber} wartet auf die Freigabe',
    subjectEn: '{fileNumber} waits for its release',
    textDe: 'Die Entscheidung zu {fileNumber} ({recipient}) ist vorbereitet und soll bis zum {dueOn} freigegeben werden.',
    textEn: 'The decision on {fileNumber} ({recipient}) is prepared and is to be released until {dueOn}.',
  }),
  'draft-deadline': template(days(7, 'vor dem Ende der Antragsfrist'), {
    subjectDe: 'Noch {days} Tage: Entwurf zu {call}',
    subjectEn: '{days} days left: draft for {call}',
    textDe: '{recipient}: Der Entwurf zu „{call}“ ist noch nicht eingereicht. Die Frist endet am {dueOn}.',
    textEn: '{recipient}: the draft for “{call}” has not been submitted yet. The deadline is {dueOn}.',
  }),
  'notice-ready': template(days(0, 'nach dem Versand'), {
    subjectDe: 'Ein Bescheid liegt bereit',
    subjectEn: 'A notice is ready',
    textDe: 'Für {recipient} liegt im Portal ein Bescheid bereit. Abrufen lässt er sich bis zum {dueOn}, danach kommt er mit der Post.',
    textEn: 'A notice is ready for {recipient} in the portal. It can be retrieved until {dueOn}; after that it comes by post.',
  }),
  'proof-due': template(days(14, 'vor dem letzten Tag'), {
    subjectDe: 'Noch {days} Tage: Nachweis zu {fileNumber}',
    subjectEn: '{days} days left: proof of use for {fileNumber}',
    textDe:
      '{recipient}: Der Nachweis zu {fileNumber} wird bis zum {dueOn} erwartet. Er ist vorausgefüllt; bitte bestätigen Sie ihn, oder sagen Sie, was abweicht.',
    textEn:
      '{recipient}: the proof of use for {fileNumber} is expected until {dueOn}. It is filled in; please confirm it, or say what differs.',
  }),
} as const;

/** On the first day, the templates are published. */
export async function publishReminders(api: Api, day: string): Promise<void> {
  if (day !== DAYS.opened17) return;
  for (const [kind, body] of Object.entries(BY_KIND)) await api.post(REVIEWER, `${TEMPLATES}?kind=${kind}`, body);
}
