import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { refuse } from '../problems';
import { TextBlockReleased, TextBlockReturned } from './events';
import type { TextBlockEvent } from './events';
import { withoutCourt } from './propose-text-block';
import type { TextBlock } from './state';

export interface OfVersion {
  readonly key: string;
  readonly version: number;
  readonly today: IsoDate;
}
interface BySomebody extends OfVersion {
  /** Which humans people are, so that two sign-ins of one are one. */
  readonly humanOf: HumanOf;
}
export interface ReleaseTextBlock extends BySomebody {
  readonly releasedBy: string;
}
export interface ReturnTextBlock extends BySomebody {
  readonly note: string;
  readonly returnedBy: string;
  /** They could release it, too. */
  readonly mayRelease: boolean;
}

const versionIn = (blocks: readonly TextBlock[], { key, version }: OfVersion): TextBlock | Refusal =>
  blocks.find((b) => b.key === key && b.version === version) ?? refuse('text-block-unknown', { key, version });

/** The second of the four eyes; from its day on letters may say it. */
export const decideReleaseBlock = (command: ReleaseTextBlock, blocks: readonly TextBlock[]): Decision<TextBlockEvent> => {
  const { key, version, releasedBy, humanOf, today } = command;
  const block = versionIn(blocks, command);
  if ('code' in block) return block;
  const { status, proposedBy, proposedOn, validFrom } = block;
  if (status === 'released') return nothing();
  if (status === 'returned') return refuse('text-block-returned', { key, version });
  if (humanOf(releasedBy) === humanOf(proposedBy)) return refuse('text-block-own', { key, version, proposedOn });
  if (validFrom < today) return refuse('text-block-in-the-past', { field: '/version', validFrom, today });
  return withoutCourt(block, '/version') ?? record(TextBlockReleased({ key, version, releasedBy, effectiveOn: validFrom }));
};

/** By whoever may release, or by the one who proposed it. What somebody else finds wrong with it is another note. */
export const decideReturnBlock = (command: ReturnTextBlock, blocks: readonly TextBlock[]): Decision<TextBlockEvent> => {
  const { key, version, note, returnedBy, mayRelease, humanOf, today } = command;
  const block = versionIn(blocks, command);
  if ('code' in block) return block;
  const { status, proposedBy, proposedOn, returned = [] } = block;
  if (status === 'released') return refuse('text-block-released', { key, version });
  if (!mayRelease && humanOf(returnedBy) !== humanOf(proposedBy)) return refuse('text-block-of-another', { key, version, proposedOn });
  if (returned.some((before) => before.note === note && before.by === returnedBy)) return nothing();
  return record(TextBlockReturned({ key, version, note, returnedBy, effectiveOn: today }));
};
