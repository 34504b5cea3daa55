/** Texts of lines that are taken over from an earlier grant. */
export const earlierLines = {
  title: 'Lines of an earlier grant',
  note: 'What was granted then is taken over. Start and amount follow from the rules of this call.',
  none: 'Nothing was granted to you yet that could be taken over.',
  of: 'Earlier grant',
  choose: 'Please choose a grant',
  application: '{call}, {file}, {amount}',
  lines: 'Lines',
  noLines: 'This grant has no lines.',
  unknown: '{what} (this call does not know the kind or the qualification)',
  chooseLines: 'Please choose at least one line.',
  take: '{n, plural, =0 {Take over} one {Take over one line} other {Take over # lines}}',
  done: '{n, plural, one {One line is taken over.} other {# lines are taken over.}}',
} as const;
