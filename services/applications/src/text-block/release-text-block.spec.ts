import { given } from '@paktwerk/testing';
import { TextBlockReleased, TextBlockReturned } from './events';
import { decideReleaseBlock, decideReturnBlock } from './release-text-block';
import type { ReleaseTextBlock } from './release-text-block';
import { textBlocksDecider } from './state';
import type { TextBlock } from './state';
import { PROPOSED_ON, PROPOSER, RELEASER, proposed, released } from './text-block.fixture';

const FIRST = { key: 'anbest-k', version: 1 };
const release =
  (of: Partial<ReleaseTextBlock> = {}) =>
  (blocks: readonly TextBlock[]) =>
    decideReleaseBlock({ ...FIRST, releasedBy: RELEASER, humanOf: (signIn) => signIn, today: PROPOSED_ON, ...of }, blocks);
const giveBack =
  (of: { readonly version?: number } = {}) =>
  (blocks: readonly TextBlock[]) =>
    decideReturnBlock({ ...FIRST, note: 'Bitte kürzer.', returnedBy: RELEASER, today: PROPOSED_ON, ...of }, blocks);
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
  it('but not one that holds, or that is none', () => {
    given(textBlocksDecider, released()).when(giveBack()).refused('text-block-released', FIRST);
    given(textBlocksDecider)
      .when(giveBack({ version: 2 }))
      .refused('text-block-unknown', { ...FIRST, version: 2 });
  });
});
