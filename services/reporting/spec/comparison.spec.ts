import { describeWithPostgres } from '@paktwerk/testing';
import { PRG, other, reportingAfterTheStory } from './story';
import type { Figures, Reporting } from './story';

describeWithPostgres('a comparison of two points on both axes', () => {
  let s: Reporting;
  beforeAll(async () => {
    s = await reportingAfterTheStory();
  }, 60_000);
  afterAll(() => s.stop());

  const asked = `programmeId=${PRG}&aEffectiveOn=2022-12-31&aKnownAt=2023-01-31T13:00:00%2B01:00&bEffectiveOn=2022-12-31`;
  const pick = ({ committedCents, postsFilled, shareVacant, talks }: Record<string, number>) => ({
    committedCents,
    postsFilled,
    shareVacant,
    talks,
  });
  interface Sides {
    a: Record<string, number>;
    b: Record<string, number>;
    difference: Record<string, number>;
  }
  const sides = ({ a, b, difference }: Sides) => [pick(a), pick(b), pick(difference)];

  it('shows what the vacancy that was reported late changed, by district, by programme and in total', async () => {
    const answer = await s.get<{
      a: Figures;
      b: Figures;
      totals: Sides;
      programmes: (Sides & { code: string })[];
      districts: (Sides & { district: string })[];
    }>(`/figures/comparison?${asked}`);
    expect([answer.a.effectiveOn, answer.a.knownAt, answer.a.live]).toEqual(['2022-12-31', '2023-01-31T12:00:00.000Z', false]);
    expect(answer.b.effectiveOn).toBe('2022-12-31');
    const changed = [
      { committedCents: 3_000_000, postsFilled: 1, shareVacant: 0, talks: 0 },
      { committedCents: 3_000_000, postsFilled: 0, shareVacant: 50, talks: 0 },
      { committedCents: 0, postsFilled: -1, shareVacant: 50, talks: 0 },
    ];
    expect(sides(answer.totals)).toEqual(changed);
    expect(answer.programmes.map((p) => [p.code, sides(p)])).toEqual([['SU22', changed]]);
    expect(answer.districts).toHaveLength(44);
    expect(answer.districts.filter((d) => d.district === '08111').map(sides)).toEqual([changed]);
  });
  it('has on each side the figures of that point', async () => {
    const { totals: both } = await s.get<{ totals: Sides }>(`/figures/comparison?${asked}`);
    expect(both.a).toEqual(await s.totals('&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z'));
    expect(both.b).toEqual(await s.totals('&effectiveOn=2022-12-31'));
  });
  it('comes as a spreadsheet', async () => {
    const answer = await s.call(`/figures/comparison.csv?${asked}`);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="paktwerk-su22_vergleich_a-stichtag-2022-12-31_bekannt-2023-01-31T120000Z_b-stichtag-2022-12-31_bekannt-.*Z\.csv"$/,
    );
    expect(await answer.text()).toContain('\r\n08111;Stuttgart;Stadtkreis;450369,55;450369,55;0,00;');
  });
  it('shows a district its own alone', async () => {
    const answer = await s.get<{ districts: { district: string }[] }>(`/figures/comparison?programmeId=all&aEffectiveOn=2022-12-31`, other);
    expect(answer.districts.map((d) => d.district)).toEqual(['08115']);
  });
});
