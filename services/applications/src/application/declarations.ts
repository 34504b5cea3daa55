import { Mark, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';

const Text = Type.String();
export const Declaration = Type.Object({ declaration: Text, de: Text, en: Text, mark: Mark, source: Text });
export type Declaration = Static<typeof Declaration>;

/** What an applicant declares; one that is missing keeps nothing from being received and is asked for later. */
export const DECLARATIONS: readonly Declaration[] = [
  {
    declaration: 'not-begun',
    de: 'Mit der Maßnahme wurde nicht begonnen; vor dem Bescheid beginnt sie nur, wenn der vorzeitige Beginn zugelassen ist.',
    en: 'The measure has not begun; before the decision it begins only where an early start was allowed.',
    mark: 'M',
    source: 'VV Nr. 1.2 zu § 44 LHO',
  },
  {
    declaration: 'no-double-funding',
    de: 'Für dieselben Stellenanteile und Maßnahmen werden keine anderen Mittel des Landes, des Bundes oder der EU in Anspruch genommen.',
    en: 'No other money of the state, the federation or the EU is claimed for the same shares of posts and measures.',
    mark: 'A',
    source: 'Modellannahme: Erklärung zur Doppelförderung',
  },
  {
    declaration: 'changes-notified',
    de: 'Änderungen bei Stellen, Personen, Arbeitgeber und Finanzierung werden unverzüglich mitgeteilt.',
    en: 'Changes of posts, persons, employer and financing are notified without delay.',
    mark: 'M',
    source: 'ANBest-K Nr. 5',
  },
  {
    declaration: 'audit-accepted',
    de: 'Bewilligungsstelle und Rechnungshof dürfen die Verwendung prüfen; das Prüfungsrecht wird bei einer Weiterleitung weitergegeben.',
    en: 'The granting authority and the court of audit may examine the use; where money is passed on, so is that right.',
    mark: 'M',
    source: '§ 91 LHO; ANBest-K Nr. 7',
  },
  {
    declaration: 'true-and-complete',
    de: 'Die Angaben sind vollständig und richtig.',
    en: 'What is said is complete and true.',
    mark: 'A',
    source: 'Modellannahme: Antragsformular',
  },
];

/** The answers of two sections that need one: nothing is passed on, nothing begins early. */
export const NO_PARTNERS = 'no-partners';
export const NO_EARLY_START = 'no-early-start';
