import { ActingPeople, Applications, Directory } from '@paktwerk/contracts';
import { personIdOf } from '@paktwerk/auth';
import { derivedId } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered } from './granted';

const WERTHEIM = '08128131';
const pty = derivedId('pty', WERTHEIM);
const municipality: Who = { sub: 'wertheim', roles: ['PARTY_MEMBER'], organisation: WERTHEIM };
const reader: Who = { sub: 'wertheim-2', roles: ['PARTY_MEMBER'], organisation: WERTHEIM };
const district: Who = { sub: 'antrag-08128', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08128' };
const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };

const mira = { givenName: 'Mira', familyName: 'Beispiel', birthDate: '1990-05-04', qualification: 'A_SOCIAL_DEGREE' };
const grant = (grantId: string, recipient?: string) =>
  Applications.GrantIssued(
    {
      grantId,
      applicationId: `app_${grantId}`,
      decisionId: `dec_${grantId}`,
      callId: 'cal_1',
      programmeId: 'prg_1',
      district: '08128',
      ...(recipient === undefined ? {} : { recipient }),
      amountCents: 3_200_000,
      budgetYear: 2022,
      from: '2022-09-01',
      to: '2023-12-31',
      ruleSetVersion: 1,
      effectiveOn: '2022-08-15',
      lines: [{ lineId: 'line-1', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 }],
    },
    `app_${grantId}`,
  );

describeWithPostgres('posts of a municipality', () => {
  let s: RunningService;
  const [own, ofDistrict] = [postIdOf('grt_1', 'line-1'), postIdOf('grt_2', 'line-1')];
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    const role = (who: Who, right: 'EDIT' | 'FINANCE') =>
      ActingPeople.RoleGranted(
        {
          partyId: pty,
          grantId: derivedId('rgt', who.sub),
          personId: personIdOf('first', who.sub),
          role: right,
          from: '2020-01-01',
          effectiveOn: '2020-01-01',
        },
        pty,
      );
    await s.hear(
      Directory.PartyRegistered(
        { partyId: pty, kind: 'MUNICIPALITY', key: WERTHEIM, name: 'Wertheim', source: 'spec', effectiveOn: '2011-12-31' },
        pty,
      ),
      role(municipality, 'EDIT'),
      role(reader, 'FINANCE'),
      ...andDelivered(grant('grt_1', WERTHEIM)),
      ...andDelivered(grant('grt_2')),
    );
    await s.runtime.transport.publishWatermark(['directory.v1', 'directory.internal.v1'], {
      source: 'directory',
      position: 'directory:1:99',
      knownSince: '2026-01-01T00:00:00.000Z',
    });
    // Announced posts are there for the clerk already.
    const there = '?status=vacant&effectiveOn=2022-10-01';
    await eventually(async () => (await listed(clerk, there)).length === 2, { what: 'both posts' });
    await eventually(async () => (await s.call(municipality, 'GET', '/posts')).status === 200, { what: 'the rights' });
  });
  afterAll(() => s.stop());

  const listed = async (who: Who, query = '') =>
    ((await s.call(who, 'GET', `/posts${query}`)).body['items'] as readonly { readonly postId: string }[]).map((i) => i.postId);

  it('are shown to it and not to the district around it, whose own it does not see', async () => {
    expect([await listed(municipality), await listed(district)]).toEqual([[own], [ofDistrict]]);
    const then = `?knownAt=${new Date().toISOString()}&effectiveOn=2022-10-01`;
    expect([await listed(municipality, then), await listed(district, then)]).toEqual([[own], [ofDistrict]]);
    expect((await s.call(municipality, 'GET', `/posts/${own}`)).body['recipient']).toBe(WERTHEIM);
    expect((await s.call(district, 'GET', `/posts/${own}`)).status).toBe(403);
    expect((await s.call(municipality, 'GET', `/posts/${ofDistrict}`)).status).toBe(403);
    expect((await s.call(reader, 'GET', '/posts')).body['code']).toBe('right-missing');
  });

  it('were shown to the district by a replica of the release before, which folds them without their recipient', async () => {
    await s.db.query(`
      insert into rm_posts_v3 (post_id, grant_id, line_id, programme_id, call_id, district, share, tier, pays_higher_tier, first_day, last_day, number, last_position)
      values ('pst_old', 'grt_3', 'line-1', 'prg_1', 'cal_1', '08128', 50, 'A_SOCIAL_DEGREE', false, '2022-09-01', '2023-12-31', 1000, 1000)`);
    expect(await listed(district)).toEqual([ofDistrict]);
  });

  it('are filled by its people with whom it has registered; the authority is told who, the district nothing', async () => {
    const { personId } = (await s.call(municipality, 'POST', '/people', mira)).body as { personId: string };
    const body = { personId, from: '2022-10-01', tier: 'A_SOCIAL_DEGREE', evidence: 'Bachelor, Esslingen, 2014' };
    expect((await s.call(district, 'POST', `/posts/${own}/appointments`, body)).status).toBe(403);
    expect((await s.call(municipality, 'POST', `/posts/${ofDistrict}/appointments`, body)).status).toBe(403);
    expect((await s.call(municipality, 'POST', `/posts/${own}/appointments`, body)).status).toBe(201);
    const held = async (who: Who) => {
      const { body: post } = await s.call(who, 'GET', `/posts/${own}?effectiveOn=2022-10-01`);
      return (post['appointments'] as readonly { readonly name?: string }[]).map(({ name }) => name);
    };
    expect([await held(municipality), await held(clerk)]).toEqual([['Mira Beispiel'], ['Mira Beispiel']]);
    expect((await s.call(district, 'GET', `/people/${personId}`)).status).toBe(403);
    const { body: person } = await s.call(municipality, 'GET', `/people/${personId}`);
    expect([person['district'], person['claims']]).toMatchObject([WERTHEIM, [{ postId: own, share: 50 }]]);
  });

  it('pass with it to what it is merged into, which ends what it finds there and fills with whom it has registered itself', async () => {
    const successor: Who = { sub: 'koenigheim', roles: ['PARTY_MEMBER'], organisation: '08128047' };
    const into = derivedId('pty', '08128047');
    await s.hear(
      Directory.PartyRegistered(
        { partyId: into, kind: 'MUNICIPALITY', key: '08128047', name: 'Königheim', source: 'spec', effectiveOn: '2011-12-31' },
        into,
      ),
      ActingPeople.RoleGranted(
        {
          partyId: into,
          grantId: derivedId('rgt', successor.sub),
          personId: personIdOf('first', successor.sub),
          role: 'EDIT',
          from: '2020-01-01',
          effectiveOn: '2020-01-01',
        },
        into,
      ),
      Directory.PartyMerged({ partyId: pty, intoPartyId: into, source: 'spec', effectiveOn: '2025-01-01' }, pty),
    );
    await eventually(async () => (await s.call(municipality, 'GET', '/posts')).body['code'] === 'succeeded', { what: 'the merger' });
    const then = `?knownAt=${new Date().toISOString()}&effectiveOn=2022-10-01`;
    expect([await listed(successor), await listed(successor, then), await listed(district)]).toMatchObject([[own], [own], [ofDistrict]]);
    const people = (await s.call(successor, 'GET', '/people')).body['items'] as readonly { personId: string; familyName: string }[];
    expect(people.map((p) => p.familyName)).toEqual(['Beispiel']);
    expect((await s.call(successor, 'GET', `/people/${people[0]!.personId}`)).body['shareToday']).toBe(0);

    const left = { lastDay: '2022-12-31', reason: 'Wechsel' };
    expect((await s.call(successor, 'POST', `/posts/${own}/vacancies`, left)).status).toBe(200);
    const { personId } = (await s.call(successor, 'POST', '/people', { ...mira, givenName: 'Jana', birthDate: '1991-01-01' })).body;
    const body = { personId, from: '2023-02-01', tier: 'A_SOCIAL_DEGREE', evidence: 'Bachelor, Esslingen, 2014' };
    expect((await s.call(municipality, 'POST', `/posts/${own}/appointments`, body)).status).toBe(403);
    expect((await s.call(successor, 'POST', `/posts/${own}/appointments`, { ...body, tier: 'B_OTHER_DEGREE' })).body['code']).toBe(
      'tier-differs-from-register',
    );
    expect((await s.call(successor, 'POST', `/posts/${own}/appointments`, body)).status).toBe(201);
    for (const who of [successor, clerk]) {
      const { body: post } = await s.call(who, 'GET', `/posts/${own}?effectiveOn=2023-03-01`);
      expect((post['appointments'] as readonly { name?: string }[]).map(({ name }) => name)).toEqual(['Mira Beispiel', 'Jana Beispiel']);
    }
    const { body: person } = await s.call(successor, 'GET', `/people/${String(personId)}?effectiveOn=2023-03-01`);
    expect([person['district'], person['shareToday']]).toEqual(['08128047', 50]);
    const nameInList = async () => {
      const { items } = (await s.call(clerk, 'GET', '/posts?effectiveOn=2023-03-01')).body as {
        readonly items: readonly { readonly postId: string; readonly appointment?: { readonly name?: string } }[];
      };
      return items.find((i) => i.postId === own)?.appointment?.name;
    };
    await eventually(async () => (await nameInList()) === 'Jana Beispiel', { what: 'who holds it, in the list' });
  });

  it('lists a person once whom it and what it is merged into have registered, as that did, on every page', async () => {
    const successor: Who = { sub: 'koenigheim', roles: ['PARTY_MEMBER'], organisation: '08128047' };
    const again = await s.call(successor, 'POST', '/people', { ...mira, qualification: 'B_OTHER_DEGREE' });
    expect(again.status).toBe(201);
    const page = async (query = '') => {
      const { body } = await s.call(successor, 'GET', `/people${query}`);
      const items = body['items'] as readonly { personId: string; district: string; givenName: string }[];
      return { items: items.map(({ district: of, givenName }) => [givenName, of]), next: body['nextCursor'] };
    };
    const all = [
      ['Mira', '08128047'],
      ['Jana', '08128047'],
    ];
    await eventually(async () => (await page()).items[0]?.[0] === 'Mira', { what: 'the later registration' });
    expect((await page()).items).toEqual(all);
    const first = await page('?limit=1');
    expect([first.items, (await page(`?limit=1&cursor=${String(first.next)}`)).items]).toEqual([[all[0]], [all[1]]]);
  });
});
