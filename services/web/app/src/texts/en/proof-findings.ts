/** What speaks against an employment that a proof of use names. */
export const proofFindings = {
  beforeStart: 'The notice allows work from {from} on only.',
  behindWindow: 'The post was vacant since {from}; the window to fill it again ended on {to}.',
  lapsed:
    'The post has lapsed: vacant since {from}, window until {to}. {amount} fell back and may be granted to others; days from {from} on are in no sum.',
  unpaid: 'Somebody is on the post whose pay is interrupted from {from} to {to}.',
  unpaidSince: 'Somebody is on the post whose pay is interrupted since {from}.',
  tier: 'Nothing proves the qualification; the granting authority asks for it.',
  person:
    'Without a person nobody can see whether somebody had more than 1.00 FTE together with other posts in the state; the granting authority asks for it.',
} as const;
