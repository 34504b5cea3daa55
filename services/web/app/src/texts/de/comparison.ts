/** Texts of the comparison of two points in time. */
export const comparison = {
  title: 'Zwei Stände vergleichen',
  asOf: '{name}: Stand {effective}, bekannt {known}',
  knownNow: 'heute',
  back: 'Zur Übersicht',
  swap: 'A und B tauschen',
  times: 'A und B',
  same: 'A und B sind derselbe Stand. Wählen Sie für A oder B einen anderen Tag.',
  years: 'Mittel: A zeigt das Haushaltsjahr {a}, B das Haushaltsjahr {b}.',
  provisional: 'Vorläufig: Einige Meldungen sind noch unterwegs.',
  totals: 'Land gesamt: Unterschied von A nach B',
  fromTo: 'A {a}, B {b}',
  side: { a: 'A', b: 'B', difference: 'B − A' },
  cell: { a: 'A {value}', b: 'B {value}' },
  points: '{n} PP',
  pointsNote: 'PP: Prozentpunkte',
  map: {
    title: 'Unterschied je Kreis',
    label: 'Kachelkarte der Unterschiede von A nach B: {measure}',
    none: 'kein Wert',
    same: 'unverändert',
  },
  legend: { upTo: '{sign}, bis {to}', over: '{sign}, über {from}', any: '{sign}', more: 'mehr', less: 'weniger' },
  greatest: {
    title: 'Größte Unterschiede',
    finding:
      '{measure}: {difference} im Land. {more, plural, =0 {Kein Kreis hat} one {# Kreis hat} other {# Kreise haben}} mehr, {less, number} weniger, {same, number} gleich viel.',
    none: 'Kein Kreis unterscheidet sich.',
  },
  table: {
    title: 'Unterschiede aller Kreise',
    count: '{n, plural, one {# Kreis} other {# Kreise}}',
    onlyChanged: 'nur Kreise mit Unterschied',
    total: 'Land gesamt',
    empty: 'Kein Kreis unterscheidet sich.',
  },
  file: { programme: 'Programm', a: 'A', b: 'B', difference: 'Unterschied B − A', provisional: 'vorläufig', final: 'endgültig' },
} as const;
