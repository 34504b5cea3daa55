import type { Labelled } from '@paktwerk/kernel';

/** How long a party has to answer a request for information, where the clerk names no day. */
export const INFORMATION_DAYS: Labelled<number> = {
  value: 14,
  mark: 'A',
  source: 'Modellannahme: 14 Tage ab der Nachforderung, am Wochenende oder Feiertag bis zum nächsten Werktag',
};

/** What an extension adds to the day on which the period ends; there is one. */
export const INFORMATION_EXTENSION_DAYS: Labelled<number> = {
  value: 14,
  mark: 'A',
  source: 'Modellannahme: einmal 14 Tage, gerechnet vom Ende der Frist',
};
