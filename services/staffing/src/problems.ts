import { refusing } from '@paktwerk/kernel';

/** Every refusal of this service in German and English; `{name}` is filled from the refusal's data. */
export const problems = {
  'post-unknown': { de: 'Diese Stelle gibt es nicht.', en: 'There is no such post.' },
  'post-occupied': {
    de: 'Die Stelle ist vom {from} bis {until} schon besetzt.',
    en: 'The post is already filled from {from} until {until}.',
  },
  'outside-approval': {
    de: 'Die Stelle ist vom {from} bis {to} bewilligt; gewünscht ist {requestedFrom} bis {requestedUntil}.',
    en: 'The post is approved from {from} to {to}; requested was {requestedFrom} until {requestedUntil}.',
  },
  'period-reversed': {
    de: 'Der letzte Tag ({until}) liegt vor dem ersten ({from}).',
    en: 'The last day ({until}) lies before the first one ({from}).',
  },
  'post-not-occupied': { de: 'Am {lastDay} ist die Stelle nicht besetzt.', en: 'On {lastDay} nobody holds the post.' },
  'already-vacated': {
    de: 'Für diese Besetzung ist das Ende am {lastDay} schon eingetragen.',
    en: 'The end of this appointment is already recorded as {lastDay}.',
  },
  'person-unknown': { de: 'Diese Person steht nicht im Verzeichnis.', en: 'This person is not in the register.' },
  'fte-exceeded': {
    de: 'Am {day} hätte die Person {totalShare} VZÄ: {claimedShare} sind vergeben, {requestedShare} kämen hinzu. Erlaubt sind höchstens {limitShare}.',
    en: 'On {day} the person would hold {totalShare} FTE: {claimedShare} are taken, {requestedShare} would be added. At most {limitShare} are allowed.',
  },
  'claim-unknown': { de: 'Dieser Stellenanteil ist nicht vorgemerkt.', en: 'There is no such claim.' },
  'birth-date-in-future': { de: 'Das Geburtsdatum muss vor dem {today} liegen.', en: 'The birth date must lie before {today}.' },
};

export const refuse = refusing(problems);
