/** Texts of a calendar that programs read by a secret address. */
export const secretCalendar = {
  title: 'Fristen im Kalender',
  make: 'Adresse anlegen',
  renew: 'Neue Adresse, die alte endet',
  end: 'Adresse aufheben',
  ended: 'Die Adresse öffnet nichts mehr.',
  address: 'Geheime Adresse',
  once: 'Sie wird nur jetzt gezeigt.',
} as const;
