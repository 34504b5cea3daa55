import { changesBetween } from './changes';
import { checked, prepared, reserved, returned } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { changesSheet, comparedInstants } from './compare';
import { fileFacts } from '../application/file-facts';
import { knownToDistrict } from '../application/known-to-district';

const NOW = '2022-08-10T10:00:00.000Z';
const EARLIER = '2022-08-01T10:00:00.000Z';
const told = (events: readonly ApplicationEvent[]) => events.map((e, i) => ({ ...e, recordedAt: EARLIER, position: `p${i + 1}` }));

describe('two instants', () => {
  it('are compared up to now, unless told', () =>
    expect(comparedInstants({ from: '2022-08-01T12:00:00+02:00' }, NOW)).toEqual({ by: 'known', from: EARLIER, to: NOW }));
  it('are refused in the wrong order', () =>
    expect(comparedInstants({ from: NOW, to: EARLIER }, NOW)).toEqual({
      kind: 'refused',
      code: 'comparison-out-of-order',
      data: { field: '/from', from: NOW, to: EARLIER },
    }));
  it('are refused where nobody knows yet what will be known', () =>
    expect(comparedInstants({ from: EARLIER, to: '2022-08-10T10:00:00.001Z' }, NOW)).toEqual({
      kind: 'refused',
      code: 'comparison-in-future',
      data: { field: '/to', to: '2022-08-10T10:00:00.001Z', now: NOW },
    }));
  it('may lie ahead where it is asked what holds', () =>
    expect(comparedInstants({ by: 'effective', from: EARLIER, to: '2023-01-01T00:00:00Z' }, NOW)).toEqual({
      by: 'effective',
      from: EARLIER,
      to: '2023-01-01T00:00:00.000Z',
    }));
});

describe('what changed in an application', () => {
  const opened = told([...checked(), prepared(), reserved(), returned()]);
  const after = (type: string) => opened.slice(0, opened.findIndex((e) => e.type === type) + 1);

  it('is said field by field, old and new in words, with what changed it', () => {
    expect(changesBetween(after('decision.prepared'), opened, fileFacts)).toEqual([
      { field: '/decision/reservation/status', name: 'Entscheidung: Mittel', before: 'angefragt', after: 'reserviert', causes: ['p4'] },
      { field: '/decision/returned/note', name: 'Entscheidung: Zurückgegeben', after: expect.stringMatching(/^„.*“$/), causes: ['p5'] },
      { field: '/decision/returned/on', name: 'Entscheidung: Zurückgegeben am', after: '01.08.2022', causes: ['p5'] },
    ]);
  });

  it('is, from before anybody knew of it, everything that it says', () => {
    const [first] = opened;
    const changes = changesBetween([], [first!], fileFacts);
    expect(changes.every((c) => c.before === undefined && c.causes[0] === 'p1')).toBe(true);
    expect(changes.find((c) => c.field === '/requestedCents')).toEqual({
      field: '/requestedCents',
      name: 'Beantragt',
      after: '37.000,00 €',
      causes: ['p1'],
    });
  });

  it('tells of an account what tells it apart, also in a file that is taken along', () => {
    const [first] = opened;
    const iban = 'DE02120300000000202051';
    const withAccount = told([{ ...first, data: { ...first!.data, bank: { iban, bic: 'BYLADEM1001' } } } as ApplicationEvent]);
    expect(fileFacts(withAccount).find((f) => f.field === '/bank')?.text).toBe('DE02 … 2051, BYLADEM1001');
  });

  it('does not tell a district of a decision that is not released', () => {
    expect(
      changesBetween(
        knownToDistrict(after('formal-check.passed'), () => true),
        knownToDistrict(opened, () => true),
        fileFacts,
      ),
    ).toEqual([]);
  });

  it('goes into a file with the sentences of what changed it', () => {
    const changes = [...changesBetween(after('decision.prepared'), after('reservation.confirmed'), fileFacts)];
    const entry = {
      at: NOW,
      effectiveOn: '2022-08-01',
      sentence: 'Reserviert.',
      sentenceEn: 'Reserved.',
      actor: { role: 'SYSTEM', organisation: 'state' },
      eventType: 'reservation.confirmed',
      position: 'p4',
    };
    const { rows, ...sheet } = changesSheet('Antrag', 'SU22-2022-00001', { from: EARLIER, to: NOW, changes, entries: [entry] });
    expect([sheet, [...rows]]).toEqual([
      {
        name: 'aenderungen-su22-2022-00001',
        notes: [
          ['Antrag', 'SU22-2022-00001'],
          ['Vorher', '01.08.2022, 12:00:00 Uhr (UTC+02:00)'],
          ['Nachher', '10.08.2022, 12:00:00 Uhr (UTC+02:00)'],
        ],
        header: ['Angabe', 'Vorher', 'Nachher', 'Wodurch'],
      },
      [['Entscheidung: Mittel', 'angefragt', 'reserviert', 'Reserviert.'].map((text) => ({ text }))],
    ]);
  });
});
