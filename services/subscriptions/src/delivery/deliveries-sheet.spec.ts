import { csvOf } from '@paktwerk/sheets';
import { deliveriesSheet } from './deliveries-sheet';

describe('the export of deliveries', () => {
  const titles = 'Zeitpunkt (UTC);Art;Position;Ereignis;Typ;Versuch;Ergebnis;Status;Dauer (ms)\r\n';
  it('is whole where nothing says otherwise', () => expect(csvOf(deliveriesSheet('whk_1', []))).toBe(`\ufeff${titles}`));
  it('that was cut says so, and where the rest begins', () =>
    expect(csvOf(deliveriesSheet('whk_1', [], '41'))).toBe(
      `\ufeffHinweis;Gekürzt auf 0 Zustellungen, ältere mit cursor=41\r\n\r\n${titles}`,
    ));
  it('has figures as figures, and nothing where there is none', () =>
    expect([
      ...deliveriesSheet('whk_1', [
        {
          number: 1,
          webhookId: 'whk_1',
          at: '2022-07-22T10:00:00.000Z',
          kind: 'event',
          position: null,
          eventId: 'evt-1',
          type: 'probe',
          attempt: 1,
          outcome: 'no-answer',
          status: null,
          durationMs: 12,
        },
      ]).rows,
    ]).toEqual([
      [
        { text: '2022-07-22T10:00:00.000Z', value: { kind: 'utc', value: '2022-07-22T10:00:00.000Z' } },
        { text: 'event' },
        { text: '', value: { kind: 'count', value: undefined } },
        { text: 'evt-1' },
        { text: 'probe' },
        { text: '', value: { kind: 'count', value: 1 } },
        { text: 'no-answer' },
        { text: '', value: { kind: 'count', value: undefined } },
        { text: '', value: { kind: 'count', value: 12 } },
      ],
    ]));
});
