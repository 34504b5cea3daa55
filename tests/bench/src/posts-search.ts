/** People found by sound and typo among 5,000 whose names no table has: how long one search takes, with the names of those it finds, and whether it finds them. */
import { randomBytes } from 'node:crypto';
import { Commands, PostgresEventStore } from '@paktwerk/event-store';
import { derivedId, derivedUuid, inParallel } from '@paktwerk/kernel';
import { serviceMigrations } from '@paktwerk/platform';
import { Database, migrate } from '@paktwerk/postgres';
import { PersonalCodec, PostgresKeyStore, environmentKeyRing, personKeyMigrations } from '@paktwerk/privacy';
import { NameSearch } from '@paktwerk/service-staffing/dist/name-search/name-search';
import { decideRegister } from '@paktwerk/service-staffing/dist/person/register-person';
import { personDecider, personStream } from '@paktwerk/service-staffing/dist/person/state';
import { Register } from '@paktwerk/service-staffing/dist/read-models/people/query';
import { service } from '@paktwerk/service-staffing/dist/service';
import { random } from '@paktwerk/tools';
import { Pool } from 'pg';
import { number, row } from './lib/figures';
import { withServer } from './lib/server';

const PEOPLE = 5000;
const ROUNDS = 200;
const GOAL_MS = 30;
const FOUND_GOAL = 1;
const DISTRICT = '08111';
const TODAY = '2026-11-30';

const BEGINNINGS = [
  'Mül',
  'Schmi',
  'Schnei',
  'Fisch',
  'We',
  'Mey',
  'Wag',
  'Beck',
  'Hoff',
  'Schä',
  'Koch',
  'Bau',
  'Rich',
  'Klei',
  'Wol',
  'Schrö',
];
const ENDINGS = ['ler', 'dt', 'der', 'er', 'ber', 'ner', 'mann', 'fer', 'hof', 'stein', 'meier', 'bach', 'berg', 'hausen', 'lich', 'ert'];
const GIVEN = [
  'Anna',
  'Kathrin',
  'Yusuf',
  'Philipp',
  'Mira',
  'Olena',
  'Jörg',
  'Sabine',
  'Thomas',
  'Fatma',
  'Dmytro',
  'Käthe',
  'Ute',
  'Rüdiger',
  'Leyla',
];

interface Named {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
}

const people = (): readonly Named[] => {
  const chance = random('people-by-sound');
  return Array.from({ length: PEOPLE }, (): Named => {
    const family = () => `${chance.pick(BEGINNINGS)}${chance.pick(ENDINGS)}`;
    const day = (most: number) => String(chance.int(1, most)).padStart(2, '0');
    return {
      givenName: chance.pick(GIVEN),
      familyName: chance.int(0, 9) === 0 ? `${family()}-${family().replace(/^./, (c) => c.toUpperCase())}` : family(),
      birthDate: `${chance.int(1960, 2001)}-${day(12)}-${day(28)}`,
    };
  });
};

const german = (date: string): string => date.split('-').reverse().join('.');
const swapped = (date: string): string => `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`.replace(/^(..)\.(..)/, '$2.$1');
const typo = (word: string): string => word.slice(0, 2) + word.slice(3);

/** What somebody types who looks for this person. */
const ASKED: readonly (readonly [string, (p: Named) => string])[] = [
  ['as it is written', (p) => `${p.givenName} ${p.familyName}`],
  ['names swapped, a letter missing', (p) => `${typo(p.familyName)} ${p.givenName} ${german(p.birthDate)}`],
  ['umlauts left out, day and month swapped', (p) => `${p.familyName.normalize('NFD').replaceAll(/\p{M}/gu, '')} ${swapped(p.birthDate)}`],
  [
    'half of a double name, by its sound',
    (p) => `${p.familyName.split('-').at(-1)!.replaceAll('ei', 'ai').replaceAll('f', 'v')} ${german(p.birthDate)}`,
  ],
];

/** → what is missed */
export const searchPeople = async (): Promise<readonly string[]> => {
  const missed: string[] = [];
  await withServer(async (create) => {
    const url = await create('search');
    await migrate(url, [...serviceMigrations(service), ...personKeyMigrations]);
    const pool = new Pool({ connectionString: url, max: 16 });
    const db = new Database(pool);
    const keys = new PostgresKeyStore(pool, environmentKeyRing(randomBytes(32).toString('base64')));
    const clock = { now: () => Promise.resolve(`${TODAY}T08:00:00.000Z`) };
    const commands = new Commands(new PostgresEventStore(service.name, pool), new PersonalCodec(service.catalogue, keys), clock);
    const search = new NameSearch(db, { keys } as never, commands);
    const register = new Register(commands, db);
    try {
      const all = people().map((p, i) => ({ ...p, personId: derivedId('psn', 'bench', String(i)) }));
      await inParallel(all, 8, async (p) => {
        const commandId = derivedUuid('bench', p.personId);
        const cmd = { ...p, identityId: derivedId('idn', p.personId), district: DISTRICT, qualification: 'A_SOCIAL_DEGREE' as const };
        await commands.handle(
          personStream(p.personId),
          personDecider,
          {
            commandId,
            correlationId: commandId,
            at: await clock.now(),
            actor: { person: 'system:bench', role: 'SYSTEM', organisation: 'state' },
          },
          { decide: (state) => decideRegister(cmd, state, TODAY) },
        );
        await search.remember({ personId: p.personId, district: DISTRICT }, p);
      });
      await db.query('analyze people_tokens');
      const chance = random('people-asked');
      console.log(`| one of ${number(PEOPLE)} people found, ms | min | median | max |\n|---|---|---|---|`);
      for (const [how, asked] of ASKED) {
        const ms: number[] = [];
        let found = 0;
        for (let round = 0; round < ROUNDS; round += 1) {
          const one = chance.pick(all);
          const began = performance.now();
          const entries = await search.find([DISTRICT], asked(one), 20);
          await register.findAll(entries.map((e) => ({ ...e, on: TODAY })));
          ms.push(performance.now() - began);
          if (entries.some((e) => e.personId === one.personId)) found += 1;
        }
        const median = row(how, ms, 1);
        if (median > GOAL_MS) missed.push(`${number(median, 1)} ms ${how}, to reach ${GOAL_MS} ms`);
        if (found / ROUNDS < FOUND_GOAL) missed.push(`${found} of ${ROUNDS} found ${how}`);
      }
      const [size] = await db.query<{ n: number }>('select count(*)::int as n from people_tokens');
      console.log(`| hashes for each person | | ${number((size?.n ?? 0) / PEOPLE)} | |`);
    } finally {
      await keys.close();
      await pool.end();
    }
  });
  return missed;
};
