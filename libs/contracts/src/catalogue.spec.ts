import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  Applications,
  INTERNAL_CLASSES,
  Staffing,
  contractOf,
  contracts,
  goldenExample,
  jsonSchemaOf,
  keyOf,
  publicContracts,
  topics,
} from '.';

const golden = readdirSync(join(__dirname, '..', 'golden')).map((f) => f.replace(/\.json$/, ''));

describe('the catalogue of public events', () => {
  it('keeps a golden file for every version that was ever published, and knows every golden file', () => {
    expect(golden.sort()).toEqual(contracts.map((c) => c.type).sort());
  });

  it.each(golden)('still reads %s', (type) => {
    const example = goldenExample({ type });
    const contract = contractOf(type)!;
    expect(example.type).toBe(type);
    expect([...contract.check.Errors(example.data)]).toEqual([]);
    expect(example.key).toBe(keyOf(contract, example.data));
  });

  it.each(golden)('refuses unknown and missing fields in %s', (type) => {
    const { check } = contractOf(type)!;
    const data = goldenExample({ type }).data as Record<string, unknown>;
    expect(check.Check({ ...data, surprise: 1 })).toBe(false);
    const { effectiveOn: _, ...without } = data;
    expect(check.Check(without)).toBe(false);
    expect(check.Check({ ...data, effectiveOn: '2022-02-30' })).toBe(false);
  });

  it('names each event in two languages, on a topic of its own service', () => {
    for (const c of contracts) {
      expect(c.de).toMatch(/\.$/);
      expect(c.en).toMatch(/\.$/);
      expect(c.type).toBe(`${c.service}.${c.type.split('.').slice(1, -1).join('.')}.v${c.version}`);
      expect(topics.find((t) => t.name === c.topic)?.service).toBe(c.service);
    }
  });

  it('keeps case totals and people out of what outsiders may follow', () => {
    expect(publicContracts.map((c) => c.type)).not.toContain('case-management.daily-totals.counted.v1');
    for (const { dataProtection } of publicContracts) expect(INTERNAL_CLASSES).not.toContain(dataProtection);
  });

  it('makes an event that carries its contract, and recognises its log entries', () => {
    const { data, key } = goldenExample(Staffing.PostFilled) as { data: Parameters<typeof Staffing.PostFilled>[0]; key: string };
    const made = Staffing.PostFilled(data, key);
    expect(made).toMatchObject({ type: 'staffing.post.filled.v1', key, data });
    expect(made.contract.topic).toBe('staffing.v1');
    const entry: { type: string; data: unknown } = made;
    expect(Staffing.PostFilled.is(entry) && entry.data.share).toBe(50);
    expect(Applications.CallOpened.is(entry)).toBe(false);
  });

  it('prints JSON Schema with an example', () => {
    const schema = jsonSchemaOf(contractOf('applications.call.opened.v1')!);
    expect(schema).toMatchObject({ type: 'object', title: 'applications.call.opened.v1' });
    expect(JSON.stringify(schema)).not.toContain('additionalProperties'); // a reader that refuses additions would break at the next release
    expect(schema['examples']).toHaveLength(1);
  });
});
