import { ActingPeople, Directory } from '@paktwerk/contracts';
import { personIdOf } from '@paktwerk/auth';
import { derivedId } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { checkedFile, clerk, delivered, grantedFile } from './granted-file';
import type { File } from './granted-file';
import { publishCall } from './published-call';

const WERTHEIM = '08128131';
const member = (sub: string, organisation: string): Who => ({ sub, roles: ['PARTY_MEMBER'], organisation });
const signatory = member('wertheim', WERTHEIM);
const editor = member('wertheim-2', WERTHEIM);
const carrier = member('traeger', 'T-WERK');
const other = member('anderer', 'T-ANDERS');
const district: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08128' };

const pty = (key: string) => derivedId('pty', key);
const registered = (kind: 'MUNICIPALITY' | 'CARRIER', key: string, name: string) =>
  Directory.PartyRegistered({ partyId: pty(key), kind, key, name, source: 'spec', effectiveOn: '2011-12-31' }, pty(key));
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

describeWithPostgres('what is passed on of a grant', () => {
  let running: RunningService;
  let file: File;
  let url: string;
  jest.setTimeout(60_000);
  const draft = (callId: string) => ({
    callId,
    lines: [{ lineId: 'stelle', kind: 'post', share: 1, tier: 'FLAT', amountCents: 100 }],
  });
  const wish = {
    receiverKey: 'T-WERK',
    lines: [{ lineId: 'stelle', share: 60 }],
    from: '2023-03-01',
    to: '2023-12-31',
    contract: { signedOn: '2023-02-20', auditRight: true },
  };

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running, 'integrationsmanagement-2023');
    await running.hear(
      registered('MUNICIPALITY', WERTHEIM, 'Wertheim'),
      registered('CARRIER', 'T-WERK', 'Werk e. V.'),
      registered('CARRIER', 'T-ANDERS', 'Anders e. V.'),
      granted(signatory, 'EDIT'),
      granted(signatory, 'SIGN'),
      granted(editor, 'EDIT'),
      granted(carrier, 'EDIT'),
      granted(other, 'EDIT'),
    );
    await running.runtime.transport.publishWatermark(['directory.v1', 'directory.internal.v1'], {
      source: 'directory',
      position: 'directory:1:99',
      knownSince: '2026-01-01T00:00:00.000Z',
    });
    await eventually(async () => (await running.call(signatory, 'GET', '/drafts')).status === 200, { what: 'the rights' });
    file = await grantedFile(running, signatory, draft(callId));
    url = `/applications/${file.applicationId}/forwardings`;
    const undelivered = await running.call(signatory, 'POST', url, wish);
    expect([undelivered.status, undelivered.body['code'], undelivered.body['data']]).toEqual([
      422,
      'not-granted',
      { applicationId: file.applicationId, fileNumber: file.fileNumber },
    ]);
    await delivered(running, file);
    const open = await checkedFile(running, signatory, draft(callId));
    const { status, body } = await running.call(signatory, 'POST', `/applications/${open.applicationId}/forwardings`, wish);
    expect([status, body['code'], body['data']]).toEqual([
      422,
      'not-granted',
      { applicationId: open.applicationId, fileNumber: open.fileNumber },
    ]);
  });
  afterAll(() => running.stop());

  const listed = async (who: Who, query = '') => {
    const { body } = await running.call(who, 'GET', `/forwardings${query}`);
    return (body['items'] as readonly { readonly giverName: string; readonly to: string }[]).map((i) => [i.giverName, i.to]);
  };

  it('is agreed by who may sign for the party that was granted, and by nobody else', async () => {
    for (const who of [editor, carrier, district, clerk]) expect((await running.call(who, 'POST', url, wish)).status).toBe(403);
    const { status, body } = await running.call(signatory, 'POST', url, wish, { key: 'once' });
    expect([status, body]).toMatchObject([
      201,
      {
        fileNumber: file.fileNumber,
        lines: [{ lineId: 'stelle', kind: 'post', amountCents: 100, share: 100 }],
        items: [{ giverName: 'Wertheim', receiver: { key: 'T-WERK', name: 'Werk e. V.', kind: 'CARRIER' }, from: wish.from }],
        actions: ['agree-forwarding', 'end-forwarding'],
      },
    ]);
    const again = await running.call(signatory, 'POST', url, wish, { key: 'once' });
    expect([again.status, (again.body['items'] as readonly unknown[]).length]).toEqual([201, 1]);
    const more = await running.call(signatory, 'POST', url, { ...wish, receiverKey: 'T-ANDERS' });
    expect([more.status, more.body['code'], more.body['field']]).toEqual([422, 'share-forwarded-already', '/lines/0']);
  });

  it('is seen by who passes on, by who gets it and by the authority; the district around and other carriers see nothing', async () => {
    await eventually(async () => (await listed(clerk)).length === 1, { what: 'the list' });
    const one = [['Wertheim', '2023-12-31']];
    expect([await listed(clerk), await listed(editor), await listed(carrier, '?direction=received')]).toEqual([one, one, one]);
    expect([await listed(carrier, '?direction=given'), await listed(other), await listed(district)]).toEqual([[], [], []]);
    for (const who of [editor, clerk]) expect((await running.call(who, 'GET', url)).body['actions']).toEqual([]);
    for (const who of [carrier, district]) expect((await running.call(who, 'GET', url)).status).toBe(403);
  });

  it('ends before its time, told as a history; lists show it as it stood', async () => {
    const before = new Date().toISOString();
    const { items } = (await running.call(signatory, 'GET', url)).body as { items: readonly { forwardingId: string }[] };
    const end = { lastDay: '2023-09-30', reason: 'Der Träger gibt die Beratung ab.' };
    const ended = await running.call(signatory, 'POST', `${url}/${items[0]!.forwardingId}/end`, end);
    expect([ended.status, ended.body['items']]).toMatchObject([200, [{ to: '2023-09-30', ended: end }]]);
    await eventually(async () => (await listed(carrier))[0]?.[1] === '2023-09-30', { what: 'the end' });
    expect(await listed(carrier, `?knownAt=${before}`)).toEqual([['Wertheim', '2023-12-31']]);
    const { body } = await running.call(clerk, 'GET', `${url}/history`);
    expect((body['entries'] as readonly { eventType: string }[]).map((e) => e.eventType)).toEqual([
      'forwarding.agreed',
      'forwarding.ended',
    ]);
  });
});
