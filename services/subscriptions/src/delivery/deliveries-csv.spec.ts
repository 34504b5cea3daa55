import { deliveriesCsv } from './deliveries-csv';

describe('the export of deliveries', () => {
  const titles = 'Zeitpunkt (UTC);Art;Position;Ereignis;Typ;Versuch;Ergebnis;Status;Dauer (ms)\r\n';
  it('is whole where nothing says otherwise', () => expect(deliveriesCsv([])).toBe(`\ufeff${titles}`));
  it('that was cut says so, and where the rest begins', () =>
    expect(deliveriesCsv([], '41')).toBe(`\ufeffHinweis;Gekürzt auf 0 Zustellungen, ältere mit cursor=41\r\n${titles}`));
});
