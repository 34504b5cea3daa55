import type { Labelled } from '@paktwerk/kernel';

/** Indicator K01: shorter contacts are on file, but are not counted as talks. */
export const MINIMUM_TALK_MINUTES: Labelled<number> = {
  value: 10,
  mark: 'A',
  source: 'Modellannahme zur Kennzahl K01: ein Gespräch je Kontakt von mindestens zehn Minuten',
};

/** So long before a counsellor leaves, the lead is told whose cases are to be handed over. */
export const HANDOVER_MONTHS: Labelled<number> = {
  value: 3,
  mark: 'A',
  source: 'Modellannahme: Fälle werden ab drei Monaten vor dem letzten Arbeitstag übergeben',
};

/** Whoever stays as long as the money of the post lasts keeps their files for some months behind it: that it goes on is often decided later. */
export const OPEN_BEHIND_MONEY_MONTHS: Labelled<number> = {
  value: 3,
  mark: 'A',
  source: 'Modellannahme: Bescheide über eine Verlängerung ergehen bis zu drei Monate nach dem bisherigen Ende der Förderung',
};

/** How long a file is kept after its case was closed. */
export const CLIENT_RETENTION_MONTHS: Labelled<number> = {
  value: 12,
  mark: 'A',
  source: 'Modellannahme: zwölf Monate nach dem Abschluss des Falls',
};
