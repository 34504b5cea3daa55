import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, InstantString, OneOf, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Clock,
  CurrentActor,
  JsonQuery,
  Returns,
  ReturnsSheet,
  WaitForProjection,
  pageOf,
  pageQuery,
  pageSchema,
  sheetFile,
} from '@paktwerk/platform';
import type { Actor, HeaderWriter } from '@paktwerk/platform';
import { PROPOSAL_KINDS } from '../read-models/proposals/entity';
import { REPLACEMENT_STANDINGS } from '../rights/views';
import { Proposals } from './proposals';
import { proposalsSheet } from './proposals-sheet';
import { ProposalItem } from './views';

const closed = { additionalProperties: false };
const wanted = {
  kind: Type.Optional(OneOf(PROPOSAL_KINDS)),
  standing: Type.Optional(OneOf(REPLACEMENT_STANDINGS, { description: 'On the day that is asked for' })),
  effectiveOn: Type.Optional(DateOnly({ description: 'What was proposed by this day; today unless told' })),
  knownAt: Type.Optional(InstantString()),
};
const ListQuery = Type.Object({ ...wanted, ...pageQuery }, closed);
const ExportQuery = Type.Object(wanted, closed);

/** What two people of the state decide together: mergers of people, replacements of lost administrators. */
@ApiTags('people')
@Controller('api/directory/v1')
export class ProposalController {
  constructor(
    private readonly proposals: Proposals,
    private readonly clock: Clock,
  ) {}

  @Get('proposals')
  @Allow('MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('proposals')
  @Returns(pageSchema(ProposalItem), { description: 'Newest first; operations see mergers only' })
  async find(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    const found = await this.proposals.find(actor, query);
    return pageOf(
      found,
      (p) => p.firstNumber,
      query,
      ({ firstNumber: _, ...item }) => item,
    );
  }

  @Get('proposals.csv')
  @Allow('MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('proposals')
  @ReturnsSheet('csv', 'The same list, all of it, for other programs')
  async csv(
    @CurrentActor() actor: Actor,
    @JsonQuery(ExportQuery) query: Static<typeof ExportQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', await this.sheet(actor, query));
  }

  @Get('proposals.xlsx')
  @Allow('MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('proposals')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async xlsx(
    @CurrentActor() actor: Actor,
    @JsonQuery(ExportQuery) query: Static<typeof ExportQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', await this.sheet(actor, query));
  }

  private async sheet(actor: Actor, query: Static<typeof ExportQuery>) {
    return proposalsSheet(await this.proposals.find(actor, query), query.effectiveOn ?? (await this.clock.today()), query.knownAt);
  }
}
