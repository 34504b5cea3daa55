#!/usr/bin/env node
// Writes docs/api/<service>.openapi.json from the built services, without a database, a bus or an open port.
//
//   npm run openapi                write the documents
//   npm run openapi -- --check     compare only; exit 1 when a document is out of date
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.noDeprecation = true; // warnings of libraries say nothing about the documents

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'docs', 'api');
const checkOnly = process.argv.includes('--check');
const requireBuilt = createRequire(join(root, 'libs', 'platform', 'package.json'));

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
  LOG_LEVEL: 'silent',
  REFERENCE_DATA: join(root, 'reference-data'),
  INSTANCE_ID: 'openapi',
};

/** Keys in one order, so that a document changes only where the interface does. */
const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((k) => [k, sorted(value[k])]),
        )
      : value;

const documentOf = async (definition) => {
  const { createLog, createService, readServiceSettings } = requireBuilt(join(root, 'libs', 'platform', 'dist', 'index.js'));
  const { app } = await createService(
    definition,
    readServiceSettings(definition, dummyEnvironment),
    createLog(definition.name, 'openapi', 'silent'),
  );
  const fastify = app.getHttpAdapter().getInstance();
  await app.init();
  await fastify.ready();
  const answer = await fastify.inject({ method: 'GET', url: `/api/${definition.name}/openapi.json` });
  if (answer.statusCode !== 200) throw new Error(`${definition.name}: its OpenAPI document answered ${answer.statusCode}.`);
  const { openapi, info, servers: _unused, ...rest } = JSON.parse(answer.body);
  return { openapi, info, servers: [{ url: '/', description: 'The address under which Paktwerk runs' }], ...sorted(rest) };
};

const main = async () => {
  const services = readdirSync(join(root, 'services')).filter((s) => existsSync(join(root, 'services', s, 'src', 'service.ts')));
  mkdirSync(folder, { recursive: true });
  let stale = 0;
  for (const name of services) {
    const built = join(root, 'services', name, 'dist', 'service.js');
    if (!existsSync(built)) throw new Error(`services/${name} is not built: run "npm run build" first.`);
    const { service } = requireBuilt(built);
    const document = await documentOf(service);
    const text = `${JSON.stringify(document, null, 2)}\n`;
    const file = join(folder, `${name}.openapi.json`);
    const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
    const operations = Object.values(document.paths).reduce((sum, path) => sum + Object.keys(path).length, 0);
    if (!isCurrent && checkOnly) stale += 1;
    if (!isCurrent && !checkOnly) writeFileSync(file, text);
    console.log(
      `docs/api/${name}.openapi.json: ${operations} operations${isCurrent ? '' : checkOnly ? ', out of date (npm run openapi writes it)' : ', written'}`,
    );
  }
  if (services.length === 0) throw new Error('No service was found.');
  return stale === 0 ? 0 : 1;
};

main().then(
  (code) => process.exit(code), // pools and timers of the services would keep the process alive
  (error) => {
    console.error(error.message);
    process.exit(2);
  },
);
