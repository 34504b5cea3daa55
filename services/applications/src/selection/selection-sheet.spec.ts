import { selectionSheet } from './selection-sheet';

type View = Parameters<typeof selectionSheet>[0];
const item = (of: object) =>
  ({
    applicationId: 'app_1',
    fileNumber: 'QUEER-2025-00001',
    status: 'checked',
    applicantName: 'Stadt Aalen',
    requestedCents: 150_000,
    given: 2,
    conflicts: 1,
    sheets: [],
    ...of,
  }) as unknown as View['items'][number];

describe('the sheet of a selection', () => {
  it('has of each application its place, its points and whether the money reaches it', () => {
    const items = [
      item({ place: 1, score: 8_050, isWithin: true }),
      item({ place: 2, score: 10_000, isWithin: false, status: 'granted' }),
      item({ status: 'submitted', given: 0, conflicts: 0 }),
    ];
    const { name, header, rows } = selectionSheet({ callId: 'call_1', items } as unknown as View);
    expect(name).toBe('auswahl-call_1');
    expect(header).toEqual([
      'Platz',
      'Aktenzeichen',
      'Antragsteller',
      'Beantragt (EUR)',
      'Punkte (von 100)',
      'Bewertungen',
      'Befangen',
      'Schnitt',
      'Stand',
    ]);
    expect([...rows].map((cells) => cells.map((cell) => cell.value?.value ?? cell.text))).toEqual([
      [1, 'QUEER-2025-00001', 'Stadt Aalen', 150_000, '80,50', 2, 1, 'Geld reicht', 'formal geprüft'],
      [2, 'QUEER-2025-00001', 'Stadt Aalen', 150_000, '100,00', 2, 1, 'Geld reicht nicht', 'bewilligt'],
      ['', 'QUEER-2025-00001', 'Stadt Aalen', 150_000, '', 0, 0, '', 'eingegangen'],
    ]);
  });
});
