import { Injectable } from '@nestjs/common';
import { defined } from '@paktwerk/kernel';
import type { Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/platform';
import { refuse } from '../problems';
import { TEXT_BLOCKS_STREAM, blockOn, textBlocksDecider } from './state';
import type { TextBlock } from './state';

/** The blocks of which letters are written. */
@Injectable()
export class TextBlocks {
  constructor(private readonly commands: Commands) {}

  load(asOf: { readonly knownAt?: Instant } = {}) {
    return this.commands.load(TEXT_BLOCKS_STREAM, textBlocksDecider, asOf);
  }

  /** Those that a person chose, as long as they are what holds today: a block that changed in between is looked at again. */
  async chosen(
    choice: readonly { readonly key: string; readonly version: number }[],
    today: IsoDate,
  ): Promise<readonly TextBlock[] | Refusal> {
    if (choice.length === 0) return [];
    const { state: blocks } = await this.load();
    const chosen: TextBlock[] = [];
    for (const { key, version } of choice) {
      const current = blockOn(blocks, key, today);
      if (current?.version !== version)
        return refuse('text-block-not-valid', { key, version, today, ...defined({ current: current?.version }) });
      chosen.push(current);
    }
    return chosen;
  }
}
