import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, InstantString, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  AUTHORITY_READERS,
  Allow,
  Clock,
  Command,
  Commands,
  CurrentActor,
  DirectoryCopy,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  created,
  notFound,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { textBlockContent } from './events';
import { decidePropose } from './propose-text-block';
import { decideReleaseBlock, decideReturnBlock } from './release-text-block';
import { TEXT_BLOCKS_STREAM, textBlockIdOf, textBlocksDecider } from './state';
import type { TextBlock } from './state';
import { TextBlocks } from './text-blocks';
import { TextBlockView, TextBlocksView, textBlockView, textBlocksView } from './views';

const ProposeTextBlockBody = RequestBody('ProposeTextBlockBody', textBlockContent);
const version = { version: Type.Integer({ minimum: 1 }) };
const ReleaseTextBlockBody = RequestBody('ReleaseTextBlockBody', version);
const ReturnTextBlockBody = RequestBody('ReturnTextBlockBody', { ...version, note: Text(900, { description: 'What is to be different' }) });
const AsOf = Type.Object(
  { knownAt: Type.Optional(InstantString()), effectiveOn: Type.Optional(DateOnly({ description: 'Today unless told' })) },
  { additionalProperties: false },
);

@ApiTags('text-blocks')
@Controller('api/applications/v1/text-blocks')
export class TextBlockController {
  constructor(
    private readonly commands: Commands,
    private readonly textBlocks: TextBlocks,
    private readonly directory: DirectoryCopy,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(...AUTHORITY_READERS)
  @Returns(TextBlocksView, { versioned: true, description: 'Every block with all of its versions, and which of them holds' })
  async all(@CurrentActor() actor: Actor, @JsonQuery(AsOf) { effectiveOn, ...asOf }: Static<typeof AsOf>) {
    const loaded = await this.textBlocks.load(asOf);
    return reply(loaded, textBlocksView(loaded.state, effectiveOn ?? (await this.clock.today()), actor.personId));
  }

  @Post()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(TextBlockView, { versioned: true, status: 201, description: 'Proposed; another person releases it' })
  async propose(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(ProposeTextBlockBody) body: Static<typeof ProposeTextBlockBody>,
  ) {
    requireBody(actor, 'authority');
    const handled = await this.commands.handle(TEXT_BLOCKS_STREAM, textBlocksDecider, ctx, {
      decide: (blocks, { today }) => decidePropose({ ...body, proposedBy: actor.personId, today }, blocks),
    });
    const view = textBlockView(handled.state, body.key, await this.clock.today(), actor.personId);
    return created(handled, `/api/applications/v1/text-blocks/${view.blockId}`, view);
  }

  @Get(':blockId')
  @Allow(...AUTHORITY_READERS)
  @Returns(TextBlockView, { versioned: true })
  async one(
    @CurrentActor() actor: Actor,
    @PathId('blockId', 'tbl') blockId: string,
    @JsonQuery(AsOf) { effectiveOn, ...asOf }: Static<typeof AsOf>,
  ) {
    const loaded = await this.textBlocks.load(asOf);
    const day = effectiveOn ?? (await this.clock.today());
    return reply(loaded, textBlockView(loaded.state, keyOf(loaded.state, blockId), day, actor.personId));
  }

  @Post(':blockId/release')
  @HttpCode(200)
  @Allow('GRANT_REVIEWER')
  @Returns(TextBlockView, { versioned: true, description: 'Released by another person than the one who proposed it' })
  async release(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('blockId', 'tbl') blockId: string,
    @JsonBody(ReleaseTextBlockBody) body: Static<typeof ReleaseTextBlockBody>,
  ) {
    requireBody(actor, 'authority');
    const handled = await this.commands.handle(TEXT_BLOCKS_STREAM, textBlocksDecider, ctx, {
      decide: async (blocks, { today }) => {
        const humanOf = await this.directory.humans([actor.personId, ...blocks.map((b) => b.proposedBy)]);
        return decideReleaseBlock({ ...body, key: keyOf(blocks, blockId), releasedBy: actor.personId, humanOf, today }, blocks);
      },
    });
    return reply(handled, textBlockView(handled.state, keyOf(handled.state, blockId), await this.clock.today(), actor.personId));
  }

  @Post(':blockId/return')
  @HttpCode(200)
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(TextBlockView, { versioned: true, description: 'Not released as it is: by whoever may release, or by the one who proposed it' })
  async return(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('blockId', 'tbl') blockId: string,
    @JsonBody(ReturnTextBlockBody) body: Static<typeof ReturnTextBlockBody>,
  ) {
    requireBody(actor, 'authority');
    const handled = await this.commands.handle(TEXT_BLOCKS_STREAM, textBlocksDecider, ctx, {
      decide: async (blocks, { today }) => {
        const humanOf = await this.directory.humans([actor.personId, ...blocks.map((b) => b.proposedBy)]);
        const by = { returnedBy: actor.personId, mayRelease: actor.roles.includes('GRANT_REVIEWER'), humanOf };
        return decideReturnBlock({ ...body, ...by, key: keyOf(blocks, blockId), today }, blocks);
      },
    });
    return reply(handled, textBlockView(handled.state, keyOf(handled.state, blockId), await this.clock.today(), actor.personId));
  }
}

const keyOf = (blocks: readonly TextBlock[], blockId: string): string =>
  blocks.find((b) => textBlockIdOf(b.key) === blockId)?.key ?? notFound('text-block', blockId);
