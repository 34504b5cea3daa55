import { berlinDate, derivedId, derivedUuid, record } from '@paktwerk/kernel';
import { ActingPeople } from '@paktwerk/contracts';
import { Commands } from '@paktwerk/event-store';
import { DirectoryCopy, ErasureReplay } from '@paktwerk/platform';
import { everyGet, runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually, tablesNaming } from '@paktwerk/testing';
import { erasureRules } from '../src/erasure/erasure-rules';
import { PersonErased } from '../src/person/events';
import { decideFindTwice } from '../src/person/find-twice';
import { personDecider, personStream } from '../src/person/state';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted } from './granted';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const signatory: Who = { sub: 'zeichnung-08111', roles: ['SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { sub: 'antrag-08115', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08115' };
const others: readonly Who[] = [
  { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK', 'GRANT_REVIEWER'], organisation: 'authority' },
  { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' },
  { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' },
];
const WORD = 'Unverwechselbar';
const today = berlinDate(new Date());

describeWithPostgres('erasing a funded person', () => {
  let s: RunningService;
  const post = postIdOf('grt_1', 'line-1');
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    await s.hear(
      ...andDelivered(
        granted(10_000_000, [{ lineId: 'line-1', kind: 'post', share: 100, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 }]),
      ),
    );
    await eventually(async () => (await s.call(applicant, 'GET', `/posts/${post}`)).status === 200, { what: 'the post' });
  });
  afterAll(() => s.stop());

  let many = 0;
  const someone = () => ({
    givenName: WORD,
    familyName: `${WORD}-${'abcdefghijklmnopqrstuvwxyz'.charAt((many += 1))}`,
    birthDate: '1990-05-04',
    qualification: 'A_SOCIAL_DEGREE',
  });
  const register = async (who: Who, told: object): Promise<string> =>
    (await s.call(who, 'POST', '/people', told)).body['personId'] as string;
  const ask = (who: Who, id: string, verb: string, body: object = {}) => s.call(who, 'POST', `/people/${id}/${verb}`, body);
  const propose = (who: Who, id: string) => ask(who, id, 'propose-erasure', { reason: 'REQUESTED' });
  const confirm = (who: Who, id: string) => ask(who, id, 'confirm-erasure');
  const refused = ({ status, body }: { readonly status: number; readonly body: Record<string, unknown> }) => [
    status,
    body['code'],
    body['data'],
  ];
  const erase = async (id: string): Promise<void> => {
    expect((await propose(applicant, id)).status).toBe(200);
    expect((await confirm(signatory, id)).status).toBe(200);
  };

  it('takes two people of the district, and nobody can read who it was, on any route', async () => {
    const told = someone();
    const id = await register(applicant, told);
    const proposed = await propose(applicant, id);
    const entry = { personId: id, district: '08111', shareToday: 0, claims: [], secondIds: [] };
    expect([proposed.status, proposed.headers['etag'], proposed.body]).toEqual([
      200,
      '"2"',
      { ...entry, ...told, erasure: { reason: 'REQUESTED', proposedOn: today, proposedBy: derivedId('per', 'first', applicant.sub) } },
    ]);
    expect(refused(await confirm(applicant, id))).toEqual([403, 'role-missing', expect.anything()]);
    const erased = await confirm(signatory, id);
    const gone = { ...entry, givenName: null, familyName: null, birthDate: null, qualification: null, erasedOn: today };
    expect([erased.status, erased.headers['etag'], erased.body]).toEqual([200, '"3"', gone]);
    expect((await confirm(signatory, id)).body).toEqual(gone);
    expect((await s.call(signatory, 'GET', `/people/${id}`)).body).toEqual(gone);
    const listed = async () =>
      ((await s.call(applicant, 'GET', '/people')).body['items'] as readonly { personId: string; erasedOn?: string }[]).find(
        (p) => p.personId === id,
      );
    await eventually(async () => (await listed())?.erasedOn !== undefined, { what: 'the erased person in the list' });
    expect(await listed()).toEqual(gone);
  });

  it('answers a repeat with what the command made of the person, and not with what came later', async () => {
    const id = await register(applicant, someone());
    const again = { key: `propose-${id}` };
    const propose = () => s.call(applicant, 'POST', `/people/${id}/propose-erasure`, { reason: 'REQUESTED' }, again);
    const first = await propose();
    expect([first.status, first.body['erasure']]).toEqual([
      200,
      { reason: 'REQUESTED', proposedOn: today, proposedBy: derivedId('per', 'first', applicant.sub) },
    ]);
    expect((await ask(signatory, id, 'withdraw-erasure')).body['erasure']).toBeUndefined();
    const repeat = await propose();
    expect([repeat.status, repeat.headers['etag'], repeat.body]).toEqual([200, first.headers['etag'], first.body]);
    expect((await s.call(applicant, 'GET', `/people/${id}`)).headers['etag']).toBe('"3"');
  });

  it('leaves no route of the document that answers with an error or with a word of them', async () => {
    const id = await register(applicant, someone());
    await erase(id);
    const asked = everyGet('staffing').map((route) => route.replace('{id}', route.startsWith('/posts') ? post : id));
    expect(asked).toContain(`/people/${id}`);
    const files = asked.filter((route) => /\.(csv|vcf|ics|xlsx)$|\/content$|\{secret\}$/.test(route));
    for (const route of files) {
      const authorization = `Bearer ${await s.token(signatory)}`;
      const { statusCode, body } = await s.app.inject({ method: 'GET', url: `/api/staffing/v1${route}`, headers: { authorization } });
      expect([route, statusCode < 500, body.includes(WORD)]).toEqual([route, true, false]);
    }
    // Whose sign-in an appointment has is told by ids, and asked with its post.
    for (const route of asked.filter((one) => !files.includes(one) && !one.endsWith('/link'))) {
      const isOfAuthority = [
        '/occupancy',
        '/occupancy/never-filled',
        '/people/look-alikes',
        '/people/qualifications',
        '/people/erasures',
        '/people/refused-shares',
      ].includes(route);
      const { status, body } = await s.call(isOfAuthority ? others[0]! : signatory, 'GET', route);
      expect([route, status]).toEqual([route, 200]);
      const entries = ((body['items'] as readonly Record<string, unknown>[] | undefined) ?? [body]).filter((e) => e['personId'] === id);
      expect([route, JSON.stringify(entries).includes(WORD)]).toEqual([route, false]);
    }
  });

  it('is refused to the one who proposed, and to everybody outside of the district', async () => {
    const id = await register(applicant, someone());
    await propose(signatory, id);
    expect(refused(await confirm(signatory, id))).toEqual([422, 'four-eyes', { proposedOn: today }]);
    for (const verb of ['propose-erasure', 'withdraw-erasure', 'confirm-erasure', 'place-hold', 'lift-hold']) {
      const body = verb === 'propose-erasure' ? { reason: 'REQUESTED' } : /hold/.test(verb) ? { reason: 'Prüfung' } : {};
      expect([verb, ...refused(await ask(elsewhere, id, verb, body))].slice(0, 3)).toEqual([verb, 403, 'other-organisation']);
      for (const who of others) expect([verb, ...refused(await ask(who, id, verb, body))].slice(0, 3)).toEqual([verb, 403, 'role-missing']);
    }
    const withdrawn = await ask(applicant, id, 'withdraw-erasure');
    expect([withdrawn.status, withdrawn.body['erasure']]).toEqual([200, undefined]);
    expect(refused(await confirm(signatory, id))).toEqual([422, 'erasure-not-proposed', {}]);
  });

  it('is refused to the same human by another sign-in', async () => {
    const id = await register(applicant, someone());
    const again: Who = { sub: 'zeichnung-zweite', roles: ['SIGNATORY'], organisation: '08111' };
    const [person, signIn] = [applicant, again].map(({ sub }) => derivedId('per', 'first', sub)) as [string, string];
    await s.hear(ActingPeople.SignInBelongs({ signIn, person, effectiveOn: '2020-01-01' }, signIn));
    await eventually(async () => (await s.app.get(DirectoryCopy).signInsOf(signIn)).length === 2, { what: 'both sign-ins' });
    await propose(applicant, id);
    expect(refused(await confirm(again, id))).toEqual([422, 'four-eyes', { proposedOn: today }]);
    expect((await confirm(signatory, id)).status).toBe(200);
  });

  it('takes all of three parties, or the authority where one of them says nothing', async () => {
    const third: Who = { sub: 'zeichnung-08116', roles: ['SIGNATORY', 'APPLICANT'], organisation: '08116' };
    const authority = others[0]!;
    const byAll = async () => {
      const told = someone();
      const id = await register(applicant, told);
      for (const who of [elsewhere, third]) expect(await register(who, told)).toBe(id);
      await propose(applicant, id);
      const agreed = await confirm(elsewhere, id);
      expect([agreed.status, agreed.body['erasedOn'], agreed.body['erasure']]).toEqual([
        200,
        undefined,
        { reason: 'REQUESTED', proposedOn: today, isAgreed: true },
      ]);
      expect((await s.runtime.keys!.findAll([id])).size).toBe(1);
      return id;
    };
    const one = await byAll();
    expect((await confirm(third, one)).body['erasedOn']).toBe(today);
    const other = await byAll();
    const waiting = async () => {
      const { status, body } = await s.call(authority, 'GET', '/people/erasures');
      return [status, (body['items'] as readonly Record<string, unknown>[]).filter((e) => [one, other].includes(e['personId'] as string))];
    };
    for (const who of [applicant, signatory, elsewhere, ...others.slice(1)])
      expect((await s.call(who, 'GET', '/people/erasures')).status).toBe(403);
    const wrote = { givenName: WORD, familyName: expect.stringContaining(WORD) as string, birthDate: '1990-05-04' };
    const parties = [
      { party: '08111', said: 'PROPOSED', ...wrote },
      { party: '08115', said: 'AGREED', ...wrote },
      { party: '08116', said: 'NOTHING', ...wrote },
    ];
    await eventually(async () => JSON.stringify(await waiting()).includes(other), { what: 'the proposal in the list' });
    expect(await waiting()).toEqual([200, [{ personId: other, reason: 'REQUESTED', proposedOn: today, parties }]]);
    // Nobody takes back what another party proposed, and a hold of a party that never had them on a post is known, and keeps nothing.
    for (const who of [elsewhere, third])
      expect(refused(await ask(who, other, 'withdraw-erasure'))).toEqual([422, 'erasure-of-another-party', { proposedOn: today }]);
    expect((await ask(third, other, 'place-hold', { reason: 'Klage' })).status).toBe(200);
    expect(await waiting()).toMatchObject([200, [{ parties: [{}, {}, { party: '08116', heldSince: today }] }]]);
    for (const who of [applicant, signatory, elsewhere]) expect((await ask(who, other, 'settle-erasure')).status).toBe(403);
    const ofOne = await register(applicant, someone());
    expect((await ask(applicant, ofOne, 'propose-erasure', { reason: 'REQUESTED' })).status).toBe(200);
    expect(refused(await ask(authority, ofOne, 'settle-erasure'))).toEqual([422, 'erasure-of-one-party', { proposedOn: today }]);
    const settled = await ask(authority, other, 'settle-erasure');
    expect([settled.status, settled.body]).toEqual([200, { personId: other, erasedOn: today }]);
    expect((await s.runtime.keys!.findAll([one, other])).size).toBe(0);
    expect(await waiting()).toEqual([200, []]);
  });

  it('waits for the retention after the last appointment and for a hold, and says so in both languages', async () => {
    const id = await register(applicant, someone());
    const evidence = { tier: 'A_SOCIAL_DEGREE', evidence: `Urkunde ${WORD}` };
    const from = '2022-10-01';
    expect(
      (await s.call(applicant, 'POST', `/posts/${post}/appointments`, { personId: id, from, until: '2023-01-31', ...evidence })).status,
    ).toBe(201);
    const running = await s.call(
      applicant,
      'POST',
      `/people/${id}/propose-erasure`,
      { reason: 'REQUESTED' },
      { headers: { 'accept-language': 'de' } },
    );
    expect([...refused(running), running.body['detail']]).toEqual([
      422,
      'retention-running',
      { lastDay: '2023-01-31', keepUntil: '2033-01-31', today },
      `Die letzte Besetzung endet am 31.01.2023; die Daten werden bis zum 31.01.2033 aufbewahrt (heute ist ${today.split('-').reverse().join('.')}).`,
    ]);
    expect((await s.call(applicant, 'GET', `/people/${id}`)).body['keptUntil']).toBe('2033-01-31');
    const held = await ask(applicant, id, 'place-hold', { reason: 'Prüfung durch den Rechnungshof' });
    expect([held.status, held.body['heldSince']]).toEqual([200, today]);
    expect(refused(await propose(applicant, id))).toEqual([422, 'legal-hold', { heldSince: today }]);
    const lifted = await ask(signatory, id, 'lift-hold', { reason: 'Prüfung abgeschlossen' });
    expect([lifted.status, lifted.body['heldSince']]).toEqual([200, undefined]);
  });

  it('leaves posts, shares and days as they were, and says nothing of the person there', async () => {
    const id = await register(applicant, someone());
    const evidence = { tier: 'A_SOCIAL_DEGREE', evidence: `Urkunde ${WORD}` };
    expect(
      (
        await s.call(applicant, 'POST', `/posts/${post}/appointments`, {
          personId: id,
          from: '2023-03-01',
          until: '2023-03-31',
          ...evidence,
        })
      ).status,
    ).toBe(201);
    // What the retention would forbid for ten years, a restore brings: the fact is recorded whatever stands against it.
    const { keys, commands, db, store, clock } = s.runtime;
    await keys!.erase(id, 'REQUESTED', { service: 'staffing', stream: personStream(id) });
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    expect(await new ErasureReplay({ db, store, commands, clock, keys, log }, erasureRules).replay()).toMatchObject({ factsRecorded: 1 });
    const { state } = await s.app.get(Commands).load(personStream(id), personDecider);
    expect(state).toMatchObject({ erasedOn: today, claims: [{ from: '2023-03-01', until: '2023-03-31' }] });
    const view = (await s.call(applicant, 'GET', `/posts/${post}`)).body;
    const mine = (view['appointments'] as readonly Record<string, unknown>[]).find((a) => a['personId'] === id);
    expect(mine).toEqual({
      appointmentId: expect.stringMatching(/^apt_/) as string,
      from: '2023-03-01',
      lastDay: '2023-03-31',
      until: '2023-03-31',
      isTerm: true,
      personId: id,
      tier: 'A_SOCIAL_DEGREE',
      paidTier: 'A_SOCIAL_DEGREE',
      ...{ share: expect.any(Number) as number, shares: [], suspensions: [] },
    });
    const listed = await s.call(applicant, 'GET', '/posts?effectiveOn=2023-03-15');
    expect(JSON.stringify(listed.body)).not.toContain(WORD);
  });

  it('makes the identity nobody’s: who tries the name out finds nothing, and the same human is somebody new', async () => {
    const told = someone();
    const id = await register(applicant, told);
    const identityOf = async (personId: string) => {
      const { events } = await s.app.get(Commands).load(personStream(personId), personDecider);
      return events.flatMap((e) => (e.type === 'person.registered' ? [e.data.identityId] : []))[0];
    };
    expect(await register(elsewhere, told)).toBe(id); // one register
    const before = await identityOf(id);
    const names = async () =>
      (await s.db.query<{ ref: string }>("select ref from person_keys where ref like 'idk%' order by person_keys.ref")).map((r) => r.ref);
    const known = await names();
    // Nobody of the two erases alone; the answer does not say why.
    expect((await propose(applicant, id)).status).toBe(200);
    expect(refused(await confirm(signatory, id))).toEqual([422, 'erasure-not-alone', {}]);
    expect((await confirm(elsewhere, id)).status).toBe(200);
    const left = await names();
    const forgotten = known.filter((ref) => !left.includes(ref));
    expect(forgotten).toHaveLength(1);
    expect(await s.db.query('select 1 from erasures where ref = $1', forgotten)).toEqual([]);
    const again = await register(elsewhere, told);
    expect(again).not.toBe(id);
    expect(await identityOf(again)).not.toBe(before);
    expect(await s.db.query('select 1 from events where stream = $1', [`identity-${await identityOf(again)}`])).toHaveLength(1);
  });

  it('is refused for each entry of somebody who stands in the register twice, while one of them is held', async () => {
    const [firstId, secondId, third] = [
      await register(applicant, someone()),
      await register(applicant, someone()),
      await register(applicant, someone()),
    ];
    const twice = [
      { firstId, secondId },
      { firstId, secondId: third },
    ];
    for (const found of twice)
      for (const id of [found.firstId, found.secondId])
        await s.app.get(Commands).handle(
          personStream(id),
          personDecider,
          {
            commandId: derivedUuid(found.secondId, id),
            correlationId: 'spec',
            at: new Date().toISOString(),
            actor: { person: 'per_x', role: 'SERVICE', organisation: 'state' },
          },
          { decide: (state) => decideFindTwice(found, state) },
        );
    for (const id of [firstId, secondId, third]) expect((await propose(applicant, id)).status).toBe(200);
    for (const held of [firstId, third]) {
      expect((await ask(applicant, held, 'place-hold', { reason: 'Klage' })).status).toBe(200);
      for (const id of [firstId, secondId, third])
        expect(refused(await confirm(signatory, id))).toEqual([422, 'legal-hold', { heldSince: today }]);
      expect((await ask(signatory, held, 'lift-hold', { reason: 'Urteil' })).status).toBe(200);
    }
    expect((await confirm(signatory, secondId)).status).toBe(200);
  });

  it('is done again, with the identity, where an older database of keys brought both back', async () => {
    const told = someone();
    const id = await register(applicant, told);
    const copy = await s.db.query<{ ref: string; kek_id: string; wrapped: Buffer }>('select ref, kek_id, wrapped from person_keys');
    await erase(id);
    await eventually(async () => (await s.db.query('select 1 from rm_erasures_v1 where ref = $1', [id])).length === 1);
    // The reaction that deletes keys has seen it, too, and does not delete what is brought back.
    await eventually(async () => {
      const seen = await s.db.query(
        "select from checkpoints where consumer like '%delete-keys-when-person-erased%' and position >= (select max(position) from events where stream = $1)",
        [personStream(id)],
      );
      return seen.length === 1;
    });
    await s.db.query('delete from erasures where ref = $1', [id]);
    for (const { ref, kek_id, wrapped } of copy)
      await s.db.query(
        'insert into person_keys (ref, kek_id, wrapped) select $1, $2, $3 where not exists (select from erasures where ref = $1) on conflict do nothing',
        [ref, kek_id, wrapped],
      );
    const before = await s.db.query<{ n: number }>("select count(*)::int as n from person_keys where ref like 'idk%'");
    const { keys, commands, db, store, clock } = s.runtime;
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    expect(await new ErasureReplay({ db, store, commands, clock, keys, log }, erasureRules).replay()).toEqual({
      keysDeleted: 1,
      factsRecorded: 0,
    });
    const after = await s.db.query<{ n: number }>("select count(*)::int as n from person_keys where ref like 'idk%'");
    expect(before[0]!.n - after[0]!.n).toBe(1);
    expect((await s.call(applicant, 'GET', `/people/${id}`)).body['familyName']).toBeNull();
  });

  it('is finished by the reaction where the process that confirmed has died', async () => {
    const id = await register(applicant, someone());
    await propose(applicant, id);
    await s.app.get(Commands).handle(
      personStream(id),
      personDecider,
      {
        commandId: 'b7c3a3c2-0000-4000-8000-000000000001',
        correlationId: 'spec',
        at: new Date().toISOString(),
        actor: { person: 'per_x', role: 'SIGNATORY', organisation: '08111' },
      },
      {
        decide: (_, { today: day }) => record(PersonErased({ personId: id, reason: 'REQUESTED', erasedOn: day })),
      },
    );
    await eventually(async () => (await s.runtime.keys!.findAll([id])).size === 0, { what: 'the reaction' });
  });

  it('keeps every word out of every table', async () => {
    expect(await tablesNaming(s.db, new RegExp(WORD))).toEqual([]);
  });
});
