import type { Names } from '../history/entry';
import { TextBlockReturned } from './events';
import type { TextBlockEvent } from './events';
import { textBlockHistory } from './history';
import { PROPOSED_ON, PROPOSER, proposed, released } from './text-block.fixture';

const names: Names = { person: (id) => (id === PROPOSER ? 'Jonas Weber' : undefined), organisation: () => 'Regierungspräsidium' };
const told = (events: readonly TextBlockEvent[]) =>
  textBlockHistory(
    events.map((event, i) => ({
      ...event,
      recordedAt: '2022-06-01T09:30:00.000Z',
      position: `applications:1:${i + 1}`,
      meta: { actor: { person: PROPOSER, role: 'GRANT_CLERK', organisation: 'authority' } },
    })),
    names,
  );
const started = 'Am 01.06.2022, 11:30 Uhr hat Jonas Weber (Sachbearbeitung, Regierungspräsidium)';

describe('the history of a text block', () => {
  it('tells who proposed, released and returned which text', () => {
    const returned = TextBlockReturned({ key: 'anbest-k', version: 2, note: 'Zu lang.', returnedBy: PROPOSER, effectiveOn: PROPOSED_ON });
    const until = proposed({ version: 2, kind: 'remedy', validTo: '2022-12-31', mark: 'F', source: '§ 58 VwGO' });
    expect(told([...released(), until, returned]).map((e) => e.sentence)).toEqual([
      `${started} den Textbaustein „Allgemeine Nebenbestimmungen“ (anbest-k, Nebenbestimmung) in Fassung 1 vorgeschlagen, gültig ab dem 01.06.2022: ` +
        '„Die ANBest-K gelten für {recipient} im Programm {programme}.“ Fundstelle (Annahme): „Modellannahme“. Freigeben muss eine andere Person.',
      `${started} Fassung 1 des Textbausteins „Allgemeine Nebenbestimmungen“ freigegeben; sie gilt ab dem 01.06.2022.`,
      `${started} den Textbaustein „Allgemeine Nebenbestimmungen“ (anbest-k, Rechtsbehelf) in Fassung 2 vorgeschlagen, gültig ab dem 01.06.2022 bis zum 31.12.2022: ` +
        '„Die ANBest-K gelten für {recipient} im Programm {programme}.“ Fundstelle (belegt): „§ 58 VwGO“. Freigeben muss eine andere Person.',
      `${started} Fassung 2 des Textbausteins „Allgemeine Nebenbestimmungen“ zurückgegeben: „Zu lang.“`,
    ]);
  });
  it('tells for which notices it is there, and which of them need it', () => {
    const notices = [
      { kind: 'GRANT' as const, isNeeded: true },
      { kind: 'REJECTION' as const, isNeeded: false },
    ];
    const [entry] = told([proposed({ notices })]);
    expect([entry?.sentence, entry?.sentenceEn]).toEqual([
      expect.stringContaining('“ Bescheide: Zuwendungsbescheid (nötig), Ablehnungsbescheid. Fundstelle'),
      expect.stringContaining(' Notices: grant notice (needed), rejection. Source'),
    ]);
  });
  it('tells of a greeting and of a reason by their German names', () =>
    expect(told([proposed({ kind: 'greeting' }), proposed({ kind: 'reason' })]).map((e) => /\((.*?)\) in/.exec(e.sentence)?.[1])).toEqual([
      expect.stringContaining('anbest-k, Anrede'),
      expect.stringContaining('anbest-k, Begründung'),
    ]));
});
