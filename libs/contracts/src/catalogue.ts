import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActingPeople } from './acting-people';
import { Applications } from './applications';
import { Budgeting } from './budgeting';
import { CaseTotals } from './case-totals';
import { Counsellors } from './counsellors';
import { Directory } from './directory';
import { MonthlyFigures } from './monthly-figures';
import type { PublicEventDefinition } from './public-event';
import { publishedSchema } from './published-schema';
import { Staffing } from './staffing';
import { isInternalTopic } from './topics';

/** Every event that travels between services, internal ones included. */
export const contracts: readonly PublicEventDefinition[] = [
  Applications,
  Budgeting,
  Staffing,
  Counsellors,
  CaseTotals,
  MonthlyFigures,
  Directory,
  ActingPeople,
].flatMap(
  // Over unknown: each takes its own data, and no common type takes them all.
  (group) => Object.values(group) as unknown as PublicEventDefinition[],
);

/** What outsiders may follow. */
export const publicContracts: readonly PublicEventDefinition[] = contracts.filter((c) => !isInternalTopic(c.topic));

const byType = new Map(contracts.map((c) => [c.type, c]));
export const contractOf = (type: string): PublicEventDefinition | undefined => byType.get(type);

/** The key that data of this event travels under. */
export const keyOf = (contract: PublicEventDefinition, data: unknown): string =>
  contract.keyFields.map((f) => String((data as Record<string, unknown>)[f])).join('/');

export interface GoldenExample {
  readonly type: string;
  readonly key: string;
  readonly data: unknown;
}

/** The kept example of an event version; it is never edited after the version was released. */
export const goldenExample = (contract: { readonly type: string }): GoldenExample =>
  JSON.parse(readFileSync(join(__dirname, '..', 'golden', `${contract.type}.json`), 'utf8')) as GoldenExample;

/** JSON Schema 2020-12 of an event's data as readers get it, with its example. */
export const jsonSchemaOf = (contract: PublicEventDefinition): Record<string, unknown> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:paktwerk:event:${contract.type}`,
  ...publishedSchema(contract),
  examples: [goldenExample(contract).data],
});
