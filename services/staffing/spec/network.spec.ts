import { ActingPeople, Directory } from '@paktwerk/contracts';
import { addDays, berlinDate, derivedId, derivedUuid } from '@paktwerk/kernel';
import { DirectoryCopy } from '@paktwerk/platform';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually, tablesNaming } from '@paktwerk/testing';
import { decideSayContact } from '../src/contact/consent-to-contact';
import type { SayContact } from '../src/contact/consent-to-contact';
import { LeftContacts } from '../src/contact/left-contacts';
import { contactDecider, contactStream } from '../src/contact/state';
import { CONTACT_RIGHT_DAYS, CONTACT_UNSEEN_DAYS } from '../src/parameters';
import { service } from '../src/service';

const mira: Who = {
  sub: 'Mira Unverwechselbar',
  roles: ['CASE_MANAGER'],
  organisation: '08111',
  email: 'mira.unverwechselbar@example.org',
};
const olena: Who = { sub: 'Olena Anders', roles: ['TEAM_LEAD'], organisation: '08115' };
const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const auditor: Who = { sub: 'revision', roles: ['AUDITOR'], organisation: 'audit' };
const body = {
  email: 'mira.unverwechselbar@example.org',
  phone: '0711 123-4',
  district: '08111',
  function: 'INTEGRATION_OFFICER',
  topics: ['LANGUAGE', 'WORK'],
  isOnMailingList: true,
};

interface Party {
  readonly key: string;
  readonly partyId: string;
}

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
        name: mira.sub,
        contactId: expect.stringMatching(/^ctc_/) as string,
        party: '08111',
        consentVersion: 2,
        consentedOn: expect.any(String) as string,
      },
    ]);
    await say(olena, {
      ...body,
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
    expect(list.body).toEqual({ addresses: [{ name: mira.sub, email: body.email }] });
  });

  it('refuses an address that is none', async () => {
    for (const email of ['mira', 'a@b', 'a b@example.org', 'a@example.org,b@example.org', 'a@example.org?bcc=b@example.org'])
      expect((await say(mira, { ...body, email })).status).toBe(400);
  });

  it('asks anew whoever agreed to earlier words, or whose sign-in has another address by now', async () => {
    const early: Who = { sub: 'fruehe-fassung', roles: ['CASE_MANAGER'], organisation: '08118', email: 'frueh@example.org' };
    const humanId = derivedId('per', 'first', early.sub);
    const cmd: SayContact = {
      ...{ offeredId: derivedId('ctc', 'early'), humanId, party: '08118', name: 'Ministerium, Referat 4', email: 'x@example.org' },
      ...{
        district: '08118',
        function: 'COORDINATION',
        topics: [],
        isOnMailingList: true,
        consentVersion: 1,
        provenEmail: 'x@example.org',
      },
    };
    const ctx = { commandId: derivedUuid('early'), correlationId: derivedUuid('early'), at: new Date().toISOString() };
    const actor = { person: humanId, role: 'CASE_MANAGER', organisation: '08118' };
    await s.runtime.commands.handle(
      contactStream(humanId),
      contactDecider,
      { ...ctx, actor },
      {
        decide: (state, { today }) => decideSayContact(cmd, state, today),
      },
    );
    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'all of it read' });
    const own = async (who: Who) => (await s.call(who, 'GET', '/network/own')).body;
    expect([await names('?district=08118'), (await own(early))['anew']]).toEqual([[], 'WORDS']);
    expect((await s.call(mira, 'GET', '/network/mailing-list?district=08118')).body).toEqual({ addresses: [] });
    await say(early, { ...body, district: '08118', email: early.email });
    expect([await names('?district=08118'), (await own(early))['anew']]).toEqual([[early.sub], undefined]);
    expect((await own({ ...early, email: 'neu@example.org' }))['anew']).toBe('ADDRESS');
    await say(early, {}, '/revoke');
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
    const [old, later]: Who[] = ['beratung-alt', 'beratung-neu'].map((sub) => ({
      ...{ sub, roles: ['CASE_MANAGER'], organisation: '08116' },
      email: 'zweifach@example.org',
    }));
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
    const { contactId } = (await say(later!, { ...body, district: '08117', isOnMailingList: false })).body['contact'] as {
      contactId: string;
    };
    await s.hear(ActingPeople.SignInBelongs({ signIn, person, effectiveOn: '2020-01-01' }, person));
    await eventually(async () => (await s.app.get(DirectoryCopy).signInsOf(signIn)).length === 2, { what: 'both sign-ins' });
    expect((await s.call(old!, 'GET', '/network/own')).body['contact']).toMatchObject({ contactId });
    await say(old!, {}, '/revoke');
    expect(await names('?district=08117')).toEqual([]);
    expect((await s.runtime.keys!.findAll([contactId])).size).toBe(0);
  });

  it('has nobody under another name, for another district, or with letters to an address of somebody else', async () => {
    const stranger: Who = { sub: 'verein', roles: ['PARTY_MEMBER'], organisation: '08415061' };
    const told = { ...body, isOnMailingList: false, district: '08415' };
    const code = async (who: Who, said: object) => {
      const { status, body: answer } = await say(who, said);
      return [status, answer['code'], answer['data']];
    };
    expect((await code(stranger, { ...told, name: 'Ministerium, Referat 4' }))[0]).toBe(400);
    expect(await code(stranger, { ...told, district: '08111' })).toEqual([422, 'contact-in-another-district', { district: '08415' }]);
    expect(await code(stranger, { ...told, isOnMailingList: true })).toEqual([422, 'no-proven-address', {}]);
    const proven = { ...stranger, email: 'verein@example.org' };
    expect(await code(proven, { ...told, isOnMailingList: true })).toEqual([422, 'address-not-proven', { email: 'verein@example.org' }]);
    expect((await say(proven, { ...told, isOnMailingList: true, email: 'Verein@example.org' })).status).toBe(200);
    const listed = (await s.call(ministry, 'GET', '/network?district=08415', undefined, { headers: { 'paktwerk-after': position } })).body;
    expect(listed['items']).toMatchObject([{ name: 'verein', party: '08415061', organisation: '08415061' }]);
  });

  describe('whoever has left', () => {
    const [district, other] = ['08125', '08126'];
    const lead: Who = { sub: 'leitung-08125', roles: ['TEAM_LEAD'], organisation: district };
    const colleague: Who = { sub: 'beratung-08125', roles: ['CASE_MANAGER'], organisation: district };
    const foreignLead: Who = { sub: 'leitung-08126', roles: ['TEAM_LEAD'], organisation: other };
    const enter = async (sub: string, organisation = district, roles: Who['roles'] = ['CASE_MANAGER']) => {
      const told = { ...body, district: organisation.slice(0, 5), isOnMailingList: false };
      const { body: answer } = await say({ sub, roles, organisation }, told);
      return (answer['contact'] as { readonly contactId: string }).contactId;
    };
    const isReadable = async (contactId: string) => (await s.runtime.keys!.findAll([contactId])).size > 0;
    const end = (who: Who, contactId: string, because = 'LEFT') => say(who, { because }, `/../${contactId}/end`);
    const left = () => {
      const { db, store, commands, clock, keys, log } = s.runtime;
      return new LeftContacts({ db, store, commands, clock, keys, log });
    };
    const lookTwice = async () => {
      await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'all of it read' });
      const worker = left();
      return [await worker.look(), await worker.look()];
    };
    const seenBefore = (sub: string, days: number) =>
      s.db.query(`update rm_people set seen_at = now() - make_interval(days => $2) where person_id = $1`, [
        derivedId('per', 'first', sub),
        days,
      ]);

    it('takes their consent back by any role that is left to them', async () => {
      const contactId = await enter('wechselt');
      const now: Who = { sub: 'wechselt', roles: ['AUDITOR'], organisation: 'audit' };
      expect((await s.call(now, 'GET', '/network/own')).body['contact']).toMatchObject({ contactId });
      expect((await say(now, {}, '/revoke')).status).toBe(200);
      expect(await isReadable(contactId)).toBe(false);
    });

    it('is ended by who leads, signs or administers at their party, and by nobody else', async () => {
      const contactId = await enter('ist-weg');
      await names();
      for (const [who, code] of [
        [colleague, 'right-missing'],
        [foreignLead, 'other-organisation'],
        [auditor, 'role-missing'],
      ] as const)
        expect([(await end(who, contactId)).body['code'], await isReadable(contactId)]).toEqual([code, true]);
      expect((await end(lead, contactId, 'UNSEEN')).status).toBe(400);
      const ended = await end(lead, contactId);
      expect([ended.status, ended.body]).toEqual([200, { contactId }]);
      expect([await isReadable(contactId), await names(`?district=${district}`)]).toEqual([false, []]);
      expect((await end(lead, contactId)).status).toBe(200);
      // Agreed anew it is another entry, and the end of the first does nothing to it.
      const anew = await enter('ist-weg');
      await names(); // until the list has it
      await end(lead, contactId);
      expect(await isReadable(anew)).toBe(true);
      await end(ministry, anew, 'NOT_THEM');
      expect(await isReadable(anew)).toBe(false);
    });

    it('falls with the rights that an administrator takes', async () => {
      const [party, partyId] = ['08125007', derivedId('pty', '08125007')];
      const [personId, grantId] = [derivedId('per', 'first', 'amt'), derivedId('rgt', 'amt')];
      const lastDay = addDays(berlinDate(new Date()), -CONTACT_RIGHT_DAYS.value - 1);
      const said = { ...body, district: '08125', isOnMailingList: false, consentVersion: 1 };
      const cmd: SayContact = {
        offeredId: derivedId('ctc', 'amt'),
        humanId: personId,
        party,
        name: 'Amt',
        ...said,
        function: 'COORDINATION',
        topics: [],
      };
      const ctx = { commandId: derivedUuid('amt'), correlationId: derivedUuid('amt'), at: new Date().toISOString() };
      const actor = { person: personId, role: 'PARTY_MEMBER', organisation: party };
      await s.runtime.commands.handle(
        contactStream(personId),
        contactDecider,
        { ...ctx, actor },
        {
          decide: (state) => decideSayContact(cmd, state, lastDay),
        },
      );
      const registered = { partyId, kind: 'MUNICIPALITY' as const, key: party, name: 'Amt', source: 'spec', effectiveOn: '2011-12-31' };
      await s.hear(
        Directory.PartyRegistered(registered, partyId),
        ActingPeople.RoleGranted({ partyId, grantId, personId, role: 'EDIT', from: '2020-01-01', effectiveOn: '2020-01-01' }, partyId),
      );
      const seenFor = (organisation: string) =>
        s.db.query(
          `insert into rm_people (person_id, name, organisation) values ($1, 'Amt', $2) on conflict (person_id) do update set organisation = excluded.organisation`,
          [personId, organisation],
        );
      await seenFor(party);
      const lastDays = (...days: readonly (string | null)[]) =>
        eventually(
          async () =>
            JSON.stringify(await s.app.get(DirectoryCopy).lastDaysOfRights(party, [personId], berlinDate(new Date()))) ===
            JSON.stringify(days),
          { what: `rights to ${days.join(', ')}` },
        );
      await lastDays(null);
      expect(await lookTwice()).toEqual([0, 0]);
      await s.hear(ActingPeople.RoleEnded({ partyId, grantId, lastDay, effectiveOn: addDays(lastDay, 1) }, partyId));
      await lastDays(lastDay);
      // By a role of the provider they come for the party all the same; for another one it says nothing.
      expect(await lookTwice()).toEqual([0, 0]);
      await seenFor(other);
      expect(await lookTwice()).toEqual([0, 1]);
      expect(await isReadable(cmd.offeredId)).toBe(false);
    });

    it('falls with the party that has become part of another one, unless they come for that', async () => {
      const [party, heir] = ['08125008', '08125009'].map((key) => ({ key, partyId: derivedId('pty', key) })) as [Party, Party];
      const personId = derivedId('per', 'first', 'amt-alt');
      const today = berlinDate(new Date());
      for (const { key, partyId } of [party, heir])
        await s.hear(
          Directory.PartyRegistered({ partyId, kind: 'MUNICIPALITY', key, name: key, source: 'spec', effectiveOn: '2011-12-31' }, partyId),
        );
      const right = { partyId: party.partyId, grantId: derivedId('rgt', 'alt'), personId, role: 'EDIT' as const };
      await s.hear(ActingPeople.RoleGranted({ ...right, from: '2020-01-01', effectiveOn: '2020-01-01' }, party.partyId));
      const days = () => s.app.get(DirectoryCopy).lastDaysOfRights(party.key, [personId], today);
      await eventually(async () => JSON.stringify(await days()) === '[null]', { what: 'the right' });
      await s.db.query(`update rm_copied_parties_v1 set successor_id = $2, valid_until = '2026-01-01' where party_id = $1`, [
        party.partyId,
        heir.partyId,
      ]);
      expect(await days()).toEqual(['2025-12-31']);
      const there = { ...right, partyId: heir.partyId, grantId: derivedId('rgt', 'neu') };
      await s.hear(ActingPeople.RoleGranted({ ...there, from: '2026-01-01', effectiveOn: '2026-01-01' }, heir.partyId));
      await eventually(async () => JSON.stringify(await days()) === '["2025-12-31",null]', { what: 'the right at the heir' });
    });

    it('falls where nobody has seen them for long', async () => {
      const [gone, there] = [await enter('lange-weg'), await enter('noch-da')];
      await eventually(async () => (await s.db.query(`select 1 from rm_people where name in ('lange-weg', 'noch-da')`)).length === 2, {
        what: 'both visits',
      });
      await seenBefore('lange-weg', CONTACT_UNSEEN_DAYS.value + 1);
      await seenBefore('noch-da', CONTACT_UNSEEN_DAYS.value - 1);
      expect(await lookTwice()).toEqual([0, 1]);
      expect([await isReadable(gone), await isReadable(there)]).toEqual([false, true]);
      expect(await tablesNaming(s.db, /lange-weg@/i)).toEqual([]);
    });
  });
});
