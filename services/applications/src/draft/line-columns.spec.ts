import type { FormField, LineForm } from '../funding/family';
import { columnsOf } from './line-columns';

const field = (name: string, labelDe: string, more: Partial<FormField> = {}): FormField => ({
  name,
  kind: 'text',
  isRequired: true,
  labelDe,
  labelEn: `${labelDe} (en)`,
  ...more,
});
const POST: LineForm = {
  kind: 'post',
  labelDe: 'Stelle',
  labelEn: 'Post',
  fields: [
    field('share', 'Anteil', { kind: 'share', unit: 'VZÄ' }),
    field('workplace', 'Einsatzort'),
    field('amountCents', 'Betrag', { kind: 'money', unit: 'EUR' }),
  ],
};
const COURSE: LineForm = {
  kind: 'course',
  labelDe: 'Kurs',
  labelEn: 'Course',
  fields: [
    field('supplements', 'Zuschläge', { kind: 'choice' }),
    field('workplace', 'Kursort'),
    field('amountCents', 'Betrag', { kind: 'money', unit: 'EUR' }),
  ],
};

describe('the columns of lines', () => {
  it('stand in the order of the forms, shared where a name is, and end with what all forms end with', () => {
    expect(columnsOf([POST, COURSE]).map(({ name, title, kind }) => [name, title.de, title.en, kind])).toEqual([
      ['share', 'Anteil (VZÄ)', 'Anteil (en) (VZÄ)', 'share'],
      ['workplace', 'Einsatzort / Kursort', 'Einsatzort (en) / Kursort (en)', 'text'],
      ['supplements', 'Zuschläge', 'Zuschläge (en)', 'choice'],
      ['amountCents', 'Betrag (€)', 'Betrag (en) (€)', 'money'],
    ]);
  });

  it('know of each kind of line what can be held at all', () => {
    const held = columnsOf([POST, COURSE]).map(({ name, fields }) => [name, [...fields].map(([kind, f]) => [kind, f.held])]);
    expect(held).toEqual([
      ['share', [['post', { isList: false, minimum: 0, maximum: 50 }]]],
      [
        'workplace',
        [
          ['post', { isList: false, maxLength: 200 }],
          ['course', { isList: false }],
        ],
      ],
      ['supplements', [['course', { isList: true }]]],
      [
        'amountCents',
        [
          ['post', { isList: false, minimum: 0, maximum: 1_000_000_000_000 }],
          ['course', { isList: false, minimum: 0, maximum: 1_000_000_000_000 }],
        ],
      ],
    ]);
  });

  it('of one form keep its order', () => expect(columnsOf([POST]).map(({ name }) => name)).toEqual(['share', 'workplace', 'amountCents']));

  it('are none without a form', () => expect(columnsOf([])).toEqual([]));
});
