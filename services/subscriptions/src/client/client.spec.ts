import { given } from '@paktwerk/testing';
import { decideChangeScopes } from './change-scopes';
import { ClientPaused, ClientRegistered, ClientResumed, ClientRevoked, ClientScopesChanged } from './events';
import { decideRegister } from './register-client';
import type { RegisterClient } from './register-client';
import { clientDecider, clientIdOf } from './state';
import type { ClientState } from './state';
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

describe('a client', () => {
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
