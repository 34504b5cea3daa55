/** Texts of the page that shows how a draft would be checked today. */
export const preCheck = {
  title: 'Pre-check: {call}',
  loading: 'Pre-check',
  back: 'To the draft',
  lead: 'So it would be checked today, by the same rules as after the submission.',
  found:
    '{n, plural, =0 {The formal check would find nothing today.} one {The formal check would find one thing today.} other {The formal check would find # things today.}}',
  still: 'You can submit all the same: receipt counts, what is missing is asked for later.',
  over: 'Requested is {amount} more than the frame still carries.',
  checks: 'Checks',
  checksNote: 'Each with what is to be seen, its rule and source.',
  where: 'Where',
  noField: 'no field of the draft',
  lines: 'Lines',
  missing: 'What is missing',
  toSigning: 'For signature',
} as const;
