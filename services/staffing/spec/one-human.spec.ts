import fc from 'fast-check';
import { Applications } from '@paktwerk/contracts';
import { addDays, defined } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { Answer, RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { PERSON_SHARE_LIMIT } from '../src/parameters';
import type { PersonEvent } from '../src/person/events';
import { mostHeldAtOnce } from '../src/person/found-twice';
import { personDecider, personStream } from '../src/person/state';
import type { PersonState } from '../src/person/state';
import { postDecider, postIdOf, postStream, workingSharesOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted } from './granted';

const PARTIES = ['08111', '08115'] as const;
type Party = (typeof PARTIES)[number];
const of: Readonly<Record<Party, Who>> = {
  '08111': { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' },
  '08115': { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' },
};
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const LINES = ['line-1', 'line-2', 'line-3'];
const GRANT: Readonly<Record<Party, string>> = { '08111': 'grt_1', '08115': 'grt_2' };
const posts = PARTIES.flatMap((party) => LINES.map((line) => ({ party, postId: postIdOf(GRANT[party], line) })));
const tier = 'A_SOCIAL_DEGREE';
const whole = (share: number) => LINES.map((lineId) => ({ lineId, kind: 'post' as const, share, tier, amountCents: 3_200_000 }) as const);

/** Districts and processes that do things to one human at the same instant. */
describeWithPostgres('one human, whoever asks for their time at the same instant', () => {
  let s: RunningService;
  let processes: readonly RunningService['call'][];
  jest.setTimeout(180_000);

  beforeAll(async () => {
    s = await runningService(service);
    processes = [s.call, await s.replica()];
    const first = granted(9_600_000, whole(60));
    const second = Applications.GrantIssued(
      { ...first.data, grantId: 'grt_2', applicationId: 'app_2', district: '08115' },
      'app_2',
    ) as typeof first;
    await s.hear(...andDelivered(first), ...andDelivered(second));
    for (const { party, postId } of posts)
      await eventually(async () => (await s.call(of[party], 'GET', `/posts/${postId}`)).status === 200, { what: 'the posts' });
  });
  afterAll(() => s.stop());

  let many = 0;
  /** By whichever process has its turn. */
  const call: RunningService['call'] = (...args) => processes[(many += 1) % processes.length]!(...args);
  const register = async (party: Party, givenName: string, familyName: string): Promise<string> =>
    (await call(of[party], 'POST', '/people', { givenName, familyName, birthDate: '1990-05-04', qualification: tier })).body[
      'personId'
    ] as string;
  const appoint = (nth: number, personId: string, body: object) =>
    call(of[posts[nth]!.party], 'POST', `/posts/${posts[nth]!.postId}/appointments`, { personId, tier, evidence: 'Bachelor', ...body });
  const load = async (personId: string) => s.runtime.commands.load(personStream(personId), personDecider);
  const claimsOf = (state: PersonState) => (state.kind === 'none' ? [] : state.claims);
  const idle = () => eventually(async () => (await s.runtime.progress.read()).idle, { what: 'what follows', timeoutMs: 30_000 });

  /** On no day, at no instant, was more claimed of the human than there is of them: folded event by event, as it became known. */
  const everWithinLimit = async (entries: readonly string[]): Promise<void> => {
    const loaded = await Promise.all(entries.map(load));
    const all = loaded.flatMap(({ events }) => [...events]).sort((a, b) => a.number - b.number);
    const states = new Map<string, PersonState>(entries.map((id) => [id, personDecider.initial]));
    for (const e of all) {
      const entry = e.stream.slice(personStream('').length);
      states.set(entry, personDecider.evolve(states.get(entry)!, e as PersonEvent));
      for (const state of states.values()) {
        const beside = state.kind === 'none' ? [] : state.secondIds.flatMap((id) => claimsOf(states.get(id)!));
        const { mostShare, mostOn } = mostHeldAtOnce([...claimsOf(state), ...beside]);
        expect({ after: e.type, mostOn, isWithin: mostShare <= PERSON_SHARE_LIMIT.value }).toMatchObject({ isWithin: true });
      }
    }
  };

  /** What posts say of the human is what is claimed of them, on every day: no day is worked that is not claimed, and nothing is claimed that no post knows of. */
  const postsSayTheSame = async (entries: readonly string[]): Promise<void> => {
    const claims = (await Promise.all(entries.map(load))).flatMap(({ state }) => claimsOf(state)).filter((c) => !c.isReturned);
    const worked: { from: string; until: string; share: number; postId: string }[] = [];
    const known = new Set<string>();
    for (const { postId } of posts) {
      const { state } = await s.runtime.commands.load(postStream(postId), postDecider);
      if (state.kind === 'none') continue;
      for (const o of state.occupancies.filter((one) => entries.includes(one.personId))) {
        for (const id of o.claimIds) known.add(id);
        if (o.kept === undefined) worked.push(...workingSharesOf(state, o).map((days) => ({ ...days, postId })));
      }
    }
    const ofPost = (postId: string, day: string) =>
      claims.filter((c) => c.postId === postId && c.from <= day && day <= c.until).reduce((sum, c) => sum + c.share, 0);
    for (const { from, until, share, postId } of worked)
      for (const day of [from, until]) expect([postId, day, ofPost(postId, day)]).toEqual([postId, day, share]);
    expect(claims.filter((c) => c.from <= c.until && !known.has(c.claimId))).toEqual([]);
  };
  const isAnswer = ({ status, body }: Answer) => expect([status, body['code'], [200, 201, 412, 422].includes(status)]).toContain(true);

  const day = fc.integer({ min: 0, max: 380 }).map((n) => addDays('2022-10-01', n));
  const nth = fc.integer({ min: 0, max: posts.length - 1 });
  const share = fc.constantFrom(25, 30, 45, 60);
  type Deed = (entries: readonly [string, string], appointed: Map<number, string>) => Promise<Answer | undefined>;
  const ofHolder = (n: number, what: string, body: object) => call(of[posts[n]!.party], 'POST', `/posts/${posts[n]!.postId}/${what}`, body);
  const withAppointment =
    (n: number, what: string, body: object): Deed =>
    async (_, appointed) => {
      const appointmentId = appointed.get(n);
      return appointmentId === undefined ? undefined : ofHolder(n, what, { appointmentId, ...body });
    };
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(nth, day, fc.option(fc.nat(200), { nil: undefined }), fc.option(share, { nil: undefined }))
        .map(([n, from, length, some]): Deed => async ([first, second], appointed) => {
          const until = length === undefined ? undefined : addDays(from, length);
          const who = posts[n]!.party === '08115' && n % 2 === 1 ? second : first;
          const answer = await appoint(n, who, { from, ...defined({ until, share: some }) });
          if (answer.status === 201) appointed.set(n, answer.body['appointmentId'] as string);
          return answer;
        }),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(nth, day).map(
        ([n, lastDay]): Deed =>
          () =>
            ofHolder(n, 'vacancies', { lastDay, reason: 'Ende' }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(nth, day, fc.option(fc.nat(200), { nil: undefined })).map(([n, from, length]) =>
        withAppointment(n, 'corrections', {
          from,
          ...defined({ lastDay: length === undefined ? undefined : addDays(from, length) }),
          reason: 'Schreibfehler',
        }),
      ),
    },
    { weight: 3, arbitrary: fc.tuple(nth, day, share).map(([n, from, some]) => withAppointment(n, 'shares', { from, share: some })) },
    { weight: 1, arbitrary: nth.map((n) => withAppointment(n, 'annulments', { reason: 'Irrtum' })) },
    {
      weight: 1,
      arbitrary: fc.tuple(nth, day).map(([n, from]) => withAppointment(n, 'suspensions', { from, until: addDays(from, 30) })),
    },
    {
      weight: 1,
      arbitrary: fc.boolean().map(
        (isOther): Deed =>
          ([first, second]) =>
            call(clerk, 'POST', `/people/${isOther ? second : first}/merges`, {
              secondId: isOther ? first : second,
              reason: 'Dieselbe Urkunde',
            }),
      ),
    },
  );

  it('is filled by two districts at the same instant: one of them gets the day', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await register('08111', 'Zugleich', `Nummer${'abcde'.charAt(round)}`);
      expect(await register('08115', 'Zugleich', `Nummer${'abcde'.charAt(round)}`)).toBe(id);
      const from = addDays('2022-10-01', round * 60);
      const until = addDays(from, 40);
      const answers = await Promise.all([0, 3, 1, 4].map((n) => appoint(n, id, { from, until })));
      expect(answers.map((a) => a.status).sort()).toEqual([201, 422, 422, 422]);
      await idle();
      await everWithinLimit([id]);
      await postsSayTheSame([id]);
    }
  });

  it('whatever is reported late, put right, shared out, interrupted or merged meanwhile, holds 1.00 at most on every day, as known at every instant', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(deed, { minLength: 2, maxLength: 5 }), { minLength: 4, maxLength: 8 }), async (bursts) => {
        run += 1;
        const name = String(run).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
        const first = await register('08111', 'Kathrin', `Maier${name}`);
        await register('08115', 'Kathrin', `Maier${name}`);
        const second = await register('08115', 'Catrin', `Meyer${name}`);
        const appointed = new Map<number, string>();
        for (const burst of bursts) {
          const answers = await Promise.all(burst.map((one) => one([first, second], appointed)));
          for (const answer of answers) if (answer) isAnswer(answer);
        }
        await idle();
        await everWithinLimit([first, second]);
        await postsSayTheSame([first, second]);
        // The posts are free for the next ones.
        for (const { party, postId } of posts) {
          const { state } = await s.runtime.commands.load(postStream(postId), postDecider);
          for (const { appointmentId } of state.kind === 'none' ? [] : state.occupancies)
            await s.call(of[party], 'POST', `/posts/${postId}/annulments`, { appointmentId, reason: 'Irrtum' });
        }
      }),
      { numRuns: 8, seed: 1600, endOnFailure: true },
    );
    expect(s.errors).toEqual([]);
  });
});
