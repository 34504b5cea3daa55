import { Commands, JsonCodec, MemoryEventStore } from '@paktwerk/event-store';
import type { EventStore, NewEvent, StreamHead } from '@paktwerk/event-store';
import { SuspectError, derivedId, newUuid, record } from '@paktwerk/kernel';
import type { DomainEvent } from '@paktwerk/kernel';
import { DirectoryCopy, Districts, fillText } from '@paktwerk/platform';
import type { Clock, Database } from '@paktwerk/platform';
import { silentLog } from '@paktwerk/projections';
import { CLERK, DECISION, OTHER_CLERK, aCall, checked, prepared, reserved, someRules, submitted } from '../application/application.fixture';
import { applicationStream } from '../application/state';
import type { ApplicationEvent } from '../application/events';
import { CallOpened } from '../call/events';
import { callStream } from '../call/state';
import { catalogue } from '../catalogue';
import { Recipients } from '../grant/recipients';
import { ISSUED, LETTER, OTHER_NOTICE, delivered, fundsAnswered, noticePrepared, released } from '../grant/grant.fixture';
import type { GrantEvent } from '../grant/events';
import type { NoticeReleases } from '../grant/notice-releases';
import { decideReleasePrepared } from '../grant/release-prepared-notice';
import { grantIdOf, grantStream } from '../grant/state';
import { asked } from '../information/information.fixture';
import { problems, refuse } from '../problems';
import { ProgrammePublished, RuleSetPublished } from '../programme/events';
import { programmeStream } from '../programme/state';
import { RehearsalBegun, RehearsalDiscarded } from '../rehearsal/events';
import { rehearsalStream } from '../rehearsal/state';
import { PROOF, isChecked } from '../proof-of-use/proof-of-use.fixture';
import { proofStream } from '../proof-of-use/state';
import { ReminderTemplatePublished } from '../reminder/events';
import { aTemplate } from '../reminder/reminder.fixture';
import { reminderTemplateStream } from '../reminder/state';
import { BULK, app } from './bulk.fixture';
import { BulkWorker } from './bulk-worker';
import { BulkStarted } from './events';
import type { BulkItem } from './events';
import { bulkDecider, bulkStream } from './state';

const AT = '2022-08-02T08:00:00.000Z';
const said = (value: string) => ({ value, mark: 'F' as const, source: 'spec' });

/** A process that dies where it wants to append to a stream. */
class Dying implements Pick<EventStore, 'append'> {
  constructor(
    private readonly store: EventStore,
    private readonly where: (stream: string) => boolean,
  ) {}
  append(stream: string, expected: StreamHead, events: readonly NewEvent[]) {
    return this.where(stream) ? Promise.reject(new Error('killed')) : this.store.append(stream, expected, events);
  }
}

describe('a job over a selection', () => {
  let store: MemoryEventStore;
  beforeEach(async () => {
    store = new MemoryEventStore('spec');
    const call = aCall();
    const { programmeId, programmeCode: code } = call;
    const programme = { programmeId, code, titleDe: 'x', titleEn: 'x', source: 'x', endsOn: said('2023-12-31') };
    await happened(programmeStream(programmeId), [
      ProgrammePublished({ ...programme, evaluationOn: said('2024-01-01'), effectiveOn: '2022-06-01' }),
      RuleSetPublished({ programmeId, programmeCode: code, ...someRules(), effectiveOn: '2022-06-01' }),
    ]);
    await happened(callStream(call.callId), [CallOpened(call)]);
  });

  const commandsOn = (on: EventStore = store) => new Commands(on, new JsonCodec(catalogue), { now: () => Promise.resolve(AT) });
  const contextOf = (person: string) => {
    const commandId = newUuid();
    return { commandId, correlationId: commandId, at: AT, actor: { person, role: 'GRANT_REVIEWER', organisation: 'authority' } };
  };
  const happened = (stream: string, events: readonly DomainEvent[], by = CLERK) =>
    commandsOn().handle(stream, { initial: 0, evolve: (n: number) => n }, contextOf(by), { decide: () => record(...events) });
  const open = async (name: string, events: readonly ApplicationEvent[] = [...checked(), prepared(), reserved()]) => {
    const mine = events.map((e) => ({ ...e, data: { ...e.data, applicationId: app(name) } }));
    await happened(applicationStream(app(name)), mine);
  };
  const granted = (name: string, events: readonly GrantEvent[]) =>
    happened(
      grantStream(grantIdOf(DECISION)),
      events.map((e) => ({ ...e, data: { ...e.data, applicationId: app(name) } })),
    );
  const select = (items: readonly BulkItem[], by = OTHER_CLERK) =>
    happened(bulkStream(BULK), [BulkStarted({ bulkId: BULK, kind: 'release', items: [...items], effectiveOn: '2022-08-02' })], by);
  const dispatching = (items: readonly BulkItem[]) =>
    happened(bulkStream(BULK), [BulkStarted({ bulkId: BULK, kind: 'dispatch', items: [...items], effectiveOn: '2022-08-02' })]);
  const named = (...names: readonly string[]): readonly BulkItem[] =>
    names.map((name) => ({ applicationId: app(name), decisionId: DECISION }));
  const noticeReleases: Pick<NoticeReleases, 'decide'> = {
    decide: (command, state, today) => Promise.resolve(decideReleasePrepared({ ...command, issued: ISSUED, letter: LETTER, today }, state)),
  };
  let releases = noticeReleases;
  beforeEach(() => (releases = noticeReleases));
  const workerOn = (on: EventStore = store, doneAt = AT, ...bulkIds: readonly string[]) => {
    const open = (bulkIds.length === 0 ? [BULK] : bulkIds).map((bulkId) => ({ bulkId }));
    const db = { query: () => Promise.resolve(open) } as unknown as Database;
    const recipients = new Recipients(new DirectoryCopy(db), new Districts([]), commandsOn(on));
    const clock = { now: () => Promise.resolve(doneAt) } as Clock;
    const extensions = { prepare: () => Promise.reject(new Error('Nothing is extended here.')) };
    const ctx = { db, commands: commandsOn(on), clock, log: silentLog };
    return new BulkWorker(ctx, (district) => `Kreis ${district}`, recipients, new Districts([]), extensions, releases);
  };
  const workerWith = (other: typeof noticeReleases) => {
    releases = other;
    return workerOn();
  };
  const dyingAt = (where: (stream: string) => boolean): EventStore =>
    new Proxy<EventStore>(store, {
      get: (of, name) => {
        const dying = new Dying(of, where);
        const value: unknown = name === 'append' ? dying.append.bind(dying) : Reflect.get(of, name);
        return typeof value === 'function' ? (value.bind(of) as unknown) : value;
      },
    });
  const outcomes = async (bulkId: string = BULK) => {
    const { state } = await commandsOn().load(bulkStream(bulkId), bulkDecider);
    return state.kind === 'none' ? undefined : Object.values(state.outcomes);
  };
  const typesIn = async (name: string) => (await store.readStream(applicationStream(app(name)))).map((e) => e.type);
  const ends = ['decision.prepared', 'reservation.confirmed', 'decision.released', 'grant.issued'];

  it('does each item as the person who confirmed it, and says what became of each', async () => {
    await open('a');
    await open('b', checked());
    await open('done before', [...checked(), prepared(), reserved()]);
    await select(named('a', 'b', 'done before', 'unknown'));
    await workerOn().turn();
    expect(await outcomes()).toEqual([
      { applicationId: app('a'), outcome: 'done' },
      {
        applicationId: app('b'),
        outcome: 'refused',
        refusal: {
          code: 'no-decision-prepared',
          de: 'Es ist noch keine Entscheidung vorbereitet.',
          en: 'No decision has been prepared yet.',
        },
      },
      { applicationId: app('done before'), outcome: 'done' },
      {
        applicationId: app('unknown'),
        outcome: 'refused',
        refusal: { code: 'application-unknown', de: 'Diesen Antrag gibt es nicht.', en: 'There is no such application.' },
      },
    ]);
    const [release] = (await store.readStream(applicationStream(app('a')))).filter((e) => e.type === 'decision.released');
    expect([release?.meta.actor.person, release?.meta.ruleSet]).toEqual([OTHER_CLERK, 'SU22/1']);
    expect(JSON.parse(String(release?.data))).toMatchObject({ releasedBy: OTHER_CLERK, preparedBy: CLERK });
  });

  it('dispatches by post on the day on which it does, where nothing ran for three days', async () => {
    await granted('a', [released('2022-08-02')]);
    await dispatching(named('a'));
    await workerOn(store, '2022-08-05T08:00:00.000Z').turn();
    const sent = (await store.readStream(grantStream(grantIdOf(DECISION)))).at(-1);
    expect([sent?.type, JSON.parse(String(sent?.data))]).toMatchObject([
      'notice.dispatched',
      { channel: 'post', effectiveOn: '2022-08-05', until: '2022-08-08' },
    ]);
  });
  it('releases the notices that were seen, and no other', async () => {
    await granted('a', [...delivered(), noticePrepared(), fundsAnswered()]);
    const item = { applicationId: app('a'), decisionId: DECISION, noticeId: OTHER_NOTICE };
    const releasing = [BulkStarted({ bulkId: BULK, kind: 'release-notice', items: [item], effectiveOn: '2025-04-01' })];
    await happened(bulkStream(BULK), releasing, OTHER_CLERK);
    await workerOn().turn();
    expect(await outcomes()).toEqual([{ applicationId: app('a'), noticeId: OTHER_NOTICE, outcome: 'done' }]);
    const last = (await store.readStream(grantStream(grantIdOf(DECISION)))).at(-1);
    expect([last?.type, JSON.parse(String(last?.data))]).toMatchObject(['notice.released', { noticeId: OTHER_NOTICE, kind: 'AMENDMENT' }]);
  });
  it('says of a notice whose letter ends the typesetter that it is this one, and does not try it for ever', async () => {
    await granted('a', [...delivered(), noticePrepared(), fundsAnswered()]);
    const item = { applicationId: app('a'), decisionId: DECISION, noticeId: OTHER_NOTICE };
    const releasing = [BulkStarted({ bulkId: BULK, kind: 'release-notice', items: [item], effectiveOn: '2025-04-01' })];
    await happened(bulkStream(BULK), releasing, OTHER_CLERK);
    const ends = () =>
      Promise.reject(new SuspectError('bescheid.json ends it', 5, refuse('letter-ends-typesetter', { letter: 'Bescheid' })));
    await workerWith({ decide: ends }).turn();
    expect((await outcomes())?.map((o) => [o.outcome, o.refusal?.code])).toEqual([['refused', 'letter-ends-typesetter']]);
  });
  it('handles several notices of one application, each by itself', async () => {
    await granted('a', [...delivered(), noticePrepared(), fundsAnswered()]);
    const item = { applicationId: app('a'), decisionId: DECISION };
    const unknown = derivedId('ntc', 'unknown');
    const items = [OTHER_NOTICE, unknown].map((noticeId) => ({ ...item, noticeId }));
    const releasing = [BulkStarted({ bulkId: BULK, kind: 'release-notice', items, effectiveOn: '2025-04-01' })];
    await happened(bulkStream(BULK), releasing, OTHER_CLERK);
    await workerOn().turn();
    expect((await outcomes())?.map((o) => [o.noticeId, o.outcome])).toEqual([
      [OTHER_NOTICE, 'done'],
      [unknown, 'refused'],
    ]);
  });
  it('does nothing in a file under the name of another', async () => {
    await granted('a', [...delivered(), noticePrepared(), fundsAnswered()]);
    await happened(proofStream(PROOF), [...isChecked()]);
    const ids = { decisionId: DECISION, noticeId: OTHER_NOTICE, proofId: PROOF };
    for (const kind of ['dispatch', 'release-notice', 'accept-proof'] as const) {
      const bulkId = derivedId('blk', kind);
      await happened(bulkStream(bulkId), [
        BulkStarted({ bulkId, kind, items: [{ applicationId: app('b'), ...ids }], effectiveOn: '2022-08-02' }),
      ]);
      await workerOn(store, AT, bulkId).turn();
      expect((await outcomes(bulkId))?.map((o) => [o.applicationId, o.refusal?.code])).toEqual([[app('b'), 'bulk-item-of-another-file']]);
    }
  });
  it('keeps four eyes and what was seen, item by item', async () => {
    await open('a');
    await open('b', [...checked(), prepared({ decisionId: derivedId('dec', 'second') })]);
    await select(named('a', 'b'), CLERK);
    await workerOn().turn();
    expect((await outcomes())?.map((o) => o.refusal?.code)).toEqual(['four-eyes', 'decision-replaced']);
    expect(await typesIn('a')).not.toContain('decision.released');
  });

  it('does nothing twice where it is killed behind the releases and before it could say so', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `item ${i}`);
    for (const name of names) await open(name);
    await select(named(...names));
    const dying = workerOn(dyingAt((stream) => stream === bulkStream(BULK)));
    await expect(dying.turn()).rejects.toThrow('killed');
    expect(await outcomes()).toEqual([]);
    expect((await typesIn('item 0')).slice(-4)).toEqual(ends);
    await workerOn().turn();
    expect((await outcomes())?.map((o) => o.outcome)).toEqual(names.map(() => 'done'));
    for (const name of names) expect((await typesIn(name)).slice(-4)).toEqual(ends);
  });

  it('does nothing twice where two processes work on it at once, because both believe to hold the lease', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `item ${i}`);
    for (const name of names) await open(name);
    await select(named(...names));
    await Promise.all([workerOn().turn(), workerOn().turn()]);
    expect((await outcomes())?.map((o) => o.outcome)).toEqual(names.map(() => 'done'));
    for (const name of names) expect((await typesIn(name)).slice(-4)).toEqual(ends);
  });

  it('reminded of a file of a rehearsal that is over', async () => {
    const { programmeId } = aCall();
    const tried = { ...aCall(), callId: derivedId('call', 'tried') };
    const keys = { callId: tried.callId, programmeId, rehearsal: true as const, effectiveOn: '2022-08-02' };
    const title = tried.titleDe;
    await happened(rehearsalStream(tried.callId), [
      RehearsalBegun({ ...keys, call: tried }),
      RehearsalDiscarded({ ...keys, reason: 'Ende.' }),
    ]);
    await happened(reminderTemplateStream('answer-due'), [ReminderTemplatePublished(aTemplate())]);
    const inIt = (e: ApplicationEvent): ApplicationEvent =>
      ({ ...e, data: { ...e.data, callId: tried.callId, rehearsal: true } }) as ApplicationEvent;
    await open('tried', [submitted(), asked()].map(inIt));
    await open('real', [submitted(), asked()]);
    const items = ['tried', 'real'].map((name) => ({ applicationId: app(name) }));
    await happened(bulkStream(BULK), [BulkStarted({ bulkId: BULK, kind: 'remind', items, effectiveOn: '2022-08-02' })], OTHER_CLERK);
    await workerOn().turn();
    expect(await outcomes()).toEqual([
      {
        applicationId: app('tried'),
        outcome: 'refused',
        refusal: { code: 'rehearsal-over', ...fillText(problems['rehearsal-over'], { title }) },
      },
      { applicationId: app('real'), outcome: 'done' },
    ]);
  });

  it('was held up, and every job behind it, by one item that fails: the others are done, and it is tried again', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `item ${i}`);
    for (const name of names) await open(name);
    await select(named(...names));
    const bad = workerOn(dyingAt((stream) => stream === applicationStream(app('item 0'))));
    await expect(bad.turn()).rejects.toThrow('killed');
    const rest = names.slice(1).map((name) => ({ applicationId: app(name), outcome: 'done' }));
    expect(await outcomes()).toEqual(rest);
    await workerOn().turn();
    expect(await outcomes()).toEqual([...rest, { applicationId: app('item 0'), outcome: 'done' }]);
  });

  it('of one item waited for the end of one of many: they take turns', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `item ${i}`);
    for (const name of [...names, 'small']) await open(name);
    await select(named(...names));
    const small = derivedId('blk', 'small');
    await happened(
      bulkStream(small),
      [BulkStarted({ bulkId: small, kind: 'release', items: [...named('small')], effectiveOn: '2022-08-02' })],
      OTHER_CLERK,
    );
    await workerOn(store, AT, BULK, small).turn();
    const noted = (await store.readAll({ max: 1000 })).filter((e) => e.type === 'bulk-items.handled').map((e) => e.stream);
    expect(noted).toEqual([BULK, small, BULK, BULK].map(bulkStream));
  });

  it('of another clerk was held up by one that fails altogether', async () => {
    await open('a');
    const [bad, good] = [derivedId('blk', 'bad'), derivedId('blk', 'good')];
    for (const bulkId of [bad, good])
      await happened(
        bulkStream(bulkId),
        [BulkStarted({ bulkId, kind: 'release', items: [...named('a')], effectiveOn: '2022-08-02' })],
        OTHER_CLERK,
      );
    await expect(
      workerOn(
        dyingAt((stream) => stream === bulkStream(bad)),
        AT,
        bad,
        good,
      ).turn(),
    ).rejects.toThrow('killed');
    expect((await outcomes(good))?.map((o) => o.outcome)).toEqual(['nothing']);
  });

  it('waits where the store does not answer, and records no outcome', async () => {
    await open('a');
    await select(named('a'));
    const dying = workerOn(dyingAt((stream) => stream === applicationStream(app('a'))));
    await expect(dying.turn()).rejects.toThrow('killed');
    expect(await outcomes()).toEqual([]);
  });
});
