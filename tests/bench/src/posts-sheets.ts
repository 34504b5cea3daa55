/** A thousand occupancies out of a spreadsheet, each of somebody new on a post of their own: checked with an error in every tenth row, given back with marks, and recorded. */
import { randomBytes } from 'node:crypto';
import { Commands, PostgresEventStore } from '@paktwerk/event-store';
import { derivedId, derivedUuid, inParallel, record } from '@paktwerk/kernel';
import { Past, SecretConfig, serviceMigrations } from '@paktwerk/platform';
import type { Actor, Runtime } from '@paktwerk/platform';
import { Database, migrate } from '@paktwerk/postgres';
import { PersonalCodec, PostgresKeyStore, environmentKeyRing, personKeyMigrations } from '@paktwerk/privacy';
import { ProjectionRunner, StoreLog } from '@paktwerk/projections';
import { Appointments } from '@paktwerk/service-staffing/dist/appointment/appointments';
import { Doubles } from '@paktwerk/service-staffing/dist/doubles/doubles';
import { Identities } from '@paktwerk/service-staffing/dist/identity/identities';
import { NameSearch } from '@paktwerk/service-staffing/dist/name-search/name-search';
import { COLUMNS, COLUMN_NAMES } from '@paktwerk/service-staffing/dist/occupancy-import/columns';
import { OccupancyImports } from '@paktwerk/service-staffing/dist/occupancy-import/occupancy-imports';
import { PostApproved } from '@paktwerk/service-staffing/dist/post/events';
import { postDecider, postStream } from '@paktwerk/service-staffing/dist/post/state';
import { RulesOfPosts } from '@paktwerk/service-staffing/dist/programme/rules-of-posts';
import { posts as postsProjection } from '@paktwerk/service-staffing/dist/read-models/posts/projection';
import { Posts } from '@paktwerk/service-staffing/dist/read-models/posts/query';
import { service } from '@paktwerk/service-staffing/dist/service';
import { figure, plain, share, xlsxOf } from '@paktwerk/sheets';
import { Pool } from 'pg';
import { number, row } from './lib/figures';
import { withServer } from './lib/server';

const ROWS = 1000;
const WRONG_EVERY = 10;
/** Posts and people are filled once: each round has its own. */
const ROUNDS = 3;
const PART = 200;
const GOAL_MS = 5000;
const DISTRICT = '08111';
const TODAY = '2026-08-31';
const actor: Actor = { personId: derivedId('per', 'bench'), organisation: DISTRICT, roles: ['APPLICANT'] } as never;

const fileOf = async (round: number, wrongEvery?: number): Promise<Buffer> =>
  Buffer.from(
    await xlsxOf({
      name: 'Besetzungen',
      header: COLUMN_NAMES.map((name) => COLUMNS[name].title.de),
      rows: Array.from({ length: ROWS }, (_, i) => [
        plain(String(round * ROWS + i + 1)),
        plain(`Mira${'abcdefghijklmnopqrstuvwxyz'.charAt(i % 26)}`),
        plain(`Beispiel${String.fromCharCode(97 + (Math.floor(i / 26) % 26), 97 + Math.floor(i / 676), 97 + round)}`),
        plain('04.05.1990'),
        plain('A_SOCIAL_DEGREE'),
        plain('Bachelor, Esslingen, 2014'),
        plain(wrongEvery !== undefined && i % wrongEvery === 0 ? '2025-01-01 08:30' : '2025-01-01'),
        plain(''),
        figure(share(50)),
      ]),
    }),
  );

/** → what is missed */
export const importOccupancies = async (): Promise<readonly string[]> => {
  const missed: string[] = [];
  await withServer(async (create) => {
    const url = await create('sheets');
    await migrate(url, [...serviceMigrations(service), ...personKeyMigrations]);
    const pool = new Pool({ connectionString: url, max: 16 });
    const [db, store] = [new Database(pool), new PostgresEventStore(service.name, pool)];
    const keys = new PostgresKeyStore(pool, environmentKeyRing(randomBytes(32).toString('base64')));
    const clock = { now: () => Promise.resolve(`${TODAY}T08:00:00.000Z`), today: () => Promise.resolve(TODAY) };
    const commands = new Commands(store, new PersonalCodec(service.catalogue, keys), clock);
    try {
      const ctx = async (of: string) => {
        const commandId = derivedUuid('sheets', of);
        return {
          commandId,
          correlationId: commandId,
          at: await clock.now(),
          actor: { person: 'system:bench', role: 'SYSTEM', organisation: 'state' },
        };
      };
      await inParallel(
        Array.from({ length: ROWS * ROUNDS }, (_, n) => n),
        8,
        async (n) => {
          const postId = derivedId('post', 'sheets', String(n));
          const approved = PostApproved({
            ...{ postId, programmeId: 'prg_1', district: DISTRICT, share: 100, grantId: 'grt_1', lineId: `line-${n}`, callId: 'cal_1' },
            ...{
              tier: 'A_SOCIAL_DEGREE',
              from: '2025-01-01',
              to: '2026-12-31',
              months: 24,
              amountCents: 12_000_000,
              startsFrom: '2025-01-01',
            },
          });
          await commands.handle(postStream(postId), postDecider, await ctx(postId), { decide: () => record(approved) });
        },
      );
      const runner = new ProjectionRunner(db, new StoreLog(store, commands), [postsProjection]);
      while (await runner.turn());
      const runtime = { keys, db } as unknown as Runtime;
      const rules = new RulesOfPosts(commands);
      const posts = new Posts(db, new Past({ store, commands }));
      const doubles = new Doubles(commands);
      const imports = new OccupancyImports(
        commands,
        clock as never,
        undefined as never, // the template alone needs a plan
        posts,
        rules,
        new Identities(commands, runtime),
        new NameSearch(db, runtime, commands),
        new Appointments(commands, rules, doubles),
        doubles,
        Object.assign(new SecretConfig(), { secret: 'bench' }),
      );
      const [checks, marks, records, again, cores]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
      const took = async <T>(into: number[], work: () => Promise<T>): Promise<T> => {
        const [began, used] = [performance.now(), process.cpuUsage()];
        const result = await work();
        into.push(performance.now() - began);
        const { user, system } = process.cpuUsage(used);
        if (into === records) cores.push((user + system) / 1000);
        return result;
      };
      for (let round = 0; round < ROUNDS; round += 1) {
        const [good, bad] = [await fileOf(round), await fileOf(round, WRONG_EVERY)];
        const [checking, marking] = [await ctx(`check ${round}`), await ctx(`marked ${round}`)];
        const { errors } = await took(checks, () => imports.preview(actor, bad, checking));
        if (errors !== ROWS / WRONG_EVERY) missed.push(`${errors} wrong cells were told, ${ROWS / WRONG_EVERY} are wrong`);
        await took(marks, () => imports.marked(actor, bad, 'de', marking));
        /** As the page does it: part by part. */
        const takeOver = async (): Promise<number> => {
          let [done, after]: [number, string | undefined] = [0, undefined];
          do {
            const part = await imports.takeOver(
              actor,
              good,
              { rows: PART, after },
              await ctx(`${round} ${after ?? 0} ${records.length} ${again.length}`),
            );
            done += part.done;
            after = part.next;
          } while (after !== undefined);
          return done;
        };
        const done = await took(records, takeOver);
        if (done !== ROWS) missed.push(`${done} of ${ROWS} rows were recorded`);
        if ((await took(again, takeOver)) !== 0) missed.push('the same file again added something');
      }
      console.log(`| ${number(ROWS)} occupancies out of a spreadsheet, ms | min | median | max |\n|---|---|---|---|`);
      const checked = row(`checked, ${ROWS / WRONG_EVERY} cells wrong`, checks);
      row('given back with marks', marks);
      const recorded = row(`recorded in parts of ${PART}`, records);
      row('of that ms of a core, without the database', cores);
      row('the same file again', again);
      for (const [what, ms] of [
        ['checking', checked],
        ['recording', recorded],
      ] as const)
        if (ms > GOAL_MS) missed.push(`${number(ms)} ms for ${what}, to reach ${GOAL_MS} ms`);
    } finally {
      await keys.close();
      await store.close();
    }
  });
  return missed;
};
