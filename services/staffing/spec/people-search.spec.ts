import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, readableRows } from '@paktwerk/testing';
import { NameSearch } from '../src/name-search/name-search';
import { service } from '../src/service';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const signatory: Who = { sub: 'zeichnung-08111', roles: ['SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };

describeWithPostgres('people by what their names sound like', () => {
  let s: RunningService;
  let position = '';
  jest.setTimeout(60_000);
  const register = async (who: Who, givenName: string, familyName: string, birthDate: string): Promise<string> => {
    const { body, headers } = await s.call(who, 'POST', '/people', { givenName, familyName, birthDate, qualification: 'A_SOCIAL_DEGREE' });
    position = headers['paktwerk-position'] as string;
    return body['personId'] as string;
  };
  const find = async (who: Who, typed: string): Promise<readonly string[]> => {
    const { body } = await s.call(who, 'GET', `/people?search=${encodeURIComponent(typed)}`, undefined, {
      headers: { 'paktwerk-after': position },
    });
    return (body['items'] as readonly Record<string, string>[]).map((p) => `${p['givenName']} ${p['familyName']}`);
  };
  beforeAll(async () => {
    s = await runningService(service);
    await register(applicant, 'Mira', 'Müller-Lüdenscheidt', '1990-05-04');
    await register(applicant, 'Kathrin', 'Maier', '1985-11-02');
    await register(applicant, 'Yusuf', 'Öztürk', '1979-01-30');
    await register(elsewhere, 'Catrin', 'Meyer', '1985-11-02');
  });
  afterAll(() => s.stop());

  it.each([
    ['Mueller', 'Mira Müller-Lüdenscheidt'],
    ['lüdenscheid mira', 'Mira Müller-Lüdenscheidt'],
    ['05.04.1990', 'Mira Müller-Lüdenscheidt'],
    ['Meier, Katrin', 'Kathrin Maier'],
    ['Jussuf', 'Yusuf Öztürk'],
    ['Oztruk', 'Yusuf Öztürk'],
  ])('finds by %s', async (typed, name) => expect(await find(applicant, typed)).toEqual([name]));

  const alike = async (who: Who, givenName: string, familyName: string, birthDate: string): Promise<unknown> => {
    const { status, body } = await s.call(
      who,
      'POST',
      '/people/previews',
      { givenName, familyName, birthDate },
      { headers: { 'paktwerk-after': position } },
    );
    const person = body['person'] as Record<string, string> | undefined;
    return [status, person && `${person['givenName']} ${person['familyName']}`];
  };
  it('says before somebody is registered who of the own register sounds alike and has the same birthday', async () => {
    expect(await alike(applicant, 'Katrin', 'Meier', '1985-11-02')).toEqual([200, 'Kathrin Maier']);
    expect(await alike(applicant, 'Kathrin', 'Maier', '1985-11-02')).toEqual([200, undefined]);
    expect(await alike(applicant, 'Katrin', 'Meier', '1985-11-03')).toEqual([200, undefined]);
    expect(await alike(elsewhere, 'Mira', 'Mueller-Lüdenscheid', '1990-05-04')).toEqual([200, undefined]);
    expect(await find(applicant, 'Katrin Meier')).toEqual(['Kathrin Maier']);
  });

  it('shows each party its own', async () => {
    expect(await find(elsewhere, 'Maier')).toEqual(['Catrin Meyer']);
    expect(await find(elsewhere, 'Öztürk')).toEqual([]);
  });

  it('finds nobody by what is no name, and refuses an empty one', async () => {
    expect(await find(applicant, '1/2')).toEqual([]);
    expect((await s.call(applicant, 'GET', '/people?search=')).status).toBe(400);
  });

  const tokensOf = (id: string) => readableRows(s.db, `select row(t.*)::text as row from people_tokens t where person_id = '${id}'`);

  it('keeps no word and no sound that can be read, and nothing at all of who is erased', async () => {
    const id = await register(applicant, 'Unverwechselbar', 'Verschwindet', '1991-02-03');
    expect(await find(applicant, 'Ferschwindet')).toEqual(['Unverwechselbar Verschwindet']);
    const rows = await tokensOf(id);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => /unverwechselbar|verschwindet|1991|3784/i.test(row))).toEqual([]);
    await s.call(applicant, 'POST', `/people/${id}/propose-erasure`, { reason: 'REQUESTED' });
    expect((await s.call(signatory, 'POST', `/people/${id}/confirm-erasure`, {})).status).toBe(200);
    expect(await tokensOf(id)).toEqual([]);
    expect(await find(applicant, 'Verschwindet')).toEqual([]);
    // Whoever was being made to be found just then leaves nothing behind either.
    const names = { givenName: 'Unverwechselbar', familyName: 'Verschwindet', birthDate: '1991-02-03' };
    await s.app.get(NameSearch).remember({ personId: id, district: '08111' }, names);
    expect(await tokensOf(id)).toEqual([]);
  });

  it('says of equal names of two parties not that they are equal', async () => {
    const id = await register(applicant, 'Dieselbe', 'Person', '1990-01-01');
    expect(await find(applicant, 'Dieselbe')).toEqual(['Dieselbe Person']);
    const before = await tokensOf(id);
    expect(await register(elsewhere, 'Dieselbe', 'Person', '1990-01-01')).toBe(id);
    expect(await find(elsewhere, 'Dieselbe')).toEqual(['Dieselbe Person']);
    // But for how they sound as a whole: by that the authority finds who stands in two registers.
    expect((await tokensOf(id)).length).toBe(2 * before.length - 1);
  });
});
