/** Texts of erasures that wait for others. */
export const erasures = {
  title: 'Erasures that wait for others',
  text: 'One party wants to erase these people, and others have registered them, too. Once each agrees they are erased; where one says nothing, you decide for all. A hold stands against it where the person had a post there.',
  name: 'Who',
  unnamed: 'Entry {id}',
  reason: 'Reason',
  reasons: { RETENTION_OVER: 'retention is over', REQUESTED: 'asked for by the person' },
  proposedOn: 'Proposed on',
  parties: 'What the parties say',
  party: '{party}: {said}{held}',
  said: { PROPOSED: 'proposed', AGREED: 'agreed', NOTHING: 'nothing yet' },
  held: ', held since {date}',
  keptUntil: 'Kept until',
  settle: 'Erase for all',
  settleTitle: 'Erase the data for all parties, for good?',
  consequence:
    'Name, date of birth, qualification, documents and reasons stand nowhere afterwards, with no party. Posts, days, shares and money stay. This cannot be undone.',
  word: 'erase',
  done: 'The data are erased.',
} as const;
