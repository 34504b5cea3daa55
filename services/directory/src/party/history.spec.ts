import type { RecordedEvent } from '@paktwerk/platform';
import { A, B, C, dissolved, formed, id, joined, left } from '../grouping/grouping.fixture';
import type { GroupingEvent } from '../grouping/events';
import type { PartyEvent } from './events';
import { historyOf } from './history';
import type { Names } from './history';
import { KUELSHEIM, MAIN_TAUBER, SOURCE, WERTHEIM, merged, registered, renamed } from './party.fixture';

const names: Names = {
  person: (person) => (person === 'per-anna' ? 'Anna\u202eAmt' : undefined),
  organisation: (key) => (key === 'state' ? 'Land' : key),
  party: (party) => `<${party}>`,
};
const told = (event: PartyEvent | GroupingEvent, actor = { person: 'per-anna', role: 'MINISTRY', organisation: 'state' }) =>
  historyOf(
    [
      { ...event, recordedAt: '2024-10-27T00:30:00.000Z', position: 'directory:1:7', meta: { actor } } as RecordedEvent<
        PartyEvent | GroupingEvent
      >,
    ],
    names,
  )[0]!;
const START = 'Am 27.10.2024, 02:30 Uhr (UTC+02:00) hat ';
const END = ` Fundstelle: „${SOURCE}“.`;

describe('the history of a party', () => {
  it.each([
    [registered(WERTHEIM), '„Wertheim“ als Gemeinde mit dem Schlüssel 08128131 eingetragen, gültig seit dem 31.12.2011.'],
    [registered(MAIN_TAUBER), '„Main-Tauber-Kreis“ als Kreis mit dem Schlüssel 08128 eingetragen, gültig seit dem 31.12.2011.'],
    [registered('T-CARITAS'), '„Caritas“ als Träger mit dem Schlüssel T-CARITAS eingetragen, gültig seit dem 31.12.2011.'],
    [renamed(WERTHEIM, 'Stadt', '2024-02-29'), 'eingetragen, dass die Organisation seit dem 29.02.2024 „Stadt“ heißt.'],
    [
      merged(KUELSHEIM, WERTHEIM, '2025-01-01'),
      `eingetragen, dass <${id(KUELSHEIM)}> zum 01.01.2025 in <${id(WERTHEIM)}> aufgegangen ist.`,
    ],
    [
      formed('Z-X', [A, B]),
      `den Zusammenschluss „${formed('Z-X', [A, B]).data.name}“ aus <${id(A)}> und <${id(B)}> ab dem 01.07.2022 eingetragen; es führt <${id(A)}>.`,
    ],
    [joined('Z-X', C, '2023-01-01'), `eingetragen, dass <${id(C)}> dem Zusammenschluss <${id('Z-X')}> ab dem 01.01.2023 angehört.`],
    [left('Z-X', B, '2024-01-01'), `eingetragen, dass <${id(B)}> den Zusammenschluss <${id('Z-X')}> zum 01.01.2024 verlassen hat.`],
    [
      left('Z-X', A, '2024-01-01', C),
      `eingetragen, dass <${id(A)}> den Zusammenschluss <${id('Z-X')}> zum 01.01.2024 verlassen hat. Von da an führt <${id(C)}>.`,
    ],
    [dissolved('Z-X', '2025-01-01'), `eingetragen, dass der Zusammenschluss <${id('Z-X')}> zum 01.01.2025 aufgelöst ist.`],
  ] as const)('%j', (event, sentence) =>
    expect(told(event)).toEqual({
      at: '2024-10-27T00:30:00.000Z',
      effectiveOn: event.data.effectiveOn,
      sentence: `${START}Anna⟨U+202E⟩Amt (Ministerium, Land) ${sentence}${END}`,
      sentenceEn: expect.stringMatching(/^On 27 Oct 2024, 02:30 \(UTC\+02:00\), Anna.*\(Ministry, Land\) .* Source: “Spezifikation”\.$/),
      actor: { role: 'MINISTRY', organisation: 'Land', name: 'Anna\u202eAmt' },
      eventType: event.type,
      position: 'directory:1:7',
    }),
  );

  it('tells the hour twice in the night in which clocks go back, and knows who is forgotten by their role', () => {
    const later = { ...renamed(WERTHEIM, 'Stadt', '2024-02-29'), recordedAt: '2024-10-27T01:30:00.000Z', position: 'p' };
    const actor = { person: 'per-weg', role: 'OPERATIONS', organisation: 'state' };
    const [entry] = historyOf([{ ...later, meta: { actor } } as RecordedEvent<PartyEvent>], names);
    expect(entry).toEqual({
      at: '2024-10-27T01:30:00.000Z',
      effectiveOn: '2024-02-29',
      sentence: `Am 27.10.2024, 02:30 Uhr (UTC+01:00) hat eine Person (Betrieb, Land) eingetragen, dass die Organisation seit dem 29.02.2024 „Stadt“ heißt.${END}`,
      sentenceEn:
        'On 27 Oct 2024, 02:30 (UTC+01:00), a person (operations, Land) recorded that the organisation has been called “Stadt” since 29 Feb 2024. Source: “Spezifikation”.',
      actor: { role: 'OPERATIONS', organisation: 'Land' },
      eventType: 'party.renamed',
      position: 'p',
    });
    expect(told(renamed(WERTHEIM, 'Stadt', '2024-02-29'), { person: 'per-weg', role: 'AUDITOR', organisation: 'x\u202ey' }).sentence).toBe(
      `${START}eine Person (AUDITOR, x⟨U+202E⟩y) eingetragen, dass die Organisation seit dem 29.02.2024 „Stadt“ heißt.${END}`,
    );
  });
});
