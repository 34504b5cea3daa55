import { contracts, jsonSchemaOf, publicCatalogue } from '.';
import { descriptionsDe } from './descriptions-de';

/** Every field by its path, with its description. */
const fieldsOf = (schema: Record<string, unknown>, path = ''): [string, unknown][] => {
  const properties = (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>;
  const inner = [schema['items'], ...((schema['anyOf'] as unknown[] | undefined) ?? [])].filter((s) => s !== undefined) as Record<
    string,
    unknown
  >[];
  return [
    ...Object.entries(properties).flatMap(([name, s]): [string, unknown][] => [
      [`${path}.${name}`, s['description']],
      ...fieldsOf(s, `${path}.${name}`),
    ]),
    ...inner.flatMap((s) => fieldsOf(s, path)),
  ];
};

describe('every field says what it means', () => {
  it.each(contracts.map((c) => [c.type, c] as const))('%s', (_, contract) => {
    const fields = fieldsOf(jsonSchemaOf(contract));
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(([, description]) => typeof description !== 'string' || description.length < 3)).toEqual([]);
  });
});

describe('every public field says it in German too', () => {
  const fields = publicCatalogue().events.flatMap((e) => e.fields);
  it('none is missing, and none is left over', () => {
    const used = new Set(fields.map((f) => f.en));
    expect([...used].filter((en) => descriptionsDe[en] === undefined)).toEqual([]);
    expect(Object.keys(descriptionsDe).filter((en) => !used.has(en))).toEqual([]);
  });
  it('and names what lies inside of lists and alternatives', () => {
    const grant = publicCatalogue().events.find((e) => e.type === 'applications.grant.issued.v1');
    const paths = grant?.fields.map((f) => f.path);
    expect(paths).toEqual(
      expect.arrayContaining(['grantId', 'lines', 'lines[].kind', 'lines[].share', 'lines[].amountCents', 'effectiveOn']),
    );
    const count = publicCatalogue()
      .events.flatMap((e) => e.fields)
      .find((f) => f.path === 'talks.count');
    expect(count).toMatchObject({ type: 'integer|null', minimum: 0, required: true });
  });
});
