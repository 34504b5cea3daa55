import type { RecordedEvent } from '@paktwerk/event-store';
import { given } from '@paktwerk/testing';
import { decidePause } from './pause-webhook';
import { decideRegister } from './register-webhook';
import { decideRemove } from './remove-webhook';
import { decideResume } from './resume-webhook';
import { decideRotate } from './rotate-secret';
import { decideVerify } from './verify-webhook';
import { WebhookPaused, WebhookRegistered, WebhookRemoved, WebhookResumed, WebhookSecretRotated, WebhookVerified } from './events';
import type { WebhookEvent } from './events';
import { webhookDecider, webhookStream } from './state';
import type { WebhookFile, WebhookState } from './state';
import { addressToTest } from './test-webhook';
import { refuse } from '../problems';

const webhookId = 'whk_00000000-0000-5000-8000-000000000001';
const clientId = 'cli_00000000-0000-5000-8000-000000000001';
const secretId = 'sec_00000000-0000-5000-8000-000000000001';
const data = { webhookId, clientId, url: 'https://fachverfahren.example/paktwerk', startsAfter: 12 };
const registered = WebhookRegistered(data);
const verified = WebhookVerified({ webhookId });
const paused = WebhookPaused({ webhookId, because: 'failing' });
const verify = (state: WebhookState) => decideVerify({ isReturned: true, outcome: 'delivered', status: 200 }, state);
const removed = WebhookRemoved({ webhookId });

/** What HTTP answers of it: folded from the events as they stand in the store. */
const fileOf = (...events: readonly WebhookEvent[]) =>
  events.reduce<WebhookFile | undefined>(
    (file, event, i) =>
      webhookDecider.file.evolve(file, { ...event, recordedAt: `2022-07-0${i + 1}T10:00:00.000Z` } as RecordedEvent<WebhookEvent>),
    webhookDecider.file.initial,
  );

describe('the file of a webhook', () => {
  const { startsAfter: _startsAfter, ...said } = data;
  const rotated = WebhookSecretRotated({ webhookId, secretId, overlapUntil: '2026-01-02T00:00:00.000Z' });
  it('says how it stands, since when, and why it rests; where deliveries begin stands in its queue', () => {
    expect(fileOf(registered)).toEqual({ ...said, state: 'pending', changedAt: '2022-07-01T10:00:00.000Z' });
    expect(fileOf(registered, verified)).toEqual({ ...said, state: 'active', changedAt: '2022-07-02T10:00:00.000Z' });
    expect(fileOf(registered, verified, rotated)).toEqual({ ...said, state: 'active', changedAt: '2022-07-02T10:00:00.000Z' });
    const resting = { ...said, state: 'paused', because: 'failing', changedAt: '2022-07-03T10:00:00.000Z' };
    expect(fileOf(registered, verified, paused)).toEqual(resting);
    expect(fileOf(registered, verified, paused, WebhookResumed({ webhookId }))).toEqual({
      ...said,
      state: 'active',
      changedAt: '2022-07-04T10:00:00.000Z',
    });
    expect(fileOf(registered, verified, paused, removed)).toEqual({ ...said, state: 'removed', changedAt: '2022-07-04T10:00:00.000Z' });
  });
  it('is none before it is registered', () => {
    for (const event of [verified, paused, removed, rotated]) expect(fileOf(event)).toBeUndefined();
    expect(webhookStream(webhookId)).toBe(`webhook-${webhookId}`);
  });
});

describe('what decisions know of a webhook', () => {
  const stateOf = (...events: readonly WebhookEvent[]) => given(webhookDecider, events).state();
  it('is its address until it is removed, and nothing before it is registered', () => {
    const there = { webhookId, clientId, url: data.url };
    expect(stateOf(registered)).toEqual({ kind: 'pending', ...there });
    expect(stateOf(registered, verified)).toEqual({ kind: 'active', ...there });
    expect(stateOf(registered, verified, paused)).toEqual({ kind: 'paused', ...there });
    expect(stateOf(registered, verified, paused, WebhookResumed({ webhookId }))).toEqual({ kind: 'active', ...there });
    expect(stateOf(registered, removed)).toEqual({ kind: 'removed', clientId });
    for (const event of [verified, paused, removed]) expect(stateOf(event)).toEqual({ kind: 'none' });
  });
});

describe('a webhook', () => {
  it('is there, and not removed, before anything else is done with it', () => {
    const overlapUntil = '2026-01-02T00:00:00.000Z';
    for (const change of [
      (s: WebhookState) => decideRotate({ secretId, overlapUntil }, s),
      (s: WebhookState) => decidePause({ because: 'gone' }, s),
      verify,
      decideResume,
    ]) {
      given(webhookDecider).when(change).refused('webhook-unknown');
      given(webhookDecider, [registered, removed]).when(change).refused('webhook-removed');
    }
    given(webhookDecider).when(decideRemove).refused('webhook-unknown');
    given(webhookDecider, [registered, verified])
      .when((s) => decidePause({ because: 'by-client', note: 'Umzug' }, s))
      .then(WebhookPaused({ webhookId, because: 'by-client', note: 'Umzug' }));
  });
  it('is registered once, and waits for its address to agree', () => {
    given(webhookDecider)
      .when((s) => decideRegister(data, s))
      .then(registered);
    given(webhookDecider, [registered])
      .when((s) => decideRegister(data, s))
      .nothing();
    given(webhookDecider, [registered]).when(verify).then(verified);
    given(webhookDecider, [registered])
      .when((s) => decideVerify({ isReturned: false, outcome: 'status', status: 404 }, s))
      .refused('challenge-not-returned', { outcome: 'status', status: 404 });
    given(webhookDecider, [registered, verified]).when(verify).nothing();
    given(webhookDecider).when(verify).refused('webhook-unknown');
  });

  it('gets a test event once its address agreed, and none after it is removed', () => {
    const after = (...events: WebhookEvent[]) => addressToTest(events.reduce(webhookDecider.evolve, webhookDecider.initial));
    expect(after()).toEqual(refuse('webhook-unknown'));
    expect(after(registered)).toEqual(refuse('webhook-not-verified'));
    expect(after(registered, verified)).toBe(data.url);
    expect(after(registered, verified, paused)).toBe(data.url);
    expect(after(registered, verified, removed)).toEqual(refuse('webhook-removed'));
  });

  it('rests and goes on; one that was never verified can do neither', () => {
    given(webhookDecider, [registered, verified])
      .when((s) => decidePause({ because: 'failing' }, s))
      .then(paused);
    given(webhookDecider, [registered, verified, paused])
      .when((s) => decidePause({ because: 'gone' }, s))
      .nothing();
    given(webhookDecider, [registered, verified, paused]).when(decideResume).then(WebhookResumed({ webhookId }));
    given(webhookDecider, [registered, verified]).when(decideResume).nothing();
    given(webhookDecider, [registered]).when(decideResume).refused('webhook-not-verified');
    given(webhookDecider, [registered])
      .when((s) => decidePause({ because: 'by-client' }, s))
      .refused('webhook-not-verified');
  });

  it('gets another secret without a gap', () => {
    const overlapUntil = '2026-01-02T00:00:00.000Z';
    given(webhookDecider, [registered])
      .when((s) => decideRotate({ secretId, overlapUntil }, s))
      .then(WebhookSecretRotated({ webhookId, secretId, overlapUntil }));
  });

  it('is removed for good', () => {
    given(webhookDecider, [registered, verified]).when(decideRemove).then(removed);
    given(webhookDecider, [registered, removed]).when(decideRemove).nothing();
    for (const again of [verify, decideResume]) given(webhookDecider, [registered, removed]).when(again).refused('webhook-removed');
  });
});
