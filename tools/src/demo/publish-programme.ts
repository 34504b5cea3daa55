import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import type { ValidateFunction } from 'ajv';
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
  readonly ruleSets: readonly {
    readonly version: number;
    readonly publishedOn: string;
    readonly funding: Readonly<Record<'periodFrom' | 'periodTo', object>>;
  }[];
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
  return { programme: published, ruleSet, call: await open(api, published, call, ruleSet.version) };
}

/** What a further call of a programme says otherwise than the one in its file. */
export interface Otherwise {
  readonly titleDe: string;
  readonly titleEn: string;
  /** Under which version of the rules, where it is not that of the file. */
  readonly ruleSetVersion?: number;
  readonly budgetYear: number;
  readonly opensOn: string;
  readonly deadline: string;
  readonly source: string;
}

interface Opened {
  readonly call: CallView;
  readonly ruleSet: RuleSetView;
}

/** A programme that goes on where that of a file ends. It is invented for whoever looks at the demo, and says so. */
export interface Successor {
  readonly code: string;
  readonly titleDe: string;
  readonly titleEn: string;
  /** Whole months that it pays for. */
  readonly from: string;
  readonly to: string;
}

/** Publishes the newest rules of a file as those of a programme of its own, for another time, and opens its call. */
export async function openSuccessorOf(
  api: Publisher,
  file: string,
  { code, titleDe, titleEn, from, to }: Successor,
  otherwise: Otherwise,
): Promise<Opened> {
  const { programme: before, ruleSets, call } = read(file);
  const newest = ruleSets.at(-1);
  if (!call || !newest) throw new PlainError(`${file} opens no call under a version of its rules.`);
  const { source, opensOn } = otherwise;
  const dated = (value: string) => ({ value, mark: 'A', source });
  const programme = { ...before, code, titleDe, titleEn, source, effectiveOn: opensOn, endsOn: dated(to), evaluationOn: dated(to) };
  const { periodFrom, periodTo, ...rules } = newest.funding;
  const funding = { ...rules, periodFrom: { ...periodFrom, ...dated(from) }, periodTo: { ...periodTo, ...dated(to) } };
  const version = { ...newest, version: 1, validFrom: opensOn, validTo: to, publishedOn: opensOn, source, funding };
  return openUnder(api, programme, version, { ...call, ...otherwise, ruleSetVersion: version.version });
}

/** Opens the call of a programme that is published already, or a further one, under the version of its rules that the file names, or else the newest. */
export async function openCallOf(api: Publisher, file: string, otherwise?: Otherwise): Promise<Opened> {
  const { programme, ruleSets, call } = read(file);
  const rules = ruleSets.find((r) => r.version === (otherwise?.ruleSetVersion ?? call?.ruleSetVersion ?? ruleSets.at(-1)?.version));
  if (!call || !rules) throw new PlainError(`${file} opens no call under a version of its rules.`);
  return openUnder(api, programme, rules, { ...call, ...otherwise });
}

/** Programme, a version of its rules, and the call under it: what of them is published already stays as it is. */
async function openUnder(api: Publisher, programme: object, rules: object, call: NonNullable<ProgrammeFile['call']>): Promise<Opened> {
  const base = '/api/applications/v1/programmes';
  const published = await api.post<ProgrammeView>(MINISTRY, base, programme, keyOf('programme', programme));
  const route = `${base}/${published.programmeId}/rule-sets`;
  const ruleSet = await api.post<RuleSetView>(MINISTRY, route, rules, keyOf('rule-set', rules));
  return { call: await open(api, published, call, ruleSet.version), ruleSet };
}

const open = (
  api: Publisher,
  { programmeId, code }: ProgrammeView,
  call: NonNullable<ProgrammeFile['call']>,
  version: number,
): Promise<CallView> => {
  const body = {
    ruleSetVersion: version,
    ...call,
    distributionKey: { ...call.distributionKey, weights: weights(call.distributionKey.weights) },
  };
  return api.post<CallView>(MINISTRY, `/api/applications/v1/programmes/${programmeId}/calls`, body, keyOf('call', code, body));
};

/** Working days between which something was published: after the one, through the other. */
export interface Days {
  readonly after: string | undefined;
  readonly through: string;
}
const isWithin = (publishedOn: string, { after, through }: Days): boolean =>
  publishedOn <= through && (after === undefined || publishedOn > after);

/** Of a programme what was published in these days, with the programme itself before its first rules; its call is not opened. */
export async function publishProgrammeIn(api: Publisher, file: string, days: Days): Promise<void> {
  const { programme, ruleSets } = read(file);
  const due = ruleSets.filter((r) => isWithin(r.publishedOn, days));
  if (due.length === 0) return;
  const base = '/api/applications/v1/programmes';
  const { programmeId } = await api.post<ProgrammeView>(MINISTRY, base, programme, keyOf('programme', programme));
  for (const version of due) await api.post(MINISTRY, `${base}/${programmeId}/rule-sets`, version, keyOf('rule-set', version));
}

const publishedFrom =
  (route: string) =>
  async (api: Publisher, file: string, days?: Days): Promise<void> => {
    const content = parsed(file) as { readonly publishedOn: string };
    if (days === undefined || isWithin(content.publishedOn, days)) await api.post(MINISTRY, route, content, keyOf(route, content));
  };
/** The pact with its years and lines. */
export const publishPact = publishedFrom('/api/applications/v1/pact');
/** Who is counselled from which day on. */
export const publishDecree = publishedFrom('/api/applications/v1/decrees');
/** The decree by which most people are counselled; without one nobody is. */
export const TARGET_GROUPS = 'programmes/decrees/zielgruppe-2022-03-11.json';

/** A programme whose file opens a call. */
export async function publishProgramme(api: Publisher, file: string): Promise<PublishedProgramme> {
  const { call, ...published } = await publishFile(api, file);
  if (!call) throw new PlainError(`${file} opens no call.`);
  return { ...published, call };
}

function parsed(file: string): unknown {
  const full = path.resolve(ROOT, file);
  if (!fs.existsSync(full)) throw new PlainError(`There is no file ${file}.`);
  try {
    return JSON.parse(fs.readFileSync(full, 'utf8'));
  } catch (error) {
    throw new PlainError(`${file} is not valid JSON: ${messageOf(error)}`);
  }
}

let compiled: ValidateFunction<ProgrammeFile> | undefined;
/** Compiling the schema takes longer than publishing a file. */
function validator(): ValidateFunction<ProgrammeFile> {
  if (compiled) return compiled;
  const schema = JSON.parse(fs.readFileSync(path.join(ROOT, 'programmes', 'programme.schema.json'), 'utf8')) as object;
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  return (compiled = ajv.compile<ProgrammeFile>(schema));
}

const valid = new Map<string, ProgrammeFile>();
/** Looked at once: the demo asks every day which versions are new. */
function read(file: string): ProgrammeFile {
  const known = valid.get(file);
  if (known) return known;
  const content = parsed(file);
  const validate = validator();
  if (validate(content)) {
    valid.set(file, content);
    return content;
  }
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
