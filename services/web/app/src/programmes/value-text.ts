import { useFormat, type Format } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { useLanguage, type Language } from '../texts/language';
import { programmesTexts } from '../texts/programmes';

/** What an entry of a list is called by the rule set itself. */
const titleOf = (entry: Readonly<Record<string, unknown>>, language: Language): string | undefined => {
  const title = entry[language === 'de' ? 'titleDe' : 'titleEn'];
  return typeof title === 'string' ? title : undefined;
};
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Said by the title already, in the other language, or where the entry comes from. */
const SAID = new Set(['titleDe', 'titleEn', 'mark', 'source']);

type ValueText = (name: string, value: unknown) => readonly string[];

/** A value of a rule set in words, one line for each entry of a list. Units follow from names, as everywhere: cents, shares, dates. */
export const useValueText = (): ValueText => {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const language = useLanguage();
  return valueText(
    {
      yes: t.yes,
      no: t.no,
      word: (word) => textOf(t.words, word),
      label: (name) => textOf(t.fields, name),
    },
    f,
    language,
  );
};

interface Words {
  readonly yes: string;
  readonly no: string;
  readonly word: (word: string) => string;
  readonly label: (name: string) => string;
}

export const valueText = (t: Words, f: Format, language: Language): ValueText => {
  const one = (name: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (typeof value === 'number') {
      if (name.endsWith('Cents')) return f.euro(value);
      return /share$/i.test(name) ? `${f.fte(value)} ${t.label('fte')}` : f.count(value);
    }
    if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? f.date(value) : t.word(value);
    if (!isRecord(value)) return '';
    const title = titleOf(value, language);
    // The key of an entry says nothing beside its title; the evidence stands in the reader's own language.
    const own = Object.entries(value).filter(
      ([key, inner]) =>
        !SAID.has(key) && !(title !== undefined && KEYS.has(key)) && !key.endsWith(language === 'de' ? 'En' : 'De') && inner !== undefined,
    );
    const parts = own.map(([key, inner]) => `${t.label(key.replace(/(De|En)$/, ''))} ${one(key, inner)}`);
    return [title, parts.join(', ')].filter(Boolean).join(': ');
  };
  return (name, value) => {
    if (!Array.isArray(value)) return [one(name, value)];
    const entries: readonly unknown[] = value;
    return entries.some(isRecord) ? entries.map((entry) => one(name, entry)) : [entries.map((entry) => one(name, entry)).join(', ')];
  };
};
const KEYS = new Set(['tier', 'sizeClass', 'format', 'supplement', 'flatSum', 'item']);
