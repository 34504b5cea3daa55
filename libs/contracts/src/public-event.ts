import { DateOnly, Type, defined } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import type { TObject, TProperties, TSchema } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import type { TypeCheck } from '@sinclair/typebox/compiler';
import { readAs } from './reading';
import type { Read } from './reading';

/**
 * What an event may say about people. `no-personal-data`: administrative facts about organisations and money.
 * `suppressed-figures`: counts of people's contacts, released with small cells suppressed.
 * `fine-cells`: counts so small that they may show a single talk; internal topics only.
 * `people-by-id`: which person may do what, by ids of ours; internal topics only.
 */
export type DataProtectionClass = 'no-personal-data' | 'suppressed-figures' | 'fine-cells' | 'people-by-id';
/** Never on a topic that outsiders may follow. */
export const INTERNAL_CLASSES: readonly DataProtectionClass[] = ['fine-cells', 'people-by-id'];

export const dataProtectionClasses: Readonly<Record<DataProtectionClass, { readonly de: string; readonly en: string }>> = {
  'no-personal-data': {
    de: 'Keine personenbezogenen Daten: Tatsachen über Stellen, Anträge und Geld.',
    en: 'No personal data: facts about organisations, applications and money.',
  },
  'suppressed-figures': {
    de: 'Freigegebene Zahlen über Beratung, kleine Zahlen gesperrt.',
    en: 'Released figures about counselling, small cells suppressed.',
  },
  'fine-cells': {
    de: 'Feine Zahlen, die einzelne Gespräche zeigen können; nur für benannte Dienste.',
    en: 'Fine figures that may show single talks; for named services only.',
  },
  'people-by-id': {
    de: 'Menschen als Kennung ohne Namen: wer für welche Organisation handeln darf; nur für benannte Dienste.',
    en: 'People by ids without names: who may act for which party; for named services only.',
  },
};

export interface PublicEventOptions {
  readonly topic: string;
  /** The values of these fields, joined by `/`, are the message key: events with the same key stay in order. */
  readonly key: readonly string[];
  readonly de: string;
  readonly en: string;
  readonly dataProtection: DataProtectionClass;
  /** The event that this one replaces: it stays beside this one, on its own topic, until its `sunset`. */
  readonly supersedes?: string;
  /** The announced day from which this version may no longer be published. Only a superseded version has one. */
  readonly sunset?: string;
}

/** A public event about to leave the service. */
export interface PublicEvent<D = unknown> {
  readonly contract: PublicEventDefinition;
  readonly type: string;
  readonly key: string;
  readonly data: D;
}

export interface PublicEventDefinition<T extends string = string, S extends TSchema = TSchema> {
  (data: Static<S>, key: string): PublicEvent<Static<S>>;
  /** The CloudEvents type: `<service>.<name>.v<version>`. */
  readonly type: T;
  readonly service: string;
  /** The CloudEvents source that the service's name stands for. */
  readonly source: string;
  readonly version: number;
  readonly schema: S;
  readonly check: TypeCheck<S>;
  readonly topic: string;
  readonly keyFields: readonly string[];
  readonly de: string;
  readonly en: string;
  readonly dataProtection: DataProtectionClass;
  readonly supersedes?: string;
  readonly sunset?: string;
  /** Data from a bus as this release understands them: fields that a newer producer has added are left out, everything else is checked. */
  read(data: unknown): Read<Static<S>>;
  /** Is this log entry one of ours? The inbox has checked its data before it is handed on. */
  is<E extends { readonly type: string; readonly data: unknown }>(entry: E): entry is E & { readonly type: T; readonly data: Static<S> };
}

/** The data that a public event carries. */
export type PublicDataOf<D> = D extends PublicEventDefinition<string, infer S> ? Static<S> : never;

const common = { effectiveOn: DateOnly({ description: 'The day from which the fact holds in the world (Europe/Berlin)' }) };
type Common = typeof common;

export const sourceOf = (service: string): string => `/paktwerk/${service}`;

/** Defines a public event: one schema gives the type, the validation and the catalogue. Every event has `effectiveOn`. */
export const publicEvent = <S extends string, N extends string, V extends number, P extends TProperties>(
  service: S,
  name: N,
  version: V,
  properties: P,
  options: PublicEventOptions,
): PublicEventDefinition<`${S}.${N}.v${V}`, TObject<P & Common>> => {
  const type = `${service}.${name}.v${version}` as const;
  const schema = Type.Object({ ...properties, ...common }, { additionalProperties: false, title: type, description: options.en });
  const check = TypeCompiler.Compile(schema);
  const { supersedes, sunset } = options;
  const definition: PublicEventDefinition<typeof type, typeof schema> = Object.assign(
    // As never: it takes its own data only, and no common type says so.
    (data: Static<typeof schema>, key: string) => ({ contract: definition as never, type, key, data }),
    {
      type,
      service,
      source: sourceOf(service),
      version,
      schema,
      check,
      topic: options.topic,
      keyFields: options.key,
      de: options.de,
      en: options.en,
      dataProtection: options.dataProtection,
      ...defined({ supersedes, sunset }),
      read: readAs(schema, check),
      is: <E extends { readonly type: string; readonly data: unknown }>(entry: E): entry is E & EventOf<typeof definition> =>
        entry.type === type,
    },
  );
  return definition;
};
