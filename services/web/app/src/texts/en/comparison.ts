/** Texts of the comparison of two points in time. */
export const comparison = {
  title: 'Compare two points in time',
  asOf: '{name}: as of {effective}, known {known}',
  knownNow: 'today',
  back: 'Back to the overview',
  swap: 'Swap A and B',
  times: 'A and B',
  same: 'A and B are the same. Choose another day for A or B.',
  years: 'Funds: A shows budget year {a}, B shows budget year {b}.',
  provisional: 'Provisional: some messages are still on their way.',
  totals: 'Whole state: difference from A to B',
  fromTo: 'A {a}, B {b}',
  side: { a: 'A', b: 'B', difference: 'B − A' },
  cell: { a: 'A {value}', b: 'B {value}' },
  points: '{n} pp',
  pointsNote: 'pp: percentage points',
  map: {
    title: 'Difference by district',
    label: 'Tile map of the differences from A to B: {measure}',
    none: 'no value',
    same: 'unchanged',
  },
  legend: { upTo: '{sign}, up to {to}', over: '{sign}, over {from}', any: '{sign}', more: 'more', less: 'less' },
  greatest: {
    title: 'Greatest differences',
    finding:
      '{measure}: {difference} in the state. {more, plural, =0 {No district has} one {# district has} other {# districts have}} more, {less, number} less, {same, number} the same.',
    none: 'No district differs.',
  },
  table: {
    title: 'Differences of all districts',
    count: '{n, plural, one {# district} other {# districts}}',
    onlyChanged: 'only districts that differ',
    total: 'Whole state',
    empty: 'No district differs.',
  },
  file: { programme: 'Programme', a: 'A', b: 'B', difference: 'Difference B − A', provisional: 'provisional', final: 'final' },
} as const;
