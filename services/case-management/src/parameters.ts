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

/** A plan is looked at again after so many months, unless both agreed on another day. */
export const REVIEW_MONTHS: Labelled<number> = {
  value: 6,
  mark: 'A',
  source: 'Modellannahme: Pläne werden alle sechs Monate überprüft, mindestens einmal im Jahr',
};

/** At the latest a plan is looked at after so many months. */
export const MOST_REVIEW_MONTHS: Labelled<number> = {
  value: 12,
  mark: 'A',
  source: 'Modellannahme: Pläne werden alle sechs Monate überprüft, mindestens einmal im Jahr',
};

/** How long somebody is counselled, from the first talk on. */
export const LIMIT_MONTHS: Labelled<number> = {
  value: 36,
  mark: 'F',
  source: 'VwV Integrationsmanagement 2023: höchstens drei Jahre je Person, in begründeten Fällen vier (rv.de)',
};

/** By how much the team lead may extend it, with a reason. */
export const LIMIT_EXTENSION_MONTHS: Labelled<number> = {
  value: 12,
  mark: 'F',
  source: 'VwV Integrationsmanagement 2023: höchstens drei Jahre je Person, in begründeten Fällen vier (rv.de)',
};

/** Talks before this day were held under rules without a limit. */
export const LIMIT_SINCE: Labelled<string> = {
  value: '2023-06-06',
  mark: 'D',
  source: 'VwV Integrationsmanagement vom 6. Juni 2023; frühere Fassungen kennen keine Höchstdauer',
};

/** After so many months of counselling the counsellor and the lead are warned that it comes to an end. */
export const LIMIT_WARNING_MONTHS: Labelled<readonly number[]> = {
  value: [30, 35],
  mark: 'A',
  source: 'Modellannahme: Hinweis nach 30 und nach 35 Monaten',
};
