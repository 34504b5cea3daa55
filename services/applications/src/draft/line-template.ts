import { formWorkbook } from '@paktwerk/sheets';
import type { FormColumn } from '@paktwerk/sheets';
import { defined } from '@paktwerk/kernel';
import type { Language } from '@paktwerk/kernel';
import { CELL_FORMATS, NO, TEMPLATE_WORDS, YES } from '@paktwerk/platform';
import type { Words } from '@paktwerk/platform';
import { MAX_LINES } from '../application/lines';
import type { FormField, LineForm } from '../funding/family';
import { KIND_TITLE, LINE_ID_TITLE, columnsOf } from './line-columns';
import type { LineColumn } from './line-columns';

const HOW: Readonly<Record<FormField['kind'], Words>> = {
  text: { de: 'Text.', en: 'A text.' },
  choice: { de: 'Einer der Werte der Liste.', en: 'One of the values of the list.' },
  share: {
    de: 'Stellenanteil mit höchstens zwei Nachkommastellen, 0,50 für eine halbe Stelle.',
    en: 'A share with two decimals at most, 0.50 for half a post.',
  },
  integer: { de: 'Ganze Zahl.', en: 'A whole number.' },
  date: { de: 'Datum.', en: 'A day.' },
  money: { de: 'Euro mit höchstens zwei Nachkommastellen.', en: 'Euros with two decimals at most.' },
};
const SEVERAL: Words = {
  de: 'Mehrere Werte der Liste, mit Semikolon getrennt.',
  en: 'Several values of the list, separated by semicolons.',
};

const figure = (field: FormField, value: number, language: Language): string => {
  const shown = field.kind === 'share' || field.kind === 'money' ? (value / 100).toFixed(2) : String(value);
  return language === 'de' ? shown.replace('.', ',') : shown;
};
const bounds = (field: FormField, language: Language): string => {
  const { minimum, maximum } = field;
  if (field.kind === 'text')
    return maximum === undefined ? '' : language === 'de' ? ` Höchstens ${maximum} Zeichen.` : ` At most ${maximum} characters.`;
  const least = minimum === undefined ? '' : `${language === 'de' ? 'mindestens' : 'at least'} ${figure(field, minimum, language)}`;
  const most = maximum === undefined ? '' : `${language === 'de' ? 'höchstens' : 'at most'} ${figure(field, maximum, language)}`;
  const both = [least, most].filter((t) => t !== '').join(', ');
  return both === '' ? '' : ` ${language === 'de' ? 'Nach dem Regelwerk' : 'By the rules'}: ${both}.`;
};

const labelOf = ({ labelDe, labelEn }: { readonly labelDe: string; readonly labelEn: string }, language: Language): string =>
  language === 'de' ? labelDe : labelEn;

const explained = (column: LineColumn, forms: readonly LineForm[], language: Language): string =>
  forms
    .flatMap((form) => {
      const field = column.fields.get(form.kind);
      if (!field) return [];
      const how = (field.held.isList ? SEVERAL : HOW[field.kind])[language] + bounds(field, language);
      return [forms.length === 1 ? how : `${labelOf(form, language)}: ${how}`];
    })
    .join(' ');

/** Yes, no, or the kinds of lines that need it. */
const requiredIn = (column: LineColumn, forms: readonly LineForm[], language: Language): string => {
  const needing = forms.filter(({ kind }) => column.fields.get(kind)?.isRequired);
  if (needing.length === forms.length) return YES[language];
  return needing.length === 0 ? NO[language] : needing.map((form) => labelOf(form, language)).join(', ');
};

const columnFor =
  (forms: readonly LineForm[], language: Language) =>
  (column: LineColumn): FormColumn => {
    const choices = [...column.fields.values()].flatMap((f) => (f.held.isList ? [] : (f.choices ?? [])));
    const format = CELL_FORMATS[column.kind];
    return {
      title: column.title[language],
      required: requiredIn(column, forms, language),
      ...defined({ format }),
      ...(choices.length === 0 ? {} : { choices: [...new Set(choices.map((c) => labelOf(c, language)))] }),
      explanation: explained(column, forms, language),
    };
  };

const WORDS = {
  de: {
    lines: 'Positionen',
    id: 'Frei wählbar: Buchstaben, Ziffern und Bindestriche, höchstens 40; bleibt sie leer, wird sie vergeben.',
    kind: 'Was beantragt wird.',
  },
  en: {
    lines: 'Lines',
    id: 'Of your choice: letters, digits and hyphens, 40 at most; where it is empty, one is given.',
    kind: 'What is applied for.',
  },
} as const;

/** A workbook in which the lines of a programme are filled in and brought back. */
export const lineTemplate = (forms: readonly LineForm[], language: Language): Promise<Uint8Array> => {
  const { lines, id, kind } = WORDS[language];
  return formWorkbook({
    name: lines,
    rows: MAX_LINES,
    columns: [
      {
        title: KIND_TITLE[language],
        required: (forms.length > 1 ? YES : NO)[language],
        choices: forms.map((f) => labelOf(f, language)),
        explanation: kind,
      },
      { title: LINE_ID_TITLE[language], required: NO[language], explanation: id },
      ...columnsOf(forms).map(columnFor(forms, language)),
    ],
    words: TEMPLATE_WORDS[language],
  });
};
