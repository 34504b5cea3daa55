import * as wordsDe from '@paktwerk/contracts/words-de';
import * as wordsEn from '@paktwerk/contracts/words-en';
import { network as networkDe } from './de/network';
import { tiers as tiersDe } from './de/tiers';
import { network as networkEn } from './en/network';
import { tiers as tiersEn } from './en/tiers';

// The page keeps its own, because what it loads of a library comes with more than the words.
describe('words for codes', () => {
  it('are the same on a page as in the files of the service', () => {
    expect([tiersDe, networkDe.topics, networkDe.functions]).toEqual([wordsDe.tiers, wordsDe.topics, wordsDe.contactFunctions]);
    expect([tiersEn, networkEn.topics, networkEn.functions]).toEqual([wordsEn.tiers, wordsEn.topics, wordsEn.contactFunctions]);
  });
});
