/** Texts of the register of people. */
export const people = {
  title: 'People',
  lead: 'Who works on your posts, or has worked on them.',
  search: 'Look for a person',
  searchHint: 'A name as it sounds, in any order, or a date of birth',
  columns: { name: 'Name', birthDate: 'Date of birth', tier: 'Tier', share: 'Today (FTE)' },
  unnamed: 'Entry {id}',
  count: '{n, plural, one {# person} other {# people}}',
  empty: 'Nobody is registered yet. People are registered on the page of a post.',
  nobody: 'Nobody sounds like this. Somebody new is registered on the page of a post.',
} as const;
