import type { Labelled } from '@paktwerk/kernel';

/** Indicator K01: shorter contacts are on file, but are not counted as talks. */
export const MINIMUM_TALK_MINUTES: Labelled<number> = {
  value: 10,
  mark: 'A',
  source: 'Modellannahme zur Kennzahl K01: ein Gespräch je Kontakt von mindestens zehn Minuten',
};

/** How long a file is kept after its case was closed. */
export const CLIENT_RETENTION_MONTHS: Labelled<number> = {
  value: 12,
  mark: 'A',
  source: 'Modellannahme: zwölf Monate nach dem Abschluss des Falls',
};
