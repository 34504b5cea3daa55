/** Texts of the search. */
export const search = {
  title: 'Suche',
  lead: {
    all: 'Anträge nach Aktenzeichen, Antragsteller, Betrag und dem, was in ihnen geschrieben steht.',
    own: 'Eigene Anträge nach Aktenzeichen, Betrag und dem, was in ihnen geschrieben steht und entschieden ist.',
  },
  label: 'Suchen nach',
  hint: 'Zum Beispiel SU22-2022-0017, Göppingen, 289.498,39 oder Sprachmitt. Mehrere Wörter müssen alle in der Akte stehen; Wortanfänge genügen.',
  count: '{n, plural, =0 {Nichts gefunden. Weniger oder kürzere Wörter finden mehr.} one {Ein Antrag} other {# Anträge}}',
  more: 'Die neuesten {n} Anträge; es gibt weitere. Ein Wort mehr grenzt sie ein.',
  groups: { number: 'Aktenzeichen', party: 'Antragsteller', amount: 'Betrag', text: 'Text der Akte' },
  places: {
    'file-number': 'Aktenzeichen',
    party: 'Antragsteller',
    requested: 'Beantragt',
    granted: 'Entschieden über',
    line: 'Position',
    contact: 'Zuständige Stelle',
    finding: 'Beanstandung',
    request: 'Nachforderung',
    answer: 'Antwort',
    decision: 'Begründung der Entscheidung',
    rejection: 'Begründung der Ablehnung',
    withdrawal: 'Grund der Rücknahme',
  },
  keys: { search: 'Suchen', next: 'Nächster Treffer', previous: 'Voriger Treffer', open: 'Öffnen' },
} as const;
