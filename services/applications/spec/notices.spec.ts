import { createHash } from 'node:crypto';
import { deliveredByPost, remedyUntil } from '@paktwerk/deadlines';
import { addDays, derivedId, startOfBerlinDay } from '@paktwerk/kernel';
import { TimerWorker } from '@paktwerk/platform';
import { silentLog } from '@paktwerk/projections';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually, readPdf } from '@paktwerk/testing';
import { noticeDelivery } from '../src/grant/note-delivery';
import { remedyOver } from '../src/grant/note-finality';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const reviewer: Who = { sub: 'freigabe', roles: ['GRANT_REVIEWER'], organisation: 'authority' };
const signatory: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { ...signatory, sub: 'anderswo', organisation: '08115' };

interface Notice {
  readonly noticeId: string;
  readonly status: string;
  readonly dispatches: readonly { readonly channel: string; readonly until?: string; readonly addressee: string }[];
  readonly delivered?: { readonly on: string; readonly lastDay: string; readonly why?: { readonly de: string } };
  readonly final?: object;
  readonly actions: readonly string[];
}
interface Item {
  readonly grantId: string;
  readonly noticeId: string;
  readonly decisionId: string;
  readonly status: string;
}

describeWithPostgres('the notice of a decision', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(120_000);
  beforeAll(async () => {
    running = await runningService(service);
    ({ callId } = await publishCall(running));
    await ok(running, signatory, 'POST', '/portal-consents/08111/give', {});
  });
  afterAll(() => running.stop());

  /** A rejection needs no money, and the applicant was heard. */
  const decided = async (): Promise<Item & { readonly applicationId: string; readonly url: string }> => {
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }];
    const { draftId } = await ok(running, signatory, 'POST', '/drafts', { callId, lines });
    const applicationId = String((await ok(running, signatory, 'POST', `/drafts/${String(draftId)}/submit`, {}))['applicationId']);
    const url = `/applications/${applicationId}`;
    await ok(running, clerk, 'POST', `${url}/formal-check`, {});
    const { hearings } = await ok(running, clerk, 'POST', `${url}/hearings`, { intendedCents: 0, grounds: 'Kein Bedarf.' });
    const { hearingId } = (hearings as readonly { hearingId: string }[])[0]!;
    await ok(running, signatory, 'POST', `${url}/hearings/${hearingId}/statement`, { statement: 'Keine.', isComplete: true });
    const { decision } = await ok(running, clerk, 'POST', `${url}/decision`, { outcome: 'rejected', lines: [], reason: 'Kein Bedarf.' });
    const { decisionId } = decision as { readonly decisionId: string };
    await ok(running, reviewer, 'POST', `${url}/decision/release`, { decisionId });
    let item: Item | undefined;
    await eventually(async () => (item = (await listed(clerk, applicationId))[0]) !== undefined);
    return { ...item!, applicationId, url: `/grants/${item!.grantId}` };
  };
  const listed = async (who: Who, applicationId: string) =>
    (await running.call(who, 'GET', `/grants?applicationId=${applicationId}`)).body['items'] as readonly Item[];
  const notice = async (who: Who, url: string): Promise<Notice> =>
    ((await running.call(who, 'GET', url)).body['notices'] as readonly Notice[])[0]!;
  const tasks = async (who: Who, applicationId: string) =>
    ((await running.call(who, 'GET', '/tasks')).body['items'] as readonly { applicationId?: string; task: string; dueOn: string }[])
      .filter((t) => t.applicationId === applicationId)
      .map(({ task, dueOn }) => [task, dueOn]);
  const refusal = async (who: Who, url: string, body: object = {}) => {
    const answer = await running.call(who, 'POST', url, body);
    return [answer.status, answer.body['code'], answer.body['data']];
  };
  /** Two processes look at a day, and one of them again. */
  const onDay = async (day: string) => {
    const clock = { now: () => Promise.resolve(startOfBerlinDay(day)) };
    const replica = () =>
      new TimerWorker({ db: running.db, commands: running.runtime.commands, clock, log: silentLog }, [noticeDelivery, remedyOver]);
    await Promise.all([replica().turn(), replica().turn()]);
    await replica().turn();
  };
  /** The projection knows what is due when. */
  const timed = (timer: string, grantId: string, dueOn: string) =>
    eventually(
      async () =>
        (
          await running.db.query('select 1 from rm_timers_v2 where timer = $1 and stream = $2 and due_at = $3', [
            timer,
            `grant-${grantId}`,
            startOfBerlinDay(dueOn),
          ])
        ).length === 1,
    );
  const kindsOf = async (url: string) =>
    ((await running.call(clerk, 'GET', `${url}/history`)).body['entries'] as readonly { eventType: string }[]).map((e) => e.eventType);

  it('is listed as it stood, and its story can be taken along', async () => {
    const { url, noticeId, applicationId } = await decided();
    const before = await running.runtime.clock.now();
    await ok(running, clerk, 'POST', `${url}/notices/${noticeId}/dispatch`, { channel: 'post', againstReceipt: true });
    const at = (path: string) => running.call(clerk, 'GET', path);
    await eventually(async () => {
      expect((await at(`/grants?applicationId=${applicationId}`)).body).toMatchObject({ items: [{ status: 'posted', channel: 'post' }] });
      return true;
    });
    expect((await at(`/grants?applicationId=${applicationId}&knownAt=${before}`)).body).toMatchObject({ items: [{ status: 'released' }] });
    expect((await at(`${url}?knownAt=${before}`)).body).toMatchObject({ notices: [{ status: 'released', actions: [] }] });
    const { entries } = (await at(`${url}/history`)).body as unknown as { entries: readonly { sentence: string }[] };
    expect(entries.at(-1)?.sentence).toMatch(
      /^Am .+ hat .+ den Ablehnungsbescheid am .+ gegen Empfangsnachweis an „Stadtkreis Stuttgart“ versandt\. Eine Rechtsbehelfsbelehrung enthält er nicht\.$/,
    );
    const token = await running.token(clerk);
    const csv = await running.app.inject({
      url: `/api/applications/v1${url}/history.csv`,
      headers: { authorization: `Bearer ${token}` },
    });
    expect([csv.statusCode, csv.body.includes('Empfangsnachweis')]).toEqual([200, true]);
  });

  it('is there with the release, waits for its dispatch, and tells by post when it counts and when it is final', async () => {
    const { applicationId, url, grantId, noticeId } = await decided();
    const today = await running.runtime.clock.today();
    expect(await tasks(clerk, applicationId)).toEqual([['dispatch-notice', addDays(today, 3)]]);
    expect((await notice(clerk, url)).actions).toEqual(['dispatch']);
    expect(await refusal(signatory, `${url}/notices/${noticeId}/waive`)).toEqual([422, 'not-delivered', { noticeId, status: 'released' }]);
    expect((await running.call(elsewhere, 'GET', url)).status).toBe(403);
    expect((await running.call(signatory, 'POST', `${url}/notices/${noticeId}/dispatch`, { channel: 'post' })).status).toBe(403);

    await ok(running, clerk, 'POST', `${url}/notices/${noticeId}/dispatch`, { channel: 'post' });
    const { on: deliveredOn } = deliveredByPost(today);
    // No block of this decision says which remedy there is.
    const { on: lastDay } = remedyUntil(deliveredOn, false);
    expect(await notice(signatory, url)).toMatchObject({
      status: 'posted',
      dispatches: [{ channel: 'post', addressee: 'Stadtkreis Stuttgart', until: deliveredOn }],
    });
    await timed('notice-delivery', grantId, deliveredOn);
    await onDay(deliveredOn);
    await timed('remedy-over', grantId, addDays(lastDay, 1));
    await eventually(async () => {
      expect(await tasks(signatory, applicationId)).toEqual([['remedy-ends', lastDay]]);
      return true;
    });
    const { delivered } = await notice(signatory, url);
    expect(delivered).toMatchObject({ on: deliveredOn, lastDay });
    expect(delivered?.why?.de).toContain('§ 41 Abs. 2 LVwVfG');

    // Nothing ran for two months: it is final since the day behind its last one, once.
    await onDay(addDays(lastDay, 60));
    expect(await notice(clerk, url)).toMatchObject({ status: 'final', final: { on: addDays(lastDay, 1), because: 'period-over' } });
    expect(await kindsOf(url)).toEqual(['notice.released', 'notice.dispatched', 'notice.delivered', 'notice.became-final']);
    expect(await refusal(signatory, `${url}/notices/${noticeId}/waive`)).toEqual([422, 'remedy-period-over', { noticeId, lastDay }]);
  });

  it.each([
    ['by post', 'revoke', 'posted', 'post'],
    ['into the portal of who agreed', 'give', 'in-portal', 'portal'],
  ])('is dispatched %s where several are at once, and by nobody twice', async (_way, act, status, channel) => {
    await ok(running, signatory, 'POST', `/portal-consents/08111/${act}`, {});
    const { applicationId, decisionId, url } = await decided();
    const start = () => ok(running, clerk, 'POST', '/bulk-jobs', { kind: 'dispatch', items: [{ applicationId, decisionId }] });
    for (const [done, refused] of [
      [1, 0],
      [0, 1],
    ]) {
      const { bulkId } = await start();
      await eventually(async () => (await running.call(clerk, 'GET', `/bulk-jobs/${String(bulkId)}`)).body['isOpen'] === false);
      expect((await running.call(clerk, 'GET', `/bulk-jobs/${String(bulkId)}`)).body).toMatchObject({ done, refused });
    }
    expect(await notice(clerk, url)).toMatchObject({ status, dispatches: [{ channel }] });
  });

  it('stays in the list where another notice of the same application is laid aside', async () => {
    const { applicationId, noticeId } = await decided();
    const second = derivedId('ntc', noticeId, 'second');
    await running.db.query(
      `insert into rm_notice_list_v2
       select $2, grant_id, kind, application_id, file_number, call_id, programme_id, district, recipient, recipient_name, decision_id, amount_cents,
         difference_cents, released_on, status, since, dispatched_on, channel, until, delivered_on, last_day, final_on, first_number + 1
       from rm_notice_list_v2 where notice_id = $1`,
      [noticeId, second],
    );
    const waiting = async () =>
      ((await running.call(clerk, 'GET', '/tasks')).body['items'] as readonly { id: string; applicationId?: string }[])
        .filter((t) => t.applicationId === applicationId)
        .map(({ id }) => id)
        .sort();
    expect(await waiting()).toEqual([noticeId, second].sort());
    const until = addDays(await running.runtime.clock.today(), 1);
    const aside = await running.call(clerk, 'PUT', '/tasks/resubmissions', { task: 'dispatch-notice', subjectId: noticeId, until });
    expect([aside.status, await waiting()]).toEqual([200, [second]]);
    await running.db.query('delete from rm_notice_list_v2 where notice_id = $1', [second]);
  });

  it('comes back, is a task again, and was never delivered on any day', async () => {
    const { applicationId, url, grantId, noticeId } = await decided();
    const today = await running.runtime.clock.today();
    const dispatch = () => ok(running, clerk, 'POST', `${url}/notices/${noticeId}/dispatch`, { channel: 'post' });
    await dispatch();
    const { on: deliveredOn } = deliveredByPost(today);
    const tomorrow = { postedOn: addDays(today, 1), reason: 'Vertippt' };
    expect(await refusal(clerk, `${url}/notices/${noticeId}/dispatch/correct`, tomorrow)).toEqual([
      422,
      'posted-in-future',
      { noticeId, postedOn: tomorrow.postedOn, today },
    ]);
    await timed('notice-delivery', grantId, deliveredOn);
    await onDay(deliveredOn);
    expect(await notice(clerk, url)).toMatchObject({ status: 'delivered' });
    expect((await running.call(signatory, 'POST', `${url}/notices/${noticeId}/return`, { cameBackOn: today })).status).toBe(403);
    await ok(running, clerk, 'POST', `${url}/notices/${noticeId}/return`, { cameBackOn: today, note: 'Empfänger unbekannt' });
    expect(await notice(clerk, url)).toMatchObject({ status: 'came-back', actions: ['dispatch', 'file-action'] });
    await eventually(async () => {
      expect((await tasks(clerk, applicationId)).map(([task]) => task)).toEqual(['dispatch-notice']);
      return true;
    });
    for (const path of [`/grants?applicationId=${applicationId}&effectiveOn=${deliveredOn}`, `/grants?applicationId=${applicationId}`])
      expect((await running.call(clerk, 'GET', path)).body).toMatchObject({ items: [{ status: 'came-back' }] });
    await dispatch();
    expect(await kindsOf(url)).toEqual([
      'notice.released',
      'notice.dispatched',
      'notice.delivered',
      'notice.came-back',
      'notice.dispatched',
    ]);
  });

  it('is dispatched into the portal, retrieved by its recipient alone, and waived', async () => {
    const [first, second] = [await decided(), await decided()];
    const dispatch = `${first.url}/notices/${first.noticeId}/dispatch`;
    const consent = '/portal-consents/08111';
    expect((await running.call(elsewhere, 'POST', `${consent}/revoke`, {})).status).toBe(403);
    expect(await ok(running, signatory, 'POST', `${consent}/revoke`, {})).toMatchObject({ isAgreed: false });
    expect((await running.call(clerk, 'GET', '/portal-consents/T-XYZ')).status).toBe(404); // nobody is called that
    expect(await refusal(clerk, dispatch, { channel: 'portal' })).toEqual([
      422,
      'portal-not-agreed',
      { addressee: 'Stadtkreis Stuttgart' },
    ]);
    expect(await ok(running, signatory, 'POST', `${consent}/give`, {})).toMatchObject({
      partyKey: '08111',
      isAgreed: true,
      isNeeded: true,
      mark: '?',
    });
    expect((await running.call(elsewhere, 'GET', consent)).status).toBe(403);
    expect((await running.call(clerk, 'GET', consent)).body).toMatchObject({ isAgreed: true });
    for (const one of [first, second])
      await ok(running, clerk, 'POST', `${one.url}/notices/${one.noticeId}/dispatch`, { channel: 'portal' });
    const today = await running.runtime.clock.today();
    const { url, grantId, noticeId, applicationId } = first;
    await eventually(async () => {
      expect(await tasks(signatory, applicationId)).toEqual([['retrieve-notice', addDays(today, 10)]]);
      return true;
    });
    expect((await running.call(elsewhere, 'POST', `${url}/notices/${noticeId}/retrieve`, {})).status).toBe(403);
    expect(await ok(running, signatory, 'POST', `${url}/notices/${noticeId}/retrieve`, {})).toMatchObject({
      notices: [{ status: 'retrieved' }],
    });
    await timed('notice-delivery', grantId, addDays(today, 1));
    await onDay(addDays(today, 1));
    expect(await notice(signatory, url)).toMatchObject({ status: 'delivered', delivered: { on: addDays(today, 1), basis: 'retrieval' } });
    // What others retrieve in time is theirs; this one nobody did.
    await timed('notice-delivery', second.grantId, addDays(today, 11));
    await onDay(addDays(today, 11));
    expect(await notice(clerk, second.url)).toMatchObject({ status: 'not-retrieved', actions: ['dispatch', 'file-action'] });
    await eventually(async () => {
      expect((await tasks(clerk, second.applicationId)).map(([task]) => task)).toEqual(['dispatch-notice']);
      return true;
    });
  });

  it('has its letter from the release on: the clerk reads it at once, the recipient with the retrieval, and it proves itself', async () => {
    const { url, noticeId, applicationId } = await decided();
    const letter = async (who: Who) =>
      running.app.inject({
        method: 'GET',
        url: `/api/applications/v1${url}/notices/${noticeId}/letter.pdf`,
        headers: { authorization: `Bearer ${await running.token(who)}` },
      });
    const first = await letter(clerk);
    const sha256 = createHash('sha256').update(first.rawPayload).digest('hex');
    expect((await running.call(clerk, 'GET', url)).body).toMatchObject({ notices: [{ letter: sha256 }] });
    const read = await readPdf(first.rawPayload);
    expect(read.title).toBe('Ablehnungsbescheid');
    expect(read.text).toContain('Kein Bedarf.');
    expect((await running.call(signatory, 'GET', url)).status).toBe(404);
    expect((await letter(signatory)).statusCode).toBe(404);
    expect((await letter(elsewhere)).statusCode).toBe(403);
    await ok(running, clerk, 'POST', `${url}/notices/${noticeId}/dispatch`, { channel: 'portal' });
    expect(await notice(signatory, url)).not.toHaveProperty('letter');
    const inPortal = await letter(signatory);
    expect([inPortal.statusCode, (JSON.parse(inPortal.body) as { code: string }).code]).toEqual([422, 'notice-not-retrieved']);
    await ok(running, signatory, 'POST', `${url}/notices/${noticeId}/retrieve`, {});
    expect((await letter(signatory)).rawPayload.equals(first.rawPayload)).toBe(true);
    expect(await notice(signatory, url)).toMatchObject({ letter: sha256 });
    await running.db.query(`update letters set letter_id = 'let_lost', sha256 = 'x' where sha256 = $1`, [sha256]);
    await running.db.query(`delete from letters where letter_id = 'let_lost'`);
    expect((await letter(signatory)).rawPayload.equals(first.rawPayload)).toBe(true); // made again, it is the same
    const proof = (await running.call(elsewhere, 'GET', `/proofs/file?sha256=${sha256}`)).body;
    expect([proof['applicationId'], proof['type']]).toEqual([applicationId, 'application.rejected']);
  });
});
