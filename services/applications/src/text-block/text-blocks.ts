import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@paktwerk/contracts';
import { defined } from '@paktwerk/kernel';
import type { Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/platform';
import { refuse } from '../problems';
import { missingBlocks, notOffered } from './blocks-of-notice';
import { TEXT_BLOCKS_STREAM, blockOn, textBlocksDecider } from './state';
import type { TextBlock } from './state';

/** The blocks of which letters are written. */
@Injectable()
export class TextBlocks {
  constructor(private readonly commands: Commands) {}

  load(asOf: { readonly knownAt?: Instant } = {}) {
    return this.commands.load(TEXT_BLOCKS_STREAM, textBlocksDecider, asOf);
  }

  /** Those that a person chose for a notice, with all that it needs. */
  async chosen(choice: readonly Choice[], kind: NoticeKind, today: IsoDate): Promise<readonly TextBlock[] | Refusal> {
    const { state: blocks } = await this.load();
    const chosen = heldOf(choice, kind, today, blocks);
    return 'code' in chosen ? chosen : (missingBlocks(chosen, blocks, kind, today) ?? chosen);
  }

  /** The same for a preview, in which something may still be missing. */
  async previewed(choice: readonly Choice[], kind: NoticeKind, today: IsoDate): Promise<readonly TextBlock[] | Refusal> {
    return choice.length === 0 ? [] : heldOf(choice, kind, today, (await this.load()).state);
  }
}

interface Choice {
  readonly key: string;
  readonly version: number;
}

/** What holds today of what was chosen: a block that changed in between is looked at again. */
const heldOf = (
  choice: readonly Choice[],
  kind: NoticeKind,
  today: IsoDate,
  blocks: readonly TextBlock[],
): readonly TextBlock[] | Refusal => {
  const chosen: TextBlock[] = [];
  for (const { key, version } of choice) {
    const current = blockOn(blocks, key, today);
    if (current?.version !== version)
      return refuse('text-block-not-valid', { key, version, today, ...defined({ current: current?.version }) });
    const other = notOffered(current, kind);
    if (other !== undefined) return other;
    chosen.push(current);
  }
  return chosen;
};
