import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { faultsOf, isRequiredAt, toBody, type JsonSchema } from './schema';

const GENERATED = join(__dirname, '../../api/generated');

/** Every body that a service takes, as the forms get it. */
const bodies = readdirSync(GENERATED)
  .filter((file) => file.endsWith('.bodies.ts'))
  .flatMap((file) => {
    const schemas = jest.requireActual<Readonly<Record<string, JsonSchema>>>(join(GENERATED, file));
    return Object.entries(schemas).map(([name, schema]) => [`${name} of ${file.replace('.bodies.ts', '')}`, schema] as const);
  });

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);

/** Values that mostly fit, so that the rules deep inside are reached, and sometimes do not. */
const valueOf = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const odd = fc.constantFrom<unknown>(null, '', 'x', -1, 1.5, [], {}, true, '2026-02-29', '2026-02-28', 'a'.repeat(3000));
  const fitting = (): fc.Arbitrary<unknown> => {
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives) return fc.oneof(...alternatives.map(valueOf));
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    switch (schema.type) {
      case 'object':
        return fc
          .record(Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, valueOf(inner)])), {
            requiredKeys: [],
          })
          .chain((object) =>
            fc.oneof({ weight: 9, arbitrary: fc.constant(object) }, { weight: 1, arbitrary: fc.constant({ ...object, extra: 1 }) }),
          );
      case 'array':
        return fc.array(valueOf(schema.items ?? {}), { maxLength: 3 });
      case 'string':
        if (schema.format === 'date') return fc.constantFrom('2026-03-01', '2024-02-29', '2025-02-29', '2026-3-1');
        return schema.pattern === undefined
          ? fc.string({ maxLength: 12 })
          : fc.oneof(fc.stringMatching(new RegExp(schema.pattern, 'u')), fc.string({ maxLength: 12 }));
      case 'integer':
      case 'number':
        return fc.integer({ min: (schema.minimum ?? 0) - 1, max: Math.min(schema.maximum ?? 1000, 2 ** 31) + 1 });
      case 'boolean':
        return fc.boolean();
      case 'null':
      case undefined:
      default:
        return odd;
    }
  };
  return fc.oneof({ weight: 14, arbitrary: fitting() }, { weight: 1, arbitrary: odd });
};

describe('the interpreter of schemas', () => {
  it('finds bodies to try', () => expect(bodies.length).toBeGreaterThan(20));

  it.each(bodies)('accepts and refuses for %s what ajv does', (_, schema) => {
    const validate = ajv.compile(schema);
    fc.assert(
      fc.property(valueOf(schema), (value) => expect([value, faultsOf(schema, value).length === 0]).toEqual([value, validate(value)])),
      { numRuns: 150 },
    );
  });

  const LINE: JsonSchema = {
    anyOf: [
      { type: 'object', required: ['kind', 'share'], properties: { kind: { const: 'post' }, share: { type: 'integer', minimum: 5 } } },
      { type: 'object', required: ['kind', 'text'], properties: { kind: { const: 'measure' }, text: { type: 'string', minLength: 1 } } },
    ],
  };
  it.each<[JsonSchema, unknown, ReturnType<typeof faultsOf>]>([
    [LINE, { kind: 'post', share: 1 }, [{ path: 'share', fault: { code: 'atLeast', limit: 5 } }]],
    [LINE, { kind: 'measure', text: '' }, [{ path: 'text', fault: { code: 'required' } }]],
    [{ enum: ['A', 'B'] }, '', [{ path: '', fault: { code: 'required' } }]],
    [{ enum: ['A', 'B'] }, 'C', [{ path: '', fault: { code: 'choose' } }]],
    [{ type: 'integer' }, Number.NaN, [{ path: '', fault: { code: 'number' } }]],
    [{ type: 'string', format: 'date' }, '2026-2-30', [{ path: '', fault: { code: 'date' } }]],
    [{ type: 'array', minItems: 1, items: {} }, [], [{ path: '', fault: { code: 'items', limit: 1 } }]],
    [
      { type: 'object', required: ['lines'], properties: { lines: { type: 'array', items: LINE } } },
      { lines: [{ kind: 'post', share: 5 }, { kind: 'post' }] },
      [{ path: 'lines.1.share', fault: { code: 'required' } }],
    ],
  ])('says where and what: %j, %j', (schema, value, faults) => expect(faultsOf(schema, value)).toEqual(faults));
});

describe('the body', () => {
  const schema: JsonSchema = {
    type: 'object',
    required: ['name', 'lines'],
    properties: {
      name: { type: 'string' },
      note: { type: 'string' },
      share: { type: 'integer' },
      until: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      lines: { type: 'array', items: { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string' } } } },
    },
  };
  it('leaves out what was left empty where it may, and the blanks around texts', () => {
    expect(toBody(schema, { name: ' ', note: ' ', share: null, until: null, lines: [{ a: ' x ', b: '' }] })).toEqual({
      name: '',
      until: null,
      lines: [{ a: 'x' }],
    });
  });
  it('is required where its object says so', () => {
    expect(['name', 'note', 'lines.0.a', 'lines.7.b'].map((path) => isRequiredAt(schema, path))).toEqual([true, false, true, false]);
  });
});
