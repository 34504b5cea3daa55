import { FULL_TIME } from '@paktwerk/kernel';
import type { FteHundredths, Labelled } from '@paktwerk/kernel';

/** What one person may hold over all posts on any one day. */
export const PERSON_SHARE_LIMIT: Labelled<FteHundredths> = {
  value: FULL_TIME,
  mark: 'A',
  source: 'Modellannahme: die Anteile einer Person über alle Stellen ergeben höchstens 1,0 VZÄ',
};

/** Nobody works before: a day of birth with a wrong year would make somebody else of them, with working time of their own. */
export const YOUNGEST_YEARS: Labelled<number> = {
  value: 15,
  mark: 'F',
  source: '§ 5 Abs. 1 mit § 2 Abs. 1 JArbSchG: die Beschäftigung von Kindern, die noch nicht 15 Jahre alt sind, ist verboten',
};

/** How long the data of a person are kept after the last day of their last appointment: they prove what the money was paid for. */
export const PERSON_RETENTION_MONTHS: Labelled<number> = {
  value: 120,
  mark: 'A',
  source: 'Modellannahme: zehn Jahre nach dem letzten Tag der letzten Besetzung, wie andere Belege der Förderung',
};

/** The words that people agree to who stand in the directory of the network; changed words are another version. */
export const CONTACT_CONSENT_VERSION: Labelled<number> = {
  value: 2,
  mark: 'A',
  source:
    'Modellannahme: Text der Zustimmung auf der Seite Netzwerk, zweite Fassung: Name der Anmeldung, Verteiler nur an eine nachgewiesene Adresse',
};

/** How many documents a party brings of a person: degree, recognition of a foreign one, further training, and what was doubted before. */
export const DOCUMENTS_MOST: Labelled<number> = {
  value: 20,
  mark: 'A',
  source: 'Modellannahme: mehr Nachweise als zwanzig je Person liest niemand',
};

/** How many bytes one person brings in within 24 hours. */
export const DOCUMENT_BYTES_PER_DAY: Labelled<number> = {
  value: 500_000_000,
  mark: 'A',
  source: 'Modellannahme: 500 MB je Person in 24 Stunden, wie bei den Anlagen von Anträgen',
};

/** Does the window within which a vacant post is filled again also run for one that nobody ever worked on? Where the rules of a programme say so, they count. */
export const WINDOW_OF_NEVER_FILLED: Labelled<boolean> = {
  value: false,
  mark: '?',
  source:
    'Die Regelwerke nennen eine Frist für das Wiederbesetzen; ob und ab wann sie für eine nie besetzte Stelle läuft, ist nicht gefunden. Gerechnet wird ohne Frist, solange die Stelle bewilligt ist.',
};

/** So long before somebody leaves it is told that nobody follows. */
export const SUCCESSOR_SOUGHT_MONTHS: Labelled<number> = {
  value: 3,
  mark: 'A',
  source: 'Modellannahme: eine Nachfolge wird drei Monate vor dem letzten Arbeitstag gesucht',
};

/** So long after the last visit of whoever made it the secret address of a calendar stays. */
export const CALENDAR_DAYS: Labelled<number> = {
  value: 30,
  mark: 'A',
  source:
    'Modellannahme: wer dreißig Tage nicht angemeldet war, liest auch keine Fristen mehr; dass Rollen am Anmeldedienst enden, meldet niemand',
};

/** An entry of the network ends so long after the last visit of its human: no message says that somebody has lost their roles at the provider. */
export const CONTACT_UNSEEN_DAYS: Labelled<number> = {
  value: 180,
  mark: 'A',
  source: 'Modellannahme: wer ein halbes Jahr nicht angemeldet war, arbeitet hier nicht mehr',
};

/** So long after the last right at the party the entry of whoever has not come for it since goes on: a right is prolonged a day late. */
export const CONTACT_RIGHT_DAYS: Labelled<number> = {
  value: 7,
  mark: 'A',
  source: 'Modellannahme: ein verlängertes Recht ist eine Woche nach seinem letzten Tag eingetragen, oder die Person war wieder da',
};

/** So long after the last appointment at the party the entry of whoever was not seen since goes on: the next appointment may be told late. */
export const CONTACT_LEFT_DAYS: Labelled<number> = {
  value: 30,
  mark: 'A',
  source: 'Modellannahme: eine Folgebesetzung ist dreißig Tage nach dem letzten Arbeitstag erfasst, oder die Person war wieder da',
};
