import { deflateSync } from 'node:zlib';
import { newUuid } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { formWorkbook } from '@paktwerk/sheets';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { pingScanner as ping, scanFile as scan } from '@paktwerk/platform';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

/** A clamd that knows the EICAR file: docs/operations/files.md says how it is set and started. */
const url = process.env['TEST_CLAMD_URL'] ?? '';

const party: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
// In two pieces, so that this file is none itself.
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const pdf = (stream: Buffer, filter = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Length ${stream.length} ${filter} >>\nstream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n', 'latin1'),
  ]);
const workbook = async (cell: string): Promise<Buffer> =>
  Buffer.from(
    await formWorkbook({
      name: 'x',
      rows: 1,
      columns: [{ title: cell, required: 'ja', explanation: 'b' }],
      words: { explanations: 'e', choices: 'c', column: 'c', required: 'r', explanation: 'e', wrongTitle: 'w', wrong: 'w' },
    }),
  );

describeWithPostgres('a file that only a stand-in for the scanner had looked at', () => {
  let running: RunningService;
  let draftId: string;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    running = await runningService(service, { CLAMD_URL: url });
    const { callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 1, tier: 'x', amountCents: 5 }];
    draftId = String((await ok(running, party, 'POST', '/drafts', { callId, lines }))['draftId']);
  });
  afterAll(() => running.stop());

  const scanned = async (name: string, payload: Buffer) => {
    const answer = await running.app.inject({
      method: 'POST',
      url: `/api/applications/v1/drafts/${draftId}/attachments`,
      payload,
      headers: {
        authorization: `Bearer ${await running.token(party)}`,
        'idempotency-key': newUuid(),
        'content-type': 'application/octet-stream',
        'paktwerk-file-name': encodeURIComponent(name),
      },
    });
    const { attachmentId } = JSON.parse(answer.body) as { attachmentId: string };
    let state: unknown;
    await eventually(
      async () => {
        const { items } = (await running.call(party, 'GET', `/drafts/${draftId}/attachments`)).body as { items: Record<string, unknown>[] };
        const found = items.find((i) => i['attachmentId'] === attachmentId);
        state = [found?.['state'], found?.['found']];
        return found?.['state'] !== 'quarantined';
      },
      { what: `the scanner to look at ${name}`, timeoutMs: 30_000 },
    );
    return state;
  };

  it('is there', () => ping(url));

  it('is found out in a PDF, in its compressed stream and in a workbook; what is harmless is clean, also at its largest', async () => {
    const found = ['infected', expect.stringContaining('Eicar-Test-Signature')];
    expect([
      await scanned('offen.pdf', pdf(Buffer.from(EICAR))),
      await scanned('gepackt.pdf', pdf(deflateSync(Buffer.from(EICAR)), '/Filter /FlateDecode')),
      await scanned('mappe.xlsx', await workbook(EICAR)),
      await scanned('sauber.xlsx', await workbook('Stelle')),
      await scanned('groß.pdf', pdf(Buffer.alloc(19_900_000, 'x'))),
    ]).toEqual([found, found, found, ['clean', undefined], ['clean', undefined]]);
    const submitted = await ok(running, party, 'POST', `/drafts/${draftId}/submit`, {});
    expect((submitted['attachments'] as { kind: string }[]).map((a) => a.kind)).toEqual(['xlsx', 'pdf']);
  });

  it('is too large for it, and then it is not taken for clean', async () => {
    await expect(scan(url, Buffer.alloc(27_000_000))).rejects.toThrow(
      'The scanner answered "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND".',
    );
    await expect(scan(url, Buffer.alloc(32_000_000))).rejects.toThrow('The scanner answered "INSTREAM size limit exceeded. ERROR".');
  });
});
