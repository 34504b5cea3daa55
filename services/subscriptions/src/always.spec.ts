import fc from 'fast-check';
import { fold } from '@paktwerk/kernel';
import type { Decider, Decision, DomainEvent } from '@paktwerk/kernel';
import { decideChangeScopes } from './client/change-scopes';
import type { ClientEvent } from './client/events';
import { decideRegister } from './client/register-client';
import { clientDecider, clientIdOf } from './client/state';
import type { ClientState } from './client/state';
import { decidePause as pauseClient } from './client/pause-client';
import { decideResume as resumeClient } from './client/resume-client';
import { decideRevoke } from './client/revoke-client';
import { decidePause } from './webhook/pause-webhook';
import { decideRegister as registerWebhook } from './webhook/register-webhook';
import { decideRemove } from './webhook/remove-webhook';
import { decideResume } from './webhook/resume-webhook';
import { decideVerify } from './webhook/verify-webhook';
import type { WebhookEvent } from './webhook/events';
import { webhookDecider } from './webhook/state';
import type { WebhookState } from './webhook/state';

/** What must hold whatever the commands are and in whichever order they come. */
type Run<S, E> = (state: S) => Decision<E>;

const runAll = <S, E extends DomainEvent>(
  decider: Decider<S, E>,
  commands: readonly Run<S, E>[],
  afterEach: (before: S, after: S) => void,
): void => {
  let state = fold(decider, [] as E[]);
  for (const command of commands) {
    const before = state;
    const decision = command(state);
    if (decision.kind === 'refused') continue;
    state = decision.events.reduce(decider.evolve, state);
    afterEach(before, state);
    const again = command(state);
    expect(again.kind === 'recorded' ? again.events : 'refused').toEqual([]);
  }
};

const topic = fc.constantFrom('staffing.v1', 'budgeting.v1', 'internal.v1');
const scope = fc.record({
  topics: fc.uniqueArray(topic, { minLength: 1 }),
  districts: fc.oneof(fc.constant('all' as const), fc.uniqueArray(fc.constantFrom('08111', '08115', '99999'), { minLength: 1 })),
});
const known = { topics: ['staffing.v1', 'budgeting.v1'], districts: ['08111', '08115'] };
const clientId = clientIdOf('m');
const clientCommand: fc.Arbitrary<Run<ClientState, ClientEvent>> = fc.oneof(
  scope.map(
    (s): Run<ClientState, ClientEvent> =>
      (state) =>
        decideRegister({ clientId, oidcClientId: 'm', name: 'M', organisation: 'state', ...s }, state, known),
  ),
  scope.map(
    (s): Run<ClientState, ClientEvent> =>
      (state) =>
        decideChangeScopes({ clientId, ...s }, state, known),
  ),
  fc.constant<Run<ClientState, ClientEvent>>((state) => pauseClient({ clientId, reason: 'x' }, state)),
  fc.constant<Run<ClientState, ClientEvent>>((state) => resumeClient({ clientId }, state)),
  fc.constant<Run<ClientState, ClientEvent>>((state) => decideRevoke({ clientId, reason: 'x' }, state)),
);

const webhookId = 'whk_00000000-0000-5000-8000-000000000001';
const verify: Run<WebhookState, WebhookEvent> = (s) => decideVerify({ isReturned: true, outcome: 'delivered' }, s);
const webhookCommand = fc.constantFrom<Run<WebhookState, WebhookEvent>>(
  (s) => registerWebhook({ webhookId, clientId: 'cli_00000000-0000-5000-8000-000000000001', url: 'https://a.example/', startsAfter: 0 }, s),
  verify,
  decideResume,
  decideRemove,
  (s) => decidePause({ because: 'failing' }, s),
  (s) => decidePause({ because: 'by-client' }, s),
);

describe('always', () => {
  it('a client sees only known topics and districts, and one that was revoked never comes back', () => {
    fc.assert(
      fc.property(fc.array(clientCommand, { maxLength: 25 }), (commands) => {
        runAll(clientDecider, commands, (before, after) => {
          if (before.kind === 'revoked') expect(after.kind).toBe('revoked');
          if (!('scope' in after)) return;
          expect(known.topics).toEqual(expect.arrayContaining([...after.scope.topics]));
          if (after.scope.districts !== 'all') expect(known.districts).toEqual(expect.arrayContaining([...after.scope.districts]));
        });
      }),
    );
  });

  it('a webhook is never active before its address agreed, and one that was removed never comes back', () => {
    fc.assert(
      fc.property(fc.array(webhookCommand, { maxLength: 25 }), (commands) => {
        let agreed = false;
        const watched = commands.map((c): Run<WebhookState, WebhookEvent> => (s) => {
          const decision = c(s);
          if (c === verify && decision.kind === 'recorded' && s.kind === 'pending') agreed = true;
          return decision;
        });
        runAll(webhookDecider, watched, (before, after) => {
          if (after.kind === 'active' || after.kind === 'paused') expect(agreed).toBe(true);
          if (before.kind === 'removed') expect(after.kind).toBe('removed');
        });
      }),
    );
  });
});
