import { defined } from '@paktwerk/kernel';
import { descriptionsDe } from './descriptions-de';
import { isObject } from './published-schema';
import type { Json, JsonObject } from './published-schema';

/** A field of an event's data, as a person reads a schema. */
export interface SchemaField {
  /** `lines[].amountCents`; the same path twice where alternatives differ. */
  readonly path: string;
  readonly required: boolean;
  /** `string`, `integer`, `boolean`, `object`, `array`, `null`, joined by `|`. */
  readonly type: string;
  readonly de: string;
  readonly en: string;
  readonly format?: string;
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

const objectsOf = (value: Json | undefined): readonly JsonObject[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : []).filter(isObject);
const alternativesOf = (schema: JsonObject): readonly JsonObject[] =>
  schema['anyOf'] === undefined ? [schema] : objectsOf(schema['anyOf']);
const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

const kindsOf = (schema: JsonObject): string => [...new Set(alternativesOf(schema).map((s) => textOf(s['type']) ?? 'object'))].join('|');

const limitsOf = (schema: JsonObject): Partial<SchemaField> => {
  const [first = schema] = alternativesOf(schema);
  const values = schema['const'] === undefined ? schema['enum'] : [schema['const']];
  const [format, pattern] = [textOf(first['format']), textOf(first['pattern'])];
  return {
    ...defined({ format }),
    ...(Array.isArray(values) ? { values: (values as readonly Json[]).map(String) } : {}),
    ...(typeof first['minimum'] === 'number' ? { minimum: first['minimum'] } : {}),
    ...(typeof first['maximum'] === 'number' ? { maximum: first['maximum'] } : {}),
    ...defined({ pattern }),
  };
};

const inner = (schema: JsonObject, path: string): readonly SchemaField[] =>
  alternativesOf(schema).flatMap((s) => {
    if (isObject(s['properties'])) return fieldsOf(s, `${path}.`);
    return isObject(s['items']) ? inner(s['items'], `${path}[]`) : [];
  });

/** The fields of a published schema from top to bottom, nested ones behind the field that holds them. */
export const fieldsOf = (schema: JsonObject, prefix = ''): readonly SchemaField[] => {
  const required = Array.isArray(schema['required']) ? (schema['required'] as readonly Json[]) : [];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return Object.entries(properties).flatMap(([name, field]) => {
    if (!isObject(field)) return [];
    const path = `${prefix}${name}`;
    const en = textOf(field['description']) ?? '';
    return [
      { path, required: required.includes(name), type: kindsOf(field), de: descriptionsDe[en] ?? en, en, ...limitsOf(field) },
      ...inner(field, path),
    ];
  });
};
