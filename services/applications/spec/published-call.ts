import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningService, Who } from '@paktwerk/running-service';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };

interface ProgrammeFile {
  readonly programme: object;
  readonly ruleSets: readonly { readonly version: number }[];
  readonly call: { readonly distributionKey: object };
}

const INTEGRATION_MANAGEMENT = 'integrationsmanagement-2025';
const programmeFile = (file: string) =>
  JSON.parse(readFileSync(join(__dirname, `../../../programmes/${file}.json`), 'utf8')) as ProgrammeFile;

/** A command that has to succeed: its answer, or an error that says why not. */
export const ok = async (
  running: RunningService,
  who: Who,
  method: 'POST' | 'PUT' | 'PATCH',
  url: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Record<string, unknown>> => {
  const answer = await running.call(who, method, url, body, { headers });
  if (answer.status >= 300) throw new Error(`${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** A programme from its file, that of 2025 unless told, with a call for one district that is open and has money for as long as anybody tests. */
export async function publishCall(
  running: RunningService,
  file = INTEGRATION_MANAGEMENT,
): Promise<{ readonly programmeId: string; readonly callId: string }> {
  const { programme, ruleSets } = programmeFile(file);
  const programmeId = String((await ok(running, ministry, 'POST', '/programmes', programme))['programmeId']);
  for (const ruleSet of ruleSets) await ok(running, ministry, 'POST', `/programmes/${programmeId}/rule-sets`, ruleSet);
  const { callId } = await openCall(running, programmeId, { budgetYear: 2099, deadline: '2099-12-31' }, file);
  return { programmeId, callId };
}

/** Another call of that programme. */
export async function openCall(
  running: RunningService,
  programmeId: string,
  terms: { readonly budgetYear: number; readonly deadline: string },
  file = INTEGRATION_MANAGEMENT,
): Promise<{ readonly callId: string }> {
  const { ruleSets, call } = programmeFile(file);
  const distributionKey = { ...call.distributionKey, weights: [{ district: '08111', weight: 1 }] };
  const body = { ...call, ...terms, ruleSetVersion: ruleSets.length, distributionKey };
  const { callId } = await ok(running, ministry, 'POST', `/programmes/${programmeId}/calls`, body);
  return { callId: String(callId) };
}
