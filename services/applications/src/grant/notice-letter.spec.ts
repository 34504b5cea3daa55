import { given } from '@paktwerk/testing';
import { DECISION, TODAY, checked, prepared, reserved, submitted } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { inLog } from '../application/in-log.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import { decidedIn, noticeLetter, saysRemedy, termsInWords } from './notice-letter';

const titleOf = (tier: string) => (tier === 'A_SOCIAL_DEGREE' ? 'mit sozialem Abschluss' : tier);
const NAMED = { organisationName: (key: string) => (key === 'authority' ? 'Regierungspräsidium' : 'Landkreis Esslingen') };
const at = '2022-08-02T08:00:00.000Z';
const blocks = [
  {
    key: 'anrede',
    version: 1,
    kind: 'greeting' as const,
    language: 'de' as const,
    title: 'Anrede',
    text: 'Sehr geehrte Damen und Herren,',
  },
  { key: 'anbest-k', version: 2, kind: 'ancillary-provision' as const, language: 'de' as const, title: 'ANBest-K', text: 'Sie gelten.' },
  { key: 'klage', version: 1, kind: 'remedy' as const, language: 'en' as const, title: 'Remedy', text: 'You can sue.' },
];
const decidedAs = (decision = prepared()): readonly ApplicationEvent[] => {
  const reservation = decision.data.amountCents === 0 ? [] : [reserved()];
  const history = [...checked(), { ...decision, data: { ...decision.data, blocks } } as ApplicationEvent, ...reservation];
  return [
    ...history,
    ...given(applicationDecider, history)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: 'per_other', today: TODAY }, s))
      .events(),
  ];
};

const granted = () => decidedAs();
const rejected = () => decidedAs(prepared({ outcome: 'rejected', amountCents: 0 }));

describe('the letter of a notice', () => {
  const events = inLog(granted(), at);
  const decided = decidedIn(events, DECISION)!;
  const letter = noticeLetter(events, decided, NAMED, titleOf);

  it('says what was decided, why, on which terms, and how it is proved', () => {
    expect([letter.title, letter.recipient, letter.at]).toEqual(['Zuwendungsbescheid', ['Landkreis Esslingen'], at]);
    expect(letter.blocks.map((b) => [b.kind, 'text' in b ? b.text : undefined]).slice(0, 2)).toEqual([
      ['paragraph', 'Sehr geehrte Damen und Herren,'],
      [
        'paragraph',
        'Auf Ihren Antrag SU22-2022-00001, eingegangen am 12.07.2022, 10:15 Uhr, werden Ihnen 37.000,00 € von beantragten 37.000,00 € bewilligt. Der Bewilligungszeitraum reicht vom 01.07.2022 bis zum 30.06.2023.',
      ],
    ]);
    expect(letter.blocks.flatMap((b) => (b.kind === 'heading' ? [b.text] : []))).toEqual([
      'Begründung',
      'Nebenbestimmungen',
      'Rechtsbehelfsbelehrung',
      'Nachweis',
    ]);
    expect(letter.blocks).toContainEqual({ kind: 'list', items: ['ANBest-K: Sie gelten.'] });
    expect(letter.blocks).toContainEqual({ kind: 'paragraph', text: 'You can sue.', language: 'en' });
    expect(letter.blocks).toContainEqual({
      kind: 'facts',
      of: [
        { label: 'Prüfsumme (SHA-256)', value: decided.hash, isCode: true },
        { label: 'Position im Protokoll', value: decided.position, isCode: true },
        { label: 'Nummer in der Akte', value: String(decided.version) },
      ],
    });
  });
  it('calls the lines by their place, and no key of theirs', () => {
    const rows = letter.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.map(([position]) => position)).toEqual(['1', '2']);
    expect(JSON.stringify(letter.blocks)).not.toContain('line-');
  });
  it('names the tier that a post is granted for', () => {
    const tier = { lineId: 'line-1', amountCents: 3_200_000, share: 50, months: 12, tier: 'A_SOCIAL_DEGREE' };
    const named = granted().map((e) => (e.type === 'decision.prepared' ? { ...e, data: { ...e.data, lines: [tier] } } : e));
    const inOrder = inLog(named as readonly ApplicationEvent[], at);
    const rows = noticeLetter(inOrder, decidedIn(inOrder, DECISION)!, NAMED, titleOf).blocks.flatMap((b) =>
      b.kind === 'table' ? b.rows : [],
    );
    expect(rows).toEqual([
      ['1', 'Stelle, mit sozialem Abschluss', '32.000,00 €', '32.000,00 €, 0,50 VZÄ, 12 Monate'],
      ['2', 'Maßnahme', '5.000,00 €', '0,00 €'],
    ]);
  });
  it('says the same in data, and no person', () => {
    expect(letter.attached.data).toMatchObject({ fileNumber: 'SU22-2022-00001', outcome: 'granted', amountCents: 3_700_000, blocks });
    expect(JSON.stringify(letter)).not.toMatch(/per_/);
  });
  it('is of a decision that was made', () => {
    expect(decidedIn(inLog([submitted()], at), DECISION)).toBeUndefined();
    expect(() => noticeLetter(inLog([submitted()], at), decided, NAMED, titleOf)).toThrow('no decision was prepared');
  });
  it('is, word by word, in this order', () => {
    const hash = 'ab'.repeat(32);
    expect(letter).toEqual({
      title: 'Zuwendungsbescheid',
      language: 'de',
      at,
      sender: { name: 'Regierungspräsidium', address: [] },
      recipient: ['Landkreis Esslingen'],
      reference: [
        { label: 'Aktenzeichen', value: 'SU22-2022-00001' },
        { label: 'Freigegeben am', value: '01.08.2022' },
      ],
      footer: 'Zuwendungsbescheid SU22-2022-00001',
      blocks: [
        { kind: 'paragraph', text: 'Sehr geehrte Damen und Herren,' },
        {
          kind: 'paragraph',
          text: 'Auf Ihren Antrag SU22-2022-00001, eingegangen am 12.07.2022, 10:15 Uhr, werden Ihnen 37.000,00 € von beantragten 37.000,00 € bewilligt. Der Bewilligungszeitraum reicht vom 01.07.2022 bis zum 30.06.2023.',
        },
        {
          kind: 'table',
          caption: 'Positionen',
          columns: [
            { label: 'Position', kind: 'text' },
            { label: 'Art', kind: 'text' },
            { label: 'Beantragt', kind: 'amount' },
            { label: 'Bewilligt', kind: 'amount' },
          ],
          rows: [
            ['1', 'Stelle, mit sozialem Abschluss', '32.000,00 €', '32.000,00 €, 0,50 VZÄ, 12 Monate'],
            ['2', 'Maßnahme', '5.000,00 €', '5.000,00 €'],
          ],
          total: ['', 'Summe', '37.000,00 €', '37.000,00 €'],
        },
        { kind: 'heading', text: 'Begründung' },
        { kind: 'paragraph', text: 'Alles erfüllt' },
        { kind: 'heading', text: 'Nebenbestimmungen' },
        { kind: 'list', items: ['ANBest-K: Sie gelten.'] },
        { kind: 'heading', text: 'Rechtsbehelfsbelehrung' },
        { kind: 'paragraph', text: 'You can sue.', language: 'en' },
        { kind: 'heading', text: 'Nachweis' },
        {
          kind: 'paragraph',
          text: 'Auf der Seite „Beleg prüfen“ sehen Sie mit dem Aktenzeichen und der Prüfsumme, oder mit dieser Datei, ob die Entscheidung genau so im Protokoll steht.',
        },
        {
          kind: 'square',
          path: '/beleg?aktenzeichen=SU22-2022-00001&code=NENT-QAXB-NENT-QAXB',
          alt: 'QR-Code zur Akte SU22-2022-00001, wie sie diesem Schreiben zugrunde liegt',
          text: 'Wer die Akte lesen darf, kommt mit dem QR-Code zu ihrem Stand bei diesem Schreiben; alle anderen erfahren, ob es echt ist. Ohne Kamera: Seite „Beleg prüfen“, Aktenzeichen SU22-2022-00001, Code\nNENT-QAXB-NENT-QAXB',
        },
        {
          kind: 'facts',
          of: [
            { label: 'Prüfsumme (SHA-256)', value: hash, isCode: true },
            { label: 'Position im Protokoll', value: decided.position, isCode: true },
            { label: 'Nummer in der Akte', value: String(decided.version) },
          ],
        },
      ],
      attached: {
        name: 'bescheid-SU22-2022-00001.json',
        description: 'Der Bescheid für Programme',
        data: {
          fileNumber: 'SU22-2022-00001',
          recipient: 'Landkreis Esslingen',
          outcome: 'granted',
          requestedCents: 3_700_000,
          amountCents: 3_700_000,
          from: '2022-07-01',
          to: '2023-06-30',
          lines: prepared().data.lines,
          reason: 'Alles erfüllt',
          blocks,
          proof: { eventId: decided.eventId, position: decided.position, streamVersion: decided.version, hash },
        },
      },
    });
  });
  it('rejects in its own words, and names no period', () => {
    const all = inLog(rejected(), at);
    const { title, footer, blocks: said, attached } = noticeLetter(all, decidedIn(all, DECISION)!, NAMED, titleOf);
    expect([title, footer]).toEqual(['Ablehnungsbescheid', 'Ablehnungsbescheid SU22-2022-00001']);
    expect(said[1]).toEqual({
      kind: 'paragraph',
      text: 'Ihren Antrag SU22-2022-00001, eingegangen am 12.07.2022, 10:15 Uhr, lehnen wir ab.',
    });
    expect(attached.data).toMatchObject({ outcome: 'rejected', amountCents: 0, lines: [] });
    expect(attached.data).not.toHaveProperty('from');
  });
  it('is found among all that was decided and prepared by its decision', () => {
    const other = granted().map((e) => (e.type === 'decision.prepared' ? { ...e, data: { ...e.data, decisionId: 'dec_other' } } : e));
    const all = inLog([...other.filter((e) => e.type === 'decision.prepared'), ...granted(), ...rejected()], at);
    expect(decidedIn(all, DECISION)?.type).toBe('grant.issued');
    expect(decidedIn(inLog(rejected(), at), DECISION)?.type).toBe('application.rejected');
    expect(decidedIn(all, 'dec_nobody')).toBeUndefined();
    const none = all.map((e) =>
      e.type === 'decision.prepared' && e.data.decisionId === DECISION ? { ...e, data: { ...e.data, blocks: [] } } : e,
    );
    expect([saysRemedy(all, DECISION), saysRemedy(none, DECISION), saysRemedy(none, 'dec_other')]).toEqual([true, false, true]);
    expect(saysRemedy(inLog([submitted(), prepared()], at), DECISION)).toBe(false);
    expect(saysRemedy([], DECISION)).toBe(false);
  });
  it('says what is granted of a line by what it is counted in', () =>
    expect([
      termsInWords({ amountCents: 1 }),
      termsInWords({ amountCents: 120_000, units: 3 }),
      termsInWords({ amountCents: 120_000, share: 25 }),
      termsInWords({ amountCents: 120_000, months: 2 }),
    ]).toEqual(['0,01 €', '1.200,00 €, 3 Einheiten', '1.200,00 €, 0,25 VZÄ', '1.200,00 €, 2 Monate']));
});
