import { createHash } from 'node:crypto';
import { newUuid } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually, readPdf } from '@paktwerk/testing';
import { letterCodeOf } from '../src/proof/letter-code';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const thomas: Who = { sub: 'thomas', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const stranger: Who = { sub: 'nachbar', roles: ['APPLICANT'], organisation: '08115' };
const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const counsellor: Who = { sub: 'beratung', roles: ['CASE_MANAGER'], organisation: '08115' };
const PDF = Buffer.from('%PDF-1.7\n% Zeugnis\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n', 'latin1');

describeWithPostgres('a receipt that proves itself', () => {
  let running: RunningService;
  let url: string;
  let fileNumber: string;
  let hash: string;
  jest.setTimeout(120_000);

  const file = async (who: Who, address: string) =>
    running.app.inject({
      method: 'GET',
      url: `/api/applications/v1${address}`,
      headers: { authorization: `Bearer ${await running.token(who)}` },
    });
  const ask = async (who: Who, address: string) => {
    const { status, body } = await running.call(who, 'GET', address);
    return { status, body };
  };

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [
      { kind: 'post', share: 1, tier: 'A_SOCIAL_DEGREE', amountCents: 5_000_000, employer: 'Verein 😀 e. V.' },
      { kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 2_500_050 },
    ];
    const draft = await ok(running, thomas, 'POST', '/drafts', { callId, lines, bank: { iban: 'DE89370400440532013000' } });
    const draftUrl = `/drafts/${String(draft['draftId'])}`;
    await running.app.inject({
      method: 'POST',
      url: `/api/applications/v1${draftUrl}/attachments`,
      payload: PDF,
      headers: {
        authorization: `Bearer ${await running.token(thomas)}`,
        'idempotency-key': newUuid(),
        'content-type': 'application/octet-stream',
        'paktwerk-file-name': encodeURIComponent('Zeugnis Müller.pdf'),
      },
    });
    const application = await ok(running, thomas, 'POST', `${draftUrl}/submit`, {});
    url = `/applications/${String(application['applicationId'])}`;
    fileNumber = String(application['fileNumber']);
  });
  afterAll(() => running.stop());

  it('says in a letter what was received, with the same in data, and no account and no name of a file', async () => {
    const receipt = (await ask(thomas, `${url}/receipt`)).body;
    hash = String(receipt['hash']);
    const answer = await file(thomas, `${url}/receipt.pdf`);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="eingang-${fileNumber}.pdf"; filename*=UTF-8''eingang-${fileNumber}.pdf`,
    });
    const letter = await readPdf(answer.rawPayload);
    expect([letter.title, letter.language]).toEqual(['Eingangsbestätigung', 'de-DE']);
    const told = [
      'Regierungspräsidium (Bewilligungsstelle)',
      fileNumber,
      'Beantragt',
      '50.000,00 €',
      'Verein [U+1F600] e. V.',
      '75.000,50 €',
      createHash('sha256').update(PDF).digest('hex'),
      hash,
      String(receipt['position']),
    ];
    const line = letter.text.replaceAll('\n', ' ').replaceAll('\u00a0', ' ');
    for (const part of told) expect(line).toContain(part);
    const submission = (await running.db.query<{ data: Buffer }>(`select data from events where type = 'application.submitted'`))[0]!;
    const { bank, ...submitted } = JSON.parse(submission.data.toString()) as Record<string, unknown>;
    expect(letter.attached).toEqual({ [`eingang-${fileNumber}.json`]: { receipt, submitted } });
    expect(bank).toEqual({ iban: 'DE89370400440532013000' });
    expect(JSON.stringify(letter)).not.toMatch(/DE8937|Müller/);
  });

  it('is the same file every time, encrypted where it lies, and given to nobody but its party and the authority', async () => {
    const [one, two] = await Promise.all([thomas, clerk].map((who) => file(who, `${url}/receipt.pdf`)));
    expect(two!.rawPayload.equals(one!.rawPayload)).toBe(true);
    expect((await file(stranger, `${url}/receipt.pdf`)).statusCode).toBe(403);
    const stored = await running.db.query<{ sha256: string; sealed: Buffer }>('select sha256, sealed from letters');
    expect(stored.map((s) => s.sha256)).toEqual([createHash('sha256').update(one!.rawPayload).digest('hex')]);
    expect(stored[0]!.sealed.includes('%PDF')).toBe(false);
  });

  it('proves itself to whoever holds it: by what is printed on it, and by the file', async () => {
    const receipt = (await ask(thomas, `${url}/receipt`)).body;
    const { applicationId, applicantName, eventId, position, streamVersion } = receipt;
    const recordedAt = expect.any(String) as string;
    const proof = {
      applicationId,
      fileNumber,
      applicantName,
      eventId,
      type: 'application.submitted',
      recordedAt,
      position,
      streamVersion,
      hash,
      receipt,
    };
    const printed = `/proofs/printed?fileNumber=${encodeURIComponent(fileNumber)}&hash=`;
    await eventually(async () => (await ask(clerk, `${printed}${hash}`)).status === 200, { what: 'the list' });
    expect(await ask(counsellor, `${printed}${hash}`)).toEqual({ status: 200, body: proof });
    const sha256 = createHash('sha256')
      .update((await file(thomas, `${url}/receipt.pdf`)).rawPayload)
      .digest('hex');
    expect(await ask(stranger, `/proofs/file?sha256=${sha256}`)).toEqual({
      status: 200,
      body: { ...proof, letter: { sha256, renderedAt: expect.any(String) as string } },
    });
    const code = letterCodeOf(hash);
    const byCode = `/proofs/code?fileNumber=${encodeURIComponent(fileNumber)}&code=`;
    expect(await ask(counsellor, `${byCode}${code.toLowerCase()}`)).toEqual({ status: 200, body: { fileNumber, code } });
    expect(await ask(stranger, `${byCode}${code}`)).toEqual({ status: 200, body: { fileNumber, code } });
    const opened = { applicationId, knownAt: recordedAt, effectiveOn: expect.any(String) as string };
    expect(await ask(thomas, `${byCode}${code}`)).toEqual({ status: 200, body: { fileNumber, code, opens: opened } });
    const other = 'ab'.repeat(32);
    const refused = async (address: string) => {
      const { status, body } = await ask(stranger, address);
      return [status, body['code'], body['data']];
    };
    expect(await refused(`${printed}${other}`)).toEqual([422, 'proof-unknown', { fileNumber, hash: other }]);
    expect(await refused(`/proofs/printed?fileNumber=XX-1&hash=${hash}`)).toEqual([422, 'proof-unknown', { fileNumber: 'XX-1', hash }]);
    expect(await refused(`/proofs/file?sha256=${other}`)).toEqual([422, 'letter-unknown', { sha256: other }]);
    const letterCode = '0000-0000-0000-0000';
    for (const number of [fileNumber, 'XX-1'])
      expect(await refused(`/proofs/code?fileNumber=${encodeURIComponent(number)}&code=oooo 0000-0000OOOO`)).toEqual([
        422,
        'letter-code-unknown',
        { fileNumber: number, letterCode },
      ]);
    await running.db.query('update letters set event_hash = $1', [other]); // as if the log had been changed and chained anew
    expect(await refused(`/proofs/file?sha256=${sha256}`)).toEqual([422, 'proof-broken', { fileNumber, version: streamVersion }]);
  });
});
