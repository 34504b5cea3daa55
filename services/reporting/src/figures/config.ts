import { OneOf, Setting } from '@paktwerk/config';

/** What districts are shown of each other. */
export class DisclosureConfig {
  @Setting('FIGURES_OF_OTHER_DISTRICTS', {
    de: 'was ein Kreis von Geld und Stellen der anderen sieht: hidden (nichts) oder shown; das entscheidet das Ministerium',
    en: 'what a district sees of money and posts of the others, `hidden` or `shown`; the ministry decides. Counselling of others is rounded either way ([decision 0033](../decisions/0033-counselling-leaves-rounded.md))',
  })
  @OneOf('hidden', 'shown')
  readonly otherDistricts: 'hidden' | 'shown' = 'hidden';
}
