import { DECLARATIONS, NO_EARLY_START, NO_PARTNERS } from './declarations';

describe('what an applicant declares', () => {
  it('is this, word by word, each with its source', () =>
    expect(DECLARATIONS.map(({ declaration, de, mark, source }) => `${declaration}: ${de} (${mark}: ${source})`)).toEqual([
      'not-begun: Mit der Maßnahme wurde nicht begonnen; vor dem Bescheid beginnt sie nur, wenn der vorzeitige Beginn zugelassen ist. (M: VV Nr. 1.2 zu § 44 LHO)',
      'no-double-funding: Für dieselben Stellenanteile und Maßnahmen werden keine anderen Mittel des Landes, des Bundes oder der EU in Anspruch genommen. (A: Modellannahme: Erklärung zur Doppelförderung)',
      'changes-notified: Änderungen bei Stellen, Personen, Arbeitgeber und Finanzierung werden unverzüglich mitgeteilt. (M: ANBest-K Nr. 5)',
      'audit-accepted: Bewilligungsstelle und Rechnungshof dürfen die Verwendung prüfen; das Prüfungsrecht wird bei einer Weiterleitung weitergegeben. (M: § 91 LHO; ANBest-K Nr. 7)',
      'true-and-complete: Die Angaben sind vollständig und richtig. (A: Modellannahme: Antragsformular)',
    ]));
  it('is said in English, too', () =>
    expect(DECLARATIONS.map(({ en }) => en)).toEqual([
      'The measure has not begun; before the decision it begins only where an early start was allowed.',
      'No other money of the state, the federation or the EU is claimed for the same shares of posts and measures.',
      'Changes of posts, persons, employer and financing are notified without delay.',
      'The granting authority and the court of audit may examine the use; where money is passed on, so is that right.',
      'What is said is complete and true.',
    ]));
  it('has two answers of sections that need one', () => expect([NO_PARTNERS, NO_EARLY_START]).toEqual(['no-partners', 'no-early-start']));
});
