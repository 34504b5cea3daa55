import { contracts, goldenExample, topics } from '@paktwerk/contracts';
import { newUuid } from '@paktwerk/kernel';
import { encode } from '@paktwerk/messaging';
import type { CloudMessage } from '@paktwerk/messaging';
import type { ServiceDefinition } from '@paktwerk/platform';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { runningService } from './running-service';
import type { RunningService } from './running-service';

const DECISION = { by: 'per_operator', reason: 'sent by mistake' };

/** One bad message of every type that the topic carries, and one of an unknown type. */
const badMessages = (topic: string): CloudMessage[] => {
  const own = contracts.filter((c) => c.topic === topic);
  const recordedAt = new Date().toISOString();
  const messages = own.map((contract, i) => {
    const meta = { correlationId: newUuid(), actor: { person: 'per_x', role: 'GRANT_CLERK', organisation: 'authority' } };
    const from = { eventId: newUuid(), recordedAt, knownSince: recordedAt, position: `${contract.service}:1:${i + 1}`, meta };
    const sound = encode(from, contract(goldenExample(contract).data, `bad-${contract.type}`), 0);
    return { ...sound, data: sound.data.subarray(0, -1) };
  });
  const [first] = messages;
  return first ? [...messages, { ...first, attributes: { ...first.attributes, id: newUuid(), type: `unheard.of.${topic}` } }] : [];
};

/** As the runbook says: what stopped at a bad message is told, with a reason, to leave it out. */
const discardUntilAllArrive = async (s: RunningService, messages: number): Promise<string[]> => {
  const refused: string[] = [];
  await eventually(
    async () => {
      const { consumers, inboxHead } = await s.runtime.progress.read();
      const fed = consumers.filter((c) => c.log !== 'store');
      for (const c of fed) {
        if (c.stoppedAt === undefined || c.log === 'worker') continue;
        refused.push(c.error ?? '');
        await s.runtime.operations.discard(c.id, c.stoppedAt, DECISION);
      }
      return inboxHead === messages && fed.every((c) => c.stoppedAt === undefined && c.position === c.head);
    },
    { timeoutMs: 50_000, what: 'every consumer at the end of the inbox' },
  );
  return refused;
};

/** Every topic that the service declares takes part by itself: a new one cannot be forgotten. */
export const survivesBadMessages = (definition: ServiceDefinition): void => {
  describeWithPostgres(`bad messages on the topics of ${definition.name}`, () => {
    jest.setTimeout(90_000);
    const consumed = definition.consumes ?? [];
    let s: RunningService;
    beforeAll(async () => {
      s = await runningService(definition);
    });
    afterAll(() => s.stop());

    it('are refused with a reason on every topic, and what follows is taken', async () => {
      expect(consumed.length).toBeGreaterThan(0);
      expect(consumed.filter((t) => !topics.some(({ name }) => name === t))).toEqual([]);
      const sent = consumed.flatMap((topic) => badMessages(topic).map((message) => ({ topic, message })));
      for (const { topic, message } of sent) await s.runtime.transport.publish(topic, [message]);
      const stopped = await discardUntilAllArrive(s, sent.length);
      const parked = await s.runtime.db.query<{ reason: string }>('select reason from parked');
      const reasons = [...stopped, ...parked.map((p) => p.reason)];
      // A service that declares a topic reads it, so at least one type of the topic was refused by a consumer.
      for (const topic of consumed) {
        const types = contracts.filter((c) => c.topic === topic).map((c) => c.type);
        expect(reasons.filter((r) => types.some((t) => r.includes(t)) && r.includes('no JSON')).length).toBeGreaterThan(0);
      }
      expect((await s.runtime.operations.decisions()).filter((d) => d.reason === DECISION.reason && d.by === DECISION.by)).toHaveLength(
        stopped.length,
      );
      expect(Object.keys(s.runtime.inbox?.counts().unknownTypes ?? {}).sort()).toEqual(consumed.map((t) => `unheard.of.${t}`).sort());
    });
  });
};
