import { refusing } from '@paktwerk/kernel';

/** Every refusal of this service in German and English; `{name}` is filled from the refusal's data. */
export const problems = {
  'case-unknown': { de: 'Diesen Fall gibt es nicht.', en: 'There is no such case.' },
  'programme-unknown': { de: 'Dieses Programm ist nicht veröffentlicht.', en: 'This programme has not been published.' },
  'not-own-case': { de: 'Diesen Fall führt eine andere Beratungskraft.', en: 'Another counsellor is in charge of this case.' },
  'appointment-ended': {
    de: 'Ihre Tätigkeit auf der geförderten Stelle endete am {lastDay}. Seitdem öffnet Ihre Anmeldung keine Akten mehr; Ihre Fälle übergibt die Teamleitung.',
    en: 'Your appointment to the funded post ended on {lastDay}. Your sign-in opens no files since; the team lead hands your cases over.',
  },
  'not-eligible': {
    de: 'Am {day} gehört die Person nach diesen Angaben nicht zur Zielgruppe. {ruleDe}',
    en: 'On {day} this person, as described, does not belong to the target group. {ruleEn}',
  },
  'date-in-future': {
    de: 'Das Datum {date} liegt in der Zukunft (heute ist {today}).',
    en: 'The date {date} lies in the future (today is {today}).',
  },
  'consent-after-opening': {
    de: 'Die Einwilligung ({consentOn}) muss spätestens am Tag der Aufnahme ({openedOn}) vorliegen.',
    en: 'Consent ({consentOn}) must be given no later than the day of opening ({openedOn}).',
  },
  'birth-date-after-opening': {
    de: 'Das Geburtsdatum darf nicht nach der Aufnahme am {openedOn} liegen.',
    en: 'The birth date must not lie after the opening on {openedOn}.',
  },
  'before-consent': {
    de: 'Am {date} lag noch keine Einwilligung vor (erteilt am {consentOn}).',
    en: 'On {date} there was no consent yet (given on {consentOn}).',
  },
  'before-opening': {
    de: 'Der {date} liegt vor der Aufnahme des Falls am {openedOn}.',
    en: '{date} lies before the case was opened on {openedOn}.',
  },
  'case-closed': { de: 'Der Fall ist seit dem {closedOn} abgeschlossen.', en: 'The case has been closed since {closedOn}.' },
  'consent-revoked': {
    de: 'Die Einwilligung ist seit dem {revokedOn} widerrufen; es wird nichts mehr aufgezeichnet.',
    en: 'Consent was revoked on {revokedOn}; nothing more is recorded.',
  },
  restricted: {
    de: 'Die Akte ist seit dem {restrictedOn} eingeschränkt, weil die Einwilligung widerrufen ist. Lesen dürfen sie nur die Teamleitung und die oder der Datenschutzbeauftragte, mit einem Grund.',
    en: 'The file has been restricted since {restrictedOn}, because consent was revoked. Only the team lead and the data-protection officer may read it, with a reason.',
  },
  'case-open': {
    de: 'Der Fall ist noch offen. Bitte schließen Sie ihn ab, bevor die Daten gelöscht werden.',
    en: 'The case is still open. Please close it before the data are erased.',
  },
  'consent-not-revoked': {
    de: 'Die Einwilligung ist nicht widerrufen. Wer die Löschung verlangt hat oder ob die Aufbewahrung abgelaufen ist, steht als anderer Grund zur Wahl.',
    en: 'Consent was not revoked. That the person asked for it, or that the retention is over, are other reasons to choose.',
  },
  'retention-running': {
    de: 'Der Fall ist seit dem {closedOn} abgeschlossen; die Akte wird bis zum {keepUntil} aufbewahrt (heute ist {today}).',
    en: 'The case was closed on {closedOn}; the file is kept until {keepUntil} (today is {today}).',
  },
  'legal-hold': {
    de: 'Die Akte wird seit dem {heldSince} für ein Verfahren oder eine Prüfung gebraucht und nicht gelöscht, solange das gilt.',
    en: 'Since {heldSince} the file is needed for proceedings or an audit, and is not erased while that lasts.',
  },
  'four-eyes': {
    de: 'Sie haben das Löschen am {proposedOn} selbst vorgeschlagen. Bestätigen muss es eine andere Person.',
    en: 'You proposed the erasure yourself on {proposedOn}. Another person has to confirm it.',
  },
  'erasure-proposed': {
    de: 'Das Löschen ist seit dem {proposedOn} schon vorgeschlagen. Bitte bestätigen oder zuerst zurücknehmen.',
    en: 'Erasing has been proposed already, on {proposedOn}. Please confirm it, or withdraw it first.',
  },
  'erasure-not-proposed': {
    de: 'Niemand hat vorgeschlagen, diese Daten zu löschen.',
    en: 'Nobody has proposed to erase these data.',
  },
  'client-erased': {
    de: 'Die personenbezogenen Daten sind seit dem {erasedOn} gelöscht; es wird nichts mehr aufgezeichnet.',
    en: 'The personal data were erased on {erasedOn}; nothing more is recorded.',
  },
  'goal-before-agreement': {
    de: 'Ein Ziel endet am {until}, vor der Vereinbarung am {agreedOn}.',
    en: 'A goal ends on {until}, before it was agreed on {agreedOn}.',
  },
  'talk-after-closing': {
    de: 'Das letzte Gespräch war am {lastTalkOn}; der Abschluss am {closedOn} läge davor.',
    en: 'The last talk was held on {lastTalkOn}; closing on {closedOn} would lie before it.',
  },
  'month-not-over': {
    de: 'Der Monat {month} ist noch nicht zu Ende (heute ist {today}).',
    en: 'The month {month} is not over yet (today is {today}).',
  },
  'figures-released-already': {
    de: 'Die Zahlen für {month} sind schon freigegeben (Fassung {revision}) und haben sich seither geändert. Bitte geben Sie an, warum sie ersetzt werden.',
    en: 'The figures of {month} have been released already (revision {revision}) and have changed since. Please say why they are replaced.',
  },
};

export const refuse = refusing(problems);
