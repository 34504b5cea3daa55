import type { PublicEventDefinition } from './public-event';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isConst = (value: Json): value is { readonly const: Json } => isObject(value) && 'const' in value;

/**
 * The form for readers: objects are open, because a later release may add optional fields, and a choice of constants is an `enum`.
 * What we publish ourselves is checked against the closed form.
 */
const forReaders = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(forReaders);
  if (!isObject(value)) return value;
  const { additionalProperties, anyOf, ...rest } = value;
  const choices = Array.isArray(anyOf) && anyOf.length > 0 && anyOf.every(isConst) ? anyOf.map((choice) => choice.const) : undefined;
  return {
    ...(choices && choices.every((c) => typeof c === 'string') ? { type: 'string', enum: choices } : {}),
    ...(choices === undefined && anyOf !== undefined ? { anyOf: forReaders(anyOf) } : {}),
    ...Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, forReaders(inner)])),
    ...(additionalProperties === undefined || additionalProperties === false ? {} : { additionalProperties }),
  };
};

/** JSON Schema of an event's data, as outsiders get it. */
export const publishedSchema = (contract: PublicEventDefinition): JsonObject =>
  forReaders(JSON.parse(JSON.stringify(contract.schema)) as Json) as JsonObject;
