import { refusing } from '@paktwerk/kernel';

/** What is wrong with a table that a person fills in, or with a cell of it; a service that takes tables adds these to its own. */
export const cellProblems = {
  'table-missing': {
    de: 'In der Datei steht keine Tabelle mit den Überschriften der Vorlage ({headings}).',
    en: 'The file has no table with the headings of the template ({headings}).',
  },
  'table-empty': {
    de: 'Das Tabellenblatt „{sheet}“ enthält unter den Überschriften keine Zeilen.',
    en: 'The sheet "{sheet}" has no rows below its headings.',
  },
  'import-has-errors': {
    de: '{errors} Zellen sind fehlerhaft, zuerst {cell}: {firstDe} Es wurde nichts übernommen.',
    en: '{errors} cells are wrong, the first is {cell}: {firstEn} Nothing was stored.',
  },
  'heading-unknown': {
    de: 'Die Spalte „{given}“ gibt es in der Vorlage nicht; sie wird nicht gelesen.',
    en: 'The template has no column "{given}"; it is not read.',
  },
  'heading-twice': { de: 'Die Spalte „{given}“ kommt mehrfach vor.', en: 'The column "{given}" occurs more than once.' },
  'heading-missing': { de: 'Die Spalte „{title}“ fehlt.', en: 'The column "{titleEn}" is missing.' },
  'cell-missing': { de: '„{title}“ fehlt.', en: '"{titleEn}" is missing.' },
  'cell-no-number': { de: '„{given}“ ist keine Zahl.', en: '"{given}" is no number.' },
  'cell-not-whole': { de: '{given} ist keine ganze Zahl.', en: '{given} is no whole number.' },
  'cell-ambiguous': {
    de: '„{given}“ kann zweierlei heißen: {thousands} oder {decimals}. Bitte als Zahl eintragen, ohne Tausendertrennzeichen.',
    en: '"{given}" can mean two things: {thousands} or {decimals}. Please enter a number without a thousands separator.',
  },
  'cell-too-fine': { de: '{given} hat mehr als zwei Nachkommastellen.', en: '{given} has more than two decimals.' },
  'cell-out-of-bounds': {
    de: '{given} liegt außerhalb dessen, was sich festhalten lässt.',
    en: '{given} is beyond what can be recorded.',
  },
  'cell-no-day': { de: '„{given}“ ist kein Datum.', en: '"{given}" is no day.' },
  'cell-day-with-time': {
    de: '„{given}“ ist ein Datum mit einer Uhrzeit. Hier steht nur ein Tag; bitte tragen Sie ihn ohne Uhrzeit ein.',
    en: '"{given}" is a day with a time. A day alone stands here; please enter it without a time.',
  },
  'cell-not-offered': {
    de: '„{given}“ gibt es hier nicht; möglich ist: {allowed}.',
    en: '"{given}" is not offered here; possible are: {allowed}.',
  },
  'cell-too-long': {
    de: 'Der Text hat {length} Zeichen, höchstens {maximum} sind möglich.',
    en: 'The text has {length} characters; {maximum} at most are possible.',
  },
  'cell-unstorable': {
    de: 'Der Text ist leer oder enthält Zeichen, die sich nicht speichern lassen.',
    en: 'The text is empty or has characters that cannot be stored.',
  },
  'cell-formula-without-result': {
    de: 'Die Formel hat kein gespeichertes Ergebnis. Bitte öffnen und speichern Sie die Datei in Ihrem Tabellenprogramm.',
    en: 'The formula has no stored result. Please open and save the file in your spreadsheet program.',
  },
  'cell-is-an-error': { de: 'Die Zelle enthält den Fehler {error}.', en: 'The cell has the error {error}.' },
} as const;

export const refuseCell = refusing(cellProblems);
