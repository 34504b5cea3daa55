import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { addDays, derivedId, formatDate } from '@paktwerk/kernel';
import { describeWithPostgres } from '@paktwerk/testing';
import { party } from '../src/party/party.fixture';
import { REPLACEMENT_DAYS } from '../src/parameters';
import { service } from '../src/service';
import { partyIdOf } from '../src/shared/keys';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const minister: Who = { sub: 'ministerium-2', roles: ['MINISTRY'], organisation: 'state' };
const operations: Who = { sub: 'betrieb', roles: ['OPERATIONS'], organisation: 'state' };
const audit: Who = { sub: 'revision', roles: ['AUDITOR'], organisation: 'audit' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const of = (sub: string, organisation = '08128131'): Who => ({ sub, roles: ['PARTY_MEMBER'], organisation });
const [anna, ines, jan, other] = [of('anna'), of('ines'), of('jan'), of('fritz', '08128064')];
const idOf = ({ sub, at }: Who): string => derivedId('per', at === 'second' ? 'second' : 'first', sub);
const WERTHEIM = `/parties/${partyIdOf('08128131')}`;
const KUELSHEIM = `/parties/${partyIdOf('08128064')}`;

interface People {
  readonly people: readonly { readonly personId: string; readonly name?: string; readonly roles: readonly string[] }[];
  readonly grants: readonly { readonly grantId: string; readonly personId: string; readonly role: string }[];
}

describeWithPostgres('people and their rights', () => {
  let running: RunningService;
  let today: string;
  let after = '';

  const post = async (who: Who, path: string, body: object = {}) => {
    const { status, body: answer, headers } = await running.call(who, 'POST', path, body);
    after = String(headers['paktwerk-position'] ?? after);
    return { status, code: answer['code'], data: answer['data'], body: answer };
  };
  const get = (who: Who, path: string) =>
    running.call(who, 'GET', path, undefined, { headers: after === '' ? {} : { 'paktwerk-after': after } });
  const done = async (who: Who, path: string, body: object = {}) => {
    const answer = await post(who, path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const rolesAt = async (who: Who, path = WERTHEIM, query = '') => {
    const { body } = await get(who, `${path}/people${query}`);
    return Object.fromEntries((body as unknown as People).people.map((p) => [p.name ?? p.personId, p.roles]));
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

  beforeAll(async () => {
    running = await runningService(service);
    today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date());
    for (const key of ['08128', '08128131', '08128064']) await done(ministry, '/parties', party(key));
    for (const who of [anna, ines, jan, other]) await done(who, '/people/me/register');
  });
  afterAll(() => running.stop());

  it('begin with an administrator whom the ministry names, and who names everybody else', async () => {
    const refused = await post(ministry, `${WERTHEIM}/name-administrator`, { personId: derivedId('per', 'x', 'y'), from: today });
    expect([refused.status, refused.code]).toEqual([422, 'person-unknown']);
    await done(ministry, `${WERTHEIM}/name-administrator`, { personId: idOf(anna), from: today });
    await done(anna, `${WERTHEIM}/grant-role`, { personId: idOf(ines), role: 'SIGN', from: today });
    expect(await rolesAt(anna)).toEqual({ anna: ['ADMINISTER'], ines: ['SIGN'] });
    const again = await post(ministry, `${WERTHEIM}/name-administrator`, { personId: idOf(jan), from: today });
    expect([again.status, again.code, again.data]).toEqual([422, 'administrator-there', { since: today }]);
  });

  it('are never of who acts for a body of the state, who are entered as humans and linked among themselves', async () => {
    const of = (sub: string, role: Who['roles'][number], organisation: string): Who => ({ sub, roles: [role], organisation });
    const two = (role: Who['roles'][number], organisation: string) =>
      [of(`${role}-a`, role, organisation), of(`${role}-b`, role, organisation)] as const;
    for (const [first, second] of [
      two('MINISTRY', 'state'),
      two('OPERATIONS', 'state'),
      two('GRANT_CLERK', 'authority'),
      two('GRANT_REVIEWER', 'authority'),
    ]) {
      await done(first, '/people/me/register');
      const apart = await post(second, '/people/me/offer', { toPersonId: idOf(anna) });
      expect([apart.status, apart.code, apart.data]).toEqual([422, 'other-side', { person: idOf(second), into: idOf(anna) }]);
      await done(second, '/people/me/offer', { toPersonId: idOf(first) });
      const linked = await done(first, '/people/me/accept', { personId: idOf(second) });
      expect(linked).toMatchObject({ personId: idOf(second), kind: 'belongs', belongsTo: idOf(first) });
      for (const who of [first, second]) {
        const named = await post(ministry, `${KUELSHEIM}/name-administrator`, { personId: idOf(who), from: today });
        expect([named.status, named.code, named.data]).toEqual([422, 'person-of-state', { person: idOf(first) }]);
      }
    }
    for (const [path, body] of [
      ['register', {}],
      ['offer', { toPersonId: idOf(anna) }],
      ['accept', { personId: idOf(jan) }],
    ] as const) {
      const { status, code } = await post(audit, `/people/me/${path}`, body);
      expect({ path, status, code }).toEqual({ path, status: 403, code: 'role-missing' });
    }
  });

  it('are given and taken by nobody but the own administrators', async () => {
    const grant = { personId: idOf(jan), role: 'EDIT', from: today };
    for (const who of [ines, jan, other]) {
      const { status, code } = await post(who, `${WERTHEIM}/grant-role`, grant);
      expect({ who: who.sub, status, code }).toEqual({ who: who.sub, status: 403, code: 'other-organisation' });
    }
    for (const who of [ministry, operations, clerk, audit]) {
      const { status, code } = await post(who, `${WERTHEIM}/grant-role`, {});
      expect({ who: who.sub, status, code }).toEqual({ who: who.sub, status: 403, code: 'role-missing' }); // before a word of the body is read
    }
    await done(ministry, `${KUELSHEIM}/name-administrator`, { personId: idOf(other), from: today });
    expect((await post(other, `${WERTHEIM}/grant-role`, grant)).status).toBe(403);
    expect((await post(anna, `${KUELSHEIM}/grant-role`, grant)).status).toBe(403);
    expect((await post(anna, `/parties/${derivedId('pty', 'x')}/grant-role`, grant)).status).toBe(404);
  });

  it('are shown to those who have one there, to ministry and court of audit', async () => {
    const seen = await Promise.all(
      [anna, ines, ministry, audit, jan, other, clerk, operations].map((who) => get(who, `${WERTHEIM}/people`)),
    );
    expect(seen.map((a) => a.status)).toEqual([200, 200, 200, 200, 403, 403, 403, 403]);
    const history = await get(other, `${WERTHEIM}/people/history`);
    expect(history.status).toBe(403);
    expect((await get(jan, `/people/${idOf(anna)}`)).status).toBe(403);
  });

  it('answer for any day and any instant of the past', async () => {
    const before = new Date().toISOString();
    await soon();
    const { grants } = (await get(anna, `${WERTHEIM}/people`)).body as unknown as People;
    const { grantId } = grants.find((g) => g.role === 'SIGN')!;
    const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    await done(anna, `${WERTHEIM}/revoke-role`, { grantId, lastDay: yesterday, reason: 'Wechsel des Amts' });
    expect(await rolesAt(anna)).toEqual({ anna: ['ADMINISTER'], ines: [] });
    expect((await get(ines, `${WERTHEIM}/people`)).status).toBe(403);
    expect(await rolesAt(anna, WERTHEIM, `?knownAt=${before}`)).toEqual({ anna: ['ADMINISTER'], ines: ['SIGN'] });
    expect(await rolesAt(anna, WERTHEIM, `?effectiveOn=${yesterday}`)).toEqual({ anna: [], ines: [] });
    const { entries } = (await get(anna, `${WERTHEIM}/people/history`)).body as unknown as { entries: { sentence: string }[] };
    expect(entries.map((e) => e.sentence.replace(/^Am .*? hat /, '').replaceAll(/\d{2}\.\d{2}\.\d{4}/g, 'TAG'))).toEqual([
      'ministerium (Ministerium) anna die Rolle „verwalten“ gegeben, ab dem TAG.',
      'anna (08128131) ines die Rolle „zeichnen“ gegeben, ab dem TAG.',
      'anna (08128131) ines die Rolle „zeichnen“ genommen; ihr letzter Tag ist der TAG. Grund: „Wechsel des Amts“.',
    ]);
  });

  it('keep an administrator, and follow a deputy on their days', async () => {
    const { grants } = (await get(anna, `${WERTHEIM}/people`)).body as unknown as People;
    const { grantId } = grants.find((g) => g.role === 'ADMINISTER')!;
    const refused = await post(anna, `${WERTHEIM}/revoke-role`, { grantId, lastDay: today, reason: 'x' });
    expect([refused.status, refused.code]).toEqual([422, 'last-administrator']);
    await done(anna, `${WERTHEIM}/appoint-deputy`, { personId: idOf(anna), deputyPersonId: idOf(jan), from: today, lastDay: today });
    expect(await rolesAt(jan)).toEqual({ anna: ['ADMINISTER'], ines: [], jan: ['ADMINISTER'] });
    expect((await get(jan, '/people/me')).body['parties']).toEqual([
      { partyId: partyIdOf('08128131'), name: 'Wertheim', roles: ['ADMINISTER'] },
    ]);
    const taken = await post(jan, `${WERTHEIM}/revoke-role`, { grantId, lastDay: today, reason: 'x' });
    expect([taken.status, taken.code, taken.data]).toEqual([
      422,
      'not-as-deputy',
      { represents: idOf(anna), person: idOf(anna), role: 'ADMINISTER' },
    ]);
    const over = await post(jan, `${WERTHEIM}/grant-role`, { personId: idOf(jan), role: 'ADMINISTER', from: today });
    expect([over.status, over.code]).toEqual([422, 'not-as-deputy']);
    await done(jan, `${WERTHEIM}/grant-role`, { personId: idOf(ines), role: 'EDIT', from: today });
    const { entries } = (await get(anna, `${WERTHEIM}/people/history`)).body as unknown as { entries: { sentence: string }[] };
    expect(
      entries
        .at(-1)
        ?.sentence.replace(/^Am .*? hat /, '')
        .replaceAll(/\d{2}\.\d{2}\.\d{4}/g, 'TAG'),
    ).toBe('jan (08128131) in Vertretung von anna ines die Rolle „bearbeiten“ gegeben, ab dem TAG.');
  });

  it('are replaced by two people of the ministry where the only administrator is gone, and by nobody else', async () => {
    const at = `/parties/${partyIdOf('08128047')}`;
    const [lost, new1] = [of('weg', '08128047'), of('neu', '08128047')];
    for (const who of [lost, new1]) await done(who, '/people/me/register');
    await done(ministry, '/parties', party('08128047'));
    await done(ministry, `${at}/name-administrator`, { personId: idOf(lost), from: today });
    const proposal = { personId: idOf(new1), reason: 'Aus dem Dienst geschieden' };
    // Who may not is told so before a word of the body is read.
    const routes = { 'propose-replacement': [], 'confirm-replacement': [], 'withdraw-replacement': [lost, new1, anna] };
    for (const [route, alsoLetIn] of Object.entries(routes) as [string, Who[]][])
      for (const who of [operations, clerk, audit, lost, new1, anna].filter((w) => !alsoLetIn.includes(w))) {
        const { status, code } = await post(who, `${at}/${route}`, {});
        expect({ who: who.sub, route, status, code }).toEqual({ who: who.sub, route, status: 403, code: 'role-missing' });
      }
    expect((await post({ ...ministry, organisation: 'authority' }, `${at}/propose-replacement`, proposal)).status).toBe(403);
    const ofState = await post(ministry, `${at}/propose-replacement`, { ...proposal, personId: idOf(minister) });
    expect([ofState.status, ofState.code, ofState.data]).toEqual([422, 'person-unknown', { person: idOf(minister) }]);
    const { replacement } = (await done(ministry, `${at}/propose-replacement`, proposal)) as unknown as {
      replacement: { replacementId: string; lastDay: string; isOwn: boolean };
    };
    const named = { replacementId: replacement.replacementId };
    const lastDay = addDays(today, REPLACEMENT_DAYS.value);
    expect(replacement).toEqual({
      ...named,
      personId: idOf(new1),
      name: 'neu',
      lostPersonId: idOf(lost),
      lostName: 'weg',
      reason: 'Aus dem Dienst geschieden',
      proposedBy: idOf(ministry),
      proposedByName: 'ministerium',
      proposedOn: today,
      lastDay,
      standing: 'proposed',
      isOwn: true,
    });
    expect(await rolesAt(audit, at)).toEqual({ weg: ['ADMINISTER'] });
    const alone = await post(ministry, `${at}/confirm-replacement`, named);
    expect([alone.status, alone.code, alone.data]).toEqual([422, 'replacement-four-eyes', { proposedOn: today }]);
    for (const who of [new1, anna]) expect((await post(who, `${at}/withdraw-replacement`, named)).code).toBe('other-organisation');
    expect((await post(lost, `${at}/withdraw-replacement`, named)).status).toBe(200);
    expect((await post(minister, `${at}/confirm-replacement`, named)).code).toBe('replacement-not-proposed');

    const again = (await done(ministry, `${at}/propose-replacement`, proposal)) as unknown as { replacement: typeof replacement };
    const before = new Date().toISOString();
    await soon();
    await done(minister, `${at}/confirm-replacement`, { replacementId: again.replacement.replacementId });
    expect(await rolesAt(new1, at)).toEqual({ weg: [], neu: ['ADMINISTER'] });
    expect(await rolesAt(new1, at, `?knownAt=${before}`)).toEqual({ weg: ['ADMINISTER'] });
    expect((await get(lost, `${at}/people`)).status).toBe(403);
    expect((await get(new1, '/people/me')).body['parties']).toMatchObject([{ roles: ['ADMINISTER'] }]);
    const { entries } = (await get(audit, `${at}/people/history`)).body as unknown as { entries: { sentence: string }[] };
    const [day, until] = [formatDate(today), formatDate(lastDay)];
    expect(entries.slice(1).map((e) => e.sentence.replace(/^Am .*? hat /, ''))).toEqual([
      `ministerium (Ministerium) vorgeschlagen, dass neu anstelle von weg die Organisation verwaltet; zu bestätigen bis zum ${until}. Grund: „Aus dem Dienst geschieden“.`,
      'weg (08128047) den Vorschlag zurückgenommen, dass neu anstelle von weg die Organisation verwaltet.',
      `ministerium (Ministerium) vorgeschlagen, dass neu anstelle von weg die Organisation verwaltet; zu bestätigen bis zum ${until}. Grund: „Aus dem Dienst geschieden“.`,
      `ministerium-2 (Ministerium) bestätigt, dass neu ab dem ${day} anstelle von weg die Organisation verwaltet. Vorgeschlagen hat es ministerium.`,
      `ministerium-2 (Ministerium) neu die Rolle „verwalten“ gegeben, ab dem ${day}.`,
      `ministerium-2 (Ministerium) weg die Rolle „verwalten“ genommen; ihr letzter Tag ist der ${formatDate(addDays(today, -1))}. Grund: „Aus dem Dienst geschieden“.`,
    ]);
    const { body: csv } = await running.app.inject({
      method: 'GET',
      url: `/api/directory/v1${at}/people.csv`,
      headers: { authorization: `Bearer ${await running.token(new1)}` },
    });
    expect(csv.split('\r\n')[2]).toBe(
      `Ersatz der Verwaltung;neu anstelle von weg, bestätigt (vorgeschlagen am ${day}, zu bestätigen bis zum ${until})`,
    );
  });

  it('are exported as they are shown', async () => {
    const { body, headers } = await running.app.inject({
      method: 'GET',
      url: `/api/directory/v1${WERTHEIM}/people.csv`,
      headers: { authorization: `Bearer ${await running.token(anna)}` },
    });
    expect(headers['content-disposition']).toBe(`attachment; filename="rechte-${today}.csv"`);
    expect(
      body
        .split('\r\n')
        .slice(3)
        .map((line) => line.split(';').filter((_, i) => i !== 1 && i !== 3 && i !== 4)),
    ).toEqual([
      ['Person', 'Rolle', 'Stand', 'Vertritt'],
      ['anna', 'verwalten', 'gilt', ''],
      ['ines', 'zeichnen', 'beendet', ''],
      ['ines', 'bearbeiten', 'gilt', ''],
      ['jan', 'Vertretung', 'gilt', 'anna'],
      [''],
    ]);
  });

  it('stay with a human who signs in at an issuer that moved, or links a second one', async () => {
    expect((await get({ ...anna, at: 'moved' }, `${WERTHEIM}/people`)).status).toBe(200);
    const second: Who = { ...anna, at: 'second' };
    expect((await get(second, `${WERTHEIM}/people`)).status).toBe(403);
    const early = await post(anna, '/people/me/accept', { personId: idOf(second) });
    expect([early.status, early.code]).toEqual([422, 'sign-in-not-offered']);
    await done(second, '/people/me/offer', { toPersonId: idOf(anna) });
    expect((await get(second, `${WERTHEIM}/people`)).status).toBe(403);
    expect((await post(other, '/people/me/accept', { personId: idOf(second) })).code).toBe('sign-in-not-offered');
    await done(anna, '/people/me/accept', { personId: idOf(second) });
    expect((await get(second, `${WERTHEIM}/people`)).status).toBe(200);
    const me = (await get(second, '/people/me')).body as unknown as { signInId: string; person: { personId: string; signIns: string[] } };
    expect([me.signInId, me.person.personId, me.person.signIns]).toEqual([idOf(second), idOf(anna), [idOf(second)]]);
  });

  it('are those of both when two entries of one human are merged, by two people and on record', async () => {
    const path = `/people/${idOf(other)}`;
    // Of one day the smaller id stays, whichever of the two is named first.
    for (const [one, two] of [
      [other, ines],
      [ines, other],
    ] as const) {
      const { body } = await get(audit, `/people/${idOf(one)}/merge-preview?withPersonId=${idOf(two)}`);
      const preview = body as unknown as { gone: { name: string }; stays: { name: string }; parties: object[] };
      expect([preview.gone.name, preview.stays.name, preview.parties]).toEqual([
        'fritz',
        'ines',
        expect.arrayContaining([
          { partyId: partyIdOf('08128064'), name: 'Külsheim', ofGone: ['ADMINISTER'], ofStays: [], afterwards: ['ADMINISTER'] },
          { partyId: partyIdOf('08128131'), name: 'Wertheim', ofGone: [], ofStays: ['EDIT'], afterwards: ['EDIT'] },
        ]),
      ]);
      expect(preview.parties).toHaveLength(2);
    }
    expect((await get(operations, `${path}/merge-preview?withPersonId=${idOf(ines)}`)).body['parties']).toBeUndefined();
    expect((await get(clerk, `${path}/merge-preview?withPersonId=${idOf(ines)}`)).status).toBe(403);
    const turned = await post(ministry, `/people/${idOf(ines)}/propose-merge`, { intoPersonId: idOf(other), reason: 'Neues Konto' });
    expect([turned.status, turned.code, turned.data]).toEqual([422, 'older-entry-stays', { person: idOf(ines), into: idOf(other) }]);
    await done(ministry, `${path}/propose-merge`, { intoPersonId: idOf(ines), reason: 'Neues Konto' });
    const alone = await post(ministry, `${path}/confirm-merge`);
    expect([alone.status, alone.code, alone.data]).toEqual([422, 'four-eyes', { proposedOn: today, into: idOf(ines) }]);
    expect((await post(operations, `${path}/confirm-merge`)).code).toBe('role-missing');
    expect((await post(ines, `${path}/confirm-merge`)).status).toBe(403);
    const before = new Date().toISOString();
    await soon();
    const merged = await done(minister, `${path}/confirm-merge`);
    expect(merged).toMatchObject({ kind: 'belongs', belongsTo: idOf(ines) });
    const sentences = async (of: Who, query = '') => {
      const { entries } = (await get(operations, `/people/${idOf(of)}/history${query}`)).body as unknown as {
        entries: { sentence: string }[];
      };
      return entries.map((e) => e.sentence.replace(/^Am .*? hat /, ''));
    };
    const proposal = 'ministerium (Ministerium) vorgeschlagen, fritz mit ines zusammenzuführen. Grund: „Neues Konto“.';
    expect(await sentences(other, `?knownAt=${before}`)).toEqual(['fritz (08128064) sich eingetragen.', proposal]);
    expect(await sentences(ines)).toEqual([
      'ines (08128131) sich eingetragen.',
      'fritz (08128064) sich eingetragen.',
      proposal,
      'ministerium-2 (Ministerium) fritz mit ines zusammengeführt: Was die eine durfte, darf die andere. Vorgeschlagen hat es ministerium.',
    ]);
    for (const at of [KUELSHEIM, WERTHEIM]) {
      const { entries } = (await get(audit, `${at}/people/history`)).body as unknown as { entries: { sentence: string }[] };
      expect(entries.slice(-2).map((e) => e.sentence.replace(/^Am .*? hat /, ''))).toEqual([
        'ministerium (Ministerium) vorgeschlagen, fritz mit ines zusammenzuführen. Grund: „Neues Konto“.',
        'ministerium-2 (Ministerium) fritz mit ines zusammengeführt: Was die eine durfte, darf die andere. Vorgeschlagen hat es ministerium.',
      ]);
    }
    expect(await rolesAt(ines, KUELSHEIM)).toEqual({ ines: ['ADMINISTER'] });
    expect(await rolesAt(other, KUELSHEIM)).toEqual({ ines: ['ADMINISTER'] });
    expect(await rolesAt(ines, KUELSHEIM, `?knownAt=${before}`)).toEqual({ fritz: ['ADMINISTER'] });
    const given = await post(ines, `${KUELSHEIM}/grant-role`, { personId: idOf(other), role: 'SIGN', from: today });
    expect((given.body as unknown as People).grants.map((g) => [g.personId, g.role])).toEqual([
      [idOf(ines), 'ADMINISTER'],
      [idOf(ines), 'SIGN'],
    ]);
  });

  it('are proposed for two people to decide, and all proposals stand in one list', async () => {
    interface Listed {
      readonly items: readonly { kind: string; standing: string; name: string; otherName: string; partyName?: string; isOwn: boolean }[];
    }
    const listed = async (who: Who, query = '') =>
      ((await get(who, `/proposals${query}`)).body as unknown as Listed).items.map((p) => [
        p.kind,
        p.standing,
        p.name,
        p.otherName,
        p.partyName,
        p.isOwn,
      ]);
    const [merger, replaced] = [
      ['person-merge', 'confirmed', 'fritz', 'ines', undefined],
      ['replacement', 'confirmed', 'neu', 'weg', 'Gemeinde 08128047'],
    ];
    expect(await listed(ministry)).toEqual([
      [...merger!, true],
      [...replaced!, true],
    ]);
    expect(await listed(minister, '?kind=replacement')).toEqual([[...replaced!, false]]);
    expect(await listed(operations)).toEqual([[...merger!, false]]);
    expect(await listed(ministry, '?standing=proposed')).toEqual([]);
    expect(await listed(ministry, `?effectiveOn=${addDays(today, -1)}`)).toEqual([]);
    for (const who of [clerk, anna]) expect((await get(who, '/proposals')).status).toBe(403);
    const first = await running.call(ministry, 'GET', '/proposals?limit=1');
    expect([
      (first.body as unknown as Listed).items[0]?.kind,
      (await listed(ministry, `?cursor=${String(first.body['nextCursor'])}`))[0]?.[0],
    ]).toEqual(['person-merge', 'replacement']);
    const before = new Date().toISOString();
    await soon();
    await done(ministry, `/people/${idOf(jan)}/propose-merge`, { intoPersonId: idOf(ines), reason: 'Zweites Konto' });
    expect((await listed(ministry, '?standing=proposed'))[0]).toEqual(['person-merge', 'proposed', 'jan', 'ines', undefined, true]);
    expect(await listed(ministry, `?knownAt=${before}`)).toEqual(await listed(ministry, '?standing=confirmed'));
    const { body: csv, headers } = await running.app.inject({
      method: 'GET',
      url: '/api/directory/v1/proposals.csv?standing=proposed',
      headers: { authorization: `Bearer ${await running.token(ministry)}` },
    });
    const day = formatDate(today);
    expect(headers['content-disposition']).toBe(`attachment; filename="vorschlaege-${today}.csv"`);
    expect(csv.split('\r\n').slice(2, 4)).toEqual([
      'Vorschlag;Organisation;Person;Kennung;Mit oder anstelle von;Deren Kennung;Grund;Vorgeschlagen am;Von;Zu bestätigen bis;Stand;Entschieden am;Bestätigt von',
      `Personen zusammenführen;;jan;${idOf(jan)};ines;${idOf(ines)};Zweites Konto;${day};ministerium;;vorgeschlagen;;`,
    ]);
    await done(operations, `/people/${idOf(jan)}/withdraw-merge`);
    expect((await listed(ministry, '?standing=withdrawn'))[0]).toEqual(['person-merge', 'withdrawn', 'jan', 'ines', undefined, true]);
  });

  it('end with the party: nobody acts for one that was merged', async () => {
    await done(ministry, `${KUELSHEIM}/merge`, { intoPartyId: partyIdOf('08128131'), source: 'Vertrag', effectiveOn: today });
    expect((await get(ines, `${KUELSHEIM}/people`)).status).toBe(403);
    expect((await post(ines, `${KUELSHEIM}/grant-role`, { personId: idOf(jan), role: 'EDIT', from: today })).status).toBe(403);
    const named = await post(ministry, `${KUELSHEIM}/name-administrator`, { personId: idOf(jan), from: today });
    expect([named.status, named.code]).toEqual([422, 'party-merged']);
  });

  it('keep a clerk’s quiet second sign-in from signing twice: two people of the state say that it is theirs', async () => {
    const known: Who = { sub: 'sachbearbeitung-7', roles: ['GRANT_CLERK'], organisation: 'authority' };
    const quiet: Who = { sub: 'sachbearbeitung-8', roles: ['GRANT_REVIEWER'], organisation: 'authority' };
    await done(known, '/people/me/register');
    const merge = { intoPersonId: idOf(known), reason: 'Ein Mensch mit zwei Konten' };
    expect((await post(known, `/people/${idOf(quiet)}/propose-merge`, merge)).code).toBe('role-missing');
    await done(operations, `/people/${idOf(quiet)}/propose-merge`, merge);
    expect((await post(known, `/people/${idOf(quiet)}/confirm-merge`)).code).toBe('role-missing');
    await done(ministry, `/people/${idOf(quiet)}/confirm-merge`);
    expect((await get(quiet, '/people/me')).body).toMatchObject({
      signInId: idOf(quiet),
      person: { personId: idOf(known), body: 'authority' },
    });
  });
});
