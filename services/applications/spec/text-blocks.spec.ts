import { berlinDate } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const party: Who = { sub: 'thomas', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const reviewer: Who = { sub: 'freigabe', roles: ['GRANT_REVIEWER'], organisation: 'authority' };
const TODAY = berlinDate(new Date().toISOString());
const BLOCK = {
  key: 'anbest-k',
  version: 1,
  kind: 'ancillary-provision',
  language: 'de',
  title: 'Allgemeine Nebenbestimmungen',
  text: '{recipient} ({fileNumber}): Die ANBest-K gelten.',
  validFrom: TODAY,
  mark: 'A',
  source: 'Modellannahme',
};

describeWithPostgres('blocks of text, proposed by one and released by another, in a decision', () => {
  let running: RunningService;
  let url: string;
  let blockId: string;
  jest.setTimeout(120_000);
  const refused = async (who: Who, address: string, body: object) => {
    const answer = await running.call(who, 'POST', address, body);
    return [answer.status, answer.body['code'], answer.body['data']];
  };
  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 1_000_000 }];
    const { draftId } = await ok(running, party, 'POST', '/drafts', { callId, lines });
    const { applicationId } = await ok(running, party, 'POST', `/drafts/${String(draftId)}/submit`, {});
    url = `/applications/${String(applicationId)}`;
    await ok(running, clerk, 'POST', `${url}/formal-check`, {});
  });
  afterAll(() => running.stop());

  it('hold when another person has released them, and are told by sentences', async () => {
    const both: Who = { ...clerk, sub: 'leitung', roles: ['GRANT_CLERK', 'GRANT_REVIEWER'] };
    const created = await running.call(both, 'POST', '/text-blocks', BLOCK);
    const { key, kind, language, ...version } = BLOCK;
    const proposed = { ...version, status: 'proposed', proposedOn: TODAY, isOwn: true };
    blockId = String(created.body['blockId']);
    expect([created.status, created.body]).toEqual([201, { blockId, key, kind, language, versions: [proposed] }]);
    const release = `/text-blocks/${blockId}/release`;
    expect(await refused(both, release, { version: 1 })).toEqual([422, 'text-block-own', { key, version: 1, proposedOn: TODAY }]);
    expect((await refused(clerk, release, { version: 1 }))[1]).toBe('role-missing');
    expect(await refused(clerk, `${url}/decision`, { outcome: 'rejected', reason: 'x', blocks: [{ key, version: 1 }] })).toEqual([
      422,
      'text-block-not-valid',
      { key, version: 1, today: TODAY },
    ]);
    expect(await refused(clerk, `/text-blocks/${blockId}/return`, { version: 1, note: 'x' })).toEqual([
      422,
      'text-block-of-another',
      { key, version: 1, proposedOn: TODAY },
    ]);
    expect((await ok(running, reviewer, 'POST', release, { version: 1 }))['current']).toBe(1);
    const listed = await running.call(clerk, 'GET', `/text-blocks?effectiveOn=${TODAY}`);
    expect(listed.body['items']).toEqual([
      { blockId, key, kind, language, current: 1, versions: [{ ...proposed, status: 'released', isOwn: false }] },
    ]);
    expect((await running.call(clerk, 'GET', '/text-blocks?knownAt=2020-01-01T00:00:00.000Z')).body['items']).toEqual([]);
    expect((await running.call(party, 'GET', '/text-blocks')).status).toBe(403);
    const { entries } = (await running.call(clerk, 'GET', '/text-blocks/history')).body as { entries: { sentence: string }[] };
    expect(entries.map((e) => e.sentence.replace(/^.*? hat .*?\) /, ''))).toEqual([
      expect.stringContaining(
        'den Textbaustein „Allgemeine Nebenbestimmungen“ (anbest-k, Nebenbestimmung) in Fassung 1 vorgeschlagen',
      ) as string,
      expect.stringContaining('Fassung 1 des Textbausteins „Allgemeine Nebenbestimmungen“ freigegeben') as string,
    ]);
  });

  it('are shown filled in before a decision is prepared, and stand in it as they were, whatever is released later', async () => {
    const chosen = { outcome: 'rejected', blocks: [{ key: 'anbest-k', version: 1 }] };
    const { fileNumber, applicantName } = (await running.call(clerk, 'GET', url)).body as { fileNumber: string; applicantName: string };
    const { key, version, kind, language, title } = BLOCK;
    const filled = [{ key, version, kind, language, title, text: `${applicantName} (${fileNumber}): Die ANBest-K gelten.` }];
    const preview = await running.call(clerk, 'POST', `${url}/decision/preview`, chosen);
    expect([preview.status, preview.body['blocks']]).toEqual([200, filled]);
    const prepared = await ok(running, clerk, 'POST', `${url}/decision`, { ...chosen, reason: 'Ausgeschöpft.' });
    expect((prepared['decision'] as { blocks: unknown }).blocks).toEqual(filled);
    expect((await running.call(party, 'GET', url)).body['decision']).toBeUndefined();
    const { entries } = (await running.call(clerk, 'GET', `${url}/history`)).body as { entries: { sentence: string }[] };
    expect(entries.at(-1)?.sentence).toContain('Textbausteine: „Allgemeine Nebenbestimmungen“ (Fassung 1).');
  });

  it('are needed by kind of notice, and no other notice is offered them', async () => {
    const remedy = {
      ...BLOCK,
      key: 'klage',
      kind: 'remedy',
      title: 'Rechtsbehelfsbelehrung',
      text: 'Klage kann beim {court} erhoben werden.',
      notices: [{ kind: 'REJECTION', isNeeded: true }],
    };
    const created = await ok(running, clerk, 'POST', '/text-blocks', remedy);
    const reject = (...keys: readonly string[]) => ({ outcome: 'rejected', reason: 'x', blocks: keys.map((key) => ({ key, version: 1 })) });
    await ok(running, clerk, 'POST', `${url}/decision`, reject('anbest-k'));
    await ok(running, reviewer, 'POST', `/text-blocks/${String(created['blockId'])}/release`, { version: 1 });
    const named = { noticeDe: 'Ablehnungsbescheid', noticeEn: 'rejection' };
    expect(await refused(clerk, `${url}/decision`, reject('anbest-k'))).toEqual([
      422,
      'text-block-missing',
      { field: '/blocks', titles: 'Rechtsbehelfsbelehrung', ...named },
    ]);
    const { reason: _none, ...previewed } = reject('anbest-k');
    expect((await running.call(clerk, 'POST', `${url}/decision/preview`, previewed)).status).toBe(200);
    expect(await refused(clerk, `${url}/decision`, { ...reject('klage'), outcome: 'granted' })).toEqual([
      422,
      'text-block-of-another-notice',
      { field: '/blocks', key: 'klage', title: 'Rechtsbehelfsbelehrung', noticeDe: 'Zuwendungsbescheid', noticeEn: 'grant notice' },
    ]);
    await ok(running, clerk, 'POST', `${url}/decision`, reject('anbest-k', 'klage'));
  });
});
