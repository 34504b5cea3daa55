import { Applications, Budgeting } from '@paktwerk/contracts';
import type { Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { CALL, PRG, at, auditor, delivery, other, own, reportingAfterTheStory, reservation, watch } from './story';
import type { Reporting } from './story';

const party: Who = { sub: 'traeger', roles: ['PARTY_MEMBER'], organisation: 'T-CARITAS' };
const asked = { ...at, callId: CALL, requestedCents: 500_000 };
const [GRANTED, REJECTED] = ['app_2', 'app_3'] as const;
const DAY = '2023-05-04';
const DELIVERED = '2023-05-11';

describeWithPostgres('the figures told a district what was granted, rejected and committed before its notice was delivered', () => {
  let s: Reporting;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await reportingAfterTheStory();
    for (const applicationId of [GRANTED, REJECTED])
      await s.hearAt(
        '2023-05-01T08:00:00.000Z',
        Applications.ApplicationSubmitted(
          { ...asked, applicationId, requestedShare: 50, receivedAt: '2023-05-01T08:00:00.000Z', late: false, effectiveOn: '2023-05-01' },
          applicationId,
        ),
      );
    await eventually(async () => (await applicationsSeenBy(auditor))['submitted'] === 3, { what: 'the applications' });
  }, 60_000);
  afterAll(() => s.stop());

  const applicationsSeenBy = async (who: Who) =>
    (await s.get<{ totals: { applications: Record<string, number> } }>(`/figures?programmeId=${PRG}`, who)).totals.applications;
  const MONEY = 'committedCents,rejectedCents,applicationsGranted,applicationsRejected';
  const series = `/series?programmeId=all&measures=${MONEY}&from=2023-05-01&to=2023-05-15&step=day`;
  const answersTo = (who: Who, ownDistrict?: string) =>
    Promise.all(
      [
        '/figures?programmeId=all',
        `/figures?programmeId=${PRG}`,
        `/figures?programmeId=${PRG}&effectiveOn=${DAY}`,
        '/figures.csv?programmeId=all',
        '/figures/comparison?programmeId=all&aEffectiveOn=2023-05-01',
        '/figures/comparison.csv?programmeId=all&aEffectiveOn=2023-05-01',
        series,
        ...(ownDistrict === undefined ? [] : [`${series}&district=${ownDistrict}`]),
        '/programmes',
      ].map(async (route) => {
        const answer = await s.call(route, who);
        const headers = ['etag', 'last-modified', 'paktwerk-position'].map((name) => answer.headers.get(name));
        const text = (await answer.text()).replace(/"knownAt":"[^"]*"|"provisional":\w+|(Bekannt bis|Stand);[^\r]*/g, '');
        return JSON.stringify([route, answer.status, headers, text]);
      }),
    );
  const answers = async () => [await answersTo(own, '08111'), await answersTo(other, '08115'), await answersTo(party)];

  it('they change nothing that districts and parties are answered or woken by, while bodies of the state see them', async () => {
    const watchers = [await watch(s, auditor), await watch(s, own), await watch(s, other), await watch(s, party)] as const;
    const [before, ticks] = [await answers(), watchers.map((w) => w.ticks())];
    const recorded = `${DAY}T08:00:00.000Z`;
    const { requestedCents: amountCents, ...keys } = asked;
    await s.hearAt(
      recorded,
      Budgeting.FundsReserved({ ...reservation, applicationId: GRANTED, decisionId: 'dec_2', amountCents, effectiveOn: DAY }, 'pot_1'),
    );
    await s.hearAt(
      recorded,
      Budgeting.FundsCommitted({ ...reservation, applicationId: GRANTED, decisionId: 'dec_2', amountCents, effectiveOn: DAY }, 'pot_1'),
    );
    await s.hearAt(
      recorded,
      Applications.GrantIssued(
        {
          ...keys,
          applicationId: GRANTED,
          grantId: 'gra_2',
          decisionId: 'dec_2',
          amountCents,
          budgetYear: 2022,
          from: '2023-06-01',
          to: '2024-05-31',
          ruleSetVersion: 1,
          lines: [{ lineId: 'l1', kind: 'measure', amountCents }],
          effectiveOn: DAY,
        },
        GRANTED,
      ),
    );
    await s.hearAt(
      recorded,
      Applications.ApplicationRejected(
        {
          ...asked,
          applicationId: REJECTED,
          decisionId: 'dec_3',
          stage: 'decision',
          reasons: [{ code: 'funds', de: 'erschöpft', en: 'used up' }],
          effectiveOn: DAY,
        },
        REJECTED,
      ),
    );
    await eventually(async () => (await s.totals(''))['committedCents'] === 3_500_000, { what: 'the commitment' });
    await eventually(async () => (await applicationsSeenBy(auditor))['rejected'] === 1, { what: 'the rejection' });
    await eventually(() => watchers[0].ticks() > (ticks[0] ?? 0), { what: 'the bodies of the state are told' });
    expect(await applicationsSeenBy(auditor)).toEqual({ submitted: 3, rejected: 1, granted: 1 });
    expect(await answers()).toEqual(before);
    expect(watchers.slice(1).map((w) => w.ticks())).toEqual(ticks.slice(1));
    for (const watcher of watchers) await watcher.close();
  });

  it('with the delivery they are told, from its day on', async () => {
    const watcher = await watch(s, own);
    const ticks = watcher.ticks();
    await s.hearAt(`${DELIVERED}T08:00:00.000Z`, delivery(GRANTED, DELIVERED));
    await eventually(() => watcher.ticks() > ticks, { what: 'the own district is told' });
    await watcher.close();
    expect((await s.ownFigures())['committedCents']).toBe(3_500_000);
    expect(await applicationsSeenBy(own)).toEqual({ submitted: 3, rejected: 0, granted: 1 });
    const { points } = await s.get<{ points: { date: string; values: Record<string, number> }[] }>(`${series}&district=08111`, own);
    const first = points.find(({ values }) => values['committedCents'] === 3_500_000);
    expect([first?.date, first?.values]).toEqual([
      DELIVERED,
      { committedCents: 3_500_000, rejectedCents: 0, applicationsGranted: 1, applicationsRejected: 0 },
    ]);
  });
});
