/** Texts of lines that are taken over from an earlier grant. */
export const earlierLines = {
  title: 'Positionen aus einem früheren Bescheid',
  note: 'Übernommen wird, was damals bewilligt wurde. Beginn und Betrag folgen aus den Regeln dieses Aufrufs.',
  none: 'Ihnen wurde noch nichts bewilligt, was sich übernehmen lässt.',
  of: 'Früherer Bescheid',
  choose: 'Bitte einen Bescheid wählen',
  application: '{call}, {file}, {amount}',
  lines: 'Positionen',
  noLines: 'Dieser Bescheid hat keine Positionen.',
  unknown: '{what} (dieser Aufruf kennt die Art oder die Qualifikation nicht)',
  chooseLines: 'Bitte mindestens eine Position wählen.',
  take: '{n, plural, =0 {Übernehmen} one {Eine Position übernehmen} other {# Positionen übernehmen}}',
  done: '{n, plural, one {Eine Position ist übernommen.} other {# Positionen sind übernommen.}}',
} as const;
