import { berlinDate } from '@paktwerk/kernel';
import type { Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { beginningOfMonth, lastMonthEnd } from '../src/figures/counselling';
import { PRG, auditor, machine, other, own, reportingAfterTheStory } from './story';
import type { Figures, Reporting } from './story';

describeWithPostgres('who sees what of a district', () => {
  let s: Reporting;
  beforeAll(async () => {
    s = await reportingAfterTheStory();
  }, 60_000);
  afterAll(() => s.stop());

  const counselling = { asOf: lastMonthEnd(berlinDate(new Date())), knownBefore: beginningOfMonth(new Date().toISOString()), step: 5 };
  const seen = async (as: Who) => {
    const answer = await s.get<Figures & { counselling: unknown }>(`/figures?programmeId=${PRG}`, as);
    return {
      how: answer.counselling,
      state: [answer.totals['committedCents'], answer.totals['talks']],
      districts: answer.districts.length,
      stuttgart: answer.districts
        .filter((d) => d.district === '08111')
        .map((d) => [d.counselling, d.figures['committedCents'], d.figures['casesOpen'], d.figures['talks'], d.figures['talksByMode']]),
    };
  };
  const MODES = { office: 0, outreach: 0, phone: 4, video: 0, written: 0 };

  it('the district sees its own, exact, and of the state the totals', async () =>
    expect(await seen(own)).toEqual({
      how: counselling,
      state: [3_000_000, 0],
      districts: 1,
      stuttgart: [['exact', 3_000_000, 2, 4, MODES]],
    }));
  it('another district sees nothing of it', async () =>
    expect(await seen(other)).toEqual({ how: counselling, state: [3_000_000, 0], districts: 1, stuttgart: [] }));
  it('a body of the state sees its money and posts, and its counselling rounded', async () =>
    expect(await seen(auditor)).toEqual({
      how: counselling,
      state: [3_000_000, 0],
      districts: 44,
      stuttgart: [['coarse', 3_000_000, 0, 0, undefined]],
    }));

  const series = (as: Who, district: string, measures: string) =>
    s.call(`/series?programmeId=${PRG}${district}&measures=${measures}&from=2022-10-01&to=2022-10-06&step=day`, as);
  const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];
  const pointsOf = async (answer: Response) =>
    ((await answer.json()) as { points: { values: Record<string, number> }[] }).points.map((p) => Object.values(p.values));

  it('a series of days shows single days to the district alone', async () => {
    expect(await pointsOf(await series(own, '&district=08111', 'talks,talksPhone'))).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [4, 4],
      [4, 4],
    ]);
    for (const [as, district] of [
      [auditor, '&district=08111'],
      [auditor, ''],
      [own, ''],
      [other, ''],
    ] as const)
      expect(await pointsOf(await series(as, district, 'talks,casesOpen'))).toEqual(Array.from({ length: 6 }, () => [0, 0]));
  });
  it('no district sees what is reserved, not even its own: it would tell of a decision before its release', async () => {
    const reserved = async (as: Who) => {
      const { totals: state, districts } = await s.get<Figures>(`/figures?programmeId=${PRG}&effectiveOn=2022-08-01`, as);
      const csv = await (await s.call(`/figures.csv?programmeId=${PRG}&effectiveOn=2022-08-01`, as)).text();
      const { totals: both } = await s.get<{ totals: Record<'a' | 'b' | 'difference', Record<string, number>> }>(
        `/figures/comparison?programmeId=${PRG}&aEffectiveOn=2022-08-01`,
        as,
      );
      return [
        state['reservedCents'],
        districts.find((d) => d.district === '08111')?.figures['reservedCents'],
        csv.includes('Reserviert'),
        both.a['reservedCents'],
        both.difference['reservedCents'],
      ];
    };
    expect(await reserved(auditor)).toEqual([3_000_000, 3_000_000, true, 3_000_000, -3_000_000]);
    expect(await reserved(own)).toEqual([undefined, undefined, false, undefined, undefined]);
    for (const district of ['&district=08111', ''])
      expect(await codeOf(await series(own, district, 'committedCents,reservedCents'))).toEqual([403, 'reserved-before-release']);
    expect((await series(auditor, '', 'reservedCents')).status).toBe(200);
  });
  it('refuses a series of another district, and of how its talks were held', async () => {
    expect(await codeOf(await series(other, '&district=08111', 'committedCents'))).toEqual([403, 'other-organisation']);
    expect(await codeOf(await series(auditor, '&district=08111', 'talksPhone'))).toEqual([403, 'counselling-too-fine']);
  });
  it.each([
    '/figures?programmeId=all',
    '/figures.csv?programmeId=all',
    '/figures.xlsx?programmeId=all',
    '/figures/comparison?programmeId=all',
    '/figures/comparison.csv?programmeId=all',
    '/figures/comparison.xlsx?programmeId=all',
    '/programmes',
    '/tiles',
    '/clock',
    '/stream',
  ])('refuses a machine, registered or not: %s', async (path) =>
    expect(await codeOf(await s.call(path, machine))).toEqual([403, 'role-missing']),
  );
});
