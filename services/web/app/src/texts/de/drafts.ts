/** Texts of drafts: what is not submitted yet. */
export const drafts = {
  title: 'Entwürfe',
  lead: 'Was Ihre Stelle vorbereitet, und was davon eingereicht ist. Entwürfe sieht nur sie.',
  columns: { call: 'Förderaufruf', lines: 'Positionen', requested: 'Beantragt', changed: 'Geändert', state: 'Stand' },
  open: 'Entwurf',
  submitted: 'eingereicht',
  count: '{n, plural, one {# Entwurf} other {# Entwürfe}}',
  empty: 'Es gibt keine Entwürfe.',
  begin: {
    title: 'Neuer Entwurf',
    call: 'Förderaufruf',
    callUntil: '{call} (Frist {date})',
    choose: 'Bitte einen Förderaufruf wählen',
    seat: 'Kreis Ihres Sitzes',
    seatHint: 'Träger liegen nach ihrem Schlüssel in keinem Kreis; ein Zusammenschluss liegt, wo sein führendes Mitglied liegt.',
    chooseSeat: 'nicht genannt',
    create: 'Entwurf anlegen',
    refused: 'Der Entwurf wurde nicht angelegt',
  },
} as const;
