import { courtOf, filledBlock } from './filled-block';
import { blocksOf, proposed } from './text-block.fixture';

describe('a block filled in', () => {
  it('says everything of its application that it may name', () => {
    const text = '{fileNumber} {recipient} {programme} {requested} {granted} {from} {to}, {court}';
    const [block] = blocksOf([proposed({ text })]);
    const figures = {
      district: '08416',
      today: '2022-08-01',
      fileNumber: 'SU22-2022-00001',
      recipient: 'Landkreis {granted}',
      programmeCode: 'SU22',
      requestedCents: 100,
      grantedCents: 50,
      from: '2022-07-01',
      to: '2023-06-30',
    };
    expect(filledBlock(block!, figures)).toEqual({
      key: 'anbest-k',
      version: 1,
      kind: 'ancillary-provision',
      language: 'de',
      title: 'Allgemeine Nebenbestimmungen',
      text: 'SU22-2022-00001 Landkreis {granted} SU22 1,00 € 0,50 € 01.07.2022 30.06.2023, Verwaltungsgericht Sigmaringen mit Sitz in Sigmaringen',
    });
  });
  it.each([
    ['08111', 'Stuttgart'],
    ['08226', 'Karlsruhe'],
    ['08325', 'Freiburg'],
    ['08437', 'Sigmaringen'],
  ])('names the court of the district %s, and its seat', (district, seat) =>
    expect(courtOf(district, '2022-08-01')).toBe(`Verwaltungsgericht ${seat} mit Sitz in ${seat}`),
  );
});
