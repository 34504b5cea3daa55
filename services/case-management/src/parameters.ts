import type { Mark } from '@paktwerk/kernel';

/** A limit together with where it comes from, so that no assumption hides as a constant. */
interface Labelled<T> {
  readonly value: T;
  readonly mark: Mark;
  readonly source: string;
}

/** Indicator K01: shorter contacts are on file, but are not counted as talks. */
export const MINIMUM_TALK_MINUTES: Labelled<number> = {
  value: 10,
  mark: 'A',
  source: 'Modellannahme zur Kennzahl K01: ein Gespräch je Kontakt von mindestens zehn Minuten',
};

/** Published are figures of a district and above; a smaller count is suppressed, and so is what would give it away. */
export const SUPPRESSION_THRESHOLD: Labelled<number> = {
  value: 5,
  mark: 'A',
  source: 'Modellannahme: Veröffentlichung ab Kreisebene, Zellen unter 5 werden gesperrt, auch ergänzend',
};

/** How long a file is kept after its case was closed. */
export const CLIENT_RETENTION_MONTHS: Labelled<number> = {
  value: 12,
  mark: 'A',
  source: 'Modellannahme: zwölf Monate nach dem Abschluss des Falls',
};
