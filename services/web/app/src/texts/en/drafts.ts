/** Texts of drafts: what is not submitted yet. */
export const drafts = {
  title: 'Drafts',
  lead: 'What your organisation prepares, and what of it is submitted. Nobody else sees drafts.',
  columns: { call: 'Call', lines: 'Lines', requested: 'Requested', changed: 'Changed', state: 'State' },
  open: 'draft',
  submitted: 'submitted',
  count: '{n, plural, one {# draft} other {# drafts}}',
  empty: 'There are no drafts.',
  begin: {
    title: 'New draft',
    call: 'Call',
    callUntil: '{call} (deadline {date})',
    choose: 'Please choose a call',
    seat: 'District of your seat',
    seatHint: 'By its key a carrier lies in no district; a grouping lies where its leading member does.',
    chooseSeat: 'not named',
    create: 'Create the draft',
    refused: 'The draft was not created',
  },
} as const;
