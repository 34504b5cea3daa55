/** Texts of the filters that a person has saved. */
export const savedFilters = {
  title: 'Gespeicherte Filter',
  none: 'Für diese Liste haben Sie noch keinen Filter gespeichert.',
  name: 'Name des Filters',
  hint: 'Gespeichert wird, was gerade gewählt ist: Filter, Suche und Sortierung. Ein Name, den es schon gibt, wird ersetzt.',
  nothingChosen: 'In der Liste ist nichts gewählt, was sich speichern ließe.',
  save: 'Filter speichern',
  remove: 'Filter „{name}“ löschen',
  refused: 'Der Filter wurde nicht gespeichert',
} as const;
