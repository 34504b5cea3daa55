import type { FormWorkbook } from '@paktwerk/sheets';
import type { CellField } from './read-cell';
import type { Words } from './table';

/** Words of every template that a person fills in. */
export const TEMPLATE_WORDS: Readonly<Record<'de' | 'en', FormWorkbook['words']>> = {
  de: {
    explanations: 'Erläuterungen',
    choices: 'Listen',
    column: 'Spalte',
    required: 'Pflicht',
    explanation: 'Erläuterung',
    wrongTitle: 'Nicht in der Liste',
    wrong: 'Bitte wählen Sie einen Wert der Liste.',
  },
  en: {
    explanations: 'Explanations',
    choices: 'Lists',
    column: 'Column',
    required: 'Required',
    explanation: 'Explanation',
    wrongTitle: 'Not in the list',
    wrong: 'Please choose a value of the list.',
  },
};

export const YES: Words = { de: 'ja', en: 'yes' };
export const NO: Words = { de: 'nein', en: 'no' };

/** How the figures of a column look. */
export const CELL_FORMATS: Readonly<Partial<Record<CellField['kind'], string>>> = {
  share: '0.00',
  money: '#,##0.00',
  date: 'dd.mm.yyyy',
  integer: '0',
};
