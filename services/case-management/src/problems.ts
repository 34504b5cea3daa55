import { refusing } from '@paktwerk/kernel';

/** Every refusal of this service in German and English; `{name}` is filled from the refusal's data. */
export const problems = {
  'case-unknown': { de: 'Diesen Fall gibt es nicht.', en: 'There is no such case.' },
  'programme-unknown': { de: 'Dieses Programm ist nicht veröffentlicht.', en: 'This programme has not been published.' },
  'not-own-case': { de: 'Diesen Fall führt eine andere Beratungskraft.', en: 'Another counsellor is in charge of this case.' },
  'own-case': {
    de: 'Diesen Fall führen Sie selbst. Das entscheidet eine andere Person der Teamleitung.',
    en: 'You are in charge of this case yourself. Another team lead decides on this.',
  },
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
  'case-open-already': {
    de: 'Der Fall ist schon offen.',
    en: 'The case is open already.',
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
  'step-before-agreement': {
    de: 'Ein Schritt endet am {until}, vor der Vereinbarung am {agreedOn}.',
    en: 'A step ends on {until}, before it was agreed on {agreedOn}.',
  },
  'plan-unknown': { de: 'Diesen Plan gibt es in dem Fall nicht.', en: 'There is no such plan in the case.' },
  'goal-unknown': { de: 'Dieses Ziel steht in keinem solchen Plan des Falls.', en: 'No such plan of the case has this goal.' },
  'goal-twice': { de: 'Ein Ziel steht zweimal im Plan.', en: 'A goal stands twice in the plan.' },
  'step-unknown': {
    de: 'Diesen Schritt gibt es unter dem Ziel nicht, oder er steht zweimal da.',
    en: 'There is no such step under the goal, or it stands there twice.',
  },
  'plan-replaced': {
    de: 'Seit dem {agreedOn} gilt ein neuerer Plan. Bitte ändern Sie diesen.',
    en: 'A newer plan has been in force since {agreedOn}. Please change that one.',
  },
  'before-agreement': {
    de: 'Der {date} liegt vor der Vereinbarung des Plans am {agreedOn}.',
    en: '{date} lies before the plan was agreed on {agreedOn}.',
  },
  'goal-ended': {
    de: 'Das Ziel ist seit dem {endedOn} erreicht oder aufgegeben. Ein neuer Plan kann es wieder aufnehmen.',
    en: 'The goal was reached or dropped on {endedOn}. A new plan can take it up again.',
  },
  'review-too-far': {
    de: 'Nach der Überprüfung am {reviewedOn} liegt die nächste spätestens am {latest}, und nicht am {nextOn}.',
    en: 'After the review on {reviewedOn} the next one is on {latest} at the latest, and not on {nextOn}.',
  },
  'assessment-empty': {
    de: 'Die Einschätzung sagt nichts: weder zu einem Bereich noch zu Sprache oder Arbeit.',
    en: 'The assessment says nothing: neither of a domain nor of language or work.',
  },
  'domain-twice': { de: 'Ein Bereich ist zweimal eingeschätzt.', en: 'A domain is assessed twice.' },
  'place-without-outreach': {
    de: 'Ein Ort gehört zur aufsuchenden Beratung. Bitte wählen Sie diese, oder lassen Sie den Ort weg.',
    en: 'A place belongs to outreach. Please choose that, or leave the place out.',
  },
  'talk-unknown': { de: 'Dieses Gespräch steht nicht in der Akte.', en: 'The file has no such talk.' },
  'talk-annulled': {
    de: 'Das Gespräch vom {heldOn} ist gestrichen und wird nicht mehr berichtigt.',
    en: 'The talk of {heldOn} was struck out and is corrected no more.',
  },
  'limit-reached': {
    de: 'Beraten wird seit dem {countingFrom}, höchstens bis zum {lastDay}. Der {date} liegt dahinter. Verlängern kann einmal die Teamleitung, mit Begründung.',
    en: 'Counselling began on {countingFrom} and may last until {lastDay}; {date} lies behind that. The team lead may extend it once, with a reason.',
  },
  'limit-by-lead': {
    de: 'Beraten wird höchstens bis zum {lastDay}. Ein Gespräch so zu berichtigen oder zu streichen, dass länger beraten werden darf, ist Sache der Teamleitung, und das nicht im eigenen Fall.',
    en: 'Counselling may last until {lastDay}. To correct or strike out a talk so that it may last longer is for the team lead, and not in a case of their own.',
  },
  'limit-extended': {
    de: 'Die Höchstdauer ist schon seit dem {extendedOn} auf {months} Monate verlängert.',
    en: 'The limit was already extended to {months} months on {extendedOn}.',
  },
  'extension-over': {
    de: 'Auch verlängert endet die Höchstdauer am {lastDay}, und das ist vorbei (heute ist {today}).',
    en: 'Also when extended the limit ends on {lastDay}, and that is over (today is {today}).',
  },
  'no-talk-yet': {
    de: 'Die Höchstdauer zählt ab dem ersten Gespräch; es gab noch keines.',
    en: 'The limit counts from the first talk; there was none yet.',
  },
  'case-paused': {
    de: 'Der Fall ruht seit dem {pausedOn}. Bitte setzen Sie ihn zuerst fort.',
    en: 'The case has been paused since {pausedOn}. Please resume it first.',
  },
  'talk-after-pause': {
    de: 'Das letzte Gespräch war am {lastTalkOn}; der Fall kann nicht schon ab dem {pausedOn} ruhen.',
    en: 'The last talk was held on {lastTalkOn}; the case cannot have been paused from {pausedOn} on.',
  },
  'before-pause': {
    de: 'Der {date} liegt vor dem Beginn der Ruhezeit am {pausedOn}.',
    en: '{date} lies before the pause began on {pausedOn}.',
  },
  'before-closing': {
    de: 'Der {date} liegt vor dem Abschluss des Falls am {closedOn}.',
    en: '{date} lies before the case was closed on {closedOn}.',
  },
  'before-reopening': {
    de: 'Der {date} liegt vor der Wiederaufnahme des Falls am {reopenedOn}.',
    en: '{date} lies before the case was reopened on {reopenedOn}.',
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
