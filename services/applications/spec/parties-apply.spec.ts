import { ActingPeople, Directory } from '@paktwerk/contracts';
import { personIdOf } from '@paktwerk/auth';
import { derivedId } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok, openCall, publishCall } from './published-call';

const WERTHEIM = '08128131';
const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const district: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08128' };
const member = (sub: string, organisation: string): Who => ({ sub, roles: ['PARTY_MEMBER'], organisation });
const editor = member('wertheim-1', WERTHEIM);
const signatory = member('wertheim-2', WERTHEIM);
const nobody = member('wertheim-3', WERTHEIM);
const carrier = member('traeger', 'T-WERK');

const pty = (key: string) => derivedId('pty', key);
const registered = (kind: 'MUNICIPALITY' | 'CARRIER', key: string, name: string) =>
  Directory.PartyRegistered({ partyId: pty(key), kind, key, name, source: 'spec', effectiveOn: '2011-12-31' }, pty(key));
const granted = ({ sub, organisation }: Who, role: 'EDIT' | 'SIGN') =>
  ActingPeople.RoleGranted(
    {
      partyId: pty(organisation),
      grantId: derivedId('rgt', sub, role),
      personId: personIdOf('first', sub),
      role,
      from: '2020-01-01',
      effectiveOn: '2020-01-01',
    },
    pty(organisation),
  );

describeWithPostgres('parties that are no district', () => {
  let running: RunningService;
  let callId: string;
  let programmeId: string;
  jest.setTimeout(60_000);
  const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }];

  beforeAll(async () => {
    running = await runningService(service);
    ({ callId, programmeId } = await publishCall(running));
  });
  afterAll(() => running.stop());

  const send = async (who: Who, url: string, body: object = {}) => {
    const { status, body: answer } = await running.call(who, 'POST', url, body);
    return [status, answer['code'], answer['data']];
  };
  const heardAll = () =>
    running.runtime.transport.publishWatermark(['directory.v1', 'directory.internal.v1'], {
      source: 'directory',
      position: 'directory:1:99',
      knownSince: '2026-01-01T00:00:00.000Z',
    });

  it('are asked to try again while nothing is known of their rights, and told what is missing once it is', async () => {
    expect(await send(editor, '/drafts', { callId, lines })).toEqual([503, 'rights-not-known-yet', {}]);
    await running.hear(
      registered('MUNICIPALITY', WERTHEIM, 'Wertheim'),
      registered('MUNICIPALITY', '08128137', 'Werbach'),
      registered('MUNICIPALITY', '08128047', 'Königheim'),
      registered('CARRIER', 'T-WERK', 'Werk e. V.'),
      granted(editor, 'EDIT'),
      granted(signatory, 'SIGN'),
      granted(carrier, 'EDIT'),
      granted(carrier, 'SIGN'),
      granted(member('werbach', '08128137'), 'EDIT'),
      granted(member('werbach', '08128137'), 'SIGN'),
    );
    await heardAll();
    await eventually(
      async () => {
        expect(await send(nobody, '/drafts', { callId, lines })).toEqual([
          403,
          'right-missing',
          { allowed: ['EDIT', 'SIGN'], organisation: WERTHEIM },
        ]);
        return true;
      },
      { what: 'the watermark of the directory' },
    );
  });

  it('are told of each call whether they are entitled, and when it was over', async () => {
    const past = await openCall(running, programmeId, { budgetYear: 2099, deadline: '2025-02-01' });
    const callsFor = async (who: Who) => {
      const items = (await running.call(who, 'GET', '/calls/to-apply-for')).body['items'] as readonly Record<string, unknown>[];
      return items.map(({ callId: id, lastDay, stage, isEntitled, says }) => ({ callId: id, lastDay, stage, isEntitled, says }));
    };
    await eventually(async () => (await callsFor(district)).length === 2, { what: 'the list of calls' });
    // 1 February 2025 was a Saturday.
    const over = { ...past, lastDay: '2025-02-03', stage: 'over' };
    const open = { callId, lastDay: '2099-12-31', stage: 'open' };
    expect(await callsFor(district)).toEqual([
      { ...over, isEntitled: true },
      { ...open, isEntitled: true },
    ]);
    const says = {
      de: expect.stringMatching(
        /^„Wertheim“: Städte und Gemeinden sind in diesem Programm nicht antragsberechtigt, nur Stadt- und Landkreise/,
      ) as string,
      en: expect.stringMatching(/^“?„?Wertheim/) as string,
    };
    expect(await callsFor(editor)).toEqual([
      { ...over, isEntitled: false, says },
      { ...open, isEntitled: false, says },
    ]);
    expect((await running.call(clerk, 'GET', '/calls/to-apply-for')).status).toBe(403);
  });

  it('draft by who may edit, submit by who may sign, and see their file; the district around them does not', async () => {
    const draft = await ok(running, editor, 'POST', '/drafts', { callId, lines });
    expect([draft['district'], draft['recipient']]).toEqual(['08128', WERTHEIM]);
    const draftUrl = `/drafts/${String(draft['draftId'])}`;
    const offered = async (who: Who) => (await running.call(who, 'GET', draftUrl)).body['actions'];
    expect([await offered(editor), await offered(signatory)]).toEqual([['hand-over'], ['hand-over', 'submit']]);
    const tasks = (await running.call(signatory, 'GET', '/tasks')).body['items'] as readonly { task: string; applicantName: string }[];
    expect(tasks.map((i) => [i.task, i.applicantName])).toEqual([['submit-draft', 'Wertheim']]);
    expect(await send(editor, `${draftUrl}/submit`)).toEqual([403, 'right-missing', { allowed: ['SIGN'], organisation: WERTHEIM }]);
    expect((await running.call(district, 'GET', draftUrl)).status).toBe(403);

    const file = await ok(running, signatory, 'POST', `${draftUrl}/submit`, {});
    expect(file).toMatchObject({
      district: '08128',
      recipient: WERTHEIM,
      applicant: { kinds: ['municipality'], name: 'Wertheim' },
      applicantName: 'Wertheim',
    });
    expect(file['actions']).toContainEqual({ action: 'withdraw' });
    const url = `/applications/${String(file['applicationId'])}`;
    for (const who of [editor, signatory, clerk]) expect((await running.call(who, 'GET', url)).status).toBe(200);
    for (const who of [district, carrier]) {
      expect((await running.call(who, 'GET', url)).status).toBe(403);
      expect((await running.call(who, 'GET', `${url}/history`)).status).toBe(403);
      expect((await running.call(who, 'GET', `${url}/receipt`)).status).toBe(403);
    }
    const listed = async (who: Who) => {
      const items = (await running.call(who, 'GET', '/applications')).body['items'] as readonly { applicantName: string }[];
      return items.map((i) => i.applicantName);
    };
    await eventually(async () => (await listed(clerk)).length === 1, { what: 'the list' });
    expect([await listed(clerk), await listed(editor), await listed(district), await listed(carrier)]).toEqual([
      ['Wertheim'],
      ['Wertheim'],
      [],
      [],
    ]);
    const receipt = (await running.call(editor, 'GET', `${url}/receipt`)).body;
    expect([receipt['applicantName'], receipt['recipient']]).toEqual(['Wertheim', WERTHEIM]);
    const { entries } = (await running.call(clerk, 'GET', `${url}/history`)).body as { entries: { sentence: string }[] };
    expect(entries[0]?.sentence).toContain('Zeichnungsbefugnis, Wertheim');
  });

  it('are told nothing of a decision before its release, and the clerk finds by the rule who may not apply', async () => {
    const { items } = (await running.call(clerk, 'GET', '/applications')).body as { items: { applicationId: string }[] };
    const url = `/applications/${String(items[0]?.applicationId)}`;
    const checked = await ok(running, clerk, 'POST', `${url}/formal-check`, {});
    expect((checked['formalCheck'] as { findings: readonly { code: string }[] }).findings.map((f) => f.code)).toEqual(['not-entitled']);
    await ok(running, clerk, 'POST', `${url}/decision`, { outcome: 'rejected', reason: 'Nur Kreise.' });
    const seen = (await running.call(editor, 'GET', url)).body;
    expect([seen['status'], seen['decision']]).toEqual(['checked', undefined]);

    const toRelease = async (who: Who) => {
      const tasks = (await running.call(who, 'GET', '/tasks?task=release-decision')).body['items'] as readonly unknown[];
      return tasks.length;
    };
    const again: Who = { ...clerk, sub: 'sachbearbeitung-mobil' };
    await eventually(async () => (await toRelease({ ...clerk, sub: 'kollege' })) === 1, {
      what: 'the decision in the list of a colleague',
    });
    expect([await toRelease(again), await toRelease(clerk)]).toEqual([1, 0]);
    const [signIn, person] = [personIdOf('first', again.sub), personIdOf('first', clerk.sub)];
    await running.hear(ActingPeople.SignInBelongs({ signIn, person, effectiveOn: '2026-01-01' }, signIn));
    await eventually(async () => (await toRelease(again)) === 0, { what: 'the linked sign-in' });
  });

  it('name the district of their seat where none follows from their key', async () => {
    expect(await send(carrier, '/drafts', { callId, lines })).toEqual([422, 'seat-missing', { field: '/district' }]);
    expect(await send(carrier, '/drafts', { callId, lines, district: '08999' })).toEqual([
      422,
      'seat-unknown',
      { field: '/district', district: '08999' },
    ]);
    const draft = await ok(running, carrier, 'POST', '/drafts', { callId, lines, district: '08111' });
    expect([draft['district'], draft['recipient']]).toEqual(['08111', 'T-WERK']);
    expect(await send(editor, '/drafts', { callId, lines, district: '08111' })).toEqual([
      422,
      'seat-elsewhere',
      { field: '/district', district: '08111', liesIn: 'Main-Tauber-Kreis' },
    ]);
  });

  it('draft no more once they were merged, and are told who does; what they submit is received and found not entitled', async () => {
    const werbach = member('werbach', '08128137');
    const { draftId } = await ok(running, werbach, 'POST', '/drafts', { callId, lines });
    await running.hear(
      Directory.PartyMerged(
        { partyId: pty('08128137'), intoPartyId: pty('08128047'), source: 'spec', effectiveOn: '2025-01-01' },
        pty('08128137'),
      ),
    );
    const refused = [422, 'party-merged', { name: 'Werbach', on: '2025-01-01', into: 'Königheim', intoKey: '08128047' }];
    await eventually(
      async () => {
        expect(await send(werbach, '/drafts', { callId, lines })).toEqual(refused);
        return true;
      },
      { what: 'the merger' },
    );
    const changes = [{ field: '/contact', from: null, to: { unit: 'Hauptamt' } }];
    const changed = await running.call(werbach, 'PATCH', `/drafts/${String(draftId)}`, { changes });
    expect([changed.status, changed.body['code']]).toEqual([422, 'party-merged']);
    const file = await ok(running, werbach, 'POST', `/drafts/${String(draftId)}/submit`, {});
    expect(file['applicant']).toEqual({
      kinds: ['municipality'],
      name: 'Werbach',
      ended: { on: '2025-01-01', intoKey: '08128047', intoName: 'Königheim' },
    });
  });
});
