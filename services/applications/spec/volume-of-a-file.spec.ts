import { addDays } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const reviewer: Who = { sub: 'freigabe', roles: ['GRANT_REVIEWER'], organisation: 'authority' };
const applicant: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const auditor: Who = { sub: 'revision', roles: ['AUDITOR'], organisation: 'audit' };
const another: Who = { ...auditor, sub: 'revision-2' };

interface Entry {
  readonly part: string;
  readonly eventType: string;
  readonly eventId: string;
  readonly position: string;
  readonly rule?: { readonly version: number; readonly source: string };
}
interface Volume {
  readonly entries: readonly Entry[];
  readonly instants: readonly string[];
  readonly notes: readonly { readonly text: string; readonly about?: string }[];
}

describeWithPostgres('the volume of a file', () => {
  let s: RunningService;
  let applicationId: string;
  jest.setTimeout(120_000);
  beforeAll(async () => {
    s = await runningService(service);
    const { callId } = await publishCall(s);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }];
    const { draftId } = await ok(s, applicant, 'POST', '/drafts', { callId, lines });
    applicationId = String((await ok(s, applicant, 'POST', `/drafts/${String(draftId)}/submit`, {}))['applicationId']);
    const url = `/applications/${applicationId}`;
    await ok(s, clerk, 'POST', `${url}/formal-check`, {});
    const { hearings } = await ok(s, clerk, 'POST', `${url}/hearings`, { intendedCents: 0, grounds: 'Kein Bedarf.' });
    const { hearingId } = (hearings as readonly { hearingId: string }[])[0]!;
    await ok(s, applicant, 'POST', `${url}/hearings/${hearingId}/statement`, { statement: 'Keine.', isComplete: true });
    const { decision } = await ok(s, clerk, 'POST', `${url}/decision`, { outcome: 'rejected', lines: [], reason: 'Kein Bedarf.' });
    await ok(s, reviewer, 'POST', `${url}/decision/release`, { decisionId: (decision as { decisionId: string }).decisionId });
    await eventually(async () => (await volume()).entries.some((e) => e.part === 'grant'), { what: 'the notice' });
  });
  afterAll(() => s.stop());

  const volume = async (query = ''): Promise<Volume> =>
    (await s.call(auditor, 'GET', `/volumes/${applicationId}${query}`)).body as unknown as Volume;

  it('tells application and notices in the order in which they became known, with event, rules and their source', async () => {
    const { entries } = await volume();
    expect(entries.map((e) => e.eventType)).toEqual([
      'application.submitted',
      'formal-check.passed',
      'hearing.opened',
      'hearing.statement-received',
      'hearing.closed',
      'decision.prepared',
      'decision.released',
      'application.rejected',
      'notice.released',
    ]);
    const [submitted] = entries;
    expect(submitted).toMatchObject({ part: 'application', rule: { version: 1 } });
    expect(submitted?.rule?.source).not.toBe('');
    const stored = await s.db.query<{ event_id: string }>(`select event_id from events where type = 'application.submitted'`);
    expect(stored.map((e) => e.event_id)).toEqual([submitted?.eventId]);
  });

  it('is shown as it was known at each instant, and as it held on a day', async () => {
    const { instants, entries } = await volume();
    for (const [i, instant] of instants.entries()) {
      const then = (await volume(`?knownAt=${instant}`)).entries;
      expect(then).toEqual(entries.slice(0, then.length));
      expect(then.length).toBeGreaterThan(i);
    }
    const today = await s.runtime.clock.today();
    expect((await volume(`?effectiveOn=${today}`)).entries).toEqual(entries);
    expect((await volume(`?effectiveOn=${addDays(today, -1)}`)).entries).toEqual([]);
  });

  it('has notes that auditors alone see', async () => {
    const [submitted] = (await volume()).entries;
    const url = `/volumes/${applicationId}/notes`;
    await ok(s, auditor, 'POST', url, { text: 'Nachweis fehlt.', about: submitted?.position });
    await ok(s, another, 'POST', url, { text: 'Zur Stichprobe.' });
    expect((await volume()).notes).toMatchObject([{ text: 'Nachweis fehlt.', about: submitted?.position }, { text: 'Zur Stichprobe.' }]);
    const [begun] = (await volume()).instants;
    expect((await volume(`?knownAt=${begun}`)).notes).toEqual([]);
    const refused = await s.call(auditor, 'POST', url, { text: 'Wozu?', about: 'applications:1:999999' });
    expect([refused.status, refused.body['code'], refused.body['data']]).toEqual([
      422,
      'note-about-nothing',
      { about: 'applications:1:999999' },
    ]);
    for (const who of [clerk, applicant]) {
      expect((await s.call(who, 'GET', `/volumes/${applicationId}`)).status).toBe(403);
      expect((await s.call(who, 'POST', url, { text: 'Nein.' })).status).toBe(403);
      expect(JSON.stringify((await s.call(who, 'GET', `/applications/${applicationId}/history`)).body)).not.toContain('Nachweis fehlt');
    }
    expect((await volume()).entries.map((e) => e.eventType)).not.toContain('audit-note.added');
  });
});
