// Writes docs/events/ from the contracts: catalogue.json, asyncapi.json and one JSON Schema per public event.
//
//   npm run asyncapi                write the documents
//   npm run asyncapi -- --check     compare only; exit 1 when a document is out of date
//
// Both ways validate: the AsyncAPI document by the AsyncAPI parser, every schema as JSON Schema 2020-12, every example by its schema.
import { Parser } from '@asyncapi/parser';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { asyncApiDocument, publicCatalogue, publicSchemas, schemaFileOf } from '@paktwerk/contracts';
import { Documents, json } from './documents';

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
