import { defined } from '@paktwerk/kernel';
import { goldenExample, jsonSchemaOf, publicContracts } from './catalogue';
import { changelogOf } from './changelog';
import type { Change } from './changelog';
import { cloudAttributes } from './cloud-event';
import type { CloudAttribute } from './cloud-event';
import { INTERNAL_CLASSES, dataProtectionClasses } from './public-event';
import type { DataProtectionClass } from './public-event';
import { publishedSchema } from './published-schema';
import type { Json } from './published-schema';
import { promisesNow, releases } from './released';
import { fieldsOf } from './schema-fields';
import type { SchemaField } from './schema-fields';
import { topics } from './topics';

export interface CataloguedEvent {
  readonly type: string;
  readonly service: string;
  readonly version: number;
  readonly topic: string;
  readonly key: readonly string[];
  readonly dataProtection: DataProtectionClass;
  readonly de: string;
  readonly en: string;
  readonly supersedes?: string;
  readonly supersededBy?: string;
  readonly sunset?: string;
  /** The file with the JSON Schema of the data, beside the catalogue. */
  readonly schema: string;
  /** The same, as a table for people. */
  readonly fields: readonly SchemaField[];
  readonly example: { readonly key: string; readonly data: Json };
  readonly changes: readonly Change[];
}
export interface PublicCatalogue {
  /** The last release; what came later is marked by a change without a release. */
  readonly release: string;
  readonly topics: readonly { readonly name: string; readonly service: string; readonly de: string; readonly en: string }[];
  readonly dataProtectionClasses: Readonly<Record<string, { readonly de: string; readonly en: string }>>;
  readonly attributes: readonly CloudAttribute[];
  readonly events: readonly CataloguedEvent[];
}

export const schemaFileOf = (type: string): string => `${type}.schema.json`;

/** Everything outsiders may follow, as data: for the pages, the documents and whoever wants to generate from it. */
export const publicCatalogue = (): PublicCatalogue => {
  const all = releases();
  const now = promisesNow();
  return {
    release: all.at(-1)?.release ?? '0.0.0',
    topics: topics.filter((t) => t.visibility === 'public').map(({ name, service, de, en }) => ({ name, service, de, en })),
    dataProtectionClasses: Object.fromEntries(
      Object.entries(dataProtectionClasses).filter(([name]) => !INTERNAL_CLASSES.some((internal) => internal === name)),
    ),
    attributes: cloudAttributes,
    events: publicContracts.map((c) => {
      const { key, data } = goldenExample(c);
      const successor = publicContracts.find((s) => s.supersedes === c.type);
      return {
        type: c.type,
        service: c.service,
        version: c.version,
        topic: c.topic,
        key: c.keyFields,
        dataProtection: c.dataProtection,
        de: c.de,
        en: c.en,
        ...defined({ supersedes: c.supersedes, supersededBy: successor?.type, sunset: c.sunset }),
        schema: schemaFileOf(c.type),
        fields: fieldsOf(publishedSchema(c)),
        example: { key, data: data as Json },
        changes: changelogOf(c.type, all, now),
      };
    }),
  };
};

/** JSON Schema 2020-12 per public event. */
export const publicSchemas = (): Readonly<Record<string, Record<string, unknown>>> =>
  Object.fromEntries(publicContracts.map((c) => [c.type, jsonSchemaOf(c)]));
