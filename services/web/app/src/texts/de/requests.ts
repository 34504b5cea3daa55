/** Texts of the list of what a party was asked for. */
export const requests = {
  title: 'Nachforderungen',
  lead: 'Was die Bewilligungsstelle von Ihnen wissen wollte, bis wann, und was daraus wurde.',
  columns: {
    file: 'Aktenzeichen',
    call: 'Förderaufruf',
    items: 'Was fehlt',
    asked: 'Angefordert',
    until: 'Frist',
    left: 'Tage',
    state: 'Stand',
    answered: 'Beantwortet',
  },
  states: {
    open: 'offen',
    overdue: 'überfällig',
    answered: 'beantwortet',
    'answered-late': 'verspätet beantwortet',
    withdrawn: 'zurückgenommen',
    closed: 'ohne Antwort entschieden',
  },
  left: '{n, plural, =0 {heute} one {noch ein Tag} other {noch # Tage}}',
  over: '{n, plural, one {ein Tag darüber} other {# Tage darüber}}',
  count: '{n, plural, one {# Nachforderung} other {# Nachforderungen}}',
  empty: 'Es gibt keine Nachforderungen.',
} as const;
