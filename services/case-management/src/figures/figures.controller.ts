import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SUPPRESSION_THRESHOLD } from '@paktwerk/contracts';
import { InstantString, OneOf, RequestBody, Type, defined } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { parsePosition } from '@paktwerk/event-store';
import {
  Allow,
  Command,
  Commands,
  Database,
  Districts,
  JsonBody,
  JsonQuery,
  Problem,
  Returns,
  Runtime,
  created,
  notFound,
  reply,
} from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import { Programmes } from '../read-models/programmes/query';
import { dailyTotals } from '../read-models/daily-totals/projection';
import { countMonth } from './month';
import { daysOf } from './query';
import { decideRelease } from './release-figures';
import { figuresDecider, figuresStream } from './state';
import { FiguresView, Month, ProgrammeId } from './views';

const ReleaseBody = RequestBody('ReleaseBody', {
  programmeId: ProgrammeId,
  month: Month,
  reason: Type.Optional(
    OneOf(['LATE_RECORDS', 'CORRECTED_RECORDS'] as const, { description: 'Needed where figures of this month are replaced' }),
  ),
});
const FiguresQuery = Type.Object(
  { programmeId: ProgrammeId, month: Month, knownAt: Type.Optional(InstantString()) },
  { additionalProperties: false },
);

const COUNTING_MS = 2000;

/** The one way by which figures of counselling become public. */
@ApiTags('figures')
@Controller('api/case-management/v1/figures')
export class FiguresController {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly programmes: Programmes,
    private readonly runtime: Runtime,
  ) {}

  @Post()
  @Allow('MINISTRY')
  @Returns(FiguresView, { versioned: true, status: 201, description: 'Released' })
  async release(@JsonBody(ReleaseBody) body: Static<typeof ReleaseBody>, @Command() ctx: CommandContext) {
    const { programmeId, month, reason } = body;
    const handled = await this.commands.handle(figuresStream(programmeId, month), figuresDecider, ctx, {
      decide: async (state, { today }) => {
        await this.waitUntilCounted();
        const { days, countedUpTo } = await daysOf(this.db, programmeId, month);
        const counts = countMonth(
          this.districts.all.map((d) => d.key),
          days,
        );
        const isProgrammePublished = await this.programmes.isPublished(programmeId);
        return decideRelease({ programmeId, month, reason, countedUpTo: countedUpTo ?? ctx.at, counts }, state, {
          today,
          isProgrammePublished,
          threshold: SUPPRESSION_THRESHOLD,
        });
      },
    });
    const query = new URLSearchParams({ programmeId, month }).toString();
    return created(handled, `/api/case-management/v1/figures?${query}`, handled.file ?? notFound('figures', month));
  }

  /** What is released is public: anyone signed in may read it here, everybody follows it as events. */
  @Get()
  @Allow('ANY')
  @Returns(FiguresView, { versioned: true })
  async read(@JsonQuery(FiguresQuery) { programmeId, month, knownAt }: Static<typeof FiguresQuery>) {
    const at = defined({ knownAt });
    const loaded = await this.commands.load(figuresStream(programmeId, month), figuresDecider, at);
    return reply(loaded, loaded.file ?? notFound('figures', month));
  }

  /** Nothing that is recorded already may be missing from what is released. */
  private async waitUntilCounted(): Promise<void> {
    const head = parsePosition((await this.runtime.store.head()) ?? '');
    if (head && (await this.runtime.freshness.reached([dailyTotals.id], head, COUNTING_MS)) !== 'reached')
      throw new Problem(503, 'read-side-behind', {}, [], { 'retry-after': '1' });
  }
}
