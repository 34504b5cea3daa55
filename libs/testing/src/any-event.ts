import fc from 'fast-check';
import { ERASED, personalRef } from '@paktwerk/kernel';
import type { Described, DomainEvent, EventCatalogue, TSchema } from '@paktwerk/kernel';

interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly TSchema[];
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, TSchema>>;
  readonly items?: TSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

const FEW = 4;
const instant = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString());

/** Of ids there are hundreds in the events of a service, and building one takes longer than what a property does with it. */
const matching = new Map<string, fc.Arbitrary<string>>();
const fitting = (pattern: string): fc.Arbitrary<string> => {
  const known = matching.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  matching.set(pattern, known);
  return known;
};

const text = (s: JsonSchema): fc.Arbitrary<string> => {
  if (s.format === 'date') return instant.map((i) => i.slice(0, 10));
  if (s.format === 'date-time') return instant;
  if (s.format === 'uuid') return fc.uuid();
  if (s.pattern !== undefined) return fitting(s.pattern);
  return fc.string({ minLength: s.minLength ?? 0, maxLength: Math.min(s.maxLength ?? 20, (s.minLength ?? 0) + 20) });
};

const list = (s: JsonSchema, erased: boolean): fc.Arbitrary<unknown[]> => {
  const size = { minLength: s.minItems ?? 0, maxLength: Math.min(s.maxItems ?? FEW, Math.max(s.minItems ?? 0, FEW)) };
  const item = anyValue(s.items!, erased);
  return s.uniqueItems === true ? fc.uniqueArray(item, { ...size, selector: (v) => JSON.stringify(v) }) : fc.array(item, size);
};

const object = (s: JsonSchema, erased: boolean): fc.Arbitrary<unknown> => {
  const [named] = Object.values(s.patternProperties ?? {});
  if (named)
    return fc.dictionary(
      fc.string({ maxLength: 8 }).filter((k) => k !== '__proto__'),
      anyValue(named, erased),
      { maxKeys: FEW },
    );
  const fields = Object.fromEntries(Object.entries(s.properties ?? {}).map(([k, v]) => [k, anyValue(v, erased)]));
  return fc.record(fields, { requiredKeys: [...(s.required ?? [])], noNullPrototype: true });
};

/** Any value that fits a schema; with `erased`, a personal field may also read as erased. */
const anyValue = (schema: TSchema, erased: boolean): fc.Arbitrary<unknown> => {
  const plain = plainValue(schema, erased);
  return erased && personalRef(schema) !== undefined
    ? fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: fc.constant(ERASED) })
    : plain;
};

const plainValue = (schema: TSchema, erased: boolean): fc.Arbitrary<unknown> => {
  const s = schema as JsonSchema;
  if (s.const !== undefined) return fc.constant(s.const);
  if (s.anyOf) return fc.oneof(...s.anyOf.map((x) => anyValue(x, erased)));
  switch (s.type) {
    case 'string':
      return text(s);
    case 'integer':
      return fc.integer({ min: s.minimum ?? -1000, max: Math.min(s.maximum ?? 1_000_000, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: s.minimum ?? -1000, max: s.maximum ?? 1_000_000, noNaN: true }).map((n) => n + 0); // JSON knows no -0
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return list(s, erased);
    case 'object':
      return object(s, erased);
    case undefined:
    default:
      throw new Error(`No values are known for the schema ${JSON.stringify(schema)}.`);
  }
};

/** Any event of a definition as its schema allows it, however senseless; `erased`: as it may be read after an erasure. */
export const anyEvent = (definition: Described, { erased = false } = {}): fc.Arbitrary<DomainEvent> =>
  anyValue(definition.schema, erased).map((data) => ({ type: definition.type, data }));

/** Any event that a stream of these types can hold. */
export const anyEventOf = <E extends DomainEvent>(
  catalogue: EventCatalogue,
  types: readonly string[],
  options?: { readonly erased?: boolean },
): fc.Arbitrary<E> => fc.oneof(...types.map((t) => anyEvent(catalogue.definition(t), options))) as fc.Arbitrary<E>;
