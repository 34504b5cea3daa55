/** Texts of files, wherever they stand. */
export const attachments = {
  whole: 'ganzer Antrag',
  forLine: 'Position {n}',
  states: {
    'not-scanned': 'nicht auf Schadsoftware geprüft',
    quarantined: 'wird geprüft',
    clean: 'geprüft',
    infected: 'Schadsoftware gefunden, gelöscht',
  },
  again: 'Der Virenscanner konnte die Datei noch nicht prüfen; der nächste Versuch ist um {at}.',
  bring: {
    answer: 'Datei beifügen (sie geht erst mit der Antwort ab)',
    waiting: 'Dateien, die mit der Antwort abgehen',
    remove: '{name} entfernen',
    sending: 'Die Datei wird übertragen und geprüft …',
    refused: 'Die Datei wurde nicht angenommen',
  },
  table: {
    title: 'Anlagen',
    note: 'So eingereicht: Die Prüfsumme steht im Protokoll. Eine Datei wird gespeichert und nie in der Seite geöffnet.',
    name: 'Datei',
    of: 'Gehört zu',
    size: 'Größe',
    state: 'Schadsoftware',
    hash: 'Prüfsumme (SHA-256)',
    gone: 'nicht mehr vorhanden',
  },
} as const;
