import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { berlinDate, defined, inParallel } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { postDecider, postStream } from '../post/state';
import { RulesOfPosts } from '../programme/rules-of-posts';
import { Posts } from '../read-models/posts/query';
import { neverFilledItem } from './never-filled-item';
import type { NeverFilledItem } from './views';

const WIDTH = 12;

export interface NeverFilledAsked {
  readonly effectiveOn: IsoDate;
  readonly knownAt?: Instant | undefined;
  readonly programmeId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Posts that nobody ever worked on, and what a window from their first possible day on does or would do: no rule says yet whether there is one. */
@Injectable()
export class NeverFilled {
  constructor(
    private readonly commands: Commands,
    private readonly posts: Posts,
    private readonly rules: RulesOfPosts,
  ) {}

  async find({ effectiveOn, ...asked }: NeverFilledAsked, today: IsoDate) {
    const { rows, next } = await this.posts.neverFilled(asked);
    const found = new Map<string, NeverFilledItem>();
    const knownOn = asked.knownAt === undefined ? today : berlinDate(asked.knownAt);
    await inParallel(rows, WIDTH, async ({ postId }) => {
      const { state, file } = await this.commands.load(postStream(postId), postDecider, defined({ knownAt: asked.knownAt }));
      if (state.kind === 'none' || !file) return;
      found.set(postId, neverFilledItem(state, file, await this.rules.of(state.programmeId, knownOn), effectiveOn));
    });
    return { items: rows.flatMap(({ postId }) => found.get(postId) ?? []), ...next };
  }
}
