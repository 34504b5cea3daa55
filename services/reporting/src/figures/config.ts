import { OneOf, Setting } from '@paktwerk/config';

/** What districts are shown of each other. */
export class DisclosureConfig {
  @Setting('FIGURES_OF_OTHER_DISTRICTS', {
    de: 'was ein Kreis von Geld und Stellen der anderen sieht: hidden (nichts) oder shown; das entscheidet das Ministerium. Die Summen des Landes sehen so oder so alle, und über die Zeit verraten sie einzelne freigegebene Bewilligungen',
    en: 'what a district sees of money and posts of the others, `hidden` or `shown`; the ministry decides. Counselling of others is rounded either way ([decision 0033](../decisions/0033-counselling-leaves-rounded.md)). Totals of the state are exact and for everyone with both, and tell single released grants over time ([decision 0044](../decisions/0044-what-attackers-learn-of-counselling.md))',
  })
  @OneOf('hidden', 'shown')
  readonly otherDistricts: 'hidden' | 'shown' = 'hidden';
}
