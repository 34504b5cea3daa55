/** Texts of what a party puts right about its entry of a person. */
export const personEntry = {
  title: 'Eintrag berichtigen',
  note: 'Ein Schreibfehler wird hier berichtigt. Hat die Person inzwischen einen anderen Namen, nehmen Sie sie auf der Seite einer Stelle mit dem richtigen auf und schlagen hier vor, diesen Eintrag mit jenem zusammenzulegen.',
  name: 'Namen berichtigen',
  nameHint:
    'Für Schreibfehler: Es gilt von Anfang an, und eine bestätigte Qualifikation wird neu geprüft. Andere Organisationen sehen weiter, was sie selbst geschrieben haben.',
  givenName: 'Vorname',
  familyName: 'Nachname',
  birthDate: 'Geburtsdatum',
  nameReason: 'Warum',
  nameCorrected: 'Der Name ist berichtigt.',
  merge: 'Zusammenlegen vorschlagen',
  mergeHint:
    'Dieser Eintrag und ein anderer sind derselbe Mensch. Eine andere Person Ihrer Organisation oder die Bewilligungsstelle entscheidet; bis dahin ändert sich nichts.',
  first: 'Der Eintrag, der bleibt',
  firstHint: 'Name, wie er klingt, oder Geburtsdatum',
  reason: 'Warum es derselbe Mensch ist',
  proposed: 'Das Zusammenlegen ist vorgeschlagen.',
} as const;
