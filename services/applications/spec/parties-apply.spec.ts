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
const werbach = member('werbach', '08128137');
const weikersheim = member('weikersheim', '08128139');
const tauberbischofsheim = member('tbb', '08128115');
const koenigheim = member('koenigheim', '08128047');
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
      registered('MUNICIPALITY', '08128139', 'Weikersheim'),
      registered('MUNICIPALITY', '08128115', 'Tauberbischofsheim'),
      registered('CARRIER', 'T-WERK', 'Werk e. V.'),
      granted(editor, 'EDIT'),
      granted(signatory, 'SIGN'),
      granted(carrier, 'EDIT'),
      granted(carrier, 'SIGN'),
      ...[werbach, weikersheim, tauberbischofsheim, koenigheim].flatMap((who) => [granted(who, 'EDIT'), granted(who, 'SIGN')]),
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

  it('agree to the portal whatever key they have, a carrier with its hyphen too', async () => {
    const agreed = async (who: Who, key: string) => {
      const { status, body } = await running.call(who, 'GET', `/portal-consents/${key}`);
      return [status, body['isAgreed'] ?? body['code']];
    };
    expect(await agreed(carrier, 'T-WERK')).toEqual([200, false]);
    expect(await ok(running, carrier, 'POST', '/portal-consents/T-WERK/give', {})).toMatchObject({ partyKey: 'T-WERK', isAgreed: true });
    expect([await agreed(clerk, 'T-WERK'), await agreed(carrier, 'T-ANDERS'), await agreed(clerk, 'T WERK')]).toEqual([
      [200, true],
      [403, 'other-organisation'],
      [404, 'not-found'],
    ]);
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

  describe('that were merged', () => {
    const merged = (key: string, into: string, effectiveOn: string) =>
      Directory.PartyMerged({ partyId: pty(key), intoPartyId: pty(into), source: 'spec', effectiveOn }, pty(key));
    const on = '2025-01-01';
    let submitted: string;
    let draftId: string;
    let ofWeikersheim: string;
    let ofTauberbischofsheim: string;
    let applicationId: string;

    beforeAll(async () => {
      const drafted = async (who: Who) => String((await ok(running, who, 'POST', '/drafts', { callId, lines }))['draftId']);
      submitted = await drafted(werbach);
      [draftId, ofWeikersheim, ofTauberbischofsheim] = [
        await drafted(werbach),
        await drafted(weikersheim),
        await drafted(tauberbischofsheim),
      ];
      applicationId = String((await ok(running, werbach, 'POST', `/drafts/${submitted}/submit`, {}))['applicationId']);
      await eventually(async () => (await listed(werbach)).length === 1, { what: 'the list' });
      await running.hear(
        merged('08128139', '08128137', '2024-01-01'),
        merged('08128137', '08128047', on),
        merged('08128115', '08128047', '2099-01-01'),
      );
      await eventually(async () => (await running.call(werbach, 'GET', '/applications')).status === 403, { what: 'the merger' });
    });
    const listed = async (who: Who) => {
      const items = (await running.call(who, 'GET', '/applications')).body['items'] as readonly { applicantName: string }[];
      return items.map((i) => i.applicantName);
    };

    it('act no more, and are told who does; the successor does, of a chain of mergers the last, from the day of each on, and nobody else', async () => {
      const parties: readonly [Who, ...number[]][] = [
        [werbach, 403, 403, 403],
        [weikersheim, 403, 403, 403],
        [koenigheim, 200, 200, 403],
        [tauberbischofsheim, 403, 403, 200],
        [editor, 403, 403, 403],
        [district, 403, 403, 403],
        [carrier, 403, 403, 403],
      ];
      const status = async (who: Who, url: string) => (await running.call(who, 'GET', url)).status;
      for (const [who, ...expected] of parties)
        expect([
          who.sub,
          ...(await Promise.all([draftId, ofWeikersheim, ofTauberbischofsheim].map((id) => status(who, `/drafts/${id}`)))),
        ]).toEqual([who.sub, ...expected]);
      for (const route of ['', '/history', '/receipt'])
        for (const [who, expected] of [...parties, [clerk, 200] as const])
          expect([who.sub, route, await status(who, `/applications/${applicationId}${route}`)]).toEqual([who.sub, route, expected]);
      const told = { name: 'Werbach', on, into: 'Königheim', intoKey: '08128047' };
      expect(await send(werbach, '/drafts', { callId, lines })).toEqual([403, 'succeeded', told]);
      expect(await send(weikersheim, '/drafts', { callId, lines })).toEqual([
        403,
        'succeeded',
        { ...told, name: 'Weikersheim', on: '2024-01-01' },
      ]);
    });

    it('leave their files to the successor, who finds them in each list, goes on drafting and hands in as itself', async () => {
      expect(await listed(koenigheim)).toEqual(['Werbach']);
      const then = `?knownAt=${new Date().toISOString()}`;
      expect((await running.call(koenigheim, 'GET', `/applications${then}`)).body['items']).toHaveLength(1);
      const drafts = (await running.call(koenigheim, 'GET', '/drafts')).body['items'] as readonly { draftId: string }[];
      expect(drafts.map((d) => d.draftId).sort()).toEqual([submitted, draftId, ofWeikersheim].sort());
      const begun = (await running.call(koenigheim, 'GET', '/drafts')).body['items'] as readonly { begunBy?: string }[];
      expect(begun.map((d) => d.begunBy).sort()).toEqual(['Weikersheim', 'Werbach', 'Werbach']);
      const named = async (id: string) => {
        const { applicantName, begunBy } = (await running.call(koenigheim, 'GET', `/drafts/${id}`)).body;
        return [applicantName, begunBy];
      };
      expect([await named(draftId), await named(ofWeikersheim)]).toEqual([
        ['Königheim', 'Werbach'],
        ['Königheim', 'Weikersheim'],
      ]);
      const tasks = (await running.call(koenigheim, 'GET', '/tasks')).body['items'] as readonly { applicantName: string }[];
      expect(tasks.map((i) => i.applicantName).sort()).toEqual(['Weikersheim', 'Werbach']);
      const found = (await running.call(koenigheim, 'GET', '/search?q=Werbach')).body;
      expect([found['n'], (await running.call(editor, 'GET', '/search?q=Werbach')).body['n']]).toEqual([1, 0]);

      const changes = [{ field: '/contact', from: null, to: { unit: 'Hauptamt' } }];
      expect((await running.call(koenigheim, 'PATCH', `/drafts/${draftId}`, { changes })).status).toBe(200);
      const file = await ok(running, koenigheim, 'POST', `/drafts/${draftId}/submit`, {});
      expect([file['recipient'], file['applicant']]).toEqual(['08128047', { kinds: ['municipality'], name: 'Königheim' }]);
    });

    it('leave to the successor what there is still to do, which the history tells by its name', async () => {
      const { body } = await running.call(koenigheim, 'GET', `/applications/${applicationId}`);
      expect([body['applicantName'], body['actions']]).toMatchObject(['Werbach', expect.arrayContaining([{ action: 'withdraw' }])]);
      await ok(running, koenigheim, 'POST', `/applications/${applicationId}/withdraw`, { reason: 'Königheim beantragt neu.' });
      const { entries } = (await running.call(clerk, 'GET', `/applications/${applicationId}/history`)).body as {
        entries: { sentence: string }[];
      };
      expect(entries.at(-1)?.sentence).toContain('(Zeichnungsbefugnis, Königheim)');
    });
  });
});
