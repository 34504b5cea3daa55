import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };

describeWithPostgres('the register on both axes', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  const [instants, people]: [string[], string[]] = [[], []];

  const listed = async (query: string) =>
    ((await s.call(applicant, 'GET', `/people${query}`)).body['items'] as { familyName: string; qualification: string }[]).map(
      ({ familyName, qualification }) => `${familyName} ${qualification}`,
    );
  const then = async () => instants.push(await s.runtime.clock.now());

  beforeAll(async () => {
    s = await runningService(service);
    for (const familyName of ['Eins', 'Zwei']) {
      await then();
      const body = { givenName: 'Mira', familyName, birthDate: '1990-05-04', qualification: 'B_OTHER_DEGREE' };
      people.push(String((await s.call(applicant, 'POST', '/people', body)).body['personId']));
    }
    await then();
    await s.call(applicant, 'POST', `/people/${people[0]}/qualification-corrections`, {
      qualification: 'A_SOCIAL_DEGREE',
      from: '2023-01-01',
      evidence: 'Master, Tübingen, 2023',
      reason: 'Abschluss',
    });
    await eventually(async () => (await listed('')).length === 2, { what: 'two people' });
  });
  afterAll(() => s.stop());

  it('names the tier as it holds on a day, and as it was known then', async () => {
    expect(await listed('?effectiveOn=2022-12-31')).toEqual(['Zwei B_OTHER_DEGREE', 'Eins B_OTHER_DEGREE']);
    expect(await listed('?effectiveOn=2023-01-01')).toEqual(['Zwei B_OTHER_DEGREE', 'Eins A_SOCIAL_DEGREE']);
    expect(await listed(`?effectiveOn=2023-01-01&knownAt=${encodeURIComponent(instants[2]!)}`)).toEqual([
      'Zwei B_OTHER_DEGREE',
      'Eins B_OTHER_DEGREE',
    ]);
  });

  it('leaves out who was not registered yet', async () => {
    expect(await listed(`?knownAt=${encodeURIComponent(instants[1]!)}`)).toEqual(['Eins B_OTHER_DEGREE']);
    expect(await listed(`?knownAt=${encodeURIComponent(instants[0]!)}`)).toEqual([]);
  });
});
