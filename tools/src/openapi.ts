// Writes docs/api/<service>.openapi.json from the built services, without a database, a bus or an open port, and from these
// the types of the page: services/web/app/src/api/generated/<service>.ts, and programmes/programme.schema.json.
//
//   npm run openapi                write the documents
//   npm run openapi -- --check     compare only; exit 1 when a document is out of date
import { join } from 'node:path';
import { ROOT, SERVICES } from '@paktwerk/local-stack';
import { createLog, createService, readServiceSettings } from '@paktwerk/platform';
import type { ServiceDefinition } from '@paktwerk/platform';
import { bodySchemas } from './body-schemas';
import { Documents, json } from './documents';
import { programmeFileSchema } from './programme-file-schema';
import type { Described } from './programme-file-schema';
import { definitionOf } from './service-definition';

Object.assign(process, { noDeprecation: true }); // warnings of libraries say nothing about the documents

const unreachable = 'postgres://nobody@127.0.0.1:1/none';
const dummyEnvironment = {
  SERVICE_PORT: '0',
  DATABASE_URL: unreachable,
  BUS: 'embedded',
  BUS_DATABASE_URL: unreachable,
  OIDC_ISSUER: 'http://127.0.0.1:1',
  OIDC_ISSUER_NAME: 'openapi',
  KEK_BASE64: Buffer.alloc(32).toString('base64'),
  KEYS_DATABASE_URL: unreachable,
  SERVICE_SECRET: 'only-for-the-documents',
  LOG_LEVEL: 'error',
  REFERENCE_DATA: join(ROOT, 'reference-data'),
  INSTANCE_ID: 'openapi',
};

interface OpenApiDocument extends Described {
  readonly openapi: string;
  readonly info: unknown;
  readonly servers?: unknown;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Keys in one order, so that a document changes only where the interface does. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;

const documentOf = async (definition: ServiceDefinition): Promise<OpenApiDocument> => {
  const { app } = await createService(
    definition,
    readServiceSettings(definition, dummyEnvironment),
    createLog(definition.name, 'openapi', 'error'),
  );
  const fastify = app.getHttpAdapter().getInstance();
  await app.init();
  await fastify.ready();
  const answer = await fastify.inject({ method: 'GET', url: `/api/${definition.name}/openapi.json` });
  if (answer.statusCode !== 200) throw new Error(`${definition.name}: its OpenAPI document answered ${answer.statusCode}.`);
  const { openapi, info, servers: _unused, ...rest } = JSON.parse(answer.body) as OpenApiDocument;
  return {
    openapi,
    info,
    servers: [{ url: '/', description: 'The address under which Paktwerk runs' }],
    ...(sorted(rest) as Pick<OpenApiDocument, 'paths'>),
  };
};

const typesOf = async (document: OpenApiDocument): Promise<string> => {
  // The types of its CommonJS build leave out what it exports.
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  return `// Made by \`npm run openapi\` from docs/api; not edited by hand.\n\n${astToString(await openapiTypes(json(document)))}`;
};

const main = async (): Promise<number> => {
  const documents = new Documents('npm run openapi');
  for (const name of SERVICES) {
    const document = await documentOf(definitionOf(name));
    const operations = Object.values(document.paths).reduce((sum, path) => sum + Object.keys(path).length, 0);
    const isCurrent = documents.write(`docs/api/${name}.openapi.json`, json(document));
    documents.write(`services/web/app/src/api/generated/${name}.ts`, await typesOf(document));
    documents.write(`services/web/app/src/api/generated/${name}.bodies.ts`, bodySchemas(document));
    if (name === 'applications') documents.write('programmes/programme.schema.json', json(programmeFileSchema(document)));
    if (isCurrent) console.log(`docs/api/${name}.openapi.json: ${operations} operations`);
  }
  return documents.exitCode;
};

main().then(
  (code) => process.exit(code), // pools and timers of the services would keep the process alive
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
