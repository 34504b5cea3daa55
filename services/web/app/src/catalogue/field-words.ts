import type { SchemaField } from '@paktwerk/contracts';
import { t } from '../texts';

/** How deep a field lies: `lines[].share` is one step inside. */
export const depthOf = (path: string): number => Math.min(2, path.split('.').length - 1);

/** A year has four digits and no point in it. */
const count = new Intl.NumberFormat('de-DE', { useGrouping: 'min2' });

export const typeText = ({
  type,
  format,
  values,
  minimum,
  maximum,
}: Pick<SchemaField, 'type' | 'format' | 'values' | 'minimum' | 'maximum'>): string => {
  const names = type
    .split('|')
    .map((name) => (name === 'string' && format ? (t.catalogue.formats[format] ?? format) : (t.catalogue.types[name] ?? name)));
  const range =
    minimum !== undefined && maximum !== undefined ? ` (${t.catalogue.range(count.format(minimum), count.format(maximum))})` : '';
  return `${names.join(t.catalogue.or)}${range}${values ? `: ${values.join(', ')}` : ''}`;
};
