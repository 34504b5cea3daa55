import { Budgeting } from '@paktwerk/contracts';
import { derivedId } from '@paktwerk/kernel';
import type { RunningService, Who } from '@paktwerk/running-service';
import { eventually } from '@paktwerk/testing';
import { grantIdOf, noticeIdOf } from '../src/grant/state';
import { ok } from './published-call';

export const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
export const reviewer: Who = { sub: 'freigabe', roles: ['GRANT_REVIEWER'], organisation: 'authority' };

export interface File {
  readonly applicationId: string;
  readonly fileNumber: string;
  readonly callId: string;
  readonly programmeId: string;
  readonly district: string;
  readonly decision: { readonly decisionId: string; readonly amountCents: number };
}

/** Submitted, and checked formally. */
export const checkedFile = async (running: RunningService, who: Who, draft: object): Promise<File> => {
  const { draftId } = await ok(running, who, 'POST', '/drafts', draft);
  const file = (await ok(running, who, 'POST', `/drafts/${String(draftId)}/submit`, {})) as unknown as File;
  await ok(running, clerk, 'POST', `/applications/${file.applicationId}/formal-check`, {});
  return file;
};

export const prepareFile = (running: RunningService, { applicationId }: File) =>
  running.call(clerk, 'POST', `/applications/${applicationId}/decision`, { outcome: 'granted', reason: 'Alles erfüllt.' });

/** Prepared, with its money set aside. */
export const readyFile = async (running: RunningService, file: File): Promise<File> => {
  const { status, body } = await prepareFile(running, file);
  if (status !== 200) throw new Error(JSON.stringify(body));
  const prepared = body as unknown as File;
  const { applicationId, callId, programmeId, district, decision } = prepared;
  await running.hear(
    Budgeting.FundsReserved(
      { potId: callId, callId, programmeId, district, applicationId, ...decisionOf(decision), effectiveOn: '2025-01-01' },
      callId,
    ),
  );
  const reservation = async () =>
    (await running.call(clerk, 'GET', `/applications/${applicationId}`)).body['decision'] as {
      readonly reservation: { readonly status: string };
    };
  await eventually(async () => (await reservation()).reservation.status === 'reserved', { what: 'the reservation' });
  return prepared;
};

const decisionOf = ({ decisionId, amountCents }: File['decision']) => ({ decisionId, amountCents });

export const releaseFile = (running: RunningService, { applicationId, decision: { decisionId } }: File) =>
  running.call(reviewer, 'POST', `/applications/${applicationId}/decision/release`, { decisionId });

/** Submitted, checked, prepared and released. */
export const grantedFile = async (running: RunningService, who: Who, draft: object): Promise<File> => {
  const file = await readyFile(running, await checkedFile(running, who, draft));
  const { status, body } = await releaseFile(running, file);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return file;
};

/** The one notice of a file, once the list has it. */
export const onlyNotice = async (running: RunningService, applicationId: string) => {
  let items: readonly { readonly grantId: string; readonly noticeId: string }[] = [];
  await eventually(
    async () => {
      items = (await running.call(clerk, 'GET', `/grants?applicationId=${applicationId}`)).body['items'] as typeof items;
      return items.length === 1;
    },
    { what: 'the notice in the list' },
  );
  return items[0]!;
};

/** A notice is given to the post and arrives today, against receipt. */
export const deliverNotice = async (running: RunningService, grant: string, noticeId: string): Promise<void> => {
  const notice = `${grant}/notices/${noticeId}`;
  await ok(running, clerk, 'POST', `${notice}/dispatch`, { channel: 'post', againstReceipt: true });
  await ok(running, clerk, 'POST', `${notice}/delivery`, { receivedOn: await running.runtime.clock.today() });
};

interface Prepared extends Pick<File, 'applicationId' | 'callId' | 'programmeId' | 'district'> {
  readonly preparation: { readonly noticeId: string; readonly raisesCents?: number; readonly funds: { readonly kind: string } };
}

/** What the notice that is prepared adds to its grant is set aside. */
export const fundNotice = async (running: RunningService, grant: string): Promise<void> => {
  const read = async () => (await running.call(clerk, 'GET', grant)).body as unknown as Prepared;
  const { applicationId, callId, programmeId, district, preparation } = await read();
  const { noticeId, raisesCents: amountCents = 0 } = preparation;
  const decisionId = derivedId('dec', noticeId);
  const reserved = { potId: callId, callId, programmeId, district, applicationId, decisionId, noticeId, amountCents };
  await running.hear(Budgeting.FundsReserved({ ...reserved, effectiveOn: '2025-01-01' }, callId));
  await eventually(async () => (await read()).preparation.funds.kind === 'reserved', { what: 'the money of the notice' });
};

/** The notice of its grant is delivered. */
export const delivered = async (running: RunningService, { decision: { decisionId } }: Pick<File, 'decision'>): Promise<void> => {
  const grant = `/grants/${grantIdOf(decisionId)}`;
  await eventually(async () => (await running.call(clerk, 'GET', grant)).status === 200, { what: 'the notice' });
  await deliverNotice(running, grant, noticeIdOf(decisionId));
};
