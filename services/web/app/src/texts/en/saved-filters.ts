/** Texts of the filters that a person has saved. */
export const savedFilters = {
  title: 'Saved filters',
  none: 'You have not saved a filter for this list yet.',
  name: 'Name of the filter',
  hint: 'What is chosen now is saved: filters, search and order. A name that is there already is replaced.',
  nothingChosen: 'Nothing is chosen in the list that could be saved.',
  save: 'Save the filter',
  remove: 'Delete the filter "{name}"',
  refused: 'The filter was not saved',
} as const;
