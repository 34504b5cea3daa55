import { deliveredByPost, remedyUntil } from '@paktwerk/deadlines';
import { countedOf } from './counted';
import { whyThatDay } from './why-that-day';

describe('why a day is that day', () => {
  it('says of a fiction what it was counted from, that it stays, and where that is written', () =>
    expect(whyThatDay(countedOf(deliveredByPost('2024-06-11')))).toEqual({
      de: '3 Tage ab dem 11.06.2024, dieser Tag zählt nicht mit. An Wochenenden und Feiertagen verschiebt sich dieser Tag nicht. § 41 Abs. 2 LVwVfG (Fassung vom 17.02.2021): am dritten Tag nach der Aufgabe zur Post (belegt).',
      en: '3 days from 11 Jun 2024, which does not count itself. This day does not move on weekends and holidays. § 41 Abs. 2 LVwVfG (Fassung vom 17.02.2021): am dritten Tag nach der Aufgabe zur Post (with source).',
    }));
  it('says over which days the end of a period moved', () =>
    expect(whyThatDay(countedOf(remedyUntil('2025-11-26', true)))).toEqual({
      de: 'Ein Monat ab dem 26.11.2025, dieser Tag zählt nicht mit. Keine Werktage sind der 26.12.2025 (Zweiter Weihnachtstag), der 27.12.2025 und der 28.12.2025; deshalb endet die Frist am nächsten Werktag. § 74 Abs. 1 VwGO; § 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO: bis zum nächsten Werktag (allgemeines Wissen).',
      en: 'One month from 26 Nov 2025, which does not count itself. No working days are 26 Dec 2025 (Zweiter Weihnachtstag), 27 Dec 2025, 28 Dec 2025; so the period ends on the next working day. § 74 Abs. 1 VwGO; § 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO: bis zum nächsten Werktag (general knowledge).',
    }));
  it('says one year where the notice says nothing of remedies', () => {
    const { de, en } = whyThatDay(countedOf(remedyUntil('2025-02-18', false)));
    expect([de.slice(0, 26), en.slice(0, 25)]).toEqual(['Ein Jahr ab dem 18.02.2025', 'One year from 18 Feb 2025']);
  });
});
