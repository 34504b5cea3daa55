import { createHash } from 'node:crypto';
import { addDays, lastDayOfMonths } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, readPdf } from '@paktwerk/testing';
import { service } from '../src/service';
import { clerk, deliverNotice, fundNotice, grantedFile, onlyNotice, reviewer } from './granted-file';
import { ok, publishCall } from './published-call';

const signatory: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

interface Grant {
  readonly grantId: string;
  readonly version: number;
  readonly notices: readonly { readonly noticeId: string; readonly kind: string; readonly status: string; readonly letter?: string }[];
  readonly preparation?: { readonly noticeId: string };
  readonly actions: readonly { readonly action: string; readonly refusal?: { readonly code: string } }[];
}

interface Terms {
  readonly from: string;
  readonly amountCents: number;
  readonly lines: readonly {
    readonly share?: number;
    readonly months?: number;
    readonly parts?: readonly { readonly from: string; readonly months: number; readonly share: number; readonly amountCents: number }[];
  }[];
}

describeWithPostgres('a grant is amended', () => {
  let running: RunningService;
  let url: string;
  let lineId: string;
  jest.setTimeout(240_000);

  const grant = async (who: Who): Promise<Grant> => (await running.call(who, 'GET', url)).body as unknown as Grant;
  const refusal = async (who: Who, path: string, body: object = {}) => {
    const answer = await running.call(who, 'POST', `${url}${path}`, body);
    return [answer.status, answer.body['code'], answer.body['data']];
  };
  const pdf = async (who: Who, path: string) => {
    const token = await running.token(who);
    return running.app.inject({ method: 'GET', url: `/api/applications/v1${url}${path}`, headers: { authorization: `Bearer ${token}` } });
  };
  const deliver = (noticeId: string) => deliverNotice(running, url, noticeId);
  const causes = [{ kind: 'change-notification', changeId: 'Schreiben vom 01.04.2025' }];

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }];
    const { applicationId } = await grantedFile(running, signatory, { callId, lines });
    const { grantId, noticeId } = await onlyNotice(running, applicationId);
    url = `/grants/${grantId}`;
    expect(await refusal(clerk, '/amendments', { lines: [], causes, reason: 'Zu früh.' })).toEqual([
      422,
      'grant-not-delivered',
      { noticeId, status: 'released' },
    ]);
    await deliver(noticeId);
    lineId = ((await running.call(clerk, 'GET', `${url}/terms`)).body['lines'] as readonly { lineId: string }[])[0]!.lineId;
  });
  afterAll(() => running.stop());

  it('by a notice that one person prepares, another one releases, and that has effect from its delivery', async () => {
    const lines = [{ lineId, share: 0.75 }];
    const preview = (await running.call(clerk, 'POST', `${url}/amendments/preview`, { lines, causes })).body;
    expect(preview).toMatchObject({ beforeCents: 100, lines: [{ lineId, before: { amountCents: 100, share: 50 }, after: { share: 75 } }] });
    expect(preview).not.toHaveProperty('refusal');
    const amountCents = Number(preview['amountCents']);

    const seen = await grant(signatory);
    const prepared = (await ok(running, clerk, 'POST', `${url}/amendments`, {
      lines,
      causes,
      reason: 'Der Anteil steigt. ‏שלום‏',
    })) as unknown as Grant;
    const { noticeId } = prepared.preparation!;
    expect(prepared.actions.map(({ action, refusal: no }) => [action, no?.code])).toEqual([
      ['release-notice', 'four-eyes'],
      ['prepare-notice', undefined],
      ['discard-notice', undefined],
    ]);
    // Its recipient is told nothing of what may never be released.
    expect(await grant(signatory)).toEqual(seen);
    expect((await running.call(signatory, 'GET', `${url}/history`)).body).not.toMatchObject({ entries: [{}, {}, {}, {}] });
    expect((await pdf(signatory, `/prepared/${noticeId}/letter.pdf`)).statusCode).toBe(403);

    const draft = await readPdf((await pdf(reviewer, `/prepared/${noticeId}/letter.pdf`)).rawPayload);
    expect(draft.text).toContain('Entwurf: Dieser Bescheid ist nicht freigegeben und hat keine Wirkung.');
    const [, , four] = await refusal(clerk, `/prepared/${noticeId}/release`);
    expect(four).toMatchObject({ noticeId });
    expect(await refusal(reviewer, `/prepared/${noticeId}/release`)).toEqual([
      422,
      'reservation-pending',
      { noticeId, amountCents: amountCents - 100 },
    ]);
    await fundNotice(running, url);
    const released = (await ok(running, reviewer, 'POST', `${url}/prepared/${noticeId}/release`, {})) as unknown as Grant;
    expect(released).not.toHaveProperty('preparation');
    expect(released.notices.map(({ kind, status }) => [kind, status])).toEqual([
      ['GRANT', 'delivered'],
      ['AMENDMENT', 'released'],
    ]);

    const letter = await pdf(clerk, `/notices/${noticeId}/letter.pdf`);
    const sha256 = createHash('sha256').update(letter.rawPayload).digest('hex');
    expect(released.notices[1]?.letter).toBe(sha256);
    const read = await readPdf(letter.rawPayload);
    expect(read.title).toBe('Änderungsbescheid');
    expect(read.text).toContain('Der Anteil steigt.');
    expect(read.text).not.toContain('Entwurf');
    await running.db.query(`update letters set letter_id = 'let_lost', sha256 = 'x' where sha256 = $1`, [sha256]);
    await running.db.query(`delete from letters where letter_id = 'let_lost'`);
    expect((await pdf(clerk, `/notices/${noticeId}/letter.pdf`)).rawPayload.equals(letter.rawPayload)).toBe(true);
    expect((await running.call(signatory, 'GET', `/proofs/file?sha256=${sha256}`)).body).toMatchObject({ type: 'notice.prepared' });

    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(read.text)?.[0] ?? 'none';
    const { fileNumber } = released as unknown as { readonly fileNumber: string };
    const opens = async (who: Who) =>
      (await running.call(who, 'GET', `/proofs/code?fileNumber=${fileNumber.toLowerCase()}&code=${code}`)).body['opens'] as
        { readonly knownAt: string; readonly effectiveOn: string; readonly grantId: string } | undefined;
    const asOf = async (who: Who) => {
      const { knownAt, effectiveOn, grantId } = (await opens(who))!;
      const then = await running.call(who, 'GET', `/grants/${grantId}?knownAt=${knownAt}&effectiveOn=${effectiveOn}`);
      return (then.body as unknown as Grant).notices.map(({ kind, status }) => [kind, status]);
    };
    const atRelease = [
      ['GRANT', 'delivered'],
      ['AMENDMENT', 'released'],
    ];
    expect([await asOf(clerk), await opens(signatory)]).toEqual([atRelease, undefined]);

    const { amountCents: before } = (await running.call(clerk, 'GET', `${url}/terms`)).body;
    await deliver(noticeId);
    expect(await asOf(clerk)).toEqual(atRelease); // as the clerk saw it, for ever
    expect(await asOf(signatory)).toEqual([
      ['GRANT', 'delivered'],
      ['AMENDMENT', 'delivered'],
    ]);
    expect([before, (await running.call(clerk, 'GET', `${url}/terms`)).body['amountCents']]).toEqual([amountCents, amountCents]);
    expect((await grant(signatory)).notices.map(({ kind, status }) => [kind, status])).toEqual([
      ['GRANT', 'delivered'],
      ['AMENDMENT', 'delivered'],
    ]);
  });

  it('not by what is returned or discarded', async () => {
    const prepare = async () => {
      const lines = [{ lineId, share: 1 }];
      return ((await ok(running, clerk, 'POST', `${url}/amendments`, { lines, causes, reason: 'Voll.' })) as unknown as Grant).preparation!;
    };
    const { noticeId } = await prepare();
    expect(await ok(running, reviewer, 'POST', `${url}/prepared/${noticeId}/return`, { note: 'Bitte begründen.' })).toMatchObject({
      preparation: { noticeId, returned: { note: 'Bitte begründen.' } },
    });
    const { noticeId: again } = await prepare();
    expect(await refusal(reviewer, `/prepared/${noticeId}/release`)).toEqual([
      422,
      'notice-replaced',
      { noticeId, currentNoticeId: again },
    ]);
    const discarded = await ok(running, clerk, 'POST', `${url}/prepared/${again}/discard`, { reason: 'Doch nicht.' });
    expect(discarded).not.toHaveProperty('preparation');
    expect((await grant(clerk)).notices).toHaveLength(2);
  });

  it('again once it is in parts: each of them at its own share, and the letter names them', async () => {
    const releaseNext = async (line: object): Promise<string> => {
      const body = { lines: [{ lineId, ...line }], causes, reason: 'Der Anteil steigt noch einmal.' };
      const { noticeId } = ((await ok(running, clerk, 'POST', `${url}/amendments`, body)) as unknown as Grant).preparation!;
      await fundNotice(running, url);
      await ok(running, reviewer, 'POST', `${url}/prepared/${noticeId}/release`, {});
      await deliver(noticeId);
      return noticeId;
    };
    const terms = async () => (await running.call(clerk, 'GET', `${url}/terms`)).body as unknown as Terms;
    const { from: begins, lines } = await terms();
    const months = lines[0]!.months!;
    const from = addDays(lastDayOfMonths(begins, 3), 1);
    await releaseNext({ share: 0.8, from });
    const shares = async () => (await terms()).lines[0]!.parts?.map((part) => [part.from, part.months, part.share]);
    expect(await shares()).toEqual([
      [begins, 3, 75],
      [from, months - 3, 80],
    ]);

    const later = addDays(lastDayOfMonths(begins, 5), 1);
    const noticeId = await releaseNext({ share: 0.9, from: later });
    expect(await shares()).toEqual([
      [begins, 3, 75],
      [from, 2, 80],
      [later, months - 5, 90],
    ]);
    const { amountCents, lines: after } = await terms();
    expect(after[0]!.parts!.reduce((sum, part) => sum + part.amountCents, 0)).toBe(amountCents);
    const { text } = await readPdf((await pdf(clerk, `/notices/${noticeId}/letter.pdf`)).rawPayload);
    expect(text).toContain('Was damit für welche Monate bewilligt ist');
    expect(text.replace(/\s+/g, ' ')).toContain('0,90 VZÄ');

    await releaseNext({ share: 0.9 });
    expect([await shares(), (await terms()).lines[0]]).toMatchObject([undefined, { share: 90, months }]);
  });
});
