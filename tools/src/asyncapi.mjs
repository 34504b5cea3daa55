#!/usr/bin/env node
// Writes docs/events/ from the built contracts: catalogue.json, asyncapi.json and one JSON Schema per public event.
//
//   npm run asyncapi                write the documents
//   npm run asyncapi -- --check     compare only; exit 1 when a document is out of date
//
// Both ways validate: the AsyncAPI document by the AsyncAPI parser, every schema as JSON Schema 2020-12, every example by its schema.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'docs', 'events');
const checkOnly = process.argv.includes('--check');
const require = createRequire(import.meta.url);

const validateSchemas = ({ events }, schemas) => {
  const { default: Ajv2020 } = require('ajv/dist/2020');
  const { default: addFormats } = require('ajv-formats');
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  return events.flatMap(({ type, example }) => {
    const validate = ajv.compile(schemas[type]);
    return validate(example.data) ? [] : [`${type}: its example does not fit: ${ajv.errorsText(validate.errors)}`];
  });
};

const validateAsyncApi = async (document) => {
  const { Parser } = require('@asyncapi/parser');
  const { diagnostics } = await new Parser().parse(JSON.stringify(document));
  // Severity 0 and 1 are errors and warnings; what lies below is advice on style (and on versions newer than 3.0.0).
  return diagnostics.filter((d) => d.severity <= 1).map((d) => `asyncapi.json: ${d.message} (${d.path.join('/')})`);
};

const main = async () => {
  const built = join(root, 'libs', 'contracts', 'dist', 'index.js');
  if (!existsSync(built)) throw new Error('libs/contracts is not built: run "npm run build" first.');
  const { asyncApiDocument, publicCatalogue, publicSchemas, schemaFileOf } = require(built);
  const catalogue = publicCatalogue();
  const schemas = publicSchemas();
  const document = asyncApiDocument();

  const problems = [...validateSchemas(catalogue, schemas), ...(await validateAsyncApi(document))];
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const files = new Map([
    ['catalogue.json', catalogue],
    ['asyncapi.json', document],
    ...Object.entries(schemas).map(([type, schema]) => [schemaFileOf(type), schema]),
  ]);
  mkdirSync(folder, { recursive: true });
  let stale = 0;
  const tell = (file, what) => console.log(`docs/events/${file}: ${checkOnly ? 'out of date (npm run asyncapi writes it)' : what}`);
  for (const [file, content] of files) {
    const path = join(folder, file);
    const text = `${JSON.stringify(content, null, 2)}\n`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale += 1;
    if (!checkOnly) writeFileSync(path, text);
    tell(file, 'written');
  }
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.json') && !files.has(f))) {
    stale += 1;
    if (!checkOnly) rmSync(join(folder, file));
    tell(file, 'removed, there is no such event');
  }
  console.log(
    `docs/events: ${catalogue.events.length} public events on ${catalogue.topics.length} topics, AsyncAPI ${document.asyncapi} valid${stale === 0 ? ', up to date' : ''}.`,
  );
  return checkOnly && stale > 0 ? 1 : 0;
};

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(2);
  },
);
