import { personIdOf } from '@paktwerk/auth';
import { ActingPeople, Directory } from '@paktwerk/contracts';
import { derivedId } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { checkedFile, readyFile, releaseFile } from './granted-file';
import { publishCall } from './published-call';

const [BEFORE, AFTER] = ['08128006', '08128014'] as const;
const person = (organisation: string): Who => ({ sub: `person-${organisation}`, roles: ['PARTY_MEMBER'], organisation });
const [predecessor, successor] = [person(BEFORE), person(AFTER)];
const pty = (key: string) => derivedId('pty', key);
const registered = (key: string, name: string) =>
  Directory.PartyRegistered({ partyId: pty(key), kind: 'MUNICIPALITY', key, name, source: 'spec', effectiveOn: '2011-12-31' }, pty(key));
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

describeWithPostgres('the same share of a party and of what it has become part of', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    running = await runningService(service);
    ({ callId } = await publishCall(running, 'integrationsmanagement-2023'));
    await running.hear(
      registered(BEFORE, 'Assamstadt'),
      registered(AFTER, 'Boxberg'),
      ...[predecessor, successor].flatMap((who) => [granted(who, 'EDIT'), granted(who, 'SIGN')]),
    );
    for (const who of [predecessor, successor])
      await eventually(async () => (await running.call(who, 'GET', '/applications')).status === 200, { what: 'the rights' });
  });
  afterAll(() => running.stop());

  const ready = async (who: Who, workplace: string) =>
    readyFile(
      running,
      await checkedFile(running, who, {
        callId,
        lines: [{ kind: 'post', share: 0.6, tier: 'FLAT', workplace, amountCents: 100 }],
      }),
    );
  it('was granted twice where the files of both were released at once', async () => {
    const [granted, ofPredecessor] = [await ready(predecessor, 'Schule'), await ready(predecessor, 'Rathaus')];
    expect((await releaseFile(running, granted)).status).toBe(200);
    await running.hear(
      Directory.PartyMerged({ partyId: pty(BEFORE), intoPartyId: pty(AFTER), source: 'spec', effectiveOn: '2025-01-01' }, pty(BEFORE)),
    );
    await eventually(async () => (await running.call(predecessor, 'GET', '/applications')).status !== 200, { what: 'the merger' });
    const ofSuccessor = await ready(successor, 'Rathaus');
    const answers = await Promise.all([releaseFile(running, ofPredecessor), releaseFile(running, ofSuccessor)]);
    expect(answers.map((a) => a.status).sort()).toEqual([200, 422]);
    expect(answers.find((a) => a.status === 422)?.body['code']).toBe('double-funding');
  });
});
