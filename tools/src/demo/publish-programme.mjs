import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError } from '../../before/plain-error.mjs';
import { keyOf } from './client.mjs';

const MINISTRY = 'ministerium';

/**
 * Publishes a programme file (see programmes/README.md) as the ministry: programme, rule set, call. The keys come from the contents, so
 * publishing the same file twice is publishing it once. → { programme, ruleSet, call }
 */
export async function publishProgramme(api, { root, file }) {
  const { programme, ruleSet, call } = read(root, file);
  const base = '/api/applications/v1/programmes';
  const published = await api.post(MINISTRY, base, programme, keyOf('programme', programme));
  const path_ = `${base}/${published.programmeId}`;
  const rules = await api.post(MINISTRY, `${path_}/rule-sets`, ruleSet, keyOf('rule-set', ruleSet));
  const body = {
    ...call,
    ruleSetVersion: ruleSet.version,
    distributionKey: { ...call.distributionKey, weights: weights(root, call.distributionKey.weights) },
  };
  return {
    programme: published,
    ruleSet: rules,
    call: await api.post(MINISTRY, `${path_}/calls`, body, keyOf('call', programme.code, body)),
  };
}

function read(root, file) {
  const full = path.resolve(root, file);
  if (!fs.existsSync(full)) throw new PlainError(`There is no file ${file}.`);
  let content;
  try {
    content = JSON.parse(fs.readFileSync(full, 'utf8'));
  } catch (error) {
    throw new PlainError(`${file} is not valid JSON: ${error.message}`);
  }
  const ajv = createRequire(path.join(root, 'package.json'))('ajv');
  const validate = new (ajv.default ?? ajv)({ allErrors: true, strict: false }).compile(
    JSON.parse(fs.readFileSync(path.join(root, 'programmes', 'programme.schema.json'), 'utf8')),
  );
  if (!validate(content)) {
    throw new PlainError(
      `${file} does not describe a programme:`,
      validate.errors
        .map((error) => `${error.instancePath || error.dataPath || '/'} ${error.message} ${error.params.additionalProperty ?? ''}`)
        .join('\n'),
    );
  }
  return content;
}

/** The weights themselves, or a column of a reference file. */
function weights(root, given) {
  if (Array.isArray(given)) return given;
  const file = path.join(root, 'reference-data', given.dataset);
  if (!fs.existsSync(file)) throw new PlainError(`There is no reference data "${given.dataset}".`);
  const [header, ...rows] = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const [district, column] = [header.indexOf('ags'), header.indexOf(given.column)];
  if (column < 0) throw new PlainError(`${given.dataset} has no column "${given.column}"; it has ${header.join(', ')}.`);
  return rows.map((row) => {
    if (!/^\d+$/.test(row[column]))
      throw new PlainError(`${given.dataset}: "${row[column]}" in column ${given.column} for ${row[district]} is not a whole number.`);
    return { district: row[district], weight: Number(row[column]) };
  });
}
