import type { Names } from '../history/entry';
import { AFTER, TERMS, acknowledged, answered, drafted, queried, refused, sent, withdrawn } from './change.fixture';
import { ChangeAcknowledged, ChangeSent } from './events';
import type { ChangeEvent } from './events';
import { changeHistory } from './history';

const names: Names = { person: () => 'Jonas Weber', organisation: () => 'Landkreis Esslingen' };
const entries = (...events: readonly ChangeEvent[]) =>
  changeHistory(
    events.map((event, i) => ({
      ...event,
      recordedAt: '2022-09-06T09:30:00.000Z',
      position: `applications:1:${i + 1}`,
      meta: { actor: { person: 'per_1', role: 'SIGNATORY', organisation: '08116' } },
    })),
    names,
    ['other', 'line-1'],
  );
const told = (...events: readonly ChangeEvent[]) => entries(...events).map((e) => e.sentence);
const started = 'Am 06.09.2022, 11:30 Uhr hat Jonas Weber (Zeichnungsbefugnis, Landkreis Esslingen)';

describe('the history of a change', () => {
  it('tells what becomes otherwise, what it costs and what was said of it', () => {
    const all = {
      share: 75,
      tier: 'X',
      start: '2022-10-01',
      employer: 'Werk e. V.',
      person: true as const,
      purpose: 'Beratung',
    };
    const frees = ChangeSent({ ...sent().data, before: AFTER, after: TERMS, notes: ['below-minimum-share'] });
    const same = ChangeSent({ ...sent().data, after: TERMS, notes: ['higher-tier-not-paid', 'month-begun-as-before'] });
    const noted = ChangeAcknowledged({ ...acknowledged(null).data, note: 'In Ordnung' });
    expect(told(drafted({ wish: all }), sent(), frees, same, queried(), answered(), acknowledged(), noted, refused(), withdrawn())).toEqual(
      [
        `${started} eine Änderung der Position 2 ab dem 01.10.2022 entworfen: Anteil 0,75 VZÄ, Qualifikation „X“, erster Arbeitstag 01.10.2022, Arbeitgeber „Werk e. V.“, eine andere Person und Zweck „Beratung“. „Die Kollegin stockt auf.“`,
        `${started} die Änderung angezeigt. Es kostet 12.000,00 € mehr.`,
        `${started} die Änderung angezeigt. Es werden 12.000,00 € frei. Der Anteil liegt unter dem Mindestanteil und braucht die Zustimmung der Behörde.`,
        `${started} die Änderung angezeigt. Geld folgt daraus nicht. Die höhere Qualifikation wird nach diesen Regeln nicht höher bezahlt. Der Monat, in dem die Änderung eintritt, zählt noch wie bisher.`,
        `${started} zur Änderung nachgefragt: „Ist die Stelle besetzt?“ Eine Antwort wird bis zum 21.09.2022 erwartet.`,
        `${started} geantwortet: „Ja.“`,
        `${started} die Änderung zur Kenntnis genommen. Es kostet 12.000,00 € mehr. Darüber ergeht ein Änderungsbescheid.`,
        `${started} die Änderung zur Kenntnis genommen. „In Ordnung“. Der Bescheid bleibt, wie er ist.`,
        `${started} der Änderung nicht zugestimmt: „Der Rahmen reicht nicht.“ Bewilligt bleibt, was bewilligt ist.`,
        `${started} die Änderung zurückgenommen: „Es bleibt, wie es war.“`,
      ],
    );
  });
  it('tells the same in English', () => {
    const begun = 'On 06 Sept 2022, 11:30, Jonas Weber (authorised signatory, Landkreis Esslingen)';
    const frees = ChangeSent({ ...sent().data, before: AFTER, after: TERMS, notes: ['below-minimum-share'] });
    const told = entries(
      drafted({ wish: { share: 75, person: true } }),
      frees,
      queried(),
      answered(),
      acknowledged(),
      acknowledged(null),
      refused(),
      withdrawn(),
    );
    expect(told.map((e) => e.sentenceEn)).toEqual([
      `${begun} drafted a change of line 2 from 01 Oct 2022 on: share 0.75 FTE and another person. “Die Kollegin stockt auf.”`,
      `${begun} told of the change. It frees €12,000.00. The share is below the minimum, and the authority has to agree.`,
      `${begun} asked back about the change: “Ist die Stelle besetzt?” An answer is expected until 21 Sept 2022.`,
      `${begun} answered: “Ja.”`,
      `${begun} acknowledged the change. It costs €12,000.00 more. A notice of amendment decides on it.`,
      `${begun} acknowledged the change. The notice stays as it is.`,
      `${begun} did not agree to the change: “Der Rahmen reicht nicht.” What is granted stays so.`,
      `${begun} took the change back: “Es bleibt, wie es war.”`,
    ]);
  });
});
