// Writes docs/events/ from the contracts: catalogue.json, asyncapi.json and one JSON Schema per public event; and into
// docs/operations/messaging.md every topic, the internal ones too, with who writes and who reads it.
//
//   npm run asyncapi                write the documents
//   npm run asyncapi -- --check     compare only; exit 1 when a document is out of date
//
// Both ways validate: the AsyncAPI document by the AsyncAPI parser, every schema as JSON Schema 2020-12, every example by its schema.
import { Parser } from '@asyncapi/parser';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncApiDocument, publicCatalogue, publicSchemas, schemaFileOf, topics } from '@paktwerk/contracts';
import { ROOT, SERVICES } from '@paktwerk/local-stack';
import { Documents, json } from './documents';
import { definitionOf } from './service-definition';

type Catalogue = ReturnType<typeof publicCatalogue>;
type Schemas = ReturnType<typeof publicSchemas>;

const validateSchemas = ({ events }: Catalogue, schemas: Schemas): string[] => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  return events.flatMap(({ type, example }) => {
    const validate = ajv.compile(schemas[type]!);
    return validate(example.data) ? [] : [`${type}: its example does not fit: ${ajv.errorsText(validate.errors)}`];
  });
};

const validateAsyncApi = async (document: Record<string, unknown>): Promise<string[]> => {
  const { diagnostics } = await new Parser().parse(JSON.stringify(document));
  // Severity 0 and 1 are errors and warnings; what lies below is advice on style (and on versions newer than 3.0.0).
  return diagnostics.filter((d) => Number(d.severity) <= 1).map((d) => `asyncapi.json: ${d.message} (${d.path.join('/')})`);
};

const OPERATIONS = 'docs/operations/messaging.md';
const TOPICS = /(<!-- topics -->\n)[^]*?(<!-- end -->)/;

/** What a broker has to allow, from what the services define: a topic that nobody names there has nobody's rights. */
const withTopics = (page: string): string => {
  if (!TOPICS.test(page)) throw new Error(`${OPERATIONS} has no block "<!-- topics -->" … "<!-- end -->".`);
  const services = SERVICES.map((name) => definitionOf(name));
  const those = (may: (definition: (typeof services)[number]) => readonly string[] | undefined, topic: string): string =>
    services
      .filter((definition) => may(definition)?.includes(topic))
      .map(({ name }) => name)
      .join(', ');
  const rows = topics.map(
    ({ name, visibility, en }) =>
      `| \`${name}\` | ${visibility} | ${those((d) => d.publishes?.topics, name)} | ${those((d) => d.consumes, name)} | ${en} |`,
  );
  const table = ['| Topic | | Written by | Read by | Holds |', '|---|---|---|---|---|', ...rows].join('\n');
  return page.replace(TOPICS, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`);
};

const main = async (): Promise<number> => {
  const catalogue = publicCatalogue();
  const schemas = publicSchemas();
  const document = asyncApiDocument();
  const problems = [...validateSchemas(catalogue, schemas), ...(await validateAsyncApi(document))];
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const files = new Map<string, unknown>([
    ['catalogue.json', catalogue],
    ['asyncapi.json', document],
    ...Object.entries(schemas).map(([type, schema]) => [schemaFileOf(type), schema] as const),
  ]);
  const documents = new Documents('npm run asyncapi');
  for (const [file, content] of files) documents.write(`docs/events/${file}`, json(content));
  documents.removeOthers('docs/events', '.json', new Set(files.keys()));
  documents.write(OPERATIONS, withTopics(readFileSync(join(ROOT, OPERATIONS), 'utf8')));
  console.log(
    `docs/events: ${catalogue.events.length} public events on ${catalogue.topics.length} topics, AsyncAPI ${String(document['asyncapi'])} valid${documents.stale === 0 ? ', up to date' : ''}.`,
  );
  return documents.exitCode;
};

main().then(
  (code) => process.exit(code), // the parser keeps timers
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
