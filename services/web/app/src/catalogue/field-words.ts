import type { SchemaField } from '@paktwerk/contracts';
import { textOf, type TextsOf } from '../texts/area';
import type { catalogueTexts } from '../texts/catalogue';
import { LOCALES, type Language } from '../texts/language';

/** How deep a field lies: `lines[].share` is one step inside. */
export const depthOf = (path: string): number => Math.min(2, path.split('.').length - 1);

type Described = Pick<SchemaField, 'type' | 'format' | 'values' | 'minimum' | 'maximum'>;

/** What a field holds, in words. */
export const typeText = (
  { type, format, values, minimum, maximum }: Described,
  t: TextsOf<typeof catalogueTexts>,
  language: Language,
): string => {
  // A year has four digits and no point in it.
  const count = new Intl.NumberFormat(LOCALES[language], { useGrouping: 'min2' });
  const names = type.split('|').map((name) => (name === 'string' && format ? textOf(t.formats, format) : textOf(t.types, name)));
  const range =
    minimum !== undefined && maximum !== undefined ? ` (${t.range({ from: count.format(minimum), to: count.format(maximum) })})` : '';
  return `${names.join(t.or)}${range}${values ? `: ${values.join(', ')}` : ''}`;
};
