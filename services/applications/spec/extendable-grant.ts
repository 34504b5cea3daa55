import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Staffing } from '@paktwerk/contracts';
import { addDays, derivedId } from '@paktwerk/kernel';
import type { RunningService, Who } from '@paktwerk/running-service';
import { eventually } from '@paktwerk/testing';
import { grantIdOf } from '../src/grant/state';
import { clerk, delivered, grantedFile } from './granted-file';
import type { File } from './granted-file';
import { ok } from './published-call';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };

interface ProgrammeFile {
  readonly programme: object;
  readonly ruleSets: readonly { readonly funding: object; readonly validTo?: string }[];
  readonly call: { readonly distributionKey: object };
}

export interface ExtendableGrant {
  readonly file: File;
  readonly programmeId: string;
  /** Of its grant. */
  readonly url: string;
  readonly postIdOf: (lineId: string) => string;
}

/** A district's grant of two posts under rules that extend what is approved today by twelve months: the first post can be extended, the second one came a day too late. */
export const extendableGrant = async (running: RunningService, signatory: Who): Promise<ExtendableGrant> => {
  const today = await running.runtime.clock.today();
  const { programme, ruleSets, call } = JSON.parse(
    readFileSync(join(__dirname, '../../../programmes/integrationsmanagement-2025.json'), 'utf8'),
  ) as ProgrammeFile;
  const cutOff = { mark: 'A', source: 'Modellannahme', anchor: 'cut-off', effect: 'favourable-on-application' };
  const funding = {
    ...ruleSets.at(-1)!.funding,
    fundedMonthsInAll: { value: 18, ...cutOff },
    extension: { value: { months: 12, cutOff: today, states: ['APPROVED', 'FILLED', 'VACANT'] }, ...cutOff },
  };
  const programmeId = String((await ok(running, ministry, 'POST', '/programmes', programme))['programmeId']);
  const { validTo: _open, ...version } = ruleSets.at(-1)!;
  await ok(running, ministry, 'POST', `/programmes/${programmeId}/rule-sets`, { ...version, funding, version: 1 });
  const distributionKey = { ...call.distributionKey, weights: [{ district: '08111', weight: 1 }] };
  const terms = { budgetYear: 2099, deadline: '2099-12-31', ruleSetVersion: 1, distributionKey };
  const { callId } = await ok(running, ministry, 'POST', `/programmes/${programmeId}/calls`, { ...call, ...terms });
  const line = { kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', months: 12, amountCents: 3_000_000 };
  const file = await grantedFile(running, signatory, { callId, lines: [line, line] });
  const grantId = grantIdOf(file.decision.decisionId);
  const url = `/grants/${grantId}`;
  await delivered(running, file);
  const postIdOf = (lineId: string): string => derivedId('post', grantId, lineId);
  const approved = (lineId: string, approvedOn: string) =>
    Staffing.PostApproved(
      {
        postId: postIdOf(lineId),
        programmeId,
        district: '08111',
        share: 50,
        grantId,
        lineId,
        callId: file.callId,
        tier: 'A_SOCIAL_DEGREE',
        from: addDays(today, -30),
        to: addDays(today, 335),
        months: 12,
        amountCents: 3_000_000,
        approvedOn,
        effectiveOn: addDays(today, -30),
      },
      postIdOf(lineId),
    );
  await running.hear(approved('line-1', today), approved('line-2', addDays(today, 1)));
  const posts = async () => (await running.call(clerk, 'GET', `${url}/extension`)).body['posts'] as readonly object[];
  await eventually(async () => (await posts()).length === 2, { what: 'both posts' });
  return { file, programmeId, url, postIdOf };
};
