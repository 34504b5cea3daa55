import type { Static, TSchema } from '@sinclair/typebox';
import type { TypeCheck } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';

export type Read<D> = { readonly kind: 'fits'; readonly data: D } | { readonly kind: 'misfit'; readonly problems: readonly string[] };

/** The schema as a reader uses it: an object may have fields that are not known here. */
const tolerant = (schema: TSchema): TSchema => {
  const { additionalProperties, properties, items, anyOf, ...rest } = schema as TSchema & {
    readonly additionalProperties?: unknown;
    readonly properties?: Readonly<Record<string, TSchema>>;
    readonly items?: TSchema;
    readonly anyOf?: readonly TSchema[];
  };
  return {
    ...rest,
    ...(additionalProperties === undefined || additionalProperties === false ? {} : { additionalProperties }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, s]) => [name, tolerant(s)])) }),
    ...(items && { items: tolerant(items) }),
    ...(anyOf && { anyOf: anyOf.map(tolerant) }),
  } as TSchema;
};

/**
 * A producer is checked strictly, a reader is tolerant: additions are compatible, so an added field must not set a message aside.
 * Fields unknown here are dropped, so that what a handler copies into facts of its own is what it knows.
 */
export const readAs = <S extends TSchema>(schema: S, check: TypeCheck<S>): ((data: unknown) => Read<Static<S>>) => {
  const readers = tolerant(schema);
  return (data) => {
    if (check.Check(data)) return { kind: 'fits', data };
    const known = Value.Clean(readers, Value.Clone(data));
    if (check.Check(known)) return { kind: 'fits', data: known };
    return { kind: 'misfit', problems: [...check.Errors(known)].slice(0, 5).map((e) => `${e.path || '/'} ${e.message}`) };
  };
};
