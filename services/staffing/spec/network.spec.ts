import { ActingPeople } from '@paktwerk/contracts';
import { derivedId } from '@paktwerk/kernel';
import { DirectoryCopy } from '@paktwerk/platform';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually, tablesNaming } from '@paktwerk/testing';
import { service } from '../src/service';

const mira: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };
const olena: Who = { sub: 'leitung-08115', roles: ['TEAM_LEAD'], organisation: '08115' };
const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const auditor: Who = { sub: 'revision', roles: ['AUDITOR'], organisation: 'audit' };
const body = {
  name: 'Mira Unverwechselbar',
  email: 'mira.unverwechselbar@example.org',
  phone: '0711 123-4',
  district: '08111',
  function: 'INTEGRATION_OFFICER',
  topics: ['LANGUAGE', 'WORK'],
  isOnMailingList: true,
};

describeWithPostgres('the directory of the network', () => {
  let s: RunningService;
  let position = '';
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
  });
  afterAll(() => s.stop());

  const say = async (who: Who, told: object, verb = '') => {
    const answer = await s.call(who, 'POST', `/network/own${verb}`, told);
    position = (answer.headers['paktwerk-position'] as string | undefined) ?? position;
    return answer;
  };
  const names = async (query = '', who: Who = ministry) =>
    (
      (await s.call(who, 'GET', `/network${query}`, undefined, { headers: { 'paktwerk-after': position } })).body['items'] as readonly {
        readonly name: string;
      }[]
    ).map((c) => c.name);
  const file = async (url: string) => {
    const answer = await s.app.inject({
      method: 'GET',
      url: `/api/staffing/v1/network/${url}`,
      headers: { authorization: `Bearer ${await s.token(ministry)}`, 'paktwerk-after': position },
    });
    return [answer.statusCode, answer.headers['content-type'], answer.body] as const;
  };

  it('has who agreed, found by district, topic and function', async () => {
    expect((await s.call(mira, 'GET', '/network/own')).body).toEqual({});
    const agreed = await say(mira, body);
    expect([agreed.status, agreed.body['contact']]).toEqual([
      200,
      {
        ...body,
        contactId: expect.stringMatching(/^ctc_/) as string,
        party: '08111',
        consentVersion: 1,
        consentedOn: expect.any(String) as string,
      },
    ]);
    await say(olena, {
      ...body,
      name: 'Olena Anders',
      email: 'olena@example.org',
      district: '08115',
      topics: ['HOUSING'],
      isOnMailingList: false,
    });
    expect(await names()).toEqual(['Olena Anders', 'Mira Unverwechselbar']);
    expect([await names('?district=08111'), await names('?topic=HOUSING'), await names('?function=COORDINATION')]).toEqual([
      ['Mira Unverwechselbar'],
      ['Olena Anders'],
      [],
    ]);
    expect((await s.call(auditor, 'GET', '/network')).status).toBe(403);
    expect((await s.call(ministry, 'POST', '/network/own', body)).status).toBe(403);
  });

  it('leaves as an address book, a table, and a list of those who agreed to letters', async () => {
    const [status, type, cards] = await file('contacts.vcf?district=08111');
    expect([status, type]).toEqual([200, 'text/vcard; charset=utf-8']);
    expect(cards).toContain('FN:Mira Unverwechselbar\r\n');
    expect((await file('contacts.csv'))[2]).toContain('olena@example.org');
    const list = await s.call(mira, 'GET', '/network/mailing-list');
    expect(list.body).toEqual({ addresses: [{ name: body.name, email: body.email }] });
  });

  it('refuses an address that is none', async () => {
    for (const email of ['mira', 'a@b', 'a b@example.org', 'a@example.org,b@example.org', 'a@example.org?bcc=b@example.org'])
      expect((await say(mira, { ...body, email })).status).toBe(400);
  });

  it('forgets who takes it back, at once and in every table; agreed anew it is another entry', async () => {
    const before = ((await s.call(mira, 'GET', '/network/own')).body['contact'] as { contactId: string }).contactId;
    expect((await say(mira, {}, '/revoke')).body).toEqual({});
    expect(await names()).toEqual(['Olena Anders']);
    expect((await s.call(mira, 'GET', '/network/own')).body).toEqual({});
    await eventually(async () => (await s.runtime.keys!.findAll([before])).size === 0, { what: 'the key to be gone' });
    expect(await tablesNaming(s.db, /mira.unverwechselbar@/i)).toEqual([]);
    expect((await say(mira, {}, '/revoke')).status).toBe(200);
    const again = (await say(mira, body)).body['contact'] as { contactId: string };
    expect(again.contactId).not.toBe(before);
    expect(await names('?district=08111')).toEqual(['Mira Unverwechselbar']);
  });

  it('ends for a human by whichever sign-in they come, also where they agreed by one that became theirs later', async () => {
    const [old, later]: Who[] = ['beratung-alt', 'beratung-neu'].map((sub) => ({ sub, roles: ['CASE_MANAGER'], organisation: '08116' }));
    const [person, signIn] = [old!, later!].map(({ sub }) => derivedId('per', 'first', sub)) as [string, string];
    const told = { ...body, district: '08116', email: 'zweifach@example.org' };
    for (const who of [old!, later!]) await say(who, told);
    expect(await names('?district=08116')).toHaveLength(2);
    await s.hear(ActingPeople.SignInBelongs({ signIn, person, effectiveOn: '2020-01-01' }, person));
    await eventually(async () => (await s.app.get(DirectoryCopy).signInsOf(signIn)).length === 2, { what: 'both sign-ins' });
    for (const who of [old!, later!]) expect((await s.call(who, 'GET', '/network/own')).body['contact']).toBeDefined();
    // What is said anew stands there once.
    await say(later!, { ...told, topics: [] });
    expect(await names('?district=08116')).toHaveLength(1);
    expect((await say(old!, {}, '/revoke')).body).toEqual({});
    expect(await names('?district=08116')).toEqual([]);
    for (const who of [old!, later!]) expect((await s.call(who, 'GET', '/network/own')).body).toEqual({});
  });

  it('takes back what only another sign-in of the human said', async () => {
    const [old, later]: Who[] = ['kollegin-alt', 'kollegin-neu'].map((sub) => ({ sub, roles: ['CASE_MANAGER'], organisation: '08117' }));
    const [person, signIn] = [old!, later!].map(({ sub }) => derivedId('per', 'first', sub)) as [string, string];
    const { contactId } = (await say(later!, { ...body, district: '08117' })).body['contact'] as { contactId: string };
    await s.hear(ActingPeople.SignInBelongs({ signIn, person, effectiveOn: '2020-01-01' }, person));
    await eventually(async () => (await s.app.get(DirectoryCopy).signInsOf(signIn)).length === 2, { what: 'both sign-ins' });
    expect((await s.call(old!, 'GET', '/network/own')).body['contact']).toMatchObject({ contactId });
    await say(old!, {}, '/revoke');
    expect(await names('?district=08117')).toEqual([]);
    expect((await s.runtime.keys!.findAll([contactId])).size).toBe(0);
  });
});
