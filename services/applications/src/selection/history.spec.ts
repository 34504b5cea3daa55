import { derivedId } from '@paktwerk/kernel';
import { InterestDeclared, RankingClosed, RankingSupplemented, ScoreGiven } from './events';
import type { SelectionEvent } from './events';
import { selectionHistory } from './history';

const [one, two] = [derivedId('app', 'one'), derivedId('app', 'two')];
const keys = { callId: derivedId('call', 'x'), programmeId: derivedId('prg', 'x'), effectiveOn: '2026-03-02' };
const reviewer = 'per_eva';
const rank = (applicationId: string, place: number, isWithin: boolean) => ({
  applicationId,
  fileNumber: applicationId === one ? 'JB26-1' : 'JB26-2',
  place,
  score: 7467,
  requestedCents: 100,
  isWithin,
});
const events = [
  InterestDeclared({ ...keys, applicationId: one, reviewer, isConflicted: true, note: 'Früherer Arbeitgeber' }),
  InterestDeclared({ ...keys, applicationId: two, reviewer, isConflicted: false }),
  ScoreGiven({ ...keys, applicationId: two, reviewer, points: [{ criterion: 'NEED', points: 3 }], note: 'Gut begründet' }),
  RankingClosed({
    ...keys,
    ruleSetVersion: 1,
    availableCents: 15_000,
    ranked: [rank(two, 1, true), rank(one, 2, false)],
    closedBy: reviewer,
  }),
  RankingSupplemented({
    ...keys,
    ruleSetVersion: 1,
    availableCents: 0,
    ranked: [rank(derivedId('app', 'three'), 3, false)],
    reason: 'Wieder eingesetzt',
    supplementedBy: reviewer,
  }),
].map((e: SelectionEvent, i) => ({
  ...e,
  recordedAt: '2026-03-02T10:00:00.000Z',
  position: `p${i}`,
  meta: { actor: { person: reviewer, role: 'GRANT_CLERK', organisation: 'authority' } },
}));
const names = { person: () => 'Eva Amt', organisation: () => 'Bewilligungsstelle' };
const fileNumber = (id: string): string => (id === one ? 'JB26-1' : 'JB26-2');
const rules = {
  criteria: [{ criterion: 'NEED', titleDe: 'Bedarf', titleEn: 'Need', weight: 100, mostPoints: 4 }],
  reviewers: 1,
  tieBy: [],
};
const START = 'Am 02.03.2026, 11:00 Uhr hat Eva Amt (Sachbearbeitung, Bewilligungsstelle)';
const START_EN = 'On 02 Mar 2026, 11:00, Eva Amt (case handling, Regierungspräsidium (granting authority))';

describe('the history of a selection', () => {
  it('tells who stood close to whom, who gave which points, and how far the money reached', () => {
    const told = selectionHistory(events, { names, fileNumber, rules, isRead: () => true });
    expect(told.map((e) => e.sentence)).toEqual([
      `${START} erklärt, dem Antragsteller von JB26-1 nahezustehen; Punkte gibt diese Person dort nicht. „Früherer Arbeitgeber“.`,
      `${START} erklärt, dem Antragsteller von JB26-2 nicht nahezustehen.`,
      `${START} den Antrag JB26-2 mit 75,00 Punkten bewertet. „Gut begründet“.`,
      `${START} die Rangfolge festgestellt: 2 Anträge, 150,00 € im Topf. Das Geld reicht bis Platz 1.`,
      `${START} die Rangfolge ab Platz 3 ergänzt: ein Antrag, dafür 0,00 € im Topf. Das Geld reicht für keinen. Grund: „Wieder eingesetzt“.`,
    ]);
    expect(told.slice(-2).map((e) => e.sentenceEn)).toEqual([
      `${START_EN} closed the ranking: 2 applications, €150.00 in the pot. The money reaches place 1.`,
      `${START_EN} supplemented the ranking from place 3: one application, €0.00 in the pot for it. The money suffices for none. Reason: “Wieder eingesetzt”.`,
    ]);
  });

  it('tells no points to whoever has not given their own yet, and no note on them', () =>
    expect(selectionHistory(events, { names, fileNumber, rules, isRead: () => false })[2]?.sentence).toBe(
      `${START} den Antrag JB26-2 bewertet.`,
    ));
});
