export const consequences = {
  title: 'What follows from it',
  asking: 'being worked out …',
  nothing: 'It changes nothing about the money.',
  noMoney: 'No amount is known for this post; nothing is worked out.',
  first: '{month} {amount}',
  firstDays: '{month} {amount} ({days} of {all} days)',
  untilYearEnd: 'until 31 December {amount} together',
  year: '{year}: {amount}',
  total: '{year} {after} in all instead of {before}; {approved} are approved',
  end: 'The money then lasts until {after} instead of {before}.',
  window: 'Then the post is to be refilled until {date}; if it lapses, {amount} go back to the frame.',
  rulesUntil: 'No interruption moves the end behind {date}: so long the rules hold (version {version}).',
  windowPast:
    'The window to fill it again after that was over on {date}: with this the post lapses at once, and {amount} go back to the frame.',
  beyondSlice:
    '{year}: the paid days would come to {due}, and {approved} are approved. What lies beyond ({amount}) is paid after an amendment notice only, and cut until then.',
  outsideYears:
    '{amount} of what is granted fall into no year and are not paid: until the approval ends there are fewer than the months that were granted (parts of months count by calendar days). They stay bound until a notice says otherwise.',
  refilledLate:
    'Whoever is on the post from {from} has then begun behind its window (until {lastDay}). The appointment stays, but is marked, and the granting authority decides on {amount} that would have fallen back otherwise.',
  windowGone: 'This is within the deadline of {date}.',
  within: 'At most 1.00 FTE together with all posts in the state: allowed.',
  beyond: 'More than 1.00 FTE together with all posts in the state: it will be refused.',
  unpaid: 'Days without pay on the post: {after} instead of {before}.',
  openEnd: 'As long as the last day is not known, the end of the money does not move.',
  rules: {
    minimumShare: 'Whoever is on a post works at least {share} FTE.',
    vacancyWindowMonths: 'A post is filled again within {n, plural, one {# month} other {# months}}.',
    suspensionCapMonths: 'Interruptions together move the end by at most {n, plural, one {# month} other {# months}}.',
  },
  source: '({mark}: {source})',
  marks: { F: 'documented', D: 'derived', M: 'general knowledge', A: 'assumption', '?': 'no source' },
} as const;
