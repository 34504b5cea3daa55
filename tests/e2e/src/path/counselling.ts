/** Posts, people and clients, and what the figures say of them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eventually } from '../support/client';
import type { CaseView, FileView, PersonView, PostItem, PostView } from '../support/views';
import { applicant, counsellor, post, STUTTGART } from './acting';
import type { Acting } from './acting';

const DISTRICT = '08115';
const POSTS = '/api/staffing/v1/posts';

export const staffing = (t: Acting): void => {
  it('creates posts from the grant, and a person holds one full-time share at most', async () => {
    const { applicationId } = await t.submit(DISTRICT, [post(0.75, 2_000_000), post(0.5, 1_500_000)]);
    await t.grant(applicationId);
    await t.deliver(applicationId);
    const posts = await eventually(
      async () => {
        const { items } = await t.api.get<{ items: PostItem[] }>(applicant(DISTRICT), `${POSTS}?district=${DISTRICT}`);
        return items.filter((p) => p.status !== 'announced').length === 2 && items;
      },
      { what: 'two posts' },
    );
    const [big, small] = [...posts].sort((x, y) => y.share - x.share) as [PostItem, PostItem];
    const person = async (familyName: string): Promise<string> => {
      const told = { givenName: 'Zedernholz', familyName, birthDate: '1990-04-01', qualification: 'A_SOCIAL_DEGREE' };
      return (await t.api.post<PersonView>(applicant(DISTRICT), '/api/staffing/v1/people', told)).body.personId;
    };
    const [p, q] = [await person('Quittenbaum'), await person('Wacholder')];
    const proven = { tier: 'A_SOCIAL_DEGREE', evidence: 'Bachelor Soziale Arbeit, Hochschule Wurzelbach' };
    const appoint = ({ postId }: PostItem, personId: string, from: string) =>
      t.api.request(applicant(DISTRICT), 'POST', `${POSTS}/${postId}/appointments`, { personId, from, ...proven });
    await t.world.jump('2022-12-01T09:00:00.000Z');
    const { from } = await t.api.get<PostView>(applicant(DISTRICT), `${POSTS}/${big.postId}`);
    const start = from > '2022-08-01' ? from : '2022-08-01';
    assert.equal((await appoint(big, p, start)).status, 201);
    assert.equal((await appoint(big, q, start)).body.code, 'post-occupied');
    assert.equal((await appoint(small, p, start)).body.code, 'fte-exceeded');
    const ofAnother = `${POSTS}/${small.postId}/appointments`;
    await t.refused(applicant(STUTTGART), 'POST', ofAnother, { personId: p, from: start, ...proven }, 403, 'other-organisation');
    await t.api.post(applicant(DISTRICT), `${POSTS}/${big.postId}/vacancies`, { lastDay: '2022-09-30', reason: 'Kündigung' });
    assert.equal((await appoint(big, q, '2022-10-15')).status, 201);
    await eventually(async () => (await appoint(small, p, '2022-10-01')).status === 201, { what: 'the share given back' });
  });
};

export const counselling = (t: Acting): void => {
  it('counsels a client; what leaves are totals, and nothing about the person stands anywhere in plain', async () => {
    const opened = await t.api.post<CaseView>(counsellor(DISTRICT), '/api/case-management/v1/cases', {
      programmeId: t.programme.programmeId,
      client: { givenName: 'Xanthippe', familyName: 'Probenstein', birthDate: '1987-03-19', origin: 'Hochland von Österüm' },
      situation: { residenceStatus: 'SECTION_24' },
      consent: { givenOn: '2022-11-01', version: '1' },
      openedOn: '2022-11-01',
    });
    const path = `/api/case-management/v1/cases/${opened.body.caseId}`;
    await t.api.post(counsellor(DISTRICT), `${path}/plan`, {
      agreedOn: '2022-11-02',
      goals: [{ domain: 'WORK', text: 'Feinmechanikerin werden' }],
    });
    for (const mode of ['office', 'phone', 'outreach'])
      await t.api.post(counsellor(DISTRICT), `${path}/talks`, {
        heldOn: '2022-11-10',
        mode,
        minutes: 30,
        topics: ['WORK', 'HOUSING'],
        note: 'vertraulicher Vermerk Zwiebelturm',
      });
    await t.refused(counsellor(DISTRICT, 2), 'POST', `${path}/readings`, { reason: 'Neugier' }, 403, 'not-own-case');
    const seen = await t.api.post<FileView>(counsellor(DISTRICT), `${path}/readings`, {
      reason: 'Vorbereitung des Gesprächs',
    });
    assert.equal(seen.body.client?.familyName, 'Probenstein');
    const row = await eventually(
      async () => {
        const found = await t.figuresOf(DISTRICT, '', counsellor(DISTRICT));
        return found.talks === 3 && found.casesOpen === 1 && found;
      },
      { what: 'talks on the dashboard' },
    );
    assert.equal(row.talksByMode?.phone, 1);
  });
};

export const timeAxes = (t: Acting): void => {
  it('answers every figure for any day and any state of knowledge; as of now equals live', async () => {
    await t.world.settled();
    const live = await t.figures();
    const now = await t.figures(`&effectiveOn=${live.effectiveOn}&knownAt=${encodeURIComponent(live.knownAt)}`);
    assert.deepEqual(now.totals, live.totals);
    assert.deepEqual(now.districts, live.districts);
    const filledOn = async (effectiveOn: string, knownAt?: string): Promise<number> =>
      (await t.figuresOf(DISTRICT, `&effectiveOn=${effectiveOn}${knownAt ? `&knownAt=${encodeURIComponent(knownAt)}` : ''}`)).postsFilled;
    assert.equal(await filledOn('2022-09-15'), 1, 'filled in September, as we know it today');
    assert.equal(await filledOn('2022-10-05'), 1, 'only the small post in the gap');
    assert.equal(await filledOn('2022-09-15', '2022-11-01T00:00:00.000Z'), 0, 'but in November nobody had told us yet');
    const pot = await t.pot();
    assert.equal(live.totals.committedCents, pot.committedCents);
    assert.equal(live.totals.frameCents, pot.amountCents);
  });
};
