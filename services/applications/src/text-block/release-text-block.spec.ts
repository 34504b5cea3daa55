import { given } from '@paktwerk/testing';
import { TextBlockReleased, TextBlockReturned } from './events';
import { decideReleaseBlock, decideReturnBlock } from './release-text-block';
import type { ReleaseTextBlock, ReturnTextBlock } from './release-text-block';
import { textBlocksDecider } from './state';
import type { TextBlock } from './state';
import { PROPOSED_ON, PROPOSER, RELEASER, blocksOf, proposed, released } from './text-block.fixture';

const FIRST = { key: 'anbest-k', version: 1 };
const release =
  (of: Partial<ReleaseTextBlock> = {}) =>
  (blocks: readonly TextBlock[]) =>
    decideReleaseBlock({ ...FIRST, releasedBy: RELEASER, humanOf: (signIn) => signIn, today: PROPOSED_ON, ...of }, blocks);
const giveBack =
  (of: Partial<ReturnTextBlock> = {}) =>
  (blocks: readonly TextBlock[]) =>
    decideReturnBlock(
      {
        ...FIRST,
        note: 'Bitte kürzer.',
        returnedBy: RELEASER,
        mayRelease: true,
        humanOf: (signIn) => signIn,
        today: PROPOSED_ON,
        ...of,
      },
      blocks,
    );
const returned = TextBlockReturned({ ...FIRST, note: 'Bitte kürzer.', returnedBy: RELEASER, effectiveOn: PROPOSED_ON });

describe('release a text block', () => {
  it('lets it hold from its day on', () =>
    given(textBlocksDecider, [proposed({ validFrom: '2022-07-01' })])
      .when(release())
      .then(TextBlockReleased({ ...FIRST, releasedBy: RELEASER, effectiveOn: '2022-07-01' })));
  it('once', () => given(textBlocksDecider, released()).when(release()).nothing());
  it('by another human: not by the one who proposed it, by whatever sign-in', () => {
    const own = { ...FIRST, proposedOn: PROPOSED_ON };
    given(textBlocksDecider, [proposed()])
      .when(release({ releasedBy: PROPOSER }))
      .refused('text-block-own', own);
    const both: readonly string[] = [PROPOSER, RELEASER];
    given(textBlocksDecider, [proposed()])
      .when(release({ humanOf: (signIn) => (both.includes(signIn) ? 'one human' : signIn) }))
      .refused('text-block-own', own);
  });
  it('but not behind its first day', () =>
    given(textBlocksDecider, [proposed()])
      .when(release({ today: '2022-06-02' }))
      .refused('text-block-in-the-past', { field: '/version', validFrom: '2022-06-01', today: '2022-06-02' }));
  it('nor as a remedy that names no court, whenever it was proposed', () =>
    given(textBlocksDecider, [proposed({ kind: 'remedy', text: 'Klage kann beim zuständigen Gericht erhoben werden.' })])
      .when(release())
      .refused('remedy-without-court', { field: '/version', needed: '{court}' }));
  it('nor one that was returned, or that is none', () => {
    given(textBlocksDecider, [proposed(), returned]).when(release()).refused('text-block-returned', FIRST);
    given(textBlocksDecider, [proposed()])
      .when(release({ version: 2 }))
      .refused('text-block-unknown', { ...FIRST, version: 2 });
  });
});

describe('return a text block', () => {
  it('says why, and once', () => {
    given(textBlocksDecider, [proposed()]).when(giveBack()).then(returned);
    given(textBlocksDecider, [proposed(), returned]).when(giveBack()).nothing();
  });
  it('a second time lost what was to be different then', () => {
    const again = { note: 'Die Fundstelle fehlt.' };
    const events = [proposed(), returned, TextBlockReturned({ ...FIRST, ...again, returnedBy: RELEASER, effectiveOn: PROPOSED_ON })];
    given(textBlocksDecider, [proposed(), returned]).when(giveBack(again)).then(events[2]!);
    expect(blocksOf(events)[0]?.returned?.map(({ note }) => note)).toEqual(['Bitte kürzer.', 'Die Fundstelle fehlt.']);
  });
  it('by a clerk took back what another one had proposed', () => {
    given(textBlocksDecider, [proposed()])
      .when(giveBack({ mayRelease: false }))
      .refused('text-block-of-another', { ...FIRST, proposedOn: PROPOSED_ON });
    given(textBlocksDecider, [proposed()])
      .when(giveBack({ mayRelease: false, returnedBy: PROPOSER }))
      .then(TextBlockReturned({ ...FIRST, note: 'Bitte kürzer.', returnedBy: PROPOSER, effectiveOn: PROPOSED_ON }));
    given(textBlocksDecider, [proposed()])
      .when(giveBack({ mayRelease: false, humanOf: () => 'one human' }))
      .then(returned);
  });
  it('but not one that holds, or that is none', () => {
    given(textBlocksDecider, released()).when(giveBack()).refused('text-block-released', FIRST);
    given(textBlocksDecider)
      .when(giveBack({ version: 2 }))
      .refused('text-block-unknown', { ...FIRST, version: 2 });
  });
});
