import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { messageOf, PlainError, ROOT } from '@paktwerk/local-stack';
import { keyOf } from './client';
import type { Api } from './client';

const MINISTRY = 'ministerium';

/** What publishing needs of an API. */
export type Publisher = Pick<Api, 'post'>;

export interface ProgrammeView {
  readonly programmeId: string;
  readonly titleDe: string;
}

/** The rules of a programme, as far as the demo reads them. */
export interface RuleSetView {
  readonly version: number;
  readonly parameters: {
    readonly maximumMonths?: { readonly value: number };
    readonly periodFrom: { readonly value: string };
    readonly periodTo: { readonly value: string };
    readonly ratePerFteYearCents: { readonly value: Readonly<Record<string, number>> };
    readonly lineKinds: { readonly value: readonly string[] };
  };
}

export interface CallView {
  readonly callId: string;
  readonly deadline: string;
}

export interface PublishedProgramme {
  readonly programme: ProgrammeView;
  readonly ruleSet: RuleSetView;
  readonly call: CallView;
}

type Weights = readonly { readonly district: string; readonly weight: number }[];

/** programmes/programme.schema.json holds the rest. */
interface ProgrammeFile {
  readonly programme: { readonly code: string };
  readonly ruleSet: { readonly version: number };
  readonly call: { readonly distributionKey: { readonly weights: Weights | { readonly dataset: string; readonly column: string } } };
}

/**
 * Publishes a programme file (see programmes/README.md) as the ministry: programme, rule set, call. The keys come from the contents, so
 * publishing the same file twice is publishing it once.
 */
export async function publishProgramme(api: Publisher, file: string): Promise<PublishedProgramme> {
  const { programme, ruleSet, call } = read(file);
  const base = '/api/applications/v1/programmes';
  const published = await api.post<ProgrammeView>(MINISTRY, base, programme, keyOf('programme', programme));
  const own = `${base}/${published.programmeId}`;
  const rules = await api.post<RuleSetView>(MINISTRY, `${own}/rule-sets`, ruleSet, keyOf('rule-set', ruleSet));
  const body = {
    ...call,
    ruleSetVersion: ruleSet.version,
    distributionKey: { ...call.distributionKey, weights: weights(call.distributionKey.weights) },
  };
  return {
    programme: published,
    ruleSet: rules,
    call: await api.post<CallView>(MINISTRY, `${own}/calls`, body, keyOf('call', programme.code, body)),
  };
}

function read(file: string): ProgrammeFile {
  const full = path.resolve(ROOT, file);
  if (!fs.existsSync(full)) throw new PlainError(`There is no file ${file}.`);
  const content = ((): unknown => {
    try {
      return JSON.parse(fs.readFileSync(full, 'utf8'));
    } catch (error) {
      throw new PlainError(`${file} is not valid JSON: ${messageOf(error)}`);
    }
  })();
  const schema = JSON.parse(fs.readFileSync(path.join(ROOT, 'programmes', 'programme.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, strict: false }).compile<ProgrammeFile>(schema);
  if (validate(content)) return content;
  throw new PlainError(
    `${file} does not describe a programme:`,
    (validate.errors ?? [])
      .map(
        (e) => `${e.instancePath || '/'} ${e.message ?? ''} ${String((e.params as Record<string, unknown>)['additionalProperty'] ?? '')}`,
      )
      .join('\n'),
  );
}

/** The weights themselves, or a column of a reference file. */
function weights(given: ProgrammeFile['call']['distributionKey']['weights']): Weights {
  if (!('dataset' in given)) return given;
  const { dataset, column } = given;
  const file = path.join(ROOT, 'reference-data', dataset);
  if (!fs.existsSync(file)) throw new PlainError(`There is no reference data "${dataset}".`);
  const [header = [], ...rows] = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const [districtAt, weightAt] = [header.indexOf('ags'), header.indexOf(column)];
  if (weightAt < 0) throw new PlainError(`${dataset} has no column "${column}"; it has ${header.join(', ')}.`);
  return rows.map((row) => {
    const [district = '', weight = ''] = [row[districtAt], row[weightAt]];
    if (!/^\d+$/.test(weight)) throw new PlainError(`${dataset}: "${weight}" in column ${column} for ${district} is not a whole number.`);
    return { district, weight: Number(weight) };
  });
}
