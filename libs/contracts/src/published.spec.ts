import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { asyncApiDocument, changelogOf, contracts, jsonSchemaOf, promiseOf, publicCatalogue, publicContracts, publicSchemas } from '.';
import type { PromisedEvent } from '.';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);

describe('published schemas', () => {
  it.each(contracts.map((c) => [c.type, c] as const))('%s is JSON Schema 2020-12, and its example fits', (_, contract) => {
    const validate = ajv.compile(jsonSchemaOf(contract));
    const { example } = promiseOf(contract);
    expect(validate(example.data) || validate.errors).toBe(true);
    expect(validate({ ...(example.data as object), addedLater: 1 })).toBe(true);
    expect(validate({ ...(example.data as object), effectiveOn: 'gestern' })).toBe(false);
    expect(validate({})).toBe(false);
  });
});

describe('the public catalogue', () => {
  const catalogue = publicCatalogue();
  it('names every public event and nothing internal', () => {
    expect(catalogue.events.map((e) => e.type)).toEqual(publicContracts.map((c) => c.type));
    expect(Object.keys(publicSchemas())).toEqual(publicContracts.map((c) => c.type));
    expect(JSON.stringify([catalogue, asyncApiDocument()])).not.toMatch(
      /internal|fine-cells|people-by-id|daily-totals|role.granted|appointment.linked/,
    );
  });
  it('tells since when an event is there', () => {
    expect(catalogue.events.find((e) => e.type === 'staffing.post.filled.v1')?.changes.at(-1)).toMatchObject({
      release: '0.1.0',
      en: 'The event is published.',
    });
    for (const { changes } of catalogue.events) expect(changes.length).toBeGreaterThan(0);
  });
  it('tells added fields, a successor and an announced end', () => {
    const old = promiseOf(publicContracts[0]!);
    const release = (n: number, ...events: PromisedEvent[]) => ({ release: `0.${n}.0`, date: `2027-0${n}-01`, topics: [], events });
    const properties = { ...(old.schema['properties'] as object), more: { type: 'object', properties: { deep: { type: 'string' } } } };
    const grown = { ...old, sunset: '2027-12-31', schema: { ...old.schema, properties } };
    const next = { ...old, type: 'next.v2', supersedes: old.type };
    const log = changelogOf(old.type, [release(1, old), release(2, grown)], { topics: [], events: [grown] });
    expect(log.map((c) => [c.release, c.en])).toEqual([
      ['0.2.0', 'This version ends after 2027-12-31.'],
      ['0.2.0', 'New fields: more, more.deep.'],
      ['0.1.0', 'The event is published.'],
    ]);
    expect(changelogOf(next.type, [release(1, old)], { topics: [], events: [grown, next] })).toEqual([
      { release: null, date: null, de: `Die neue Fassung steht neben ${old.type}.`, en: `The new version stands beside ${old.type}.` },
    ]);
  });
  it('stands in docs/events as it is here', () => {
    const written = JSON.parse(readFileSync(join(__dirname, '../../../docs/events/catalogue.json'), 'utf8')) as unknown;
    expect(written).toEqual(JSON.parse(JSON.stringify(catalogue)));
  });
});
