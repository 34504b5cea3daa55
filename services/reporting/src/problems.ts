import { refusing } from '@paktwerk/kernel';

export const problems = {
  'counselling-too-fine': {
    de: 'Wie Gespräche geführt wurden ({measures}), sieht nur der eigene Kreis; sonst steht es in den freigegebenen Monatszahlen.',
    en: 'How talks were held ({measures}) is for the district itself; elsewhere the released monthly figures say it.',
  },
  'period-reversed': {
    de: 'Der Zeitraum endet ({to}), bevor er beginnt ({from}).',
    en: 'The period ends ({to}) before it begins ({from}).',
  },
  'reserved-before-release': {
    de: 'Was reserviert ist, gehört zu noch nicht freigegebenen Entscheidungen und ist nur für die Stellen des Landes zu sehen.',
    en: 'What is reserved belongs to decisions that are not released yet and is for the bodies of the state only.',
  },
  'too-many-points': {
    de: 'Der Zeitraum hat zu viele Punkte (höchstens {maximum}). Bitte gröbere Schritte wählen.',
    en: 'The period has too many points ({maximum} at most). Please take greater steps.',
  },
};

export const refuse = refusing(problems);
