import { defined } from '@paktwerk/kernel';
import type { TSchema } from '@paktwerk/kernel';
import type { Held, Words } from '@paktwerk/platform';
import { LineInput } from '../application/lines';
import type { LineKind } from '../application/lines';
import type { FormField, LineForm } from '../funding/family';

/** A column of the table of lines. Forms of several kinds share the columns whose fields have one name. */
export interface LineColumn {
  readonly name: string;
  readonly title: Words;
  readonly kind: FormField['kind'];
  /** By the kind of a line; a kind that is missing has no such field. */
  readonly fields: ReadonlyMap<LineKind, FormField & { readonly held: Held }>;
}

interface AnySchema {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}
const schemaOf = (kind: LineKind, name: string): AnySchema => {
  const line = LineInput.anyOf.find(({ properties }) => properties.kind.const === kind);
  return ((line?.properties as Readonly<Record<string, TSchema>> | undefined)?.[name] ?? {}) as AnySchema;
};
/** What can be held at all, whatever the rules of a programme say: the line's own schema. */
const heldOf = (kind: LineKind, name: string): Held => {
  const { type, minimum, maximum, maxLength } = schemaOf(kind, name);
  return {
    isList: type === 'array',
    ...defined({ minimum, maximum, maxLength }),
  };
};

const UNIT: Readonly<Record<string, string>> = { EUR: '€' };
const titleOf = ({ labelDe, labelEn, unit }: FormField): Words => {
  const behind = unit === undefined ? '' : ` (${UNIT[unit] ?? unit})`;
  return { de: labelDe + behind, en: labelEn + behind };
};
const joined = (titles: readonly string[]): string => [...new Set(titles)].join(' / ');

export const KIND_TITLE: Words = { de: 'Art', en: 'Kind' };
export const LINE_ID_TITLE: Words = { de: 'Kennung', en: 'Line id' };

/** The columns of a programme's lines, in the order of its forms; what all forms end with ends the table. */
export const columnsOf = (forms: readonly LineForm[]): readonly LineColumn[] => {
  const names = [...new Set(forms.flatMap(({ fields }) => fields.map((f) => f.name)))];
  const isLast = (name: string): boolean => forms.every(({ fields }) => fields.at(-1)?.name === name);
  return [...names.filter((name) => !isLast(name)), ...names.filter(isLast)].map((name) => {
    const fields = forms.flatMap(({ kind, fields: all }) =>
      all.filter((f) => f.name === name).map((f) => [kind, { ...f, held: heldOf(kind, name) }] as const),
    );
    const titles = fields.map(([, field]) => titleOf(field));
    return {
      name,
      title: { de: joined(titles.map((t) => t.de)), en: joined(titles.map((t) => t.en)) },
      kind: fields[0]?.[1].kind ?? 'text',
      fields: new Map(fields),
    };
  });
};
