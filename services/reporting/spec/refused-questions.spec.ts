import { describeWithPostgres } from '@paktwerk/testing';
import { reportingAfterTheStory } from './story';
import type { Reporting } from './story';

describeWithPostgres('questions that are refused', () => {
  let s: Reporting;
  beforeAll(async () => {
    s = await reportingAfterTheStory();
  }, 60_000);
  afterAll(() => s.stop());

  it.each([
    ['/figures', 400, 'invalid-request'],
    ['/figures?programmeId=all&effectiveOn=2016-12-31', 400, 'invalid-request'],
    ['/figures?programmeId=all&effectiveOn=2023-02-30', 400, 'invalid-request'],
    ['/figures?programmeId=all&effectiveOn=yesterday', 400, 'invalid-request'],
    ['/figures?programmeId=all&knownAt=2023-01-01', 400, 'invalid-request'],
    ['/figures?programmeId=all&knownAt=2016-01-01T00:00:00Z', 400, 'invalid-request'],
    ['/figures?programmeId=all&programmeId=all', 400, 'invalid-request'],
    ['/figures?programmeId=all&colour=red', 400, 'invalid-request'],
    ["/figures?programmeId=x'%20or%201=1", 400, 'invalid-request'],
    ['/figures?programmeId=all&knownAt=2098-01-01T00:00:00Z', 422, 'known-at-in-future'],
    ['/figures/comparison?programmeId=all&aKnownAt=2098-01-01T00:00:00Z', 422, 'known-at-in-future'],
    ['/figures/comparison?programmeId=all&bKnownAt=2098-01-01T00:00:00Z', 422, 'known-at-in-future'],
    ['/figures/comparison?programmeId=all&bEffectiveOn=2023-02-30', 400, 'invalid-request'],
    ['/figures/comparison?programmeId=all&effectiveOn=2023-02-28', 400, 'invalid-request'],
    ['/figures?programmeId=prg_unknown', 404, 'not-found'],
    ['/figures/comparison?programmeId=prg_unknown', 404, 'not-found'],
    ['/figures/comparison.csv?programmeId=prg_unknown', 404, 'not-found'],
    ['/figures.csv?programmeId=prg_unknown', 404, 'not-found'],
    ['/series?programmeId=all&measures=wealth&from=2022-01-01&to=2022-02-01', 400, 'invalid-request'],
    ['/series?programmeId=all&measures=talks&from=2022-03-01&to=2022-02-01', 422, 'period-reversed'],
    ['/series?programmeId=all&measures=talks&from=2017-01-01&to=2099-02-01&step=day', 422, 'too-many-points'],
    ['/series?programmeId=all&measures=talks&from=2022-01-01&to=2022-02-01&step=hour', 400, 'invalid-request'],
  ])('answers %s with %i %s', async (path, status, code) => {
    const answer = await s.call(path);
    expect({ status: answer.status, ...((await answer.json()) as object) }).toMatchObject({ status, code });
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  });

  it.each([
    '/figures?programmeId=all',
    '/figures.csv?programmeId=all',
    '/figures.xlsx?programmeId=all',
    '/figures/comparison?programmeId=all',
    '/figures/comparison.csv?programmeId=all',
    '/series',
    '/programmes',
    '/tiles',
    '/clock',
    '/stream',
  ])('keeps %s from people who are not signed in', async (path) => {
    expect((await fetch(s.base + path)).status).toBe(401);
  });
});
