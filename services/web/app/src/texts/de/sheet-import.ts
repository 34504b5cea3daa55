/** Texts of every table that a person brings in: what is wrong with which cell, and the file back with marks. */
export const sheetImport = {
  template: 'Vorlage herunterladen (XLSX)',
  file: 'Ausgefüllte Vorlage',
  checking: 'Die Datei wird geprüft …',
  refused: 'Die Datei wurde nicht angenommen',
  wrong: '{n, plural, one {Eine Zelle ist fehlerhaft} other {# Zellen sind fehlerhaft}}',
  wrongHint:
    'Es wurde nichts gespeichert. Holen Sie Ihre Datei mit roten Zellen und Kommentaren zurück, verbessern Sie sie und laden Sie sie noch einmal hoch.',
  rightHint: 'Noch ist nichts gespeichert.',
  unseen: 'In Ihrer Tabelle ist etwas ausgeblendet',
  hiddenRows:
    '{n, plural, one {Eine ausgeblendete Zeile wurde mitgelesen} other {# ausgeblendete Zeilen wurden mitgelesen}}; was nicht gemeint ist, löschen Sie bitte.',
  hiddenSheets:
    '{n, plural, one {Ein ausgeblendetes Blatt wird nicht gelesen} other {# ausgeblendete Blätter werden nicht gelesen}}: {names}.',
  problems: 'Auffällige Zellen',
  cell: 'Zelle',
  sheet: 'Blatt',
  severity: 'Art',
  severities: { error: 'Fehler', hint: 'Hinweis' },
  what: 'Was ist',
  more: '{n, plural, one {Eine weitere steht} other {# weitere stehen}} in der markierten Datei.',
  marked: 'Datei mit Markierungen',
  markedName: '{name}-markiert',
} as const;
