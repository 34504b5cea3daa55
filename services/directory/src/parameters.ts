import type { Labelled } from '@paktwerk/kernel';

/** How long a proposed replacement of a lost administrator waits for the second person; afterwards it is proposed anew. */
export const REPLACEMENT_DAYS: Labelled<number> = {
  value: 14,
  mark: 'A',
  source: 'Modellannahme: 14 Tage ab dem Vorschlag, damit niemand einen alten bestätigt',
};
