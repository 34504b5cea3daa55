import { given } from '@paktwerk/testing';
import { TextBlockReturned } from './events';
import { decidePropose } from './propose-text-block';
import type { ProposeTextBlock } from './propose-text-block';
import { blockOn, textBlocksDecider } from './state';
import type { TextBlock } from './state';
import { PROPOSED_ON, RELEASER, aProposal, blocksOf, proposed, released } from './text-block.fixture';

const propose =
  (of: Partial<ProposeTextBlock> = {}) =>
  (blocks: readonly TextBlock[]) =>
    decidePropose(aProposal(of), blocks);
const next = { version: 2, validFrom: '2022-07-01' };

describe('propose a text block', () => {
  it('records it word by word', () => given(textBlocksDecider).when(propose()).then(proposed()));
  it('once', () => {
    given(textBlocksDecider, [proposed()]).when(propose()).nothing();
    given(textBlocksDecider, released()).when(propose()).nothing();
  });
  it('as the next version, which begins behind the one that holds', () =>
    given(textBlocksDecider, released()).when(propose(next)).then(proposed(next)));
  it('again after it was returned', () => {
    const returned = TextBlockReturned({ key: 'anbest-k', version: 1, note: 'kürzer', returnedBy: RELEASER, effectiveOn: PROPOSED_ON });
    given(textBlocksDecider, [proposed(), returned])
      .when(propose({ version: 2 }))
      .then(proposed({ version: 2 }));
  });
  it('but not with other words under the same version', () =>
    given(textBlocksDecider, [proposed()])
      .when(propose({ text: 'anders' }))
      .refused('text-block-version-taken', { field: '/version', key: 'anbest-k', version: 1 }));
  it('nor with a version left out', () =>
    given(textBlocksDecider, released())
      .when(propose({ ...next, version: 3 }))
      .refused('text-block-version-not-next', { field: '/version', version: 3, next: 2 }));
  it('nor while another version waits', () =>
    given(textBlocksDecider, [proposed()]).when(propose(next)).refused('text-block-proposal-open', { key: 'anbest-k', version: 1 }));
  it.each([{ kind: 'reason' as const }, { language: 'en' as const }])('nor as another kind of block: %j', (other) =>
    given(textBlocksDecider, released())
      .when(propose({ ...next, ...other }))
      .refused('text-block-of-another-kind', { field: '/kind', key: 'anbest-k', kind: 'ancillary-provision', language: 'de' }),
  );
  it('nor with an end before its beginning', () =>
    given(textBlocksDecider)
      .when(propose({ validFrom: '2022-07-01', validTo: '2022-06-30' }))
      .refused('text-block-dates-out-of-order', { field: '/validTo', validFrom: '2022-07-01', validTo: '2022-06-30' }));
  it('for one day', () =>
    given(textBlocksDecider)
      .when(propose({ validTo: '2022-06-01' }))
      .then(proposed({ validTo: '2022-06-01' })));
  it('nor for what letters have said already', () =>
    given(textBlocksDecider)
      .when(propose({ validFrom: '2022-05-31' }))
      .refused('text-block-in-the-past', { field: '/validFrom', validFrom: '2022-05-31', today: PROPOSED_ON }));
  it.each([
    ['open', undefined, '2022-06-01', '2022-06-01'],
    ['that ends', '2022-06-30', '2022-06-30', '2022-06-30'],
  ])('nor while a version %s was promised to hold', (_, validTo, validFrom, until) =>
    given(textBlocksDecider, released(validTo === undefined ? {} : { validTo }))
      .when(propose({ version: 2, validFrom }))
      .refused('text-block-overlap', { field: '/validFrom', validFrom, version: 1, until }),
  );
  it('nor with what no application can fill in', () => {
    const allowed = '{fileNumber}, {recipient}, {programme}, {requested}, {granted}, {from}, {to}, {court}';
    given(textBlocksDecider)
      .when(propose({ text: 'Sehr geehrte {name}' }))
      .refused('placeholder-unknown', { field: '/text', given: '{name}', allowed });
    given(textBlocksDecider)
      .when(propose({ text: 'Sehr geehrte {recipient' }))
      .refused('placeholder-malformed', { field: '/text' });
  });
  it('nor as a remedy that names no court and no seat', () => {
    const remedy = { kind: 'remedy' as const, text: 'Innerhalb eines Monats kann Klage beim zuständigen Gericht erhoben werden.' };
    given(textBlocksDecider).when(propose(remedy)).refused('remedy-without-court', { field: '/text', needed: '{court}' });
    const named = { ...remedy, text: 'Innerhalb eines Monats kann Klage beim {court} erhoben werden.' };
    given(textBlocksDecider).when(propose(named)).then(proposed(named));
  });
});

describe('the version that holds', () => {
  const blocks = blocksOf([
    ...released({ validTo: '2022-06-30' }),
    ...released({ version: 2, validFrom: '2022-08-01' }),
    proposed({ version: 3 }),
  ]);
  it.each([
    ['2022-05-31', undefined],
    ['2022-06-01', 1],
    ['2022-06-30', 1],
    ['2022-07-01', undefined],
    ['2022-08-01', 2],
    ['2026-01-01', 2],
  ])('on %s is %s', (day, version) => expect(blockOn(blocks, 'anbest-k', day)?.version).toBe(version));
  it('is one that was released', () => expect(blockOn(blocksOf([proposed()]), 'anbest-k', '2023-01-01')).toBeUndefined());
});
