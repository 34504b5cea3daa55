import { endOf, lastDayOf } from '@paktwerk/deadlines';
import { addDays } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const applicant: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { ...applicant, sub: 'anderswo', organisation: '08115' };
const operations: Who = { sub: 'betrieb', roles: ['OPERATIONS'], organisation: 'state' };

describeWithPostgres('information that a clerk asks a district for', () => {
  let running: RunningService;
  let url: string;
  let requestId: string;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }];
    const { draftId } = await ok(running, applicant, 'POST', '/drafts', { callId, lines });
    const { applicationId } = await ok(running, applicant, 'POST', `/drafts/${String(draftId)}/submit`, {});
    url = `/applications/${String(applicationId)}`;
  });
  afterAll(() => running.stop());

  const offers = async (who: Who) =>
    ((await running.call(who, 'GET', url)).body['actions'] as { action: string }[]).map((offer) => offer.action);

  it('stands in the file of both with its day, and operations see when it will be overdue', async () => {
    const dueOn = addDays(await running.runtime.clock.today(), 60);
    const deadline = { date: dueOn, fixedToTheDay: false };
    const asked = await ok(running, clerk, 'POST', `${url}/information`, { items: ['Arbeitsvertrag'], dueOn });
    const [information] = asked['information'] as { requestId: string; requestedOn: string }[];
    requestId = String(information?.requestId);
    const seen = {
      requestId,
      items: ['Arbeitsvertrag'],
      requestedOn: information?.requestedOn,
      dueOn,
      lastDay: lastDayOf(deadline),
    };
    for (const who of [clerk, applicant]) expect((await running.call(who, 'GET', url)).body['information']).toEqual([seen]);
    expect([await offers(clerk), await offers(applicant)]).toEqual([
      ['check-formally', 'extend-information', 'withdraw-information'],
      ['supply-information', 'request-early-start', 'withdraw'],
    ]);
    const token = await running.token(operations);
    await eventually(async () => {
      const answer = await running.app.inject({
        url: '/api/applications/ops/v1/timers',
        headers: { authorization: `Bearer ${token}` },
      });
      const stream = `application-${url.slice('/applications/'.length)}`;
      const name = (await running.call(clerk, 'GET', url)).body['fileNumber'];
      expect(answer.json()).toEqual([{ timer: 'information-overdue', name, stream, subject: '', dueAt: endOf(deadline), isDue: false }]);
      return true;
    });
  });

  let beforeTheAnswer: string;
  const asked = async (who: Who, asOf = '') => {
    const items = (await running.call(who, 'GET', `/information-requests${asOf}`)).body['items'] as readonly Record<string, unknown>[];
    return items.map(({ requestId: id, state, items: what, answeredAt }) => ({ id, state, what, isAnswered: answeredAt !== undefined }));
  };

  it('stands in a list of that district, and in nobody else’s', async () => {
    await eventually(async () => (await asked(applicant)).length === 1, { what: 'the list' });
    expect(await asked(applicant)).toEqual([{ id: requestId, state: 'open', what: ['Arbeitsvertrag'], isAnswered: false }]);
    expect(await asked(elsewhere)).toEqual([]);
    expect((await running.call(clerk, 'GET', '/information-requests')).status).toBe(403);
  });

  it('is supplied by that district alone, and only once', async () => {
    const supply = (who: Who, answer: string) => running.call(who, 'POST', `${url}/information/${requestId}/supply`, { answer });
    expect((await supply(elsewhere, 'Nichts.')).status).toBe(403);
    expect((await supply(clerk, 'Nichts.')).status).toBe(403);
    beforeTheAnswer = await running.runtime.clock.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await supply(applicant, 'Liegt bei.')).status).toBe(200);
    expect((await supply(applicant, 'Liegt bei.')).status).toBe(200);
    expect((await supply(applicant, 'Doch nicht.')).body).toMatchObject({ status: 422, code: 'information-already-supplied' });
    expect(await offers(applicant)).toEqual(['request-early-start', 'withdraw']);
    expect(await offers(clerk)).toEqual(['check-formally', 'request-information']);
    expect(await asked(applicant)).toEqual([{ id: requestId, state: 'answered', what: ['Arbeitsvertrag'], isAnswered: true }]);
    expect(await asked(applicant, `?knownAt=${encodeURIComponent(beforeTheAnswer)}`)).toEqual([
      { id: requestId, state: 'open', what: ['Arbeitsvertrag'], isAnswered: false },
    ]);
    expect(await asked(applicant, '?effectiveOn=2016-12-31')).toEqual([]);
  });
});
