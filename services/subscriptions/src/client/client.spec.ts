import type { RecordedEvent } from '@paktwerk/event-store';
import { given } from '@paktwerk/testing';
import { decideChangeScopes } from './change-scopes';
import { ClientPaused, ClientRegistered, ClientResumed, ClientRevoked, ClientScopesChanged } from './events';
import type { ClientEvent } from './events';
import { decideRegister } from './register-client';
import type { RegisterClient } from './register-client';
import { clientDecider, clientIdOf, clientStream } from './state';
import type { ClientFile, ClientState } from './state';
import { decidePause } from './pause-client';
import { decideResume } from './resume-client';
import { decideRevoke } from './revoke-client';

const known = { topics: ['staffing.v1', 'budgeting.v1'], districts: ['08111', '08115'] };
const clientId = clientIdOf('fachverfahren-08111');
const cmd: RegisterClient = {
  clientId,
  oidcClientId: 'fachverfahren-08111',
  name: 'Fachverfahren Stuttgart',
  organisation: '08111',
  topics: ['staffing.v1'],
  districts: ['08111'],
};
const registered = ClientRegistered({
  clientId,
  oidcClientId: cmd.oidcClientId,
  name: cmd.name,
  organisation: '08111',
  topics: ['staffing.v1'],
  districts: ['08111'],
});
const paused = ClientPaused({ clientId, reason: 'Wartung' });
const revoked = ClientRevoked({ clientId, reason: 'Vertrag beendet' });
const register =
  (change: Partial<RegisterClient> = {}) =>
  (s: ClientState) =>
    decideRegister({ ...cmd, ...change }, s, known);
const scopes = (topics: string[], districts: 'all' | string[]) => (s: ClientState) =>
  decideChangeScopes({ clientId, topics, districts }, s, known);
const stop = { clientId, reason: 'Wartung' };

/** What HTTP answers of it: folded from the events as they stand in the store. */
const fileOf = (...events: readonly ClientEvent[]) =>
  events.reduce<ClientFile | undefined>(
    (file, event) =>
      clientDecider.file.evolve(file, {
        ...event,
        recordedAt: '2022-07-01T10:00:00.000Z',
        meta: { actor: { person: 'per_1', role: 'MINISTRY', organisation: 'state' } },
      } as RecordedEvent<ClientEvent>),
    clientDecider.file.initial,
  );

describe('the file of a client', () => {
  const file = {
    ...registered.data,
    state: 'active',
    registeredBy: 'per_1',
    registeredRole: 'MINISTRY',
    registeredAt: '2022-07-01T10:00:00.000Z',
  };
  it('says who registered it, what it follows and how it stands', () => {
    const changed = ClientScopesChanged({ clientId, topics: ['budgeting.v1'], districts: 'all' });
    expect(fileOf(registered)).toEqual(file);
    expect(fileOf(registered, changed)).toEqual({ ...file, topics: ['budgeting.v1'], districts: 'all' });
    expect(fileOf(registered, paused)).toEqual({ ...file, state: 'paused' });
    expect(fileOf(registered, paused, ClientResumed({ clientId }))).toEqual(file);
    expect(fileOf(registered, paused, revoked)).toEqual({ ...file, state: 'revoked' });
  });
  it('is none before it is registered', () => {
    for (const event of [paused, revoked, ClientResumed({ clientId })]) expect(fileOf(event)).toBeUndefined();
    expect([clientStream(clientId), clientIdOf('a') === clientIdOf('b')]).toEqual([`client-${clientId}`, false]);
  });
});

describe('what decisions know of a client', () => {
  const stateOf = (...events: readonly ClientEvent[]) => given(clientDecider, events).state();
  it('is its sign-in and its scope while it is not revoked, and nothing before it is registered', () => {
    const scope = { topics: ['staffing.v1'], districts: ['08111'] };
    const active = { kind: 'active', oidcClientId: cmd.oidcClientId, scope };
    expect(stateOf(registered)).toEqual(active);
    expect(stateOf(registered, paused)).toEqual({ ...active, kind: 'paused' });
    expect(stateOf(registered, paused, ClientResumed({ clientId }))).toEqual(active);
    const changed = ClientScopesChanged({ clientId, topics: ['budgeting.v1'], districts: 'all' });
    expect(stateOf(registered, changed)).toEqual({ ...active, scope: { topics: ['budgeting.v1'], districts: 'all' } });
    expect(stateOf(registered, revoked)).toEqual({ kind: 'revoked' });
    for (const event of [paused, changed, ClientResumed({ clientId })]) expect(stateOf(event)).toEqual({ kind: 'none' });
  });
});

describe('a client', () => {
  it('has the same scope in whatever order it is written', () => {
    const wide = ClientRegistered({ ...registered.data, topics: ['staffing.v1', 'budgeting.v1'], districts: ['08111', '08115'] });
    given(clientDecider, [wide])
      .when(register({ topics: ['budgeting.v1', 'staffing.v1'], districts: ['08115', '08111'] }))
      .nothing();
    given(clientDecider, [wide])
      .when(register({ topics: ['budgeting.v1', 'staffing.v1'], districts: ['08115'] }))
      .refused('client-registered', { oidcClientId: 'fachverfahren-08111' });
    given(clientDecider)
      .when(register({ districts: 'all' }))
      .then(ClientRegistered({ ...registered.data, districts: 'all' }));
    given(clientDecider, [registered])
      .when(scopes(['staffing.v1'], ['08115', '08111']))
      .then(ClientScopesChanged({ clientId, topics: ['staffing.v1'], districts: ['08115', '08111'] }));
  });
  it('is there before it rests, comes back or is revoked', () => {
    for (const change of [
      (s: ClientState) => decidePause(stop, s),
      (s: ClientState) => decideResume({ clientId }, s),
      (s: ClientState) => decideRevoke(stop, s),
    ])
      given(clientDecider).when(change).refused('client-unknown');
  });
  it('is registered with its scope, once', () => {
    given(clientDecider).when(register()).then(registered);
    given(clientDecider, [registered]).when(register()).nothing();
    given(clientDecider, [registered])
      .when(register({ topics: ['budgeting.v1'] }))
      .refused('client-registered', { oidcClientId: 'fachverfahren-08111' });
  });

  it('follows only topics and districts that there are', () => {
    given(clientDecider)
      .when(register({ topics: ['case-management.internal.v1'] }))
      .refused('topic-unknown', { known: ['staffing.v1', 'budgeting.v1'], topic: 'case-management.internal.v1' });
    given(clientDecider)
      .when(register({ districts: ['99999'] }))
      .refused('district-unknown', { district: '99999' });
    given(clientDecider, [registered])
      .when(scopes(['nothing.v1'], 'all'))
      .refused('topic-unknown', { known: ['staffing.v1', 'budgeting.v1'], topic: 'nothing.v1' });
  });

  it('gets another scope', () => {
    given(clientDecider, [registered])
      .when(scopes(['staffing.v1', 'budgeting.v1'], 'all'))
      .then(ClientScopesChanged({ clientId, topics: ['staffing.v1', 'budgeting.v1'], districts: 'all' }));
    given(clientDecider, [registered])
      .when(scopes(['staffing.v1'], ['08111']))
      .nothing();
    given(clientDecider)
      .when(scopes(['staffing.v1'], 'all'))
      .refused('client-unknown');
  });

  it('rests and comes back', () => {
    given(clientDecider, [registered])
      .when((s) => decidePause(stop, s))
      .then(paused);
    given(clientDecider, [registered, paused])
      .when((s) => decidePause(stop, s))
      .nothing();
    given(clientDecider, [registered, paused])
      .when((s) => decideResume({ clientId }, s))
      .then(ClientResumed({ clientId }));
    given(clientDecider, [registered])
      .when((s) => decideResume({ clientId }, s))
      .nothing();
    given(clientDecider)
      .when((s) => decidePause(stop, s))
      .refused('client-unknown');
  });

  it('is revoked for good', () => {
    given(clientDecider, [registered])
      .when((s) => decideRevoke({ clientId, reason: 'Vertrag beendet' }, s))
      .then(revoked);
    given(clientDecider, [registered, revoked])
      .when((s) => decideRevoke(stop, s))
      .nothing();
    given(clientDecider, [registered, revoked]).when(register()).refused('client-revoked', { oidcClientId: 'fachverfahren-08111' });
    for (const again of [
      scopes(['staffing.v1'], 'all'),
      (s: ClientState) => decidePause(stop, s),
      (s: ClientState) => decideResume({ clientId }, s),
    ])
      given(clientDecider, [registered, revoked]).when(again).refused('client-revoked');
  });
});
