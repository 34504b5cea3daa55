/** Texts of the page that shows how a draft would be checked today. */
export const preCheck = {
  title: 'Vorprüfung: {call}',
  loading: 'Vorprüfung',
  back: 'Zum Entwurf',
  lead: 'So würde heute geprüft, mit denselben Regeln wie nach dem Einreichen.',
  found:
    '{n, plural, =0 {Die formale Prüfung fände heute nichts.} one {Die formale Prüfung fände heute einen Punkt.} other {Die formale Prüfung fände heute # Punkte.}}',
  still: 'Einreichen können Sie auch so: Der Eingang zählt, Fehlendes wird nachgefordert.',
  over: 'Beantragt ist {amount} mehr, als der Planungsrahmen noch trägt.',
  checks: 'Prüfungen',
  checksNote: 'Jede mit dem, was zu sehen ist, mit Regel und Quelle.',
  where: 'Wo',
  noField: 'kein Feld des Entwurfs',
  lines: 'Positionen',
  missing: 'Was noch fehlt',
  toSigning: 'Zur Unterschrift',
} as const;
