import { isRealDate } from '../values';

/** JSON Schema as far as request bodies use it: what TypeBox writes and docs/api shows. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null' | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly additionalProperties?: boolean | JsonSchema | undefined;
  readonly items?: JsonSchema | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly maxProperties?: number | undefined;
  readonly uniqueItems?: boolean | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly exclusiveMaximum?: number | undefined;
  readonly multipleOf?: number | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly allOf?: readonly JsonSchema[] | undefined;
}

export type Fault =
  | { readonly code: 'required' | 'choose' | 'shape' | 'date' | 'number' }
  | { readonly code: 'atLeast' | 'atMost'; readonly limit: number }
  | { readonly code: 'shorter' | 'longer' | 'items'; readonly limit: number };

/** Where it is (`lines.0.share`, as react-hook-form names it) and what is wrong. */
export interface FieldFault {
  readonly path: string;
  readonly fault: Fault;
}

const patterns = new Map<string, RegExp>();
const patternOf = (source: string): RegExp => {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
};

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isRealDate,
  'date-time': (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
  email: (text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text),
  uri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text),
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};

/** What JSON calls the same value: fixed words, numbers, and lists of them. */
const isSame = (a: unknown, b: unknown): boolean => Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);

const ofString = (schema: JsonSchema, value: unknown): Fault | undefined => {
  if (typeof value !== 'string') return { code: 'shape' };
  const { length } = value; // in units of UTF-16, as the services count
  const takesNothing =
    (schema.minLength ?? 0) === 0 && schema.format === undefined && (schema.pattern === undefined || patternOf(schema.pattern).test(''));
  if (value === '' && !takesNothing) return { code: 'required' };
  if (schema.format === 'date' && !isRealDate(value)) return { code: 'date' };
  if (schema.format !== undefined && !(FORMATS[schema.format]?.(value) ?? true)) return { code: 'shape' };
  if (schema.minLength !== undefined && length < schema.minLength) return { code: 'longer', limit: schema.minLength };
  if (schema.maxLength !== undefined && length > schema.maxLength) return { code: 'shorter', limit: schema.maxLength };
  return schema.pattern !== undefined && !patternOf(schema.pattern).test(value) ? { code: 'shape' } : undefined;
};

const ofNumber = (schema: JsonSchema, value: unknown): Fault | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'number' };
  if (schema.type === 'integer' && !Number.isInteger(value)) return { code: 'number' };
  if (schema.minimum !== undefined && value < schema.minimum) return { code: 'atLeast', limit: schema.minimum };
  if (schema.maximum !== undefined && value > schema.maximum) return { code: 'atMost', limit: schema.maximum };
  if (schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum)
    return { code: 'atLeast', limit: schema.exclusiveMinimum + 1 };
  if (schema.exclusiveMaximum !== undefined && value >= schema.exclusiveMaximum)
    return { code: 'atMost', limit: schema.exclusiveMaximum - 1 };
  return schema.multipleOf !== undefined && value % schema.multipleOf !== 0 ? { code: 'shape' } : undefined;
};

const at = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

const ofObject = (schema: JsonSchema, value: unknown, path: string): FieldFault[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, fault: { code: 'shape' } }];
  const object = value as Readonly<Record<string, unknown>>;
  const known = schema.properties ?? {};
  const missing = (schema.required ?? []).filter((key) => object[key] === undefined);
  const extra = schema.additionalProperties;
  const patterned = Object.entries(schema.patternProperties ?? {});
  const count = Object.values(object).filter((inner) => inner !== undefined).length;
  return [
    ...(schema.maxProperties !== undefined && count > schema.maxProperties
      ? [{ path, fault: { code: 'atMost', limit: schema.maxProperties } } satisfies FieldFault]
      : []),
    ...missing.map((key): FieldFault => ({ path: at(path, key), fault: { code: 'required' } })),
    ...Object.entries(object).flatMap(([key, inner]): FieldFault[] => {
      if (inner === undefined) return [];
      const named = patterned.flatMap(([pattern, of]) => (patternOf(pattern).test(key) ? [of] : []));
      const of = Object.hasOwn(known, key) ? known[key] : undefined;
      const all = of ? [of, ...named] : named;
      if (all.length > 0) return all.flatMap((one) => faultsOf(one, inner, at(path, key)));
      if (typeof extra === 'object') return faultsOf(extra, inner, at(path, key));
      return extra === false ? [{ path: at(path, key), fault: { code: 'shape' } }] : [];
    }),
  ];
};

const ofArray = (schema: JsonSchema, value: unknown, path: string): FieldFault[] => {
  if (!Array.isArray(value)) return [{ path, fault: { code: 'shape' } }];
  const list = value as readonly unknown[];
  if (schema.minItems !== undefined && list.length < schema.minItems) return [{ path, fault: { code: 'items', limit: schema.minItems } }];
  if (schema.maxItems !== undefined && list.length > schema.maxItems) return [{ path, fault: { code: 'atMost', limit: schema.maxItems } }];
  if (schema.uniqueItems === true && new Set(list.map((i) => JSON.stringify(i))).size < list.length)
    return [{ path, fault: { code: 'shape' } }];
  const { items } = schema;
  return items ? list.flatMap((item, i) => faultsOf(items, item, at(path, i))) : [];
};

/**
 * Of several alternatives the one that was meant: it fits in its fixed words (`kind: 'post'`) and has the fewest faults. Where no
 * alternative has a place for a fault (a choice among words), the field itself is named.
 */
const ofAlternatives = (alternatives: readonly JsonSchema[], value: unknown, path: string): FieldFault[] => {
  const tried = alternatives.map((a) => faultsOf(a, value, path));
  if (tried.some((faults) => faults.length === 0)) return [];
  const [meant] = tried
    .filter((faults) => faults.some((f) => f.path !== path) && !faults.some((f) => f.fault.code === 'choose'))
    .sort((a, b) => a.length - b.length);
  if (meant) return meant;
  const single = alternatives.length === 1 ? tried[0] : undefined;
  return single ?? [{ path, fault: { code: value === '' || value === undefined ? 'required' : 'choose' } }];
};

/**
 * What a JSON schema finds wrong with a value, in the order of the schema. A few kilobytes that only read data: TypeBox's compiler
 * makes code at run time, which the page's content security policy forbids, and its interpreter costs 17 kB
 * (docs/decisions/0030).
 */
export const faultsOf = (schema: JsonSchema, value: unknown, path = ''): FieldFault[] => {
  const one = (fault: Fault | undefined): FieldFault[] => (fault ? [{ path, fault }] : []);
  if (schema.allOf) return schema.allOf.flatMap((s) => faultsOf(s, value, path));
  if (schema.anyOf ?? schema.oneOf) return ofAlternatives(schema.anyOf ?? schema.oneOf ?? [], value, path);
  if ('const' in schema && schema.const !== undefined) return one(isSame(schema.const, value) ? undefined : { code: 'choose' });
  if (schema.enum) return one(schema.enum.some((e) => isSame(e, value)) ? undefined : { code: value === '' ? 'required' : 'choose' });
  switch (schema.type) {
    case 'object':
      return ofObject(schema, value, path);
    case 'array':
      return ofArray(schema, value, path);
    case 'string':
      return one(ofString(schema, value));
    case 'integer':
    case 'number':
      return one(ofNumber(schema, value));
    case 'boolean':
      return one(typeof value === 'boolean' ? undefined : { code: 'shape' });
    case 'null':
      return one(value === null ? undefined : { code: 'shape' });
    case undefined:
      return [];
  }
};

/** The schema of a field, by its path; undefined where the schema does not say. */
export const schemaAt = (schema: JsonSchema, path: string): JsonSchema | undefined =>
  path.split('.').reduce<JsonSchema | undefined>((s, key) => {
    if (!s) return undefined;
    const inner = (of: JsonSchema): JsonSchema | undefined => (/^\d+$/.test(key) ? of.items : of.properties?.[key]);
    return inner(s) ?? [...(s.anyOf ?? []), ...(s.oneOf ?? []), ...(s.allOf ?? [])].map(inner).find((f) => f !== undefined);
  }, schema);

/** A field that a person must fill in: its object asks for it, and '' would not do. */
export const isRequiredAt = (schema: JsonSchema, path: string): boolean => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.length === 0 ? schema : schemaAt(schema, keys.join('.'));
  return [parent, ...(parent?.anyOf ?? []), ...(parent?.oneOf ?? [])].some((s) => s?.required?.includes(last) ?? false);
};

const takesNull = ({ type, anyOf, oneOf }: JsonSchema): boolean => type === 'null' || [...(anyOf ?? []), ...(oneOf ?? [])].some(takesNull);

/**
 * The body as it is sent. A field that was left empty ('' or null) is left out unless the schema wants it like that, and texts lose
 * the blanks around them.
 */
export const toBody = (schema: JsonSchema, value: unknown, isNeeded = true): unknown => {
  if (value === null) return takesNull(schema) ? null : undefined;
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' && !isNeeded ? undefined : text;
  }
  if (Array.isArray(value)) return value.map((item) => toBody(schema.items ?? {}, item));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, toBody(schemaAt(schema, key) ?? {}, inner, isRequiredAt(schema, key))] as const)
      .filter(([, inner]) => inner !== undefined),
  );
};
