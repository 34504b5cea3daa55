import { refusing } from '@paktwerk/kernel';

/** Every refusal of this service in German and English. Its commands come from events, so people meet them in what was parked. */
export const problems = {
  'pot-unknown': { de: 'Für diesen Förderaufruf gibt es noch keinen Topf.', en: 'There is no pot for this call yet.' },
  'reservation-pending': {
    de: 'Für die Entscheidung {decisionId} ist noch nichts reserviert.',
    en: 'Nothing has been reserved for decision {decisionId} yet.',
  },
  'reservation-not-held': {
    de: 'Für die Entscheidung {decisionId} sind keine Mittel reserviert (Stand: {status}).',
    en: 'No funds are held for decision {decisionId} (state: {status}).',
  },
};

export const refuse = refusing(problems);
