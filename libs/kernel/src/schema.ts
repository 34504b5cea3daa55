import { FormatRegistry, Type } from '@sinclair/typebox';
import type { Static, TProperties, TSchema } from '@sinclair/typebox';
import { isInstant, isIsoDate } from './dates';

FormatRegistry.Set('date', isIsoDate);
FormatRegistry.Set('date-time', isInstant);
FormatRegistry.Set('uuid', (v) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(v));

/** An id with its kind in front: `app_<uuid>`. */
export const Id = (prefix: string) =>
  Type.String({ pattern: `^${prefix}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`, description: `Id (${prefix}_…)` });
export const DateOnly = (options: Record<string, unknown> = {}) =>
  Type.String({ format: 'date', description: 'Date in Europe/Berlin, YYYY-MM-DD', ...options });
export const InstantString = (options: Record<string, unknown> = {}) =>
  Type.String({ format: 'date-time', description: 'Instant (UTC)', ...options });
/** Non-negative amount in integer cents; at most 10 billion euros. */
export const Amount = (options: Record<string, unknown> = {}) =>
  Type.Integer({ minimum: 0, maximum: 1_000_000_000_000, description: 'Amount in cents', ...options });
/** Share of a full-time post in hundredths. */
export const Share = (options: Record<string, unknown> = {}) =>
  Type.Integer({ minimum: 0, maximum: 10_000, description: 'Hundredths of a full-time equivalent', ...options });
/** Five-digit official district key, e.g. `08111`. */
export const DistrictKey = (options: Record<string, unknown> = {}) =>
  Type.String({ pattern: '^[0-9]{5}$', description: 'Official five-digit district key', ...options });
/** Key of a party: official ones of districts and municipalities, and our own of carriers and groupings. */
export const PartyKey = (options: Record<string, unknown> = {}) =>
  Type.String({
    pattern: '^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$',
    description: 'Official key, or `T-…` of a carrier, `Z-…` of a grouping',
    ...options,
  });
export const Text = (maxLength = 500, options: Record<string, unknown> = {}) => Type.String({ minLength: 1, maxLength, ...options });
export const OneOf = <T extends readonly string[]>(values: T, options: Record<string, unknown> = {}) =>
  Type.Unsafe<T[number]>(
    Type.Union(
      values.map((v) => Type.Literal(v)),
      options,
    ),
  );

/** What HTTP answers, under the name that it has in the OpenAPI document and in everything generated from it. */
export const View = <P extends TProperties>(name: string, properties: P) => Type.Object(properties, { $id: name });
/** What a request's body may say, under its name; anything else in it is refused. */
export const RequestBody = <P extends TProperties>(name: string, properties: P) =>
  Type.Object(properties, { $id: name, additionalProperties: false });
/** The body of a step that its path and its actor say everything about. */
export const EmptyBody = RequestBody('EmptyBody', {});

/** Where a rule's value comes from: fact with a source, derived, general knowledge, our assumption, or unknown. */
export const Mark = OneOf(['F', 'D', 'M', 'A', '?'] as const, {
  description: 'F fact with source, D derived, M general knowledge, A assumption, ? unknown',
});
export type Mark = Static<typeof Mark>;
/** A value of our own together with where it comes from, so that no assumption hides as a constant. */
export interface Labelled<T> {
  readonly value: T;
  readonly mark: Mark;
  readonly source: string;
}
/** A value of a rule set together with its mark and source, so that no assumption hides as a constant. */
export const Parameter = <T extends TSchema>(value: T) =>
  Type.Object(
    { value, mark: Mark, source: Type.String({ minLength: 1, maxLength: 500 }), note: Type.Optional(Type.String({ maxLength: 1000 })) },
    { additionalProperties: false },
  );

const PERSONAL = 'x-personal';
/**
 * Marks a field as personal data: it is encrypted under the key of the person named by the sibling field `ref`
 * (an id field at the top level of the event) before it is stored; after erasure it reads as {@link ERASED}.
 */
export const personal = <T extends TSchema>(schema: T, ref: string): T => ({ ...schema, [PERSONAL]: ref });
export const personalRef = (schema: TSchema): string | undefined => schema[PERSONAL] as string | undefined;
/** Where personal data stand in an event: the steps to the field (`*` through an array), and the field with the id of the person they describe. */
export interface PersonalField {
  readonly path: readonly string[];
  readonly ref: string;
}
export const personalFieldsOf = (schema: TSchema, path: readonly string[] = []): readonly PersonalField[] => {
  const ref = personalRef(schema);
  if (ref !== undefined) return [{ path, ref }];
  const s = schema as { properties?: Record<string, TSchema>; items?: TSchema };
  if (s.properties) return Object.entries(s.properties).flatMap(([k, v]) => personalFieldsOf(v, [...path, k]));
  if (s.items) return personalFieldsOf(s.items, [...path, '*']);
  return [];
};
/** What a personal field reads as after its person's key was deleted. */
export const ERASED = Object.freeze({ erased: true as const });
export type Erased = typeof ERASED;
export const isErased = (value: unknown): value is Erased =>
  typeof value === 'object' && value !== null && (value as { erased?: unknown }).erased === true;
/** What was encrypted, or null where its person's key was deleted. */
export const readable = <T>(value: T): Exclude<T, Erased> | null => (isErased(value) ? null : (value as Exclude<T, Erased>));
