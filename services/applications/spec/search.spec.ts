import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { findStatement } from '../src/read-models/application-search/query';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { ...signatory, sub: 'anderswo', organisation: '08115' };

interface Found {
  readonly groups: readonly {
    readonly group: string;
    readonly items: readonly {
      readonly applicationId: string;
      readonly fileNumber: string;
      readonly why: readonly { readonly place: string; readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[] }[];
    }[];
  }[];
  readonly n: number;
  readonly hasMore: boolean;
}

describeWithPostgres('the search', () => {
  let running: RunningService;
  let applicationId: string;
  let fileNumber: string;
  jest.setTimeout(180_000);

  const found = async (who: Who, q: string, more = ''): Promise<Found> => {
    const { status, body } = await running.call(who, 'GET', `/search?q=${encodeURIComponent(q)}${more}`);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as unknown as Found;
  };
  const groupsOf = async (who: Who, q: string) => (await found(who, q)).groups.map((g) => g.group);
  const reasonsOf = async (who: Who, q: string) =>
    (await found(who, q)).groups.flatMap((g) =>
      g.items.flatMap((i) => i.why.map((w) => [w.place, w.parts.map((p) => (p.isMatch ? `[${p.text}]` : p.text)).join('')])),
    );

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [
      { kind: 'measure', description: 'Sprachmittlung für Familien im Rathaus', amountCents: 28_949_839 },
      { kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', workplace: 'Stadtteilbüro', amountCents: 250 },
      { kind: 'measure', description: 'Kurse bei Baecker und Möller', amountCents: 100 },
    ];
    const { draftId } = await ok(running, signatory, 'POST', '/drafts', { callId, lines });
    const submitted = await ok(running, signatory, 'POST', `/drafts/${String(draftId)}/submit`, {});
    applicationId = String(submitted['applicationId']);
    fileNumber = String(submitted['fileNumber']);
    const url = `/applications/${applicationId}`;
    await ok(running, clerk, 'POST', `${url}/formal-check`, {});
    await ok(running, clerk, 'POST', `${url}/decision`, { outcome: 'rejected', lines: [], reason: 'Geheimnisvoll bis zur Freigabe.' });
    await eventually(async () => (await found(clerk, 'geheimnisvoll')).n === 1);
  });
  afterAll(() => running.stop());

  it('finds an umlaut however it is written, there and here, and marks it', async () => {
    for (const q of ['Bäcker', 'Baecker', 'baeck', 'Möller', 'Moeller', 'bäcker moeller'])
      expect([q, (await found(clerk, q)).n]).toEqual([q, 1]);
    expect(await reasonsOf(clerk, 'Bäcker')).toEqual([['line', 'Kurse bei [Baecker] und Möller · 1,00 €']]);
  });

  it('finds a file by its number, a part of it, its party, an amount and words of its texts, and says why', async () => {
    const end = fileNumber.split('-').at(-1)!;
    expect(await reasonsOf(clerk, fileNumber.toLowerCase())).toEqual([['file-number', `[${fileNumber}]`]]);
    expect(await reasonsOf(clerk, end.slice(0, 6))).toEqual([['file-number', `[${fileNumber}]`]]);
    expect(await reasonsOf(clerk, 'stuttgart')).toEqual([['party', 'Stadtkreis [Stuttgart]']]);
    const withoutZeros = end.replace(/^0+/, '');
    expect(await reasonsOf(clerk, withoutZeros)).toContainEqual(['file-number', `[${fileNumber}]`]);
    expect(await reasonsOf(clerk, fileNumber.replace(/0+(\d+)$/, '$1'))).toEqual([['file-number', `[${fileNumber}]`]]);
    expect(await reasonsOf(clerk, 'stadtteilbuero')).toEqual([['line', '[Stadtteilbüro] · 2,50 €']]);
    for (const amount of ['289.498,39', '289498,39', '289.498', '289498'])
      expect(await reasonsOf(clerk, amount)).toEqual([['line', 'Sprachmittlung für Familien im Rathaus · [289.498,39] €']]);
    expect(await groupsOf(clerk, '289.501,89')).toEqual(['amount']);
    expect(await reasonsOf(clerk, 'STADTTEILBÜRO')).toEqual([['line', '[Stadtteilbüro] · 2,50 €']]);
  });

  it('finds by the beginning of a word and by its German stem', async () => {
    for (const q of ['sprachm', 'Sprachmittlungen', 'familie', 'rathäu']) expect((await found(clerk, q)).n).toBe(1);
    expect((await found(clerk, 'mittlung')).n).toBe(0);
  });

  it('finds only where everything that is asked for stands, wherever in the file', async () => {
    expect((await found(clerk, 'stuttgart sprachmittlung 289.498,39')).n).toBe(1);
    expect((await found(clerk, 'stuttgart dolmetschen')).n).toBe(0);
  });

  it('shows a district its own files only, and nothing of a decision that is not released', async () => {
    expect((await found(signatory, 'sprachmittlung')).n).toBe(1);
    expect((await found(elsewhere, 'sprachmittlung')).n).toBe(0);
    expect((await running.call(elsewhere, 'GET', '/search?q=sprachmittlung&district=08111')).status).toBe(403);
    expect([(await found(clerk, 'geheimnisvoll')).n, (await found(signatory, 'geheimnisvoll')).n]).toEqual([1, 0]);
    expect((await found(signatory, 'sprachmittlung')).groups[0]?.items[0]?.why.map((w) => w.place)).toEqual(['line']);
  });

  it('answers nothing where only signs are typed, and takes them for nothing more', async () => {
    expect(await found(clerk, `' | & !:* \\`)).toEqual({ groups: [], n: 0, hasMore: false });
    expect((await found(clerk, `sprachm':* | 'x`)).n).toBe(0);
    expect((await running.call(clerk, 'GET', '/search?q=')).status).toBe(400);
  });

  describe('with twenty thousand files', () => {
    beforeAll(async () => {
      await running.db.query(
        `insert into rm_application_search_v2
         select 'app_' || n, 'IM25-2025-' || n, 'call_1', 'prg_1', '08' || 100 + n % 44, '[]', w, w, n
         from generate_series(1, 20000) n, lateral (select array['@08' || 100 + n % 44, 'im25-2025-' || n, '2025-' || n, n::text, 'beratung', 'vorhaben' || n,
           'thema' || n % 500, (n * 17)::text || ',00'] as w) words`,
      );
      await running.db.query('vacuum analyze rm_application_search_v2');
    });
    const wanted = { visible: [{}], withUnreleased: true, limit: 51 };
    const planOf = async ([text, params]: readonly [string, readonly unknown[]]) =>
      (await running.db.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, [...params])).map((r) => r['QUERY PLAN']).join('\n');

    it('reads what is rare along its words, also those that a district knows', async () => {
      for (const [withUnreleased, index] of [
        [true, 'words'],
        [false, 'known_words'],
      ] as const) {
        const plan = await planOf(findStatement({ ...wanted, withUnreleased, asked: [['vorhaben777']] }));
        expect(plan).toMatch(`Bitmap Index Scan on rm_application_search_v2_${index}`);
        expect(plan).not.toMatch(/Seq Scan/);
      }
    });

    it('says that there are more than it lists', async () => {
      const { n, hasMore } = await found(clerk, 'beratung', '&limit=20');
      expect([n, hasMore]).toEqual([20, true]);
    });
  });
});
