import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ALLOW } from '@paktwerk/auth';
import type { ServiceDefinition } from './service-definition';

type Json = Record<string, unknown>;
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: unknown;
  responses: Record<string, unknown>;
  security?: readonly unknown[];
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const text = { type: 'string' };
/** RFC 9457, with what every problem of Paktwerk carries beside it. */
const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'texts', 'data'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    code: { ...text, description: 'Stable; texts may change' },
    detail: { ...text, description: 'In the language that Accept-Language asks for' },
    texts: { type: 'object', required: ['de', 'en'], properties: { de: text, en: text } },
    field: { ...text, description: 'Where in the request, e.g. `/lines/0/share` or `Idempotency-Key`' },
    errors: {
      type: 'array',
      items: { type: 'object', required: ['field', 'de', 'en'], properties: { field: text, de: text, en: text } },
    },
    data: { type: 'object', description: 'What the texts are filled from' },
    correlationId: { ...text, description: 'Under which an unexpected error was logged' },
  },
};

/** Which of the dates that a format allows are taken: `isIsoDate`. */
const YEARS = { date: '^(19|20|21)[0-9]{2}-', 'date-time': '^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T' };
const withYears = (schema: Json): Json =>
  schema['type'] === 'string' && schema['pattern'] === undefined && (schema['format'] === 'date' || schema['format'] === 'date-time')
    ? { ...schema, pattern: YEARS[schema['format']] }
    : schema;

/**
 * Every schema with a name (`$id`) becomes a component, once, and a reference wherever it stands.
 * @throws where two different schemas share a name
 */
export const withComponents = (value: unknown, components: Map<string, unknown>): unknown => {
  if (Array.isArray(value)) return value.map((inner) => withComponents(inner, components));
  if (!isObject(value)) return value;
  const { $id, ...rest } = withYears(value);
  const referring = Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, withComponents(inner, components)]));
  if (typeof $id !== 'string') return $id === undefined ? referring : { ...referring, $id: withComponents($id, components) };
  const known = components.get($id);
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(referring)) throw new Error(`Two schemas are called ${$id}.`);
  components.set($id, referring);
  return { $ref: `#/components/schemas/${$id}` };
};

const operationsOf = (document: OpenAPIObject): readonly Operation[] =>
  Object.values(document.paths).flatMap((path) =>
    Object.values(path as Json).filter((o): o is Json & Operation => isObject(o) && 'responses' in o),
  );

const operationId = (controller: string, method: string): string => `${controller.replace(/Controller$/, '')}_${method}`;

const isPublic = (handler: unknown): boolean =>
  typeof handler === 'function' && ((Reflect.getMetadata(ALLOW, handler) ?? []) as readonly string[]).includes('PUBLIC');

/** The routes for which nobody needs to sign in. */
const publicOperations = (app: NestFastifyApplication): ReadonlySet<string> => {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((m) => [...m.controllers.values()]);
  return new Set(
    controllers.flatMap(({ metatype }) =>
      Object.entries(Object.getOwnPropertyDescriptors((metatype?.prototype ?? {}) as object))
        .filter(([, { value }]) => isPublic(value))
        .map(([method]) => operationId(metatype?.name ?? '', method)),
    ),
  );
};

const DESCRIPTION = [
  'Every refusal is a problem (RFC 9457) with a stable `code` and texts in German and English.',
  'A write carries an `Idempotency-Key`; `If-Match` names the version that the caller has seen.',
  'Send the `Paktwerk-Position` of an answer as `Paktwerk-After`, and a read is at least that fresh, or 503 after three seconds; 422 where nothing of that service arrives.',
].join(' ');

/** Which refusals follow from what an operation takes; every other one is its `default` answer. */
const refusalsOf = ({ parameters = [], requestBody, security }: Operation): readonly number[] => [
  ...(parameters.length > 0 || requestBody !== undefined ? [400] : []),
  ...(security?.length === 0 ? [] : [401, 403]),
  ...(parameters.some((p) => p.in === 'path') ? [404] : []),
  ...(parameters.some((p) => p.name === 'If-Match') ? [412] : []),
  ...(requestBody === undefined ? [] : [413, 415]),
  ...(parameters.some((p) => p.name === 'Idempotency-Key') ? [422] : []),
];

/** What Nest collected from the decorators, with named components and the answer that every route may give. */
export const openApiOf = (app: NestFastifyApplication, { title }: Pick<ServiceDefinition, 'title'>): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Paktwerk: ${title}`)
    .setVersion('1')
    .setDescription(DESCRIPTION)
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: operationId,
  });
  const open = publicOperations(app);
  const problem = { $ref: '#/components/responses/Problem' };
  const methodNotAllowed = { $ref: '#/components/responses/MethodNotAllowed' };
  for (const operation of operationsOf(document)) {
    if (open.has(operation.operationId)) operation.security = [];
    const refusals = refusalsOf(operation).map((status) => [String(status), problem] as const);
    operation.responses = { ...Object.fromEntries(refusals), 405: methodNotAllowed, ...operation.responses, default: problem };
  }
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const components = new Map<string, unknown>([['Problem', PROBLEM]]);
  const paths = withComponents(document.paths, components) as OpenAPIObject['paths'];
  return {
    ...document,
    paths,
    components: {
      ...document.components,
      schemas: Object.fromEntries(components) as NonNullable<OpenAPIObject['components']>['schemas'],
      responses: {
        Problem: { description: 'A problem (RFC 9457) with a stable code and German and English text', content },
        MethodNotAllowed: {
          description: 'This address exists and does not take the method',
          headers: { Allow: { required: true, description: 'The methods that it takes', schema: { type: 'string' } } },
          content,
        },
      },
    },
  };
};

export const serveApi = (app: NestFastifyApplication, definition: Pick<ServiceDefinition, 'name' | 'title'>): void => {
  const base = `api/${definition.name}`;
  SwaggerModule.setup(`${base}/docs`, app, () => openApiOf(app, definition), {
    jsonDocumentUrl: `${base}/openapi.json`,
    yamlDocumentUrl: `${base}/openapi.yaml`,
  });
};
