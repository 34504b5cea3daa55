import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defined } from '@paktwerk/kernel';
import { contracts, goldenExample } from './catalogue';
import type { DataProtectionClass, PublicEventDefinition } from './public-event';
import { publishedSchema } from './published-schema';
import type { Json, JsonObject } from './published-schema';
import { topics } from './topics';

/** An event as one release promised it. */
export interface PromisedEvent {
  readonly type: string;
  readonly service: string;
  readonly version: number;
  readonly topic: string;
  readonly key: readonly string[];
  readonly dataProtection: DataProtectionClass;
  readonly supersedes?: string;
  readonly sunset?: string;
  readonly schema: JsonObject;
  readonly example: { readonly key: string; readonly data: Json };
}
export interface PromisedTopic {
  readonly name: string;
  readonly visibility: 'public' | 'internal';
}
/** What holds at one moment: as a release promised it, or as the sources say now. */
export interface Promises {
  readonly topics: readonly PromisedTopic[];
  readonly events: readonly PromisedEvent[];
}
export interface Release extends Promises {
  readonly release: string;
  /** The day it was released. */
  readonly date: string;
}

const folder = join(__dirname, '..', 'released');

export const compareVersions = (a: string, b: string): number => {
  const [x, y] = [a, b].map((v) => v.split('.').map(Number)) as [number[], number[]];
  return x.map((n, i) => n - (y[i] ?? 0)).find((d) => d !== 0) ?? 0;
};

/** Every release so far, oldest first. A released file is never edited. */
export const releases = (): readonly Release[] =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')) as Release)
    .sort((a, b) => compareVersions(a.release, b.release));

export const promiseOf = (c: PublicEventDefinition): PromisedEvent => {
  const { key, data } = goldenExample(c);
  return {
    type: c.type,
    service: c.service,
    version: c.version,
    topic: c.topic,
    key: c.keyFields,
    dataProtection: c.dataProtection,
    ...defined({ supersedes: c.supersedes, sunset: c.sunset }),
    schema: publishedSchema(c),
    example: { key, data: data as Json },
  };
};

/** What the sources promise now; internal topics too, because their readers are deployed one by one. */
export const promisesNow = (): Promises => ({
  topics: topics.map(({ name, visibility }) => ({ name, visibility })),
  events: contracts.map(promiseOf).sort((a, b) => (a.type < b.type ? -1 : 1)),
});
