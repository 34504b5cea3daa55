import { refusing } from '@paktwerk/kernel';

/** Why a file from outside is not read, in German and English; a service that takes files adds these to its own. */
export const workbookProblems = {
  'file-empty': { de: 'Die Datei ist leer (0 Bytes).', en: 'The file is empty (0 bytes).' },
  'file-not-a-workbook': {
    de: 'Das ist keine Excel-Tabelle (.xlsx), sondern: {found}. Bitte speichern Sie die Tabelle als „Excel-Arbeitsmappe (.xlsx)“.',
    en: 'This is no spreadsheet (.xlsx), but: {found}. Please save the table as "Excel Workbook (.xlsx)".',
  },
  'workbook-encrypted': {
    de: 'Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.',
    en: 'The file is protected with a password. Please save it without one.',
  },
  'workbook-with-macros': {
    de: 'Die Datei enthält Makros ({part}). Bitte speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ ohne Makros.',
    en: 'The file has macros ({part}). Please save it as "Excel Workbook (.xlsx)" without macros.',
  },
  'workbook-with-objects': {
    de: 'Die Datei enthält etwas, das ein anderes Programm öffnet oder startet ({part}): ein eingebettetes Objekt, ein Steuerelement oder eine DDE-Verknüpfung. Bitte löschen Sie es und speichern Sie die Datei neu.',
    en: 'There is something in the file that another program opens or starts ({part}): an embedded object, a control or a DDE link. Please delete it and save the file again.',
  },
  'workbook-with-connections': {
    de: 'Die Datei holt Daten von anderswo ({part}): eine Datenverbindung, eine Abfrage oder ein verknüpftes Bild. Bitte entfernen Sie das unter „Daten → Abfragen und Verbindungen“ und speichern Sie die Datei neu.',
    en: 'The file fetches data from elsewhere ({part}): a data connection, a query or a linked picture. Please remove it under "Data → Queries & Connections" and save the file again.',
  },
  'workbook-unknown-part': {
    de: 'Die Datei enthält einen Teil, der in keiner gewöhnlichen Tabelle steht ({part}: {type}). Bitte übernehmen Sie die Blätter in eine neue Arbeitsmappe.',
    en: 'The file has a part that stands in no ordinary spreadsheet ({part}: {type}). Please copy the sheets into a new workbook.',
  },
  'workbook-unpacks-too-large': {
    de: 'Ausgepackt hätte die Datei {bytes} Bytes, höchstens {maximum} werden angenommen.',
    en: 'Unpacked the file would have {bytes} bytes; {maximum} at most are taken.',
  },
  'workbook-too-many-parts': {
    de: 'Die Datei besteht aus {parts} Teilen, höchstens {maximum} werden angenommen.',
    en: 'The file has {parts} parts; {maximum} at most are taken.',
  },
  'workbook-too-many-sheets': {
    de: 'Die Datei hat {sheets} Tabellenblätter, höchstens {maximum} werden angenommen.',
    en: 'The file has {sheets} sheets; {maximum} at most are taken.',
  },
  'workbook-too-many-rows': {
    de: 'Das Tabellenblatt „{sheet}“ hat {rows} Zeilen, höchstens {maximum} werden angenommen.',
    en: 'The sheet "{sheet}" has {rows} rows; {maximum} at most are taken.',
  },
  'workbook-damaged': {
    de: 'Die Datei ist beschädigt oder keine gültige Excel-Tabelle. Bitte öffnen Sie sie in Ihrem Tabellenprogramm und speichern Sie sie neu.',
    en: 'The file is damaged or no valid spreadsheet. Please open it in your spreadsheet program and save it again.',
  },
  'workbook-needs-too-much': {
    de: 'Die Datei braucht zum Lesen mehr Speicher oder mehr als {seconds} Sekunden. Bitte übernehmen Sie die Zeilen in eine neue Datei.',
    en: 'Reading the file needs more memory, or more than {seconds} seconds. Please copy the rows into a new file.',
  },
} as const;

export const refuseFile = refusing(workbookProblems);
export type FileRefusal = ReturnType<typeof refuseFile>;
