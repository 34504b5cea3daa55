import { CONTACT_FUNCTION_WORDS, TIER_WORDS, TOPIC_WORDS } from '@paktwerk/contracts';
import { network as networkDe } from './de/network';
import { tiers as tiersDe } from './de/tiers';
import { network as networkEn } from './en/network';
import { tiers as tiersEn } from './en/tiers';

type Words = Readonly<Record<string, { readonly de: string; readonly en: string }>>;
const inLanguage = (words: Words, language: 'de' | 'en') =>
  Object.fromEntries(Object.entries(words).map(([code, said]) => [code, said[language]]));
const OF_FILES: readonly Words[] = [TIER_WORDS, TOPIC_WORDS, CONTACT_FUNCTION_WORDS];

// The page keeps its own, because what it loads of a library comes with more than the words.
describe('words for codes', () => {
  it('are the same on a page as in the files of the service', () => {
    expect([tiersDe, networkDe.topics, networkDe.functions]).toEqual(OF_FILES.map((words) => inLanguage(words, 'de')));
    expect([tiersEn, networkEn.topics, networkEn.functions]).toEqual(OF_FILES.map((words) => inLanguage(words, 'en')));
  });
});
