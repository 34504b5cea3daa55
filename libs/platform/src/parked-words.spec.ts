import { publicContracts } from '@paktwerk/contracts';
import { meaningOf, reasonInWords } from './parked-words';

const problems = {
  'pot-unknown': { de: 'Für diesen Förderaufruf gibt es noch keinen Topf.', en: 'There is no pot for this call yet.' },
  pending: { de: 'Für {decisionId} ist nichts reserviert.', en: 'Nothing is reserved for {decisionId}.' },
};

describe('what a parked entry says to a person', () => {
  it.each([
    ['RefusalError: Refused: pot-unknown', 'Die Fachregel sagt Nein: Für diesen Förderaufruf gibt es noch keinen Topf.'],
    ['RefusalError: Refused: pending', 'Die Fachregel sagt Nein: Für … ist nichts reserviert.'],
    ['RefusalError: Refused: never-heard-of', 'Die Fachregel sagt Nein: RefusalError: Refused: never-heard-of'],
    ['ReferenceNotYetKnownError: pot of call call_1', 'Wartet auf etwas, das hier noch nicht bekannt ist: pot of call call_1'],
    [
      'SuspectError: bescheid-1.json ends it',
      'Dieser eine Vorgang bringt das Verarbeiten zum Abbruch, andere gehen durch: bescheid-1.json ends it',
    ],
    ['behind an earlier entry of the same key', 'Wartet hinter einem früheren Eintrag desselben Vorgangs.'],
    ['TypeError: x is not a function', 'Unerwarteter Fehler beim Verarbeiten: TypeError: x is not a function'],
    ['something without a name', 'Unerwarteter Fehler beim Verarbeiten: something without a name'],
  ])('%s', (reason, de) => {
    expect(reasonInWords(reason, problems).de).toBe(de);
  });

  it('names the event by the catalogue, and only what is in it', () => {
    const [contract] = publicContracts;
    expect(meaningOf(contract!.type)).toEqual({ de: contract!.de, en: contract!.en });
    expect(meaningOf('pot.allotted')).toBeUndefined();
  });
});
