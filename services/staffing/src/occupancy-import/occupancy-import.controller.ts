import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LANGUAGES, OneOf, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  CurrentActor,
  JsonQuery,
  Returns,
  ReturnsSheet,
  SpreadsheetBody,
  WaitForProjection,
  partyOf,
  workbookFile,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { MOST_ROWS } from './columns';
import { OccupancyImports } from './occupancy-imports';
import { OccupancyImportView, OccupancyPreviewView } from './views';

const closed = { additionalProperties: false };
const LanguageQuery = Type.Object(
  { language: Type.Optional(OneOf(LANGUAGES, { description: 'Of headings and comments; German unless told' })) },
  closed,
);
const PartQuery = Type.Object(
  {
    after: Type.Optional(
      Type.String({
        maxLength: 60,
        description: 'Goes on with the same file where `next` of the request before said; without it the whole file is checked first',
      }),
    ),
    rows: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ROWS, description: 'So many rows at most; all of them unless told' })),
  },
  closed,
);

@ApiTags('plan')
@Controller('api/staffing/v1/plan/occupancies')
export class OccupancyImportController {
  constructor(private readonly imports: OccupancyImports) {}

  @Get('template.xlsx')
  @Allow('APPLICANT', 'SIGNATORY')
  @WaitForProjection('posts')
  @ReturnsSheet('xlsx', 'An empty spreadsheet for occupancies, with the posts of the plan to choose from')
  async template(
    @CurrentActor() actor: Actor,
    @JsonQuery(LanguageQuery) { language = 'de' }: Static<typeof LanguageQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return workbookFile(response, `besetzungen-${partyOf(actor)}`, await this.imports.template(actor, language));
  }

  @Post('check')
  @Allow('APPLICANT')
  @WaitForProjection('posts')
  @Returns(OccupancyPreviewView, {
    description:
      'What the file would make of the plan, cell by cell; nothing is stored but an attempt at more time than somebody has beside others',
  })
  check(@CurrentActor() actor: Actor, @Command() ctx: CommandContext, @SpreadsheetBody() file: Buffer) {
    return this.imports.preview(actor, file, ctx);
  }

  @Post('marked')
  @HttpCode(200)
  @Allow('APPLICANT')
  @WaitForProjection('posts')
  @ReturnsSheet('xlsx', 'The same file with coloured cells and comments where something is wrong or worth a look; nothing is stored')
  async marked(
    @CurrentActor() actor: Actor,
    @JsonQuery(LanguageQuery) { language = 'de' }: Static<typeof LanguageQuery>,
    @Command() ctx: CommandContext,
    @SpreadsheetBody() file: Buffer,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return workbookFile(response, `besetzungen-${partyOf(actor)}-markiert`, await this.imports.marked(actor, file, language, ctx));
  }

  @Post()
  @Allow('APPLICANT')
  @WaitForProjection('posts')
  @Returns(OccupancyImportView, {
    description: 'What became of every row; the same file again goes on where it stopped, and adds nothing twice',
  })
  takeOver(
    @CurrentActor() actor: Actor,
    @JsonQuery(PartQuery) part: Static<typeof PartQuery>,
    @Command() ctx: CommandContext,
    @SpreadsheetBody() file: Buffer,
  ) {
    return this.imports.takeOver(actor, file, part, ctx);
  }
}
