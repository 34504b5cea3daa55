/** The same in English. */
export const occupancyImport = {
  title: 'Occupancies from a spreadsheet',
  note: 'First the whole file is checked; as long as one cell is wrong, nothing is stored. Then it is recorded row by row. If that breaks off, upload the same file again: what is recorded already does not come twice.',
  right: '{n, plural, =0 {The plan says all of it already} one {One occupancy is added} other {# occupancies are added}}',
  there: '{n, plural, one {One row stands} other {# rows stand}} in the plan already.',
  costs: 'What is recorded goes to the granting authority, as if it were reported one by one.',
  takeOver: '{n, plural, one {Record one occupancy} other {Record # occupancies}}',
  running: 'Occupancies are being recorded',
  progress: '{handled} of {total} rows',
  done: '{n, plural, =0 {There was nothing to record} one {One occupancy recorded} other {# occupancies recorded}}',
  nothing: '{n, plural, one {One row stood} other {# rows stood}} in the plan already.',
  refused: '{n, plural, one {One row was not recorded} other {# rows were not recorded}}',
  refusedHint: 'The plan has changed meanwhile. The other rows are recorded.',
  row: 'Row',
  why: 'Why',
  changed: 'The file has changed since you chose it. Choose it again.',
  stopped: 'It did not go on. What is recorded by then stays; upload the same file again.',
} as const;
