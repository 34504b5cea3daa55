/** Texts of the register of people. */
export const people = {
  title: 'Personen',
  lead: 'Wer auf Ihren Stellen arbeitet oder gearbeitet hat.',
  search: 'Person suchen',
  searchHint: 'Name, wie er klingt, in beliebiger Reihenfolge, oder Geburtsdatum',
  columns: { name: 'Name', birthDate: 'Geburtsdatum', tier: 'Qualifikation', share: 'Heute (VZÄ)' },
  unnamed: 'Eintrag {id}',
  count: '{n, plural, one {# Person} other {# Personen}}',
  empty: 'Noch ist niemand eingetragen. Eingetragen wird auf der Seite einer Stelle.',
  nobody: 'Niemand klingt so. Ist die Person neu, wird sie auf der Seite einer Stelle eingetragen.',
} as const;
