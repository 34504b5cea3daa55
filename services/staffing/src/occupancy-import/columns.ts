import { QUALIFICATION_TIERS, TIER_WORDS } from '@paktwerk/contracts';
import { FULL_TIME, formatFte, formatFteEn } from '@paktwerk/kernel';
import type { Language } from '@paktwerk/kernel';
import { CELL_FORMATS, NO, TEMPLATE_WORDS, YES } from '@paktwerk/platform';
import type { CellField, Words } from '@paktwerk/platform';
import { formWorkbook } from '@paktwerk/sheets';
import type { PlanPostItem } from '../plan/views';

/** More rows than any party has posts and people in ten years; one file is read and checked as a whole. */
export const MOST_ROWS = 2000;
/** As long as the register and an appointment take them. */
const [NAME_LENGTH, EVIDENCE_LENGTH] = [100, 300];

export const COLUMN_NAMES = ['post', 'givenName', 'familyName', 'birthDate', 'tier', 'evidence', 'from', 'until', 'share'] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

export interface Column {
  readonly title: Words;
  readonly isRequired: boolean;
  readonly field: CellField;
  readonly explanation: Words;
}
const text = (maxLength: number): CellField => ({ kind: 'text', held: { maxLength, isList: false } });
const DAY: CellField = { kind: 'date', held: { isList: false } };

/** What a row says: who works on which post from when on, and what proves their tier. */
export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  post: {
    title: { de: 'Stelle', en: 'Post' },
    isRequired: true,
    field: text(NAME_LENGTH),
    explanation: {
      de: 'Nummer der Stelle in Ihrem Stellenplan, aus der Liste oder als Zahl.',
      en: 'Number of the post in your plan, from the list or as a figure.',
    },
  },
  givenName: {
    title: { de: 'Vorname', en: 'Given name' },
    isRequired: true,
    field: text(NAME_LENGTH),
    explanation: { de: 'Wie im Ausweis, in lateinischer Schrift.', en: 'As in an identity document, in Latin script.' },
  },
  familyName: {
    title: { de: 'Nachname', en: 'Family name' },
    isRequired: true,
    field: text(NAME_LENGTH),
    explanation: { de: 'Wie im Ausweis, in lateinischer Schrift.', en: 'As in an identity document, in Latin script.' },
  },
  birthDate: {
    title: { de: 'Geburtsdatum', en: 'Date of birth' },
    isRequired: true,
    field: DAY,
    explanation: {
      de: 'Unterscheidet Personen mit gleichem Namen; wer schon im Verzeichnis steht, wird daran erkannt.',
      en: 'Tells people of one name apart; who stands in the register already is known by it.',
    },
  },
  tier: {
    title: { de: 'Qualifikation', en: 'Qualification' },
    isRequired: true,
    field: {
      kind: 'choice',
      choices: QUALIFICATION_TIERS.map((value) => ({ value, labelDe: TIER_WORDS[value].de, labelEn: TIER_WORDS[value].en })),
      held: { isList: false },
    },
    explanation: {
      de: 'Einer der Werte der Liste. Steht die Person schon im Verzeichnis, muss es dieselbe sein.',
      en: 'One of the values of the list. Of somebody who stands in the register already it is the same.',
    },
  },
  evidence: {
    title: { de: 'Nachweis der Qualifikation', en: 'Evidence of the qualification' },
    isRequired: true,
    field: text(EVIDENCE_LENGTH),
    explanation: { de: 'Zum Beispiel Abschluss, Hochschule und Jahr.', en: 'For example degree, university and year.' },
  },
  from: {
    title: { de: 'Erster Arbeitstag', en: 'First day of work' },
    isRequired: true,
    field: DAY,
    explanation: { de: 'Ein Tag ohne Uhrzeit; er darf in der Vergangenheit liegen.', en: 'A day without a time; it may lie in the past.' },
  },
  until: {
    title: { de: 'Letzter Arbeitstag', en: 'Last day of work' },
    isRequired: false,
    field: DAY,
    explanation: {
      de: 'Nur bei einer Befristung oder wenn die Person nicht mehr da ist; sonst leer: dann bleibt sie, solange das Geld reicht.',
      en: 'Of a fixed term, or where the person has left; else empty: then they stay as long as the money lasts.',
    },
  },
  share: {
    title: { de: 'Anteil (VZÄ)', en: 'Share (FTE)' },
    isRequired: false,
    field: { kind: 'share', held: { minimum: 0.01, maximum: FULL_TIME / 100, isList: false } },
    explanation: {
      de: 'Höchstens zwei Nachkommastellen, 0,50 für eine halbe Stelle; leer: so viel, wie die Stelle hat.',
      en: 'Two decimals at most, 0.50 for half a post; empty: as much as the post has.',
    },
  },
};

const SHEETS: Words = { de: 'Besetzungen', en: 'Occupancies' };
const FTE: Readonly<Record<Language, (share: number) => string>> = {
  de: (share) => `${formatFte(share)} VZÄ`,
  en: (share) => `${formatFteEn(share)} FTE`,
};

type Offered = Pick<PlanPostItem, 'number' | 'workplaces' | 'lineId' | 'share'>;
/** A post as it is chosen from the list: what stands before the first blank is its number. */
const choiceOf = ({ number, workplaces, lineId, share }: Offered, language: Language): string =>
  `${String(number).padStart(2, '0')} ${workplaces[0]?.name ?? lineId}, ${FTE[language](share)}`;

/** Behind the number nothing, its word, or the place where the work is: two posts, a figure with decimals and what a spreadsheet made a day of are no number. */
const WRITTEN = /^(?:stelle|post|nr\.?)?\s*0*(\d{1,5})(?:[.:]?$|[\s,.:]+(?!(?:und|oder|bis|and|or|to|u)(?!\p{L}))[\p{L}(])/iu;

/** The number of a post in the plan, however somebody wrote it: from the list, as a figure, with the word before it. */
export const postNumberIn = (written: string): number | undefined => {
  const [, digits] = WRITTEN.exec(written.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** A workbook in which occupancies are filled in and brought back: its list has the posts of the plan. */
export const occupancyTemplate = (posts: readonly Offered[], language: Language): Promise<Uint8Array> =>
  formWorkbook({
    name: SHEETS[language],
    rows: MOST_ROWS,
    columns: COLUMN_NAMES.map((name) => {
      const { title, isRequired, field, explanation } = COLUMNS[name];
      const format = CELL_FORMATS[field.kind];
      const choices =
        name === 'post'
          ? posts.map((post) => choiceOf(post, language))
          : field.choices?.map((choice) => (language === 'de' ? choice.labelDe : choice.labelEn));
      return {
        title: title[language],
        required: (isRequired ? YES : NO)[language],
        ...(format === undefined ? {} : { format }),
        ...(choices === undefined || choices.length === 0 ? {} : { choices }),
        explanation: explanation[language],
      };
    }),
    words: TEMPLATE_WORDS[language],
  });
