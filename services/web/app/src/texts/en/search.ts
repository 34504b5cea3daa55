/** Texts of the search. */
export const search = {
  title: 'Search',
  lead: {
    all: 'Applications by file number, applicant, amount and what is written in them.',
    own: 'Your own applications by file number, amount and what is written in them and decided.',
  },
  label: 'Search for',
  hint: 'For example SU22-2022-0017, Göppingen, 289.498,39 or Sprachmitt. All words have to be in the file; their beginnings will do.',
  count: '{n, plural, =0 {Nothing found. Fewer or shorter words find more.} one {One application} other {# applications}}',
  more: 'The newest {n} applications; there are more. Another word narrows them down.',
  groups: { number: 'File number', party: 'Applicant', amount: 'Amount', text: 'Text of the file' },
  places: {
    'file-number': 'File number',
    party: 'Applicant',
    requested: 'Requested',
    granted: 'Decided on',
    line: 'Line',
    contact: 'Office in charge',
    finding: 'Finding',
    request: 'Request for information',
    answer: 'Answer',
    decision: 'Reason of the decision',
    rejection: 'Reason of the rejection',
    withdrawal: 'Reason of the withdrawal',
  },
  keys: { search: 'Search', next: 'Next hit', previous: 'Previous hit', open: 'Open' },
} as const;
