import { contracts, jsonSchemaOf } from '.';

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
