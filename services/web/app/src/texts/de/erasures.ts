/** Texts of erasures that wait for others. */
export const erasures = {
  title: 'Löschen, das auf andere wartet',
  text: 'Eine Organisation will diese Personen löschen, und auch andere haben sie im Verzeichnis. Stimmt jede zu, ist gelöscht; sagt eine nichts, entscheiden Sie für alle. Eine Sperre steht dagegen, wo die Person dort eine Stelle hatte.',
  name: 'Wer',
  unnamed: 'Eintrag {id}',
  reason: 'Grund',
  reasons: { RETENTION_OVER: 'Aufbewahrung abgelaufen', REQUESTED: 'von der Person verlangt' },
  proposedOn: 'Vorgeschlagen am',
  parties: 'Was die Organisationen sagen',
  party: '{party}: {said}{held}',
  said: { PROPOSED: 'vorgeschlagen', AGREED: 'zugestimmt', NOTHING: 'noch nichts' },
  held: ', gesperrt seit {date}',
  keptUntil: 'Aufbewahrt bis',
  settle: 'Für alle löschen',
  settleTitle: 'Daten für alle Organisationen endgültig löschen?',
  consequence:
    'Name, Geburtsdatum, Qualifikation, Nachweise und Gründe stehen danach nirgends mehr, bei keiner Organisation. Stellen, Tage, Anteile und Geld bleiben. Das lässt sich nicht zurücknehmen.',
  word: 'löschen',
  done: 'Die Daten sind gelöscht.',
} as const;
