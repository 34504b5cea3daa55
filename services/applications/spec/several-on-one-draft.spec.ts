import { newUuid } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { DraftStream } from '../src/draft-stream/draft-stream';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const thomas: Who = { sub: 'thomas', roles: ['APPLICANT'], organisation: '08111' };
const signatory: Who = { sub: 'paul', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const stranger: Who = { sub: 'nachbar', roles: ['APPLICANT'], organisation: '08115' };
const LINE = { kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 5 };

type Change = readonly [field: string, from: unknown, to: unknown];

describeWithPostgres('a draft that one person saved over the work of another', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(120_000);

  const newDraft = async (lines: readonly object[] = [LINE]): Promise<string> =>
    String((await ok(running, thomas, 'POST', '/drafts', { callId, lines }))['draftId']);
  const change = (who: Who, draftId: string, changes: readonly Change[], key = newUuid()) =>
    running.call(who, 'PATCH', `/drafts/${draftId}`, { changes: changes.map(([field, from, to]) => ({ field, from, to })) }, { key });
  const draft = async (draftId: string) => (await running.call(thomas, 'GET', `/drafts/${draftId}`)).body;

  beforeAll(async () => {
    running = await runningService(service);
    ({ callId } = await publishCall(running));
  });
  afterAll(() => running.stop());

  it('keeps what both changed at the same time, and says who changed what', async () => {
    const draftId = await newDraft();
    const answers = await Promise.all([
      ...Array.from({ length: 8 }, (_, i) => change(thomas, draftId, [[`/lines/mine-${i}`, null, LINE]])),
      ...Array.from({ length: 8 }, (_, i) => change(signatory, draftId, [[`/lines/theirs-${i}`, null, LINE]])),
      change(signatory, draftId, [['/contact/unit', null, 'Sozialamt']]),
    ]);
    expect(answers.map((a) => a.status)).toEqual(answers.map(() => 200));
    const { lines, contact, revision } = await draft(draftId);
    expect((lines as unknown[]).length).toBe(17);
    expect([contact, revision]).toEqual([{ unit: 'Sozialamt' }, 18]);
    const { body } = await running.call(thomas, 'GET', `/drafts/${draftId}/changes`);
    const items = body['items'] as readonly { readonly name?: string; readonly isYou: boolean; readonly fields: unknown }[];
    expect(items.map((i) => i.isYou).sort()).toEqual([...Array<boolean>(9).fill(false), ...Array<boolean>(8).fill(true)]);
    expect(items.find((i) => JSON.stringify(i.fields).includes('Sozialamt'))).toMatchObject({
      isYou: false,
      fields: [{ field: '/contact', from: null, to: { unit: 'Sozialamt' } }],
    });
  });

  it('refuses a field that somebody else has changed, with both values, and stores nothing of the rest', async () => {
    const draftId = await newDraft();
    await change(signatory, draftId, [['/lines/line-1/share', 0.5, 0.75]]);
    const clash = await change(thomas, draftId, [
      ['/lines/line-1/share', 0.5, 0.48],
      ['/contact/unit', null, 'Sozialamt'],
    ]);
    expect([clash.status, clash.body['code'], clash.body['data']]).toEqual([
      422,
      'draft-field-changed',
      {
        field: '/lines/line-1/share',
        fields: ['/lines/line-1/share'],
        places: ['Position 1'],
        placesEn: ['Line 1'],
        clashes: [expect.objectContaining({ field: '/lines/line-1/share', seen: 0.5, now: 0.75, yours: 0.48 })],
      },
    ]);
    expect(await draft(draftId)).toMatchObject({ revision: 2, lines: [{ share: 0.75 }] });
    expect((await draft(draftId))['contact']).toBeUndefined();
  });

  it('makes a change once, also where another one came before its repeat', async () => {
    const draftId = await newDraft();
    const key = newUuid();
    await change(thomas, draftId, [['/contact/unit', null, 'Sozialamt']], key);
    await change(signatory, draftId, [['/contact/unit', 'Sozialamt', 'Jugendamt']]);
    const repeat = await change(thomas, draftId, [['/contact/unit', null, 'Sozialamt']], key);
    expect([repeat.status, repeat.body['contact'], repeat.body['revision']]).toEqual([200, { unit: 'Jugendamt' }, 3]);
    const other = await change(thomas, draftId, [['/contact/unit', null, 'Amt']], key);
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
  });

  it('refuses what is no value of the field, what is nobody’s field, and what is another district’s', async () => {
    const draftId = await newDraft();
    const answers = [
      await change(thomas, draftId, [['/lines/line-1/share', 0.5, 'halb']]),
      await change(thomas, draftId, [['/lines/line-1/colour', null, 'rot']]),
      await change(thomas, draftId, [['/revision', 1, 9]]),
      await change(thomas, draftId, [['/lines/line-1/tier', 'A_SOCIAL_DEGREE', null]]),
      await change(thomas, draftId, [['/bank/iban', null, 'DE02120300000000202052']]),
      await change(stranger, draftId, [['/contact/unit', null, 'Amt']]),
    ];
    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual([
      [400, 'invalid-request'],
      [400, 'invalid-request'],
      [400, 'invalid-request'],
      [400, 'invalid-request'],
      [422, 'iban-checksum-wrong'],
      [403, 'other-organisation'],
    ]);
    expect((await draft(draftId))['revision']).toBe(1);
  });

  it('says who is here, and forgets whoever left', async () => {
    const draftId = await newDraft();
    const say = (who: Who, section: string, tab = 'tab-of-one') =>
      running.call(who, 'PUT', `/drafts/${draftId}/presence`, { section, tab });
    const leave = (who: Who, tab: string) => running.call(who, 'DELETE', `/drafts/${draftId}/presence?tab=${tab}`);
    const hereTo = async (who: Who) => {
      const { body } = await running.call(who, 'GET', `/drafts/${draftId}/presence`);
      const here = body['here'] as readonly { readonly sections: readonly string[]; readonly isYou: boolean }[];
      return here.map(({ sections, isYou }) => [isYou ? 'you' : 'other', ...sections]).sort();
    };
    await say(thomas, 'lines');
    expect((await say(signatory, 'bank')).body['here']).toHaveLength(2);
    await say(thomas, 'applicant');
    expect(await hereTo(thomas)).toEqual([
      ['other', 'bank'],
      ['you', 'applicant'],
    ]);

    // A tab in the background speaks once a minute: it is still there then, and gone a quarter of a minute later.
    const silentFor = (seconds: number) =>
      running.db.query(`update draft_places set seen_at = now() - $1 * interval '1 second' where section = 'bank'`, [seconds]);
    await silentFor(61);
    expect(await hereTo(thomas)).toContainEqual(['other', 'bank']);
    await silentFor(76);
    expect(await hereTo(thomas)).toEqual([['you', 'applicant']]);

    expect((await leave(thomas, 'tab-of-one')).body).toEqual({ here: [] });
    expect([(await say(stranger, 'lines')).status, (await say(thomas, 'elsewhere')).status, (await leave(thomas, 'x')).status]).toEqual([
      403, 400, 400,
    ]);
  });

  it('took a person with two tabs for gone when one of them was closed', async () => {
    const draftId = await newDraft();
    const at = `/drafts/${draftId}/presence`;
    await running.call(thomas, 'PUT', at, { section: 'lines', tab: 'first-tab' });
    await running.call(thomas, 'PUT', at, { section: 'bank', tab: 'second-tab' });
    const places = async () => (await running.call(signatory, 'GET', at)).body['here'];
    const person = { isYou: false, sections: ['bank', 'lines'] };
    expect(await places()).toEqual([expect.objectContaining(person)]);
    await running.call(thomas, 'DELETE', `${at}?tab=second-tab`);
    expect(await places()).toEqual([expect.objectContaining({ ...person, sections: ['lines'] })]);
  });

  it('tells whoever has it open of every change and of everybody who comes', async () => {
    const draftId = await newDraft();
    let told = 0;
    const watching = running.app
      .get(DraftStream)
      .of(draftId)
      .subscribe(() => (told += 1));
    try {
      await eventually(() => told === 1);
      // At once: what changed before the first look at the database was told to nobody.
      await change(signatory, draftId, [['/contact/unit', null, 'Sozialamt']]);
      await eventually(() => told >= 2);
      const before = told;
      await running.call(signatory, 'PUT', `/drafts/${draftId}/presence`, { section: 'bank', tab: 'another-tab' });
      await eventually(() => told > before);
    } finally {
      watching.unsubscribe();
    }
  });

  it('is followed by nobody who may not see it', async () => {
    const draftId = await newDraft();
    const url = await running.app.getUrl(); // a stream wants a socket
    const follow = async (who: Who, query: string) => {
      const headers = { authorization: `Bearer ${await running.token(who)}` };
      const answer = await fetch(`${url}/api/applications/v1/stream${query}`, { headers });
      const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
      if (isStream) await answer.body?.cancel();
      return { status: answer.status, body: isStream ? {} : ((await answer.json()) as Record<string, unknown>) };
    };
    const other = `${draftId.slice(0, -1)}${draftId.endsWith('0') ? '1' : '0'}`;
    const answers = [
      await follow(thomas, `?draftId=${draftId}`),
      await follow(stranger, `?draftId=${draftId}`),
      await follow(thomas, ''),
      await follow(thomas, `?draftId=${other}`),
    ];
    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual([
      [200, undefined],
      [403, 'other-organisation'],
      [400, 'invalid-request'],
      [404, 'not-found'],
    ]);
  });

  it('is handed over for the signature with a note, and taken back by the next change', async () => {
    const draftId = await newDraft();
    const handed = await ok(running, thomas, 'POST', `/drafts/${draftId}/hand-over`, { note: 'Bitte bis Freitag.' });
    expect([handed['revision'], handed['handedOver']]).toEqual([2, expect.objectContaining({ note: 'Bitte bis Freitag.' })]);
    const why = async (): Promise<string | undefined> => {
      const { items } = (await running.call(signatory, 'GET', '/tasks')).body as { items: { id: string; why: { de: string } }[] };
      return items.find((i) => i.id === draftId)?.why.de;
    };
    expect(await why()).toMatch(/^Zur Zeichnung vorgelegt am \d\d\.\d\d\.\d{4}: „Bitte bis Freitag\.“$/);
    const changed = await change(signatory, draftId, [['/lines/line-1/amountCents', 5, 6]]);
    expect([changed.body['revision'], changed.body['handedOver']]).toEqual([3, undefined]);
    expect(await why()).toMatch(/^Entwurf vom /);
  });

  it('carries all that was said into the submission', async () => {
    const draftId = await newDraft();
    await change(thomas, draftId, [
      ['/bank/iban', null, 'DE02 1203 0000 0000 2020 51'],
      ['/earlyStart', null, { from: '2026-03-01', reason: 'Die Stelle ist frei.' }],
      ['/declarations/not-begun', null, true],
      ['/partners/p1', null, { name: 'Brückenwerk e. V.', task: 'Beratung in Oos' }],
    ]);
    const application = await ok(running, signatory, 'POST', `/drafts/${draftId}/submit`, {});
    expect(application).toMatchObject({
      bank: { iban: 'DE02120300000000202051' },
      earlyStart: { from: '2026-03-01', reason: 'Die Stelle ist frei.' },
      declarations: ['not-begun'],
      partners: [{ partnerId: 'p1', name: 'Brückenwerk e. V.', task: 'Beratung in Oos' }],
    });
    const late = await change(thomas, draftId, [['/contact/unit', null, 'Amt']]);
    expect([late.status, late.body['code']]).toEqual([422, 'draft-submitted']);
  });
});
