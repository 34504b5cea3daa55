import { given } from '@paktwerk/testing';
import { DECISION, TODAY, checked, prepared, reserved, submitted } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { inLog } from '../application/in-log.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import { decidedIn, noticeLetter } from './notice-letter';

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
const granted = (): readonly ApplicationEvent[] => {
  const decision = prepared();
  const history = [...checked(), { ...decision, data: { ...decision.data, blocks } } as ApplicationEvent, reserved()];
  return [
    ...history,
    ...given(applicationDecider, history)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: 'per_other', today: TODAY }, s))
      .events(),
  ];
};

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
        'Auf Ihren Antrag SU22-2022-00001, eingegangen am 12.07.2022, 10:15:00 Uhr (UTC+02:00), werden Ihnen 37.000,00 € von beantragten 37.000,00 € bewilligt. Der Bewilligungszeitraum reicht vom 01.07.2022 bis zum 30.06.2023.',
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
});
