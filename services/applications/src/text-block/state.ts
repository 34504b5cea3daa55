import { assertNever, derivedId } from '@paktwerk/kernel';
import type { Decider, IsoDate } from '@paktwerk/kernel';
import type { TextBlockEvent, TextBlockProposed } from './events';

type Proposed = ReturnType<typeof TextBlockProposed>['data'];

/** One version of a block, and how far it is. */
export interface TextBlock extends Omit<Proposed, 'effectiveOn'> {
  readonly proposedOn: IsoDate;
  readonly status: 'proposed' | 'released' | 'returned';
  readonly releasedBy?: string;
  /** Each time with what is to be different. */
  readonly returned?: readonly { readonly note: string; readonly by: string; readonly on: IsoDate }[];
}

/** All blocks in one stream: they are few, and a letter is written from several of them. */
export const TEXT_BLOCKS_STREAM = 'text-blocks';
export const textBlockIdOf = (key: string) => derivedId('tbl', key);

export const versionsOf = (blocks: readonly TextBlock[], key: string): readonly TextBlock[] => blocks.filter((b) => b.key === key);

/** The version that holds on a day: of those that were released the last that is valid by then, unless its time is over. */
export const blockOn = (blocks: readonly TextBlock[], key: string, day: IsoDate): TextBlock | undefined => {
  const last = versionsOf(blocks, key).findLast((b) => b.status === 'released' && b.validFrom <= day);
  return last?.validTo !== undefined && last.validTo < day ? undefined : last;
};

const withVersion = (
  blocks: readonly TextBlock[],
  { key, version }: { readonly key: string; readonly version: number },
  change: (block: TextBlock) => Partial<TextBlock>,
): readonly TextBlock[] => blocks.map((b) => (b.key === key && b.version === version ? { ...b, ...change(b) } : b));

export const textBlocksDecider: Decider<readonly TextBlock[], TextBlockEvent> = {
  initial: [],
  evolve: (blocks, e) => {
    switch (e.type) {
      case 'text-block.proposed': {
        const { effectiveOn: proposedOn, ...block } = e.data;
        return [...blocks, { ...block, proposedOn, status: 'proposed' }];
      }
      case 'text-block.released':
        return withVersion(blocks, e.data, () => ({ status: 'released', releasedBy: e.data.releasedBy }));
      case 'text-block.returned': {
        const { note, returnedBy: by, effectiveOn: on } = e.data;
        return withVersion(blocks, e.data, ({ returned = [] }) => ({ status: 'returned', returned: [...returned, { note, by, on }] }));
      }
      default:
        return assertNever(e);
    }
  },
};
