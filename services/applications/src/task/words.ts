import type { Task } from './views';

/** What a task is called where no screen says it: in mails and calendars. */
export const TASK_NAMES: Readonly<Record<'de' | 'en', Readonly<Record<Task, string>>>> = {
  de: {
    'check-formally': 'Formal prüfen',
    'prepare-decision': 'Entscheidung vorbereiten',
    'prepare-again': 'Anders entscheiden',
    'decide-waitlisted': 'Warteliste: Geld ist da',
    'countersign-decision': 'Entscheidung mitzeichnen',
    'release-decision': 'Entscheidung freigeben',
    'information-overdue': 'Antwort auf Nachforderung fehlt',
    'supply-information': 'Auf die Nachforderung antworten',
    'give-statement': 'Anhörung: Stellung nehmen',
    'answer-extension': 'Verlängerung bescheiden',
    'dispatch-notice': 'Bescheid versenden',
    'retrieve-notice': 'Bescheid abrufen',
    'remedy-ends': 'Klagefrist endet',
    'submit-draft': 'Antrag zeichnen und einreichen',
  },
  en: {
    'check-formally': 'Check formally',
    'prepare-decision': 'Prepare the decision',
    'prepare-again': 'Decide otherwise',
    'decide-waitlisted': 'Waiting list: the money is there',
    'countersign-decision': 'Countersign the decision',
    'release-decision': 'Release the decision',
    'information-overdue': 'Answer to a request is missing',
    'supply-information': 'Answer the request',
    'give-statement': 'Say something in the hearing',
    'answer-extension': 'Answer a request for an extension',
    'dispatch-notice': 'Dispatch the notice',
    'retrieve-notice': 'Retrieve the notice',
    'remedy-ends': 'The period for an action ends',
    'submit-draft': 'Sign and submit the application',
  },
};
