import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted } from './granted';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const colleague: Who = { sub: 'zeichnung-08111', roles: ['SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const LINES = ['line-1', 'line-2', 'line-3', 'line-4'];

describeWithPostgres('entries that are one human, and entries that are not', () => {
  let s: RunningService;
  let position = '';
  jest.setTimeout(60_000);
  const posts = LINES.map((line) => postIdOf('grt_1', line));
  beforeAll(async () => {
    s = await runningService(service);
    const lines = LINES.map((lineId) => ({
      lineId,
      kind: 'post' as const,
      share: 60,
      tier: 'A_SOCIAL_DEGREE' as const,
      amountCents: 3_200_000,
    }));
    await s.hear(...andDelivered(granted(12_800_000, lines)));
    await eventually(async () => (await s.call(applicant, 'GET', `/posts/${posts[3]!}`)).status === 200, { what: 'the posts' });
  });
  afterAll(() => s.stop());

  const register = async (who: Who, givenName: string, familyName: string, birthDate = '1985-11-02'): Promise<string> => {
    const { body, headers } = await s.call(who, 'POST', '/people', { givenName, familyName, birthDate, qualification: 'A_SOCIAL_DEGREE' });
    position = headers['paktwerk-position'] as string;
    return body['personId'] as string;
  };
  const after = () => ({ headers: { 'paktwerk-after': position } });
  const pairs = async (who: Who, url: string) =>
    ((await s.call(who, 'GET', url, undefined, after())).body['items'] as readonly Record<string, Record<string, unknown>>[]).map((i) => [
      i['first']!['personId'],
      i['second']!['personId'],
      i['state'],
    ]);
  const tell = async (who: Who, id: string, verb: string, body: object) => {
    const answer = await s.call(who, 'POST', `/people/${id}/${verb}`, body);
    position = (answer.headers['paktwerk-position'] as string | undefined) ?? position;
    return answer;
  };
  const appoint = (post: string, personId: string) =>
    s.call(applicant, 'POST', `/posts/${post}/appointments`, {
      personId,
      from: '2022-10-01',
      tier: 'A_SOCIAL_DEGREE',
      evidence: 'Bachelor',
    });
  /** Whoever was on it never was. */
  const free = async (post: string) => {
    for (const { appointmentId } of (await s.call(applicant, 'GET', `/posts/${post}`)).body['appointments'] as readonly {
      appointmentId: string;
    }[])
      await s.call(applicant, 'POST', `/posts/${post}/annulments`, { appointmentId, reason: 'Irrtum' });
  };
  const code = ({ status, body }: { readonly status: number; readonly body: Record<string, unknown> }) => [status, body['code']];

  it('are found where two parties write one name in two ways, also with day and month swapped, and merged by the authority', async () => {
    const first = await register(applicant, 'Kathrin', 'Maier');
    const second = await register(elsewhere, 'Catrin', 'Meyer', '1985-02-11');
    expect(second).not.toBe(first);
    expect(await pairs(clerk, '/people/look-alikes')).toEqual([[first, second, 'alike']]);
    expect((await s.call(applicant, 'GET', '/people/look-alikes')).status).toBe(403);
    const merged = await tell(clerk, first, 'merges', { secondId: second, reason: 'Dieselbe Urkunde' });
    expect([merged.status, merged.body['state']]).toEqual([200, 'merged']);
    expect(await pairs(clerk, '/people/look-alikes')).toEqual([]);
    expect(await pairs(clerk, '/people/found-twice')).toEqual([[first, second, 'merged']]);
    // A party learns that there is another entry, and not whose.
    const [seen] = (await s.call(applicant, 'GET', '/people/found-twice')).body['items'] as readonly Record<
      string,
      Record<string, unknown>
    >[];
    expect([seen!['first']!['districts'], seen!['second']!['districts'], seen!['second']!['names']]).toEqual([['08111'], [], []]);
  });

  it('hold 1.00 together from then on, whoever asks first', async () => {
    const [first, second] = [await register(applicant, 'Olena', 'Beispiel'), await register(applicant, 'Olena', 'Beispielova')];
    expect((await tell(clerk, first, 'merges', { secondId: second, reason: 'Geburtsname' })).status).toBe(200);
    expect(code(await appoint(posts[0]!, second))).toEqual([422, 'person-registered-twice']);
    const answers = await Promise.all([appoint(posts[0]!, first), appoint(posts[1]!, first)]);
    expect(answers.map((a) => a.status).sort()).toEqual([201, 422]);
    expect(answers.filter((a) => a.status === 422).map((a) => a.body['code'])).toEqual(['fte-exceeded']);
  });

  it('are proposed by a party that has both, and confirmed by the authority where the party does not employ somebody of both', async () => {
    const [first, second] = [await register(applicant, 'Ute', 'Ledig'), await register(applicant, 'Ute', 'Verheiratet')];
    const proposed = await tell(applicant, first, 'merges', { secondId: second, reason: 'Heirat' });
    const { mergeId } = proposed.body['merge'] as { readonly mergeId: string };
    expect([proposed.status, proposed.body['state']]).toEqual([200, 'proposed']);
    expect(code(await tell(applicant, first, 'confirm-merge', { mergeId }))).toEqual([422, 'merge-four-eyes']);
    expect(code(await tell(elsewhere, first, 'confirm-merge', { mergeId }))).toEqual([403, 'other-organisation']);
    expect(code(await tell(colleague, first, 'confirm-merge', { mergeId }))).toEqual([422, 'merge-by-authority']);
    expect((await tell(clerk, first, 'confirm-merge', { mergeId })).body['state']).toBe('merged');
    expect((await s.call(applicant, 'GET', `/people/${second}`)).body['firstId']).toBe(first);
  });

  it('of another party are not merged by who registers both by name and day of birth, and its proposals are not thrown out', async () => {
    const people = [
      ['Sanna', 'Fremd'],
      ['Wilma', 'Kuhn'],
    ] as const;
    const [first, second] = [await register(elsewhere, ...people[0]), await register(elsewhere, ...people[1])];
    for (const [givenName, familyName] of people) await register(applicant, givenName, familyName);
    const theirs = await tell(applicant, first, 'merges', { secondId: second, reason: 'Dieselbe Person' });
    const { mergeId } = theirs.body['merge'] as { readonly mergeId: string };
    for (const verb of ['confirm-merge', 'decline-merge']) {
      const body = verb === 'decline-merge' ? { mergeId, reason: 'nein' } : { mergeId };
      expect([verb, ...code(await tell(elsewhere, first, verb, body))]).toEqual([verb, 422, 'merge-by-authority']);
    }
    expect(code(await tell(colleague, first, 'confirm-merge', { mergeId }))).toEqual([422, 'merge-by-authority']);
    // Who proposed it is the authority's and the party's to know.
    const seen = async (who: Who) =>
      (
        (await s.call(who, 'GET', '/people/found-twice', undefined, after())).body['items'] as readonly Record<
          string,
          Record<string, unknown>
        >[]
      ).find((i) => i['first']!['personId'] === first)?.['merge'];
    expect([(await seen(elsewhere))?.['by'], (await seen(clerk))?.['by']]).toEqual([undefined, expect.stringMatching(/^per_/)]);
    expect((await tell(applicant, first, 'decline-merge', { mergeId, reason: 'Irrtum' })).body['state']).toBe('declined');
  });

  it('are declined with a reason, and proposed anew', async () => {
    const [first, second] = [await register(applicant, 'Leyla', 'Eins'), await register(applicant, 'Leyla', 'Zwei')];
    const merge = (await tell(applicant, first, 'merges', { secondId: second, reason: 'Verdacht' })).body['merge'] as { mergeId: string };
    const declined = await tell(clerk, first, 'decline-merge', { mergeId: merge.mergeId, reason: 'Zwei Ausweise' });
    expect(declined.body['state']).toBe('declined');
    expect((await tell(applicant, first, 'merges', { secondId: second, reason: 'Doch' })).body['state']).toBe('proposed');
  });

  it('are told apart, twins for instance, and each works for themselves', async () => {
    const [first, second] = [await register(applicant, 'Anna', 'Zwilling'), await register(applicant, 'Anne', 'Zwilling')];
    expect(await pairs(clerk, '/people/look-alikes?among=ONE_PARTY')).toEqual([[first, second, 'alike']]);
    await tell(clerk, first, 'merges', { secondId: second, reason: 'Verwechslung' });
    expect(code(await appoint(posts[2]!, second))).toEqual([422, 'person-registered-twice']);
    const apart = await tell(clerk, first, 'tell-apart', { secondId: second, reason: 'Zwillinge, zwei Ausweise' });
    expect([apart.status, apart.body['state']]).toEqual([200, 'apart']);
    expect(await pairs(clerk, '/people/look-alikes?among=ONE_PARTY')).toEqual([]);
    expect(await pairs(clerk, '/people/found-twice?state=apart')).toEqual([[first, second, 'apart']]);
    expect((await appoint(posts[2]!, second)).status).toBe(201);
    expect((await appoint(posts[3]!, first)).status).toBe(201);
    expect(code(await tell(applicant, first, 'tell-apart', { secondId: second, reason: 'nein' }))).toEqual([403, 'role-missing']);
  });

  it('leave each party with its own entry where two parties’ people were merged by mistake', async () => {
    const [first, second] = [await register(applicant, 'Eva', 'Irrtum'), await register(elsewhere, 'Eve', 'Irrthum')];
    await tell(clerk, first, 'merges', { secondId: second, reason: 'Verwechslung' });
    const sees = async (who: Who, id: string) => (await s.call(who, 'GET', `/people/${id}`)).status;
    expect([await sees(elsewhere, first), await sees(elsewhere, second)]).toEqual([200, 200]);
    await tell(clerk, first, 'tell-apart', { secondId: second, reason: 'Zwei Menschen' });
    expect([await sees(elsewhere, first), await sees(elsewhere, second), await sees(applicant, first)]).toEqual([403, 200, 200]);
    const listed = (await s.call(elsewhere, 'GET', '/people?search=Irrtum', undefined, after())).body['items'] as readonly {
      personId: string;
    }[];
    expect(listed.map((p) => p.personId)).toEqual([second]);
    for (const [verb, body] of [
      ['propose-erasure', { reason: 'REQUESTED' }],
      ['place-hold', { reason: 'Klage' }],
    ] as const)
      expect(code(await tell(elsewhere, first, verb, body))).toEqual([403, 'other-organisation']);
  });

  it('are not merged while both would hold more than one human can, and are once an appointment is put right', async () => {
    const [first, second] = [await register(applicant, 'Vera', 'Voll'), await register(applicant, 'Vera', 'Vollmer')];
    for (const [i, personId] of [first, second].entries()) await free(posts[i]!).then(() => appoint(posts[i]!, personId));
    const merge = () => tell(clerk, first, 'merges', { secondId: second, reason: 'Dieselbe Urkunde' });
    const refused = await merge();
    expect([...code(refused), refused.body['data']]).toEqual([
      422,
      'merge-over-limit',
      { day: '2022-10-01', totalShare: 120, limitShare: 100 },
    ]);
    await free(posts[1]!);
    expect([(await merge()).status, (await s.call(applicant, 'GET', `/people/${second}`)).body['firstId']]).toEqual([200, first]);
    const again = await register(applicant, 'Vera', 'Drittens');
    expect(code(await tell(clerk, again, 'merges', { secondId: first, reason: 'Kette' }))).toEqual([422, 'entry-has-doubles']);
    expect(code(await tell(clerk, second, 'merges', { secondId: again, reason: 'Kette' }))).toEqual([422, 'already-merged']);
    expect((await merge()).status).toBe(200);
  });

  it('are merged in both directions at the same instant: one entry stays open', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [first, second] = await Promise.all(
        ['Kreuz', 'Quer'].map((name) => register(applicant, 'Paula', `${name}${'abcde'.charAt(round)}`, `1980-01-1${round}`)),
      );
      const answers = await Promise.all([
        tell(clerk, first!, 'merges', { secondId: second, reason: 'Dieselbe Urkunde' }),
        tell(clerk, second!, 'merges', { secondId: first, reason: 'Dieselbe Urkunde' }),
      ]);
      for (const answer of answers) expect([200, 422]).toContain(answer.status);
      await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'what follows' });
      const follows = await Promise.all(
        [first!, second!].map(async (id) => (await s.call(applicant, 'GET', `/people/${id}`)).body['firstId'] !== undefined),
      );
      expect(follows.filter(Boolean).length).toBeLessThan(2);
      const isMerged = answers.some(({ status }) => status === 200);
      expect({ isMerged, answered: answers.map(code), follows }).toMatchObject({ isMerged: follows.some(Boolean) });
    }
  });

  it('lets a party that has only the second entry go on with the first, by what it wrote itself', async () => {
    const [first, second] = [await register(applicant, 'Nina', 'Schmidt'), await register(elsewhere, 'Nina', 'Schmitz')];
    expect((await tell(clerk, first, 'merges', { secondId: second, reason: 'Umgezogen' })).status).toBe(200);
    const seen = await s.call(elsewhere, 'GET', `/people/${first}`);
    expect([seen.status, seen.body['familyName'], seen.body['claims'], seen.body['firstId']]).toEqual([200, 'Schmitz', [], undefined]);
    expect((await s.call(applicant, 'GET', `/people/${first}`)).body['familyName']).toBe('Schmidt');
    const third: Who = { sub: 'antrag-08116', roles: ['APPLICANT'], organisation: '08116' };
    expect(await register(third, 'Nina', 'Schmitz')).toBe(first);
  });

  it('are listed as it was known, and with what both hold on a day', async () => {
    const [first, second] = [await register(applicant, 'Ida', 'Frueher'), await register(elsewhere, 'Ida', 'Früher', '1985-02-11')];
    expect(first).not.toBe(second);
    const before = new Date().toISOString();
    await tell(clerk, first, 'merges', { secondId: second, reason: 'Dieselbe Urkunde' });
    const merged = new Date().toISOString();
    await tell(clerk, first, 'tell-apart', { secondId: second, reason: 'Zwei Ausweise' });
    const at = async (query: string) =>
      (await pairs(clerk, `/people/found-twice?limit=200${query}`)).filter(([id]) => id === first).map(([, , state]) => state);
    expect([await at(`&knownAt=${before}`), await at(`&knownAt=${merged}`), await at('')]).toEqual([[], ['merged'], []]);
    expect([await at(`&state=apart&knownAt=${merged}`), await at('&state=apart')]).toEqual([[], ['apart']]);
    const { body } = await s.call(clerk, 'GET', '/people/found-twice?state=apart&effectiveOn=2022-10-01&limit=200', undefined, after());
    expect((body['items'] as readonly { mostOn: string }[]).every(({ mostOn }) => mostOn === '2022-10-01')).toBe(true);
  });

  it('refuses what cannot be', async () => {
    const first = await register(applicant, 'Nur', 'Einmal');
    expect(code(await tell(clerk, first, 'merges', { secondId: first, reason: 'dieselbe' }))).toEqual([422, 'same-entry']);
    expect(code(await tell(clerk, first, 'confirm-merge', { mergeId: 'mrg_00000000-0000-5000-8000-000000000001' }))).toEqual([
      404,
      'not-found',
    ]);
  });

  it('are seen by the authority however many ways one party writes one human in', async () => {
    const [first, second] = [await register(applicant, 'Jonas', 'Bauer'), await register(elsewhere, 'Jonas', 'Baur')];
    const spellings = ['Maier', 'Mayer', 'Meyer', 'Meier', 'Mair', 'Mayr'];
    for (const family of spellings) await register(applicant, 'Flut', family);
    expect(await pairs(clerk, '/people/look-alikes?limit=200')).toContainEqual([first, second, 'alike']);
    const within = new Set<string>();
    let cursor = '';
    do {
      const { body } = await s.call(clerk, 'GET', `/people/look-alikes?among=ONE_PARTY&limit=4${cursor}`, undefined, after());
      for (const { first: one, second: other } of body['items'] as readonly { first: { personId: string }; second: { personId: string } }[])
        within.add(`${one.personId} ${other.personId}`);
      cursor = body['nextCursor'] === undefined ? '' : `&cursor=${body['nextCursor'] as string}`;
    } while (cursor !== '');
    expect(within.size).toBeGreaterThanOrEqual((spellings.length * (spellings.length - 1)) / 2);
    expect(code(await s.call(clerk, 'GET', '/people/look-alikes?cursor=1'))[0]).toBe(400);
    await tell(clerk, first, 'tell-apart', { secondId: second, reason: 'Zwei Ausweise' });
  });

  it('leave the search of a party with its entry: who sounds alike is its own one, and nobody is refused for it', async () => {
    const names = { birthDate: '1979-03-08', familyName: 'Zweimal' };
    const first = await register(applicant, 'Anna', names.familyName, names.birthDate);
    const second = await register(elsewhere, 'Anne', names.familyName, names.birthDate);
    await tell(clerk, first, 'merges', { secondId: second, reason: 'Dieselbe Urkunde' });
    const alike = async (who: Who, givenName: string) => {
      const { status, body } = await s.call(who, 'POST', '/people/previews', { givenName, ...names }, after());
      return [status, (body['person'] as { personId?: string } | undefined)?.personId];
    };
    await tell(clerk, first, 'tell-apart', { secondId: second, reason: 'Zwei Ausweise' });
    expect([await alike(elsewhere, 'Annah'), await alike(applicant, 'Annah')]).toEqual([
      [200, second],
      [200, first],
    ]);
    // Whoever has left with all entries finds nobody, and is not told that there is somebody.
    const third: Who = { sub: 'antrag-08117', roles: ['APPLICANT'], organisation: '08117' };
    expect(await alike(third, 'Annah')).toEqual([200, undefined]);
  });

  it('are not made by a correction: a mistyped name is put right for its party alone, is found, and ties nobody to it', async () => {
    const birthDate = '1966-09-25';
    const [typo, real] = [
      { givenName: 'Fera', familyName: 'Deker', birthDate },
      { givenName: 'Vera', familyName: 'Decker', birthDate },
    ];
    const id = await register(applicant, typo.givenName, typo.familyName, birthDate);
    expect(await register(elsewhere, typo.givenName, typo.familyName, birthDate)).toBe(id);
    const correct = (who: Who, body: object) => tell(who, id, 'name-corrections', { reason: 'Verschrieben', ...body });
    expect(code(await correct(applicant, { ...real, familyName: 'Muster' }))).toEqual([422, 'name-of-somebody-else']);
    const corrected = await correct(applicant, real);
    expect([corrected.status, corrected.body['familyName'], corrected.headers['etag']]).toEqual([200, 'Decker', '"2"']);
    expect((await s.call(elsewhere, 'GET', `/people/${id}`)).body['familyName']).toBe('Deker');
    const found = async (search: string) =>
      ((await s.call(applicant, 'GET', `/people?search=${search}`, undefined, after())).body['items'] as { personId: string }[]).map(
        (p) => p.personId,
      );
    expect([await found('Decker 25.09.1966'), await found('Deker 25.09.1966')]).toEqual([[id], [id]]);
    const known = encodeURIComponent(new Date(0).toISOString());
    expect((await s.call(applicant, 'GET', `/people/${id}?knownAt=${known}`)).status).toBe(404);
    // Whoever is entered under the right name elsewhere is not tied to this entry: the authority sees both, and people settle it.
    const other: Who = { sub: 'antrag-08118', roles: ['APPLICANT'], organisation: '08118' };
    const entered = await register(other, real.givenName, real.familyName, birthDate);
    expect(entered).not.toBe(id);
    expect(await pairs(clerk, '/people/look-alikes?limit=200')).toContainEqual([id, entered, 'alike']);
    // The party itself is warned before it enters them again.
    const again = await s.call(applicant, 'POST', '/people/previews', real, after());
    expect((again.body['person'] as { personId?: string } | undefined)?.personId).toBe(id);
    await tell(clerk, id, 'tell-apart', { secondId: entered, reason: 'Zwei Ausweise' });
  });
});
