import type { Names } from '../history/entry';
import { ForwardingEnded } from './events';
import type { ForwardingEvent } from './events';
import { FORWARDING, GRANT, agreed } from './forwarding.fixture';
import { forwardingHistory } from './history';

const names: Names = { person: () => 'Jonas Weber', organisation: (key) => key };
const told = (...events: readonly ForwardingEvent[]) =>
  forwardingHistory(
    events.map((event, i) => ({
      ...event,
      recordedAt: '2025-02-21T09:30:00.000Z',
      position: `applications:1:${i + 1}`,
      meta: { actor: { person: 'per_1', role: 'SIGNATORY', organisation: '08128131' } },
    })),
    names,
    ['measure', 'post'],
  ).map((e) => e.sentence);
const started = 'Am 21.02.2025, 10:30 Uhr hat Jonas Weber (Zeichnungsbefugnis, Wertheim)';

describe('the history of what was passed on', () => {
  it('tells to whom, of which lines by their place, by which contract, and when it ended', () => {
    const lines = [
      { lineId: 'post', share: 50 },
      { lineId: 'measure', amountCents: 300_000 },
    ];
    const first = agreed({ lines });
    const more = { ...first, data: { ...first.data, task: 'Beratung vor Ort', contract: { ...first.data.contract, reference: 'W-7' } } };
    const ended = ForwardingEnded({
      forwardingId: FORWARDING,
      ...GRANT.keys,
      receiverKey: 'T-WERK',
      lastDay: '2025-09-30',
      reason: 'Die Stelle ist frei',
      effectiveOn: '2025-09-30',
    });
    expect(told(first, more, ended)).toEqual([
      `${started} an „Werk e. V.“ weitergeleitet: 0,50 VZÄ der Position 2 und 3.000,00 € aus Position 1, vom 01.03.2025 bis zum 31.12.2025. ` +
        'Vertrag vom 20.02.2025; das Prüfungsrecht ist weitergegeben.',
      `${started} an „Werk e. V.“ weitergeleitet: 0,50 VZÄ der Position 2 und 3.000,00 € aus Position 1, vom 01.03.2025 bis zum 31.12.2025. ` +
        'Vertrag vom 20.02.2025 („W-7“); das Prüfungsrecht ist weitergegeben. Aufgabe: „Beratung vor Ort“.',
      `${started} die Weiterleitung an „Werk e. V.“ zum 30.09.2025 beendet. Grund: „Die Stelle ist frei“.`,
    ]);
  });
});
