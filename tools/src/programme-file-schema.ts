interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}
/** What of a document holds the shapes of its requests. */
export interface Described {
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** Weights from a column of a file in reference-data, instead of the weights themselves. */
const FROM_A_FILE: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['dataset', 'column'],
  properties: {
    dataset: { type: 'string', pattern: '^[a-z0-9-]+\\.csv$', description: 'File in reference-data' },
    column: { type: 'string', minLength: 1, description: 'Column of whole numbers' },
  },
};

/**
 * What a file in `programmes/` may say, for editors and for the command that publishes it: the bodies of the three requests that it becomes.
 * A call may leave the version of the rules out (the newest one of the file holds) and take its weights from a file.
 */
export const programmeFileSchema = (document: Described): Schema => {
  const bodyOf = (name: string): Schema => {
    const found = document.components?.schemas?.[name];
    if (!found) throw new Error(`The interface of applications has no ${name}.`);
    return found;
  };
  const call = bodyOf('OpenCallBody');
  const { distributionKey, ...fields } = call.properties ?? {};
  const key = distributionKey ?? {};
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Ein Förderprogramm als Daten: Programm, Fassungen seines Regelwerks und Förderaufruf',
    type: 'object',
    additionalProperties: false,
    required: ['programme', 'ruleSets'],
    properties: {
      $schema: { type: 'string' },
      programme: bodyOf('PublishProgrammeBody'),
      ruleSets: { type: 'array', minItems: 1, items: bodyOf('PublishRuleSetBody') },
      call: {
        ...call,
        required: (call.required ?? []).filter((name) => name !== 'ruleSetVersion'),
        properties: {
          ...fields,
          distributionKey: {
            ...key,
            properties: { ...key.properties, weights: { anyOf: [FROM_A_FILE, key.properties?.['weights'] ?? {}] } },
          },
        },
      },
    },
  };
};
