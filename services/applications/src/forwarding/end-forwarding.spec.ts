import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideEndForwarding } from './end-forwarding';
import { ForwardingEnded } from './events';
import { FORWARDING, GRANT, agreed } from './forwarding.fixture';
import { forwardingHistory } from './history';
import { forwardingsDecider } from './state';
import type { Forwardings } from './state';

const end =
  (lastDay = '2025-09-30', reason = 'Der Träger gibt die Beratung ab.', forwardingId = FORWARDING) =>
  (forwardings: Forwardings) =>
    decideEndForwarding({ forwardingId, lastDay, reason }, forwardings);
const ended = ForwardingEnded({
  forwardingId: FORWARDING,
  ...GRANT.keys,
  receiverKey: 'T-WERK',
  lastDay: '2025-09-30',
  reason: 'Der Träger gibt die Beratung ab.',
  effectiveOn: '2025-09-30',
});

describe('end a forwarding', () => {
  it('before its time, with a reason', () => given(forwardingsDecider, [agreed()]).when(end()).then(ended));
  it('adds nothing the second time, and is refused for another day', () => {
    given(forwardingsDecider, [agreed(), ended]).when(end()).nothing();
    given(forwardingsDecider, [agreed(), ended])
      .when(end('2025-08-31'))
      .refused('forwarding-ended', { forwardingId: FORWARDING, lastDay: '2025-09-30' });
  });
  it.each(['2025-02-28', '2025-12-31'])('is refused on %s, outside of its days', (lastDay) =>
    given(forwardingsDecider, [agreed()])
      .when(end(lastDay))
      .refused('forwarding-end-outside', { field: '/lastDay', lastDay, from: '2025-03-01', to: '2025-12-31' }),
  );
  it('needs one', () => {
    const other = derivedId('fwd', 'other');
    given(forwardingsDecider, [agreed()])
      .when(end(undefined, 'x', other))
      .refused('forwarding-unknown', { forwardingId: other });
  });
});

describe('the history of what is passed on', () => {
  it('names who gets what, by which contract, and why it ended', () => {
    const actor = { person: 'per_1', role: 'SIGNATORY', organisation: '08128131' };
    const told = { recordedAt: '2025-02-21T09:00:00.000Z', position: '1', meta: { actor } };
    const lines = [
      { lineId: 'post', share: 50 },
      { lineId: 'measure', amountCents: 500_000 },
    ];
    const events = [agreed({ lines, contract: { signedOn: '2025-02-20', reference: 'W-7', auditRight: true } }), ended];
    const names = { person: () => 'A. Muster', organisation: (key: string) => key };
    const entries = forwardingHistory(
      events.map((e) => ({ ...e, ...told })),
      names,
      ['post', 'measure'],
    );
    expect(entries.map((e) => e.sentence)).toEqual([
      'Am 21.02.2025, 10:00 Uhr hat A. Muster (Zeichnungsbefugnis, Wertheim) an „Werk e. V.“ weitergeleitet: 0,50 VZÄ der Position 1 und 5.000,00 € aus Position 2, vom 01.03.2025 bis zum 31.12.2025. Vertrag vom 20.02.2025 („W-7“); das Prüfungsrecht ist weitergegeben.',
      'Am 21.02.2025, 10:00 Uhr hat A. Muster (Zeichnungsbefugnis, Wertheim) die Weiterleitung an „Werk e. V.“ zum 30.09.2025 beendet. Grund: „Der Träger gibt die Beratung ab.“',
    ]);
  });
});
