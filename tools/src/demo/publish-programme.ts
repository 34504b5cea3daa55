import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { messageOf, PlainError, ROOT } from '@paktwerk/local-stack';
import { keyOf } from './client';
import type { Api } from './client';
import type { CallView, ProgrammeView, RuleSetView } from './views';

const MINISTRY = 'ministerium';

/** What publishing needs of an API. */
export type Publisher = Pick<Api, 'post'>;

/** A programme with its newest rules; its file may open no call. */
export interface Published {
  readonly programme: ProgrammeView;
  readonly ruleSet: RuleSetView;
  readonly call?: CallView;
}
export type PublishedProgramme = Published & { readonly call: CallView };

type Weights = readonly { readonly district: string; readonly weight: number }[];

/** programmes/programme.schema.json holds the rest. */
interface ProgrammeFile {
  readonly programme: { readonly code: string };
  readonly ruleSets: readonly { readonly version: number }[];
  readonly call?: {
    readonly ruleSetVersion?: number;
    readonly distributionKey: { readonly weights: Weights | { readonly dataset: string; readonly column: string } };
  };
}

/**
 * Publishes a programme file (see programmes/README.md) as the ministry: programme, every version of its rules, call. The keys come from
 * the contents, so publishing the same file twice is publishing it once.
 */
export async function publishFile(api: Publisher, file: string): Promise<Published> {
  const { programme, ruleSets, call } = read(file);
  const base = '/api/applications/v1/programmes';
  const published = await api.post<ProgrammeView>(MINISTRY, base, programme, keyOf('programme', programme));
  const own = `${base}/${published.programmeId}`;
  let ruleSet: RuleSetView | undefined;
  for (const version of ruleSets) ruleSet = await api.post<RuleSetView>(MINISTRY, `${own}/rule-sets`, version, keyOf('rule-set', version));
  if (!ruleSet) throw new PlainError(`${file} has no rules.`);
  if (!call) return { programme: published, ruleSet };
  const body = {
    ruleSetVersion: ruleSet.version,
    ...call,
    distributionKey: { ...call.distributionKey, weights: weights(call.distributionKey.weights) },
  };
  const opened = await api.post<CallView>(MINISTRY, `${own}/calls`, body, keyOf('call', programme.code, body));
  return { programme: published, ruleSet, call: opened };
}

/** A programme whose file opens a call. */
export async function publishProgramme(api: Publisher, file: string): Promise<PublishedProgramme> {
  const { call, ...published } = await publishFile(api, file);
  if (!call) throw new PlainError(`${file} opens no call.`);
  return { ...published, call };
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
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile<ProgrammeFile>(schema);
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
function weights(given: NonNullable<ProgrammeFile['call']>['distributionKey']['weights']): Weights {
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
