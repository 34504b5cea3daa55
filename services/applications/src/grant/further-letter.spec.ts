import { derivedId, fold } from '@paktwerk/kernel';
import { aMeasure, aPost, someRules, submitted } from '../application/application.fixture';
import type { FurtherContent } from './content';
import { furtherLetter } from './further-letter';
import type { FurtherLetter } from './further-letter';
import { AMENDMENT, FULLER, FULL_FROM_JANUARY, GRANTED, NOTICE, RELEASED_ON, delivered, noticePrepared } from './grant.fixture';
import { grantDecider } from './state';

const NAMED = { organisationName: (key: string) => (key === 'authority' ? 'Regierungspräsidium' : 'Landkreis Esslingen') };
const state = fold(grantDecider, delivered());
const grant = state.kind === 'open' ? state : undefined;
const ofContent = (content: FurtherContent, amountCents: number, releasedOn?: string) => {
  const prepared = {
    ...noticePrepared({ content, amountCents }),
    eventId: 'event-4',
    position: 'applications:1:44',
    version: 4,
    hash: 'ab'.repeat(32),
  } as FurtherLetter['prepared'];
  const file = { app: submitted({ lines: [aPost(), aMeasure()] }).data, issued: GRANTED, ruleSets: [someRules()] };
  const titleOf = (tier: string): string => (tier === 'A_SOCIAL_DEGREE' ? 'mit sozialem Abschluss' : tier);
  return furtherLetter({ prepared, grant: grant!, file, titleOf, ...(releasedOn === undefined ? {} : { releasedOn }) }, NAMED);
};
const said = (...[content, amountCents]: Parameters<typeof ofContent>): readonly string[] => {
  const { blocks } = ofContent(content, amountCents, '2025-04-02');
  const [first, table] = [blocks[0], blocks.find((b) => b.kind === 'table')];
  const rows = table?.kind === 'table' ? [...table.rows, ...(table.total ? [table.total] : [])].map((row) => row.join(' | ')) : [];
  return [first?.kind === 'paragraph' ? first.text : '', ...rows];
};
const HEARING = derivedId('hea', 'before it');
const paragraphs = (content: FurtherContent): readonly string[] =>
  ofContent(content, 2_100_000, '2025-04-02').blocks.flatMap((b) => (b.kind === 'paragraph' ? [b.text] : []));
const DISCRETION =
  'Die Entscheidung steht im Ermessen der Behörde; wovon sie sich dabei hat leiten lassen, steht in der Begründung (§ 39 Abs. 1 Satz 3 LVwVfG).';
const FIRST = 'Der Zuwendungsbescheid SU22-2022-00001 vom 14.02.2025';

describe('the letter of a notice that follows a grant', () => {
  it('of an amendment says every line before and after, with the difference and the whole', () => {
    expect(said({ ...AMENDMENT, lines: [{ ...FULLER, from: '2023-01-01' }] }, 5_300_000)).toEqual([
      `${FIRST} wird geändert. Bewilligt sind damit 53.000,00 €, bisher waren es 37.000,00 €. Anlass ist eine Änderung, die Sie angezeigt haben.`,
      '1 | Stelle, mit sozialem Abschluss, ab dem 01.01.2023 | 32.000,00 €, 0,50 VZÄ, 12 Monate | 48.000,00 €, 0,75 VZÄ, 12 Monate | +16.000,00 €',
      ' | Zuwendung im Ganzen | 37.000,00 € | 53.000,00 € | +16.000,00 €',
    ]);
    const twice: FurtherContent = {
      ...AMENDMENT,
      causes: [
        { kind: 'rule-set', ruleSetVersion: 2 },
        { kind: 'rule-set', ruleSetVersion: 2 },
      ],
    };
    expect(said(twice, 5_300_000)[0]).toMatch(/ Grundlage ist die Fassung 2 des Regelwerks\.$/);
  });
  it('of an extension says until when each post lasts now', () => {
    const posts = [
      { postId: 'pos_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 24, amountCents: 3_200_000 },
    ];
    expect(said({ kind: 'EXTENSION', ruleSetVersion: 1, months: 12, posts }, 6_900_000)).toEqual([
      `${FIRST} wird verlängert: Die folgenden Stellen werden 12 Monate länger gefördert. Bewilligt sind damit 69.000,00 €, bisher waren es 37.000,00 €.`,
      '1 | 30.06.2023 | 30.06.2024 | 24 | 32.000,00 €',
      ' | Summe |  |  | 32.000,00 €',
    ]);
  });
  it('of an extension says no days for months of a line that nobody has begun', () => {
    const posts = [
      { postId: 'pos_1', lineId: 'line-1', oldEnd: '2025-12-31', newEnd: '2026-12-31', fundedMonths: 24, amountCents: 3_200_000 },
    ];
    const { blocks } = ofContent({ kind: 'EXTENSION', ruleSetVersion: 1, months: 12, posts }, 6_900_000);
    const rows = blocks.flatMap((b) => (b.kind === 'table' && b.caption === 'Was damit für welche Monate bewilligt ist' ? b.rows : []));
    expect(rows).toEqual([
      ['1', 'Monate nach der Besetzung', 'Stelle, mit sozialem Abschluss', '32.000,00 €, 0,50 VZÄ, 12 Monate'],
      ['1', '01.01.2026 bis 31.12.2026', 'Stelle, mit sozialem Abschluss', '32.000,00 €, 0,50 VZÄ, 12 Monate'],
    ]);
  });
  it('of a rejected extension says what was asked for, and that nothing changes', () => {
    const asked = { postId: 'pos_1', lineId: 'line-1', oldEnd: '2025-12-31', newEnd: '2026-12-31', amountCents: 3_200_000 };
    const posts = [asked, { ...asked, newEnd: '2025-12-31', amountCents: 0 }];
    expect(
      said(
        { kind: 'EXTENSION_REJECTION', requestId: 'ext_90173976-f61d-517f-bba6-5c279de0274d', requestedOn: '2025-03-01', posts },
        3_700_000,
      ),
    ).toEqual([
      'Ihren Antrag vom 01.03.2025, Stellen der Zuwendung SU22-2022-00001 länger zu fördern, lehnen wir für die folgenden Stellen ab. An dem, was bewilligt ist, ändert sich damit nichts.',
      '1 | 31.12.2025 | 31.12.2026 | 32.000,00 €',
      '1 | 31.12.2025 | nach den Regeln kein neues Ende | 0,00 €',
      ' | Summe |  | 32.000,00 €',
    ]);
  });
  it.each([
    ['REVOCATION', 'widerrufen'],
    ['WITHDRAWAL', 'zurückgenommen'],
  ] as const)('of a %s says from which day on what is taken back', (kind, verb) =>
    expect(
      said(
        {
          kind,
          basis: 'purpose-missed',
          knownOn: '2025-03-01',
          from: '2023-01-01',
          lines: [{ ...FULLER, after: { amountCents: 1_600_000 } }],
        },
        2_100_000,
      ),
    ).toEqual([
      `${FIRST} wird mit Wirkung vom 01.01.2023 ${verb}, soweit die folgende Übersicht es sagt. Bewilligt sind damit 21.000,00 €, bisher waren es 37.000,00 €.`,
      '1 | Stelle, mit sozialem Abschluss | 32.000,00 €, 0,50 VZÄ, 12 Monate | 16.000,00 € | -16.000,00 €',
      ' | Zuwendung im Ganzen | 37.000,00 € | 21.000,00 € | -16.000,00 €',
    ]),
  );
  it('says for which months what is granted, where that is not the same for all of them', () => {
    const tables = (content: FurtherContent) =>
      ofContent(content, 5_300_000).blocks.flatMap((b) =>
        b.kind === 'table' ? [[b.caption, ...b.rows.map((row) => row.join(' | '))]] : [],
      );
    expect(tables({ ...AMENDMENT, lines: [FULL_FROM_JANUARY] })[1]).toEqual([
      'Was damit für welche Monate bewilligt ist',
      '1 | 01.07.2022 bis 31.12.2022 | Stelle, mit sozialem Abschluss | 16.000,00 €, 0,50 VZÄ, 6 Monate',
      '1 | 01.01.2023 bis 30.06.2023 | Stelle, mit sozialem Abschluss | 32.000,00 €, 1,00 VZÄ, 6 Monate',
    ]);
    expect(tables(AMENDMENT)).toHaveLength(1);
  });
  it('says that work begins on another day, where it does', () => {
    const { before } = FULLER;
    const part = { from: '2022-10-01', to: '2023-06-30', months: 9, share: 50, ruleSetVersion: 1, amountCents: 2_400_000 };
    const moved = { lineId: 'line-1', before, after: { ...before, months: 9, amountCents: 2_400_000, parts: [part] } };
    expect(paragraphs({ ...AMENDMENT, lines: [moved] })[1]).toBe('Position 1 beginnt am 01.10.2022 statt am 01.07.2022.');
    expect(paragraphs({ ...AMENDMENT, lines: [FULL_FROM_JANUARY] }).some((text) => text.includes('beginnt am'))).toBe(false);
  });
  it('of a reimbursement says what, after which notice, and from when on it bears interest', () =>
    expect(
      said({ kind: 'REIMBURSEMENT', becauseNoticeId: NOTICE, claimedCents: 1_600_000, interestFrom: '2025-03-01' }, 1_600_000),
    ).toEqual([
      'Sie haben 16.000,00 € zu erstatten (§ 49a Abs. 1 LVwVfG). Das folgt aus dem Zuwendungsbescheid vom 14.02.2025. Zu zahlen ist innerhalb von 30 Tagen nach der Bekanntgabe dieses Bescheids.',
    ]));
  it.each([
    [
      'REVOCATION',
      'condition-broken',
      'Eine Auflage ist nicht oder nicht in der gesetzten Frist erfüllt (§ 49 Abs. 3 Satz 1 Nr. 2 LVwVfG).',
    ],
    ['WITHDRAWAL', 'unlawful', 'Die Bewilligung war rechtswidrig (§ 48 Abs. 1 und 2 LVwVfG).'],
  ] as const)('of a %s names the law, that its recipient was heard, and whose discretion it is', (kind, basis, why) => {
    const taken = { kind, basis, knownOn: '2025-03-01', from: '2023-01-01', lines: [{ ...FULLER, after: { amountCents: 1_600_000 } }] };
    const heard = ' Sie sind vorher angehört worden (§ 28 Abs. 1 LVwVfG).';
    expect(paragraphs({ ...taken, hearingId: HEARING })[1]).toBe(`${why} Bekannt ist das seit dem 01.03.2025.${heard} ${DISCRETION}`);
    expect(paragraphs(taken)[1]).toBe(`${why} Bekannt ist das seit dem 01.03.2025. ${DISCRETION}`);
  });
  it('of a reimbursement names the law, when it is to be paid, and at which rate it bears interest', () => {
    const claim = { kind: 'REIMBURSEMENT', becauseNoticeId: NOTICE, claimedCents: 1_600_000, interestFrom: '2025-03-01' } as const;
    expect(paragraphs({ ...claim, hearingId: HEARING }).slice(0, 2)).toEqual([
      'Sie haben 16.000,00 € zu erstatten (§ 49a Abs. 1 LVwVfG). Das folgt aus dem Zuwendungsbescheid vom 14.02.2025. Zu zahlen ist innerhalb von 30 Tagen nach der Bekanntgabe dieses Bescheids. Sie sind vorher angehört worden (§ 28 Abs. 1 LVwVfG).',
      'Der Betrag ist vom 01.03.2025 an mit 5 Prozentpunkten über dem Basiszinssatz im Jahr zu verzinsen (§ 49a Abs. 3 LVwVfG). Die Zinsen werden mit einem eigenen Bescheid festgesetzt.',
    ]);
  });
  it('that settles a grant says what was granted, proven and paid, and what follows', () => {
    const final = { kind: 'FINAL', proofId: 'prf_1', grantedCents: 3_700_000, provenCents: 3_000_000, settledCents: 3_000_000 } as const;
    const words = (paidCents: number, backPaidCents: number, claimableCents: number) =>
      paragraphs({ ...final, paidCents, backPaidCents, claimableCents } as FurtherContent)[0];
    const settled = `Der Verwendungsnachweis ist geprüft. ${FIRST} wird abgeschlossen: Die Zuwendung wird auf 30.000,00 € festgesetzt. Bewilligt waren 37.000,00 €, nachgewiesen sind 30.000,00 €, ausgezahlt`;
    expect([words(3_200_000, 0, 200_000), words(2_500_000, 500_000, 0)]).toEqual([
      `${settled} 32.000,00 €. Zu viel gezahlt sind 2.000,00 €; sie werden mit einem eigenen Bescheid zurückgefordert.`,
      `${settled} 25.000,00 €. Noch auszuzahlen sind 5.000,00 €.`,
    ]);
  });
  it('of interest says for which days, on what and at which rate', () => {
    const interest = {
      kind: 'INTEREST',
      becauseNoticeId: NOTICE,
      claimedCents: 1_600_000,
      repayments: [],
      from: '2025-03-01',
      until: '2025-07-15',
      periods: [
        { from: '2025-03-01', to: '2025-06-30', days: 122, owedCents: 1_600_000, basePoints: 227, points: 500 },
        { from: '2025-07-01', to: '2025-07-15', days: 15, owedCents: 1_000_000, basePoints: -88, points: 500 },
      ],
      interestCents: 40_573,
    } as const;
    const told =
      'Sie haben 405,73 € Zinsen auf die Forderung aus dem Zuwendungsbescheid vom 14.02.2025 zu zahlen, für die Zeit vom 01.03.2025 bis zum 15.07.2025. Berechnet sind sie Tag für Tag bei 365 Tagen im Jahr.';
    expect(said(interest as unknown as FurtherContent, 40_573)).toEqual([
      told,
      '01.03.2025 bis 30.06.2025 | 122 | 16.000,00 € | 2,27 % | 7,27 %',
      '01.07.2025 bis 15.07.2025 | 15 | 10.000,00 € | −0,88 % | 4,12 %',
      'Zinsen |  |  |  | 405,73 €',
    ]);
    const table = ofContent(interest as unknown as FurtherContent, 40_573).blocks.find((b) => b.kind === 'table');
    expect(table).toMatchObject({
      caption: 'Wie die Zinsen berechnet sind',
      columns: [
        { label: 'Zeitraum', kind: 'text' },
        { label: 'Tage', kind: 'amount' },
        { label: 'Offene Forderung', kind: 'amount' },
        { label: 'Basiszinssatz', kind: 'amount' },
        { label: 'Zinssatz', kind: 'amount' },
      ],
    });
    const corrected = { ...interest, correctionCents: -1_000, becauseNoticeId: 'ntc_unknown' };
    expect(paragraphs(corrected as unknown as FurtherContent)[0]).toBe(
      `${told.replace(' aus dem Zuwendungsbescheid vom 14.02.2025', '')} Abgezogen sind 10,00 €, die früher zu viel berechnet wurden, weil eine Rückzahlung noch nicht bekannt war.`,
    );
  });
  it('has its figures under their headings', () => {
    const tableOf = (content: FurtherContent, caption: string) =>
      ofContent(content, 5_300_000).blocks.flatMap((b) => (b.kind === 'table' && b.caption === caption ? [b.columns] : []));
    const text = (label: string) => ({ label, kind: 'text' });
    const amount = (label: string) => ({ label, kind: 'amount' });
    expect(tableOf(AMENDMENT, 'Was sich ändert')).toEqual([
      [text('Position'), text('Art'), amount('Bisher'), amount('Künftig'), amount('Unterschied')],
    ]);
    expect(tableOf({ ...AMENDMENT, lines: [FULL_FROM_JANUARY] }, 'Was damit für welche Monate bewilligt ist')).toEqual([
      [text('Position'), text('Von und bis'), text('Art'), amount('Bewilligt')],
    ]);
    const posts = [
      { postId: 'pos_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 24, amountCents: 3_200_000 },
    ];
    expect(tableOf({ kind: 'EXTENSION', ruleSetVersion: 1, months: 12, posts }, 'Verlängerte Stellen')).toEqual([
      [text('Position'), text('Bisheriges Ende'), text('Neues Ende'), amount('Geförderte Monate'), amount('Mehr')],
    ]);
  });
  it('calls a line by its place and kind, and one that only lost its money without days', () => {
    const measure = { lineId: 'line-2', before: { amountCents: 500_000 }, after: { amountCents: 500_000 } };
    expect(said({ ...AMENDMENT, lines: [measure] }, 3_700_000)).toEqual([
      expect.stringContaining('wird geändert'),
      '2 | Maßnahme | 5.000,00 € | 5.000,00 € | 0,00 €',
      ' | Zuwendung im Ganzen | 37.000,00 € | 37.000,00 € | 0,00 €',
    ]);
    // A post that begins later and of which nothing is granted any more, or was before, begins on no day.
    const later = { ...FULLER.before, months: 9, amountCents: 2_400_000 };
    const part = { from: '2022-10-01', to: '2023-06-30', months: 9, share: 50, ruleSetVersion: 1, amountCents: 2_400_000 };
    const moved = { ...later, parts: [part] };
    const begins = (before: object, after: object) =>
      paragraphs({ ...AMENDMENT, lines: [{ ...FULLER, before, after }] } as FurtherContent).filter((one) => one.includes('beginnt am'));
    expect([begins(moved, { amountCents: 0 }), begins({ amountCents: 0 }, moved), begins(later, later)]).toEqual([[], [], []]);
    expect(begins(moved, later)).toEqual(['Position 1 beginnt am 01.07.2022 statt am 01.10.2022.']);
  });
  it('says each cause once, in the order in which they were named', () => {
    const causes: (typeof AMENDMENT)['causes'] = [
      { kind: 'change-notification', changeId: 'chg_1' },
      { kind: 'rule-set', ruleSetVersion: 2 },
      { kind: 'change-notification', changeId: 'chg_2' },
    ];
    expect(said({ ...AMENDMENT, causes }, 5_300_000)[0]).toMatch(
      / waren es 37\.000,00 €\. Anlass ist eine Änderung, die Sie angezeigt haben\. Grundlage ist die Fassung 2 des Regelwerks\.$/,
    );
  });
  it('names the notice that it follows, where there are several, and is silent on one that nobody knows', () => {
    const claim = { kind: 'REIMBURSEMENT', becauseNoticeId: 'ntc_unknown', claimedCents: 1_600_000, interestFrom: '2025-03-01' } as const;
    expect(said(claim, 1_600_000)).toEqual([
      'Sie haben 16.000,00 € zu erstatten (§ 49a Abs. 1 LVwVfG). Zu zahlen ist innerhalb von 30 Tagen nach der Bekanntgabe dieses Bescheids.',
    ]);
  });
  it('holds for programs what it says, for whom and how much', () => {
    const letter = ofContent(AMENDMENT, 5_300_000, '2025-04-02');
    expect([letter.title, letter.recipient]).toEqual(['Änderungsbescheid', ['Landkreis Esslingen']]);
    expect(letter.attached).toEqual({
      name: 'bescheid-SU22-2022-00001.json',
      description: 'Der Bescheid für Programme',
      data: {
        ...{
          fileNumber: 'SU22-2022-00001',
          recipient: 'Landkreis Esslingen',
          kind: 'AMENDMENT',
          content: AMENDMENT,
          amountCents: 5_300_000,
        },
        ...{ reason: 'Der Anteil ist gestiegen', blocks: [] },
        proof: { eventId: 'event-4', position: 'applications:1:44', streamVersion: 4, hash: 'ab'.repeat(32) },
      },
    });
    // It is dated by its release, and a draft by its preparation.
    expect([letter.at, ofContent(AMENDMENT, 5_300_000).at]).toEqual(['2025-04-01T22:00:00.000Z', '2025-03-31T22:00:00.000Z']);
  });
  it('is marked as a draft, and proves nothing, before it is released', () => {
    const [draft, letter] = [ofContent(AMENDMENT, 5_300_000), ofContent(AMENDMENT, 5_300_000, '2025-04-02')];
    const headings = ({ blocks }: typeof draft) => blocks.flatMap((b) => (b.kind === 'heading' ? [b.text] : []));
    expect([draft.warning, headings(draft)]).toEqual([
      'Entwurf: Dieser Bescheid ist nicht freigegeben und hat keine Wirkung.',
      ['Begründung'],
    ]);
    expect([letter.warning, headings(letter)]).toEqual([undefined, ['Begründung', 'Nachweis']]);
    expect(letter.reference).toEqual([
      { label: 'Aktenzeichen', value: 'SU22-2022-00001' },
      { label: 'Freigegeben am', value: '02.04.2025' },
    ]);
  });
  it('names no person, and depends on nothing but what was prepared', () => {
    expect(JSON.stringify(ofContent(AMENDMENT, 5_300_000, RELEASED_ON))).not.toMatch(/per_/);
    expect(ofContent(AMENDMENT, 5_300_000, RELEASED_ON)).toEqual(ofContent(AMENDMENT, 5_300_000, RELEASED_ON));
  });
});
