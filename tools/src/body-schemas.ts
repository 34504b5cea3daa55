interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts references in and leaves out what only people read: a form checks with nothing but its own constant. */
const inlined = (value: unknown, document: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => inlined(item, document));
  if (!isJson(value)) return value;
  const { $ref } = value;
  if (typeof $ref !== 'string')
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, inner]) => key !== 'description' || isJson(inner))
        .map(([key, inner]) => [key, inlined(inner, document)]),
    );
  const target = $ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((at, key) => (isJson(at) ? at[key] : undefined), document);
  return inlined(target, document);
};

const bodyOf = (operation: unknown): unknown => {
  const body = isJson(operation) ? operation['requestBody'] : undefined;
  const content = isJson(body) ? body['content'] : undefined;
  const media = isJson(content) ? content['application/json'] : undefined;
  return isJson(media) ? media['schema'] : undefined;
};

/** `#/components/schemas/DecisionBody` → `decisionBody` */
const nameOf = (ref: string): string => {
  const name = ref.split('/').at(-1) ?? '';
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** The named schemas of all bodies that a service takes, as constants of a module for the forms of the page. */
export const bodySchemas = (document: Described): string => {
  const schemas = Object.values(document.paths)
    .flatMap((operations) => Object.values(operations).map(bodyOf))
    .flatMap((schema) => (isJson(schema) && typeof schema['$ref'] === 'string' ? [schema['$ref']] : []));
  const constants = [...new Set(schemas)]
    .sort()
    .map(($ref) => `export const ${nameOf($ref)}: JsonSchema = ${JSON.stringify(inlined({ $ref }, document), null, 2)};\n`);
  return `// Made by \`npm run openapi\` from docs/api; not edited by hand.\n\n${[
    "import type { JsonSchema } from '../../ui/form/schema';\n",
    ...constants,
  ].join('\n')}`;
};
