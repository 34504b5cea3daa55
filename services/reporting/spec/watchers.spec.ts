import { Budgeting, CaseTotals, Staffing } from '@paktwerk/contracts';
import type { Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { PRG, at, auditor, other, own, post, reportingAfterTheStory, reservation, watch } from './story';
import type { Reporting } from './story';

describeWithPostgres('who watches the figures', () => {
  let s: Reporting;
  beforeAll(async () => {
    s = await reportingAfterTheStory();
  }, 60_000);
  afterAll(() => s.stop());

  it('are told of a new fact at once', async () => {
    const watcher = await watch(s, auditor);
    expect(watcher.contentType).toMatch('text/event-stream');
    const seen = watcher.text().length;
    await s.hearAt(
      '2023-05-02T08:00:00.000Z',
      Staffing.PostFilled({ ...post, appointmentId: 'apt_2', effectiveOn: '2023-05-01' }, 'pst_1'),
    );
    const published = Date.now();
    await eventually(() => watcher.text().slice(seen).includes('staffing:1:4'), { what: 'the change' });
    expect(Date.now() - published).toBeLessThan(2000); // a second on a quiet machine; specs share theirs
    await watcher.close();
    expect(await s.totals('')).toMatchObject({ postsFilled: 1, shareVacant: 0 });
  });

  describe('what happens elsewhere moves nothing that a reader is answered', () => {
    const ROUTES = [
      '/figures?programmeId=all',
      `/figures?programmeId=${PRG}`,
      '/figures.csv?programmeId=all',
      '/figures/comparison?programmeId=all&aEffectiveOn=2022-12-31',
      '/figures/comparison.csv?programmeId=all&aEffectiveOn=2022-12-31',
      '/series?programmeId=all&measures=frameCents,committedCents,requestedCents,talks,casesOpen&from=2023-01-01&to=2023-06-30',
      '/programmes',
      '/tiles',
    ];
    /** Everything but the instant of the answer, and whether a source has been silent for ten seconds. */
    const answersTo = (as: Who) =>
      Promise.all(
        ROUTES.map(async (route) => {
          const answer = await s.call(route, as);
          const headers = ['etag', 'last-modified', 'paktwerk-position'].map((name) => answer.headers.get(name));
          const text = (await answer.text()).replace(/"knownAt":"[^"]*"|"provisional":\w+|(Bekannt bis|Stand);[^\r]*/g, '');
          return JSON.stringify([route, answer.status, headers, text]);
        }),
      );

    it('a talk that is held: only its district is told, and answered otherwise', async () => {
      const watchers = [await watch(s, auditor), await watch(s, other), await watch(s, own)] as const;
      const [before, ticks] = [[await answersTo(auditor), await answersTo(other)], watchers.map((w) => w.ticks())];
      await s.hearAt(
        '2023-05-03T08:00:00.000Z',
        CaseTotals.DailyTotalsCounted(
          {
            ...at,
            day: '2023-05-03',
            revision: 1,
            casesOpened: 1,
            casesClosed: 0,
            talks: [{ mode: 'office', count: 1, minutes: 30 }],
            topics: [],
            effectiveOn: '2023-05-03',
          },
          `08111/${PRG}`,
        ),
      );
      await eventually(() => watchers[2].ticks() > (ticks[2] ?? 0), { what: 'the own district is told' });
      expect((await s.ownFigures())['talks']).toBe(5);
      expect([await answersTo(auditor), await answersTo(other)]).toEqual(before);
      expect([watchers[0].ticks(), watchers[1].ticks()]).toEqual(ticks.slice(0, 2));
      expect(watchers.map((w) => w.text().includes('case-management'))).toEqual([false, false, false]);
      for (const watcher of watchers) await watcher.close();
    }, 60_000);

    it('a decision that is prepared: no district is told, or answered otherwise, not even its own', async () => {
      const watchers = [await watch(s, auditor), await watch(s, other), await watch(s, own)] as const;
      const [before, ticks] = [[await answersTo(own), await answersTo(other)], watchers.map((w) => w.ticks())];
      await s.hearAt(
        '2023-05-04T08:00:00.000Z',
        Budgeting.FundsReserved({ ...reservation, decisionId: 'dec_2', effectiveOn: '2023-05-04' }, 'pot_1'),
      );
      await eventually(() => watchers[0].ticks() > (ticks[0] ?? 0), { what: 'the bodies of the state are told' });
      expect((await s.totals(''))['reservedCents']).toBe(3_000_000);
      expect([await answersTo(own), await answersTo(other)]).toEqual(before);
      expect([watchers[1].ticks(), watchers[2].ticks()]).toEqual(ticks.slice(1));
      for (const watcher of watchers) await watcher.close();
    }, 60_000);
  });
});
