/** Texts of the list of what a party was asked for. */
export const requests = {
  title: 'Requests for information',
  lead: 'What the granting authority wanted to know, until when, and what became of it.',
  columns: {
    file: 'File number',
    call: 'Call',
    items: 'What is missing',
    asked: 'Asked',
    until: 'Deadline',
    left: 'Days',
    state: 'State',
    answered: 'Answered',
  },
  states: {
    open: 'open',
    overdue: 'overdue',
    answered: 'answered',
    'answered-late': 'answered late',
    withdrawn: 'taken back',
    closed: 'decided without an answer',
  },
  left: '{n, plural, =0 {today} one {one day left} other {# days left}}',
  over: '{n, plural, one {one day over} other {# days over}}',
  count: '{n, plural, one {# request} other {# requests}}',
  empty: 'There are no requests.',
} as const;
