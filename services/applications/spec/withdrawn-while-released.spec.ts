import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { applicationDecider, applicationStream } from '../src/application/state';
import { DecidedRequests } from '../src/extension/decided-requests';
import { extensionDecider, extensionStream } from '../src/extension/state';
import { grantDecider, grantIdOf, grantStream } from '../src/grant/state';
import { GrantedPosts } from '../src/granted-post/granted-posts';
import { service } from '../src/service';
import { extendableGrant } from './extendable-grant';
import type { ExtendableGrant } from './extendable-grant';
import { checkedFile, clerk, deliverNotice, delivered, fundNotice, grantedFile, readyFile, releaseFile, reviewer } from './granted-file';
import type { File } from './granted-file';
import { ok } from './published-call';

const signatory: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const reason = 'Nicht mehr gebraucht.';
type Answer = Awaited<ReturnType<RunningService['call']>>;
const said = ({ status, body }: Answer) => (status < 300 ? status : [status, body['code']]);

/** One of the two won, and the other one was told why not. */
const oneOf = (first: Answer, second: Answer): 'first' | 'second' => {
  expect([first.status, second.status].sort()).toEqual([200, 422]);
  return first.status === 200 ? 'first' : 'second';
};

describeWithPostgres('what is withdrawn in the moment of its release', () => {
  let running: RunningService;
  let granted: ExtendableGrant;
  let callId: string;
  jest.setTimeout(240_000);

  beforeAll(async () => {
    running = await runningService(service);
    granted = await extendableGrant(running, signatory);
    ({ callId } = granted.file);
  });
  afterAll(() => running.stop());
  afterEach(() => jest.restoreAllMocks());

  describe('an application', () => {
    const lines = [{ kind: 'post', share: 0.25, tier: 'A_SOCIAL_DEGREE', months: 3, amountCents: 300_000 }];
    const ready = async () => readyFile(running, await checkedFile(running, signatory, { callId, lines }));
    const withdraw = ({ applicationId }: File) => running.call(signatory, 'POST', `/applications/${applicationId}/withdraw`, { reason });
    const eventsOf = async ({ applicationId }: File) =>
      (await running.runtime.commands.load(applicationStream(applicationId), applicationDecider)).events.map((e) => e.type);

    it('is withdrawn while its release is on its way: nothing is granted', async () => {
      const file = await ready();
      const posts = running.app.get(GrantedPosts);
      const claim = posts.claim.bind(posts);
      const meanwhile: Answer[] = [];
      jest.spyOn(posts, 'claim').mockImplementationOnce(async (...claimed) => {
        const refused = await claim(...claimed);
        meanwhile.push(await withdraw(file));
        return refused;
      });
      expect(said(await releaseFile(running, file))).toEqual([422, 'application-withdrawn']);
      expect(meanwhile.map(said)).toEqual([200]);
      const types = await eventsOf(file);
      expect(types.at(-1)).toBe('application.withdrawn');
      expect(types).not.toContain('decision.released');
    });

    it('is released before: it cannot be withdrawn', async () => {
      const file = await ready();
      expect(said(await releaseFile(running, file))).toBe(200);
      expect(said(await withdraw(file))).toEqual([422, 'decision-already-released']);
    });

    it('is decided in one way, whoever comes first', async () => {
      for (let round = 0; round < 3; round += 1) {
        const file = await ready();
        const won = oneOf(...((await Promise.all([releaseFile(running, file), withdraw(file)])) as [Answer, Answer]));
        const types = await eventsOf(file);
        expect([types.includes('grant.issued'), types.includes('application.withdrawn')]).toEqual([won === 'first', won === 'second']);
      }
    });
  });

  describe('a request for an extension', () => {
    const grantId = () => grantIdOf(granted.file.decision.decisionId);
    const requests = async () => (await running.runtime.commands.load(extensionStream(grantId()), extensionDecider)).state;
    const grant = async () => {
      const { state } = await running.runtime.commands.load(grantStream(grantId()), grantDecider);
      if (state.kind === 'none') throw new Error('It is granted.');
      return state;
    };
    const asked = async (): Promise<string> => {
      await ok(running, signatory, 'POST', `${granted.url}/extension/requests`, { lineIds: ['line-1'] });
      return (await requests()).at(-1)!.requestId;
    };
    const prepared = async () => (await grant()).preparation!.noticeId;
    const rejecting = async (requestId: string): Promise<string> => {
      await ok(running, clerk, 'POST', `${granted.url}/extension/requests/${requestId}/reject`, { reason: 'Schon anders gefördert.' });
      return prepared();
    };
    const withdraw = (requestId: string) =>
      running.call(signatory, 'POST', `${granted.url}/extension/requests/${requestId}/withdraw`, { reason });
    const release = (noticeId: string) => running.call(reviewer, 'POST', `${granted.url}/prepared/${noticeId}/release`, {});
    const discard = (noticeId: string) =>
      ok(running, clerk, 'POST', `${granted.url}/prepared/${noticeId}/discard`, { reason: 'Der Antrag ist zurückgenommen.' });
    /** What the other side does just before the requests are taken, or just behind that. */
    const meanwhile = (when: 'before' | 'behind', act: () => Promise<Answer>): Answer[] => {
      const decided = running.app.get(DecidedRequests);
      const take = decided.take.bind(decided);
      const answers: Answer[] = [];
      jest.spyOn(decided, 'take').mockImplementationOnce(async (...taken) => {
        if (when === 'before') answers.push(await act());
        const refused = await take(...taken);
        if (when === 'behind') answers.push(await act());
        return refused;
      });
      return answers;
    };

    it('is withdrawn first: the notice is not released, and nothing says that it was decided', async () => {
      const requestId = await asked();
      const noticeId = await rejecting(requestId);
      const answers = meanwhile('before', () => withdraw(requestId));
      expect(said(await release(noticeId))).toEqual([422, 'extension-request-withdrawn']);
      expect(answers.map(said)).toEqual([200]);
      expect((await requests()).at(-1)).toMatchObject({ closings: [{ as: 'withdrawn' }] });
      expect((await requests()).at(-1)?.decidedBy).toBeUndefined();
      await discard(noticeId);
    });

    it('is decided first: it is not withdrawn any more, and the notice is released', async () => {
      const requestId = await asked();
      const noticeId = await rejecting(requestId);
      const answers = meanwhile('behind', () => withdraw(requestId));
      expect(said(await release(noticeId))).toBe(200);
      expect(answers.map(said)).toEqual([[422, 'extension-request-decided']]);
      expect(said(await withdraw(requestId))).toEqual([422, 'extension-request-decided']);
      // Its recipient is not shown it before they have the notice in hand.
      const seen = (await running.call(signatory, 'GET', `${granted.url}/extension`)).body as {
        readonly version: number;
        readonly requests: readonly { readonly status: string }[];
      };
      expect(seen.requests.at(-1)?.status).toBe('open');
      const history = (await running.call(signatory, 'GET', `${granted.url}/extension/history`)).body['entries'] as readonly object[];
      expect(history).toHaveLength(seen.version);
      await deliverNotice(running, granted.url, noticeId);
      expect(said(await withdraw(requestId))).toEqual([422, 'extension-request-over']);
    });

    it('is withdrawn again where the notice was returned after all', async () => {
      const requestId = await asked();
      const noticeId = await rejecting(requestId);
      const answers = meanwhile('behind', () =>
        running.call(reviewer, 'POST', `${granted.url}/prepared/${noticeId}/return`, { note: 'Bitte anders begründen.' }),
      );
      expect(said(await release(noticeId))).toEqual([422, 'notice-returned']);
      expect(answers.map(said)).toEqual([200]);
      expect(said(await withdraw(requestId))).toBe(200);
      await discard(noticeId);
    });

    it('is decided in one way, whoever comes first', async () => {
      for (let round = 0; round < 5; round += 1) {
        const requestId = await asked();
        const noticeId = await rejecting(requestId);
        const won = oneOf(...((await Promise.all([release(noticeId), withdraw(requestId)])) as [Answer, Answer]));
        const isReleased = (await grant()).notices.some((one) => one.noticeId === noticeId);
        const isWithdrawn = (await requests()).at(-1)?.closings?.at(-1)?.as === 'withdrawn';
        expect([isReleased, isWithdrawn]).toEqual([won === 'first', won === 'second']);
        if (won === 'second') await discard(noticeId);
      }
    });

    it('is extended by a notice in the same way', async () => {
      const requestId = await asked();
      await ok(running, clerk, 'POST', `${granted.url}/extension/notice`, { reason: 'Die Regeln erlauben es.' });
      const noticeId = await prepared();
      await fundNotice(running, granted.url);
      const answers = meanwhile('behind', () => withdraw(requestId));
      expect([said(await release(noticeId)), answers.map(said)]).toEqual([200, [[422, 'extension-request-decided']]]);
    });
  });

  describe('a change that a recipient tells of', () => {
    it('is acknowledged or withdrawn, and an amendment rests on the one alone', async () => {
      const lines = [{ lineId: 'stelle', kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 3_000_000 }];
      const file = await grantedFile(running, signatory, { callId, lines });
      await delivered(running, file);
      const wanted = {
        lineId: 'stelle',
        wish: { purpose: 'Beratung an zwei Orten' },
        from: '2025-10-01',
        reason: 'Der zweite Ort kommt dazu.',
      };
      for (let round = 0; round < 3; round += 1) {
        const { changeId } = await ok(running, signatory, 'POST', `/applications/${file.applicationId}/changes`, wanted);
        const url = `/changes/${String(changeId)}`;
        await ok(running, signatory, 'POST', `${url}/send`, { differenceCents: 0 });
        const [acknowledged, withdrawn] = await Promise.all([
          running.call(clerk, 'POST', `${url}/acknowledge`, {}),
          running.call(signatory, 'POST', `${url}/withdraw`, { reason }),
        ]);
        const won = oneOf(acknowledged, withdrawn);
        expect(said(won === 'first' ? withdrawn : acknowledged)).toEqual([422, 'change-over']);
        expect((await running.call(clerk, 'GET', url)).body['status']).toBe(won === 'first' ? 'acknowledged' : 'withdrawn');
      }
    });
  });
});
