import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const neighbour: Who = { sub: 'nachbar', roles: ['APPLICANT'], organisation: '08115' };

describeWithPostgres('what changed in a file, and who published what', () => {
  let running: RunningService;
  let programmeId: string;
  let callId: string;
  let url: string;
  const instants: string[] = [];
  jest.setTimeout(120_000);
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const noted = async (): Promise<void> => {
    await later();
    instants.push((await running.runtime.clock.now()).toString());
    await later();
  };
  const changed = async (who: Who, from: string, to?: string) =>
    running.call(who, 'GET', `${url}/changes?from=${encodeURIComponent(from)}${to === undefined ? '' : `&to=${encodeURIComponent(to)}`}`);
  const fieldsOf = ({ body }: Awaited<ReturnType<typeof changed>>) =>
    (body['changes'] as readonly { readonly field: string }[]).map((c) => c.field);

  beforeAll(async () => {
    running = await runningService(service);
    await noted();
    ({ programmeId, callId } = await publishCall(running));
    const lines = [{ kind: 'measure', description: 'Sprachmittlung', amountCents: 250 }];
    const { draftId } = await ok(running, signatory, 'POST', '/drafts', { callId, lines });
    const { applicationId } = await ok(running, signatory, 'POST', `/drafts/${String(draftId)}/submit`, {});
    url = `/applications/${String(applicationId)}`;
    await noted();
    await ok(running, clerk, 'POST', `${url}/formal-check`, {});
    await noted();
    await ok(running, clerk, 'POST', `${url}/decision`, { outcome: 'rejected', lines: [], reason: 'Kein Bedarf.' });
    await noted();
  });
  afterAll(() => running.stop());

  it('is said to the authority, with the sentence of what changed it', async () => {
    const [, submitted, checked] = instants as [string, string, string];
    const { status, body } = await changed(clerk, submitted, checked);
    const entries = body['entries'] as readonly { readonly eventType: string; readonly position: string }[];
    expect([status, entries.map((e) => e.eventType)]).toEqual([200, [expect.stringMatching(/^formal-check\./)]]);
    expect((body['changes'] as readonly object[])[0]).toEqual({
      field: '/status',
      name: 'Stand',
      before: 'eingegangen',
      after: 'formal geprüft',
      causes: [entries[0]!.position],
    });
    expect(fieldsOf(await changed(clerk, checked))).toContain('/decision/outcome');
  });

  it('shows a district nothing of a decision that is not released, and a neighbour nothing at all', async () => {
    const [, , checked, prepared] = instants as [string, string, string, string];
    const { body } = await changed(signatory, checked, prepared);
    expect([body['changes'], body['entries']]).toEqual([[], []]);
    expect((await changed(neighbour, checked, prepared)).status).toBe(403);
  });

  it('is everything, from before it was submitted, and not found where it was not known at the end either', async () => {
    const [before, submitted] = instants as [string, string];
    expect(fieldsOf(await changed(signatory, before, submitted))).toContain('/fileNumber');
    expect((await changed(signatory, before, before)).status).toBe(404);
  });

  it('is refused backwards and ahead', async () => {
    const [before, submitted] = instants as [string, string];
    const backwards = await changed(clerk, submitted, before);
    const ahead = await changed(clerk, submitted, '2199-01-01T00:00:00.000Z');
    expect([backwards.status, backwards.body['code'], ahead.status, ahead.body['code']]).toEqual([
      422,
      'comparison-out-of-order',
      422,
      'comparison-in-future',
    ]);
  });

  it('is said of a programme to everybody: its rules, who published them, and the same as a file', async () => {
    const [before, submitted] = instants as [string, string];
    const path = `/programmes/${programmeId}/changes`;
    const { status, body } = await running.call(neighbour, 'GET', `${path}?from=${before}&to=${submitted}`);
    const { changes, entries, ...rest } = body as {
      readonly changes: readonly { readonly field: string; readonly after: string; readonly causes: readonly string[] }[];
      readonly entries: readonly { readonly eventType: string; readonly position: string; readonly actor: { readonly role: string } }[];
    };
    expect([status, rest]).toEqual([200, { programmeId, code: 'IM25', by: 'known', from: before, to: submitted }]);
    expect(new Set(entries.map((e) => `${e.eventType} ${e.actor.role}`))).toEqual(
      new Set(['programme.published MINISTRY', 'rule-set.published MINISTRY']),
    );
    expect(changes.find((c) => c.field === '/ruleSets/1')).toEqual({
      field: '/ruleSets/1',
      name: 'Fassung 1',
      after: expect.stringMatching(
        /^gilt ab dem 01\.01\.2025 bis zum 31\.12\.2026, bekannt gemacht am 02\.12\.2024, Fundstelle „/,
      ) as string,
      causes: [entries.find((e) => e.eventType === 'rule-set.published')!.position],
    });
    const csv = await running.app.inject({
      url: `/api/applications/v1${path}.csv?from=${before}&to=${submitted}`,
      headers: { authorization: `Bearer ${await running.token(neighbour)}` },
    });
    expect([csv.statusCode, csv.body.includes('\nFassung 1;')]).toEqual([200, true]);
    const { body: still } = await running.call(neighbour, 'GET', `${path}?from=${submitted}`);
    expect([still['changes'], still['entries']]).toEqual([[], []]);
    const { status: unknown } = await running.call(neighbour, 'GET', `${path}?from=${before}&to=${before}`);
    expect(unknown).toBe(404);
  });

  it('is said of what held of a programme on two days, also ahead', async () => {
    const path = `/programmes/${programmeId}/changes?by=effective`;
    const { status, body } = await running.call(neighbour, 'GET', `${path}&from=2000-01-01T00:00:00.000Z&to=2199-01-01T00:00:00.000Z`);
    expect([status, (body['changes'] as readonly { readonly field: string }[]).map((c) => c.field)]).toEqual([
      200,
      expect.arrayContaining(['/titleDe', '/ruleSets/1']),
    ]);
  });

  it('is refused of a programme backwards and ahead', async () => {
    const [before, submitted] = instants as [string, string];
    const path = `/programmes/${programmeId}/changes`;
    const backwards = await running.call(neighbour, 'GET', `${path}?from=${submitted}&to=${before}`);
    const ahead = await running.call(neighbour, 'GET', `${path}?from=${before}&to=2199-01-01T00:00:00.000Z`);
    expect([backwards.status, backwards.body['code'], ahead.status, ahead.body['code']]).toEqual([
      422,
      'comparison-out-of-order',
      422,
      'comparison-in-future',
    ]);
  });

  it('is told of programmes, calls, pact and decrees to everybody, as it was known', async () => {
    const types = async (path: string) => {
      const { status, body } = await running.call(neighbour, 'GET', path);
      return [status, (body['entries'] as readonly { readonly eventType: string }[] | undefined)?.map((e) => e.eventType)];
    };
    const [status, told] = await types(`/programmes/${programmeId}/history`);
    expect([status, (told as string[])[0], (told as string[]).at(-1)]).toEqual([200, 'programme.published', 'call.opened']);
    expect(await types(`/calls/${callId}/history`)).toEqual([200, ['call.opened']]);
    expect(await types('/pact/history')).toEqual([404, undefined]);
    expect(await types('/decrees/history')).toEqual([200, []]);
    expect(await types(`/calls/${callId}/history?knownAt=${encodeURIComponent(instants[0]!)}`)).toEqual([404, undefined]);
  });

  describe('in what the ministry and the authority publish', () => {
    const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
    const known = (value: string) => ({ value, mark: 'F', source: 'Erlass' });
    const pact = {
      version: 1,
      titleDe: 'Pakt',
      titleEn: 'Pact',
      publishedOn: '2020-01-01',
      source: 'Anhang',
      lines: [{ year: 2020, line: 'ALL', titleDe: 'Alles', titleEn: 'All', amount: { value: 500, mark: 'F', source: 'Anhang' } }],
    };
    const decree = {
      code: 'ZG22',
      titleDe: 'Zielgruppe',
      titleEn: 'Group',
      source: 'Erlass',
      publishedOn: '2020-01-01',
      validFrom: '2020-01-01',
      groups: [{ group: 'ALL', titleDe: 'Alle', titleEn: 'All', accommodation: ['FOLLOW_UP'], from: known('2020-01-01') }],
    };
    const block = {
      key: 'gruss',
      version: 1,
      kind: 'greeting',
      language: 'de',
      title: 'Gruß',
      text: 'Guten Tag',
      validFrom: '2099-01-01',
      mark: 'A',
      source: 'Muster',
    };
    let before: string;

    beforeAll(async () => {
      await noted();
      before = instants.at(-1)!;
      await ok(running, ministry, 'POST', '/pact', pact);
      await ok(running, ministry, 'POST', '/decrees', decree);
      await ok(running, clerk, 'POST', '/text-blocks', block);
    });

    it.each([
      ['/pact', 'Pakt', '/lines/2020/ALL', 'pact.published'],
      ['/decrees', 'Erlasse', '/ZG22/groups/ALL', 'decree.published'],
      ['/text-blocks', 'Textbausteine', '/gruss/versions/1', 'text-block.proposed'],
    ])('is said of %s by both axes, with what changed it, and the same as a file', async (path, of, field, eventType) => {
      const url = `${path}/changes?from=${encodeURIComponent(before)}`;
      const { status, body } = await running.call(clerk, 'GET', url);
      const entries = body['entries'] as readonly { readonly eventType: string; readonly position: string }[];
      const changes = body['changes'] as readonly { readonly field: string; readonly causes: readonly string[] }[];
      expect([status, body['of'], entries.map((e) => e.eventType)]).toEqual([200, of, [eventType]]);
      expect(changes.find((c) => c.field === field)?.causes).toEqual([entries[0]!.position]);
      const { body: held } = await running.call(
        clerk,
        'GET',
        `${path}/changes?by=effective&from=2199-01-01T00:00:00Z&to=2199-01-02T00:00:00Z`,
      );
      expect([held['by'], held['changes'], held['entries']]).toEqual(['effective', [], []]);
      const csv = await running.app.inject({
        url: `/api/applications/v1${path}/changes.csv?from=${encodeURIComponent(before)}`,
        headers: { authorization: `Bearer ${await running.token(clerk)}` },
      });
      expect([csv.statusCode, csv.body.split('\n').filter((row) => row.includes(';')).length > 1]).toEqual([200, true]);
    });

    it('is refused backwards, and of blocks of text to whoever may not read them', async () => {
      const backwards = await running.call(clerk, 'GET', `/pact/changes?from=2022-01-02T00:00:00Z&to=2022-01-01T00:00:00Z`);
      const foreign = await running.call(neighbour, 'GET', `/text-blocks/changes?from=2022-01-01T00:00:00Z`);
      expect([backwards.status, backwards.body['code'], foreign.status]).toEqual([422, 'comparison-out-of-order', 403]);
    });
  });
});
