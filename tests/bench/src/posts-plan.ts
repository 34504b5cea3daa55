/** The plan of the largest district at ten years of history, as its page asks for it: every post folded from its stream, every name of its months decrypted. */
import { randomBytes } from 'node:crypto';
import { Commands, PostgresEventStore } from '@paktwerk/event-store';
import { addDays, derivedId, derivedUuid, inParallel, record } from '@paktwerk/kernel';
import { Past, serviceMigrations } from '@paktwerk/platform';
import { Database, migrate } from '@paktwerk/postgres';
import { PersonalCodec, PostgresKeyStore, environmentKeyRing, personKeyMigrations } from '@paktwerk/privacy';
import { ProjectionRunner, StoreLog } from '@paktwerk/projections';
import { decideRegister } from '@paktwerk/service-staffing/dist/person/register-person';
import { personDecider, personStream } from '@paktwerk/service-staffing/dist/person/state';
import { Plans } from '@paktwerk/service-staffing/dist/plan/plans';
import { PostApproved, PostExtended, PostFilled, PostVacated } from '@paktwerk/service-staffing/dist/post/events';
import type { PostEvent } from '@paktwerk/service-staffing/dist/post/events';
import { postDecider, postStream } from '@paktwerk/service-staffing/dist/post/state';
import { RulesOfPosts } from '@paktwerk/service-staffing/dist/programme/rules-of-posts';
import { Register } from '@paktwerk/service-staffing/dist/read-models/people/query';
import { posts as postsProjection } from '@paktwerk/service-staffing/dist/read-models/posts/projection';
import { Posts } from '@paktwerk/service-staffing/dist/read-models/posts/query';
import { service } from '@paktwerk/service-staffing/dist/service';
import { Pool } from 'pg';
import { number, row } from './lib/figures';
import { withServer } from './lib/server';

const POSTS = 120;
/** Somebody leaves every fifteen months, and somebody else comes two months later. */
const PEOPLE_PER_POST = 8;
const [STAY_DAYS, GAP_DAYS] = [400, 60];
const FIRST_DAY = '2017-01-01';
const LAST_DAY = '2026-12-31';
const TODAY = '2026-08-31';
const DISTRICT = '08111';
const ROUNDS = 50;
const GOAL_MS = 150;

interface Held {
  readonly personId: string;
  readonly from: string;
  readonly lastDay: string;
}
const heldOf = (post: number): readonly Held[] =>
  Array.from({ length: PEOPLE_PER_POST }, (_, i) => {
    const from = addDays(FIRST_DAY, post + i * (STAY_DAYS + GAP_DAYS));
    return { personId: derivedId('psn', 'plan', String(post), String(i)), from, lastDay: addDays(from, STAY_DAYS - 1) };
  });

const historyOf = (post: number): readonly PostEvent[] => {
  const keys = { postId: derivedId('post', 'plan', String(post)), programmeId: 'prg_1', district: DISTRICT, share: 100 };
  const line = { grantId: 'grt_1', lineId: `line-${post}`, callId: 'cal_1', tier: 'A_SOCIAL_DEGREE' as const };
  return [
    PostApproved({
      ...keys,
      ...line,
      from: FIRST_DAY,
      to: '2018-12-31',
      months: 24,
      amountCents: 12_000_000,
      startsFrom: FIRST_DAY,
      windowMonths: 6,
    }),
    ...[2019, 2021, 2023, 2025].map((year, i) =>
      PostExtended({
        ...keys,
        noticeId: `ntc_${year}`,
        oldEnd: `${year - 1}-12-31`,
        newEnd: `${year + 1}-12-31`,
        fundedMonths: 24 * (i + 2),
        amountCents: 12_000_000,
      }),
    ),
    ...heldOf(post).flatMap(({ personId, from, lastDay }, i) => {
      const id = (prefix: string) => derivedId(prefix, 'plan', String(post), String(i));
      const occupancy = { ...keys, appointmentId: id('apt'), claimId: id('clm'), personId, from };
      return [
        PostFilled({ ...occupancy, tier: 'A_SOCIAL_DEGREE', evidence: 'Bachelor, Esslingen, 2014', approvedUntil: LAST_DAY }),
        ...(lastDay < TODAY ? [PostVacated({ ...occupancy, lastDay, reason: 'Wechsel der Stelle' })] : []),
      ];
    }),
  ];
};

/** → what is missed */
export const readPlan = async (): Promise<readonly string[]> => {
  const missed: string[] = [];
  await withServer(async (create) => {
    const url = await create('plan');
    await migrate(url, [...serviceMigrations(service), ...personKeyMigrations]);
    const pool = new Pool({ connectionString: url, max: 16 });
    const [db, store] = [new Database(pool), new PostgresEventStore(service.name, pool)];
    const keys = new PostgresKeyStore(pool, environmentKeyRing(randomBytes(32).toString('base64')));
    const clock = { now: () => Promise.resolve(`${TODAY}T08:00:00.000Z`) };
    const commands = new Commands(store, new PersonalCodec(service.catalogue, keys), clock);
    try {
      const ctx = async (of: string) => {
        const commandId = derivedUuid('plan', of);
        const actor = { person: 'system:bench', role: 'SYSTEM', organisation: 'state' };
        return { commandId, correlationId: commandId, at: await clock.now(), actor };
      };
      await inParallel(
        Array.from({ length: POSTS }, (_, n) => n),
        8,
        async (n) => {
          for (const { personId } of heldOf(n)) {
            const who = {
              personId,
              identityId: derivedId('idn', personId),
              givenName: 'Mira',
              familyName: `Beispiel ${n}`,
              birthDate: '1990-05-04',
            };
            const cmd = { ...who, district: DISTRICT, qualification: 'A_SOCIAL_DEGREE' as const };
            await commands.handle(personStream(personId), personDecider, await ctx(personId), {
              decide: (s) => decideRegister(cmd, s, TODAY),
            });
          }
          const [first, ...more] = historyOf(n);
          const stream = postStream(derivedId('post', 'plan', String(n)));
          await commands.handle(stream, postDecider, await ctx(stream), { decide: () => record(first!, ...more) });
        },
      );
      const runner = new ProjectionRunner(db, new StoreLog(store, commands), [postsProjection]);
      while (await runner.turn());
      const directory = {
        succession: (key: string) => Promise.resolve([key]),
        party: (key: string) => Promise.resolve({ key, name: key }),
      };
      const [read, register] = [new Posts(db, new Past({ store, commands })), new Register(commands, db)];
      const plans = new Plans(commands, read, register, directory as never, new RulesOfPosts(commands));
      const asked = { party: DISTRICT, firstDay: '2025-07-01', months: 18, effectiveOn: TODAY };
      const reader = { parties: [DISTRICT], withAnnounced: false, knowsPeople: true };
      const [ms, cores]: [number[], number[]] = [[], []];
      for (let round = -3; round < ROUNDS; round += 1) {
        const [began, used] = [performance.now(), process.cpuUsage()];
        const plan = await plans.find(asked, reader, TODAY);
        const { user, system } = process.cpuUsage(used);
        if (round < 0) continue; // compiled code, connections, keys
        ms.push(performance.now() - began);
        cores.push((user + system) / 1000);
        const named = plan.posts.flatMap((p) => p.bars).filter(({ name }) => name !== undefined).length;
        if (plan.posts.length !== POSTS || named < POSTS) missed.push(`${plan.posts.length} posts with ${named} names`);
      }
      console.log(`| plan of ${number(POSTS)} posts of ten years, ms | min | median | max |\n|---|---|---|---|`);
      const median = row('18 months with names', ms, 1);
      row('of that ms of a core, without the database', cores, 1);
      if (median > GOAL_MS) missed.push(`${number(median, 1)} ms for a plan, to reach ${GOAL_MS} ms`);
    } finally {
      await keys.close();
      await store.close();
    }
  });
  return missed;
};
