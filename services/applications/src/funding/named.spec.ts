import { inWords } from '../application/in-words';
import { refuse } from '../problems';
import { kindsNamed, qualificationsNamed } from './named';

describe('what rules allow', () => {
  it('stood in sentences by its keys: kinds of lines', () =>
    expect(inWords(refuse('line-kind-not-allowed', { position: 2, kind: 'course', ...kindsNamed(['post', 'plan-item']) })).texts).toEqual({
      de: 'Position 2: Diese Art fördert das Programm nicht (zulässig: Stelle, Position des Finanzierungsplans).',
      en: 'Line 2: the programme does not fund this kind (allowed: post, item of the plan).',
    }));
  it('stood in sentences by its keys: qualifications', () =>
    expect(inWords(refuse('tier-unknown', { position: 1, tier: 'Erzieher', ...qualificationsNamed(['C_VOCATIONAL']) })).texts).toEqual({
      de: 'Position 1: Für die Qualifikation „Erzieher“ nennt das Regelwerk keinen Satz (es kennt: Berufsausbildung).',
      en: 'Line 1: the rule set names no rate for the qualification “Erzieher” (it knows: vocational training).',
    }));
});
