/** Texts of occupancies that come in from a table. */
export const occupancyImport = {
  title: 'Besetzungen aus einer Excel-Tabelle',
  note: 'Zuerst wird die ganze Datei geprüft; solange eine Zelle fehlerhaft ist, wird nichts gespeichert. Danach wird Zeile für Zeile eingetragen. Bricht das ab, laden Sie dieselbe Datei noch einmal hoch: Was schon eingetragen ist, kommt nicht doppelt.',
  right: '{n, plural, =0 {Alles steht schon im Stellenplan} one {Eine Besetzung kommt hinzu} other {# Besetzungen kommen hinzu}}',
  there: '{n, plural, one {Eine Zeile steht} other {# Zeilen stehen}} schon so im Plan.',
  costs: 'Eingetragene Besetzungen gehen an die Bewilligungsstelle, wie einzeln angezeigte.',
  takeOver: '{n, plural, one {Eine Besetzung eintragen} other {# Besetzungen eintragen}}',
  running: 'Besetzungen werden eingetragen',
  progress: '{handled} von {total} Zeilen',
  done: '{n, plural, =0 {Nichts war einzutragen} one {Eine Besetzung eingetragen} other {# Besetzungen eingetragen}}',
  nothing: '{n, plural, one {Eine Zeile stand} other {# Zeilen standen}} schon so im Plan.',
  refused: '{n, plural, one {Eine Zeile wurde nicht eingetragen} other {# Zeilen wurden nicht eingetragen}}',
  refusedHint: 'Inzwischen hat sich am Plan etwas geändert. Die übrigen Zeilen sind eingetragen.',
  row: 'Zeile',
  why: 'Warum',
  changed: 'Die Datei hat sich geändert, seit Sie sie gewählt haben. Wählen Sie sie noch einmal.',
  stopped: 'Es ging nicht weiter. Was bis dahin eingetragen ist, bleibt; laden Sie dieselbe Datei noch einmal hoch.',
} as const;
