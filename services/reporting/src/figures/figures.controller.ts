import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Static } from '@paktwerk/kernel';
import { Allow, CurrentActor, Database, JsonQuery, Returns, ReturnsSheet, WaitForProjection, sheetFile } from '@paktwerk/platform';
import type { Actor, HeaderWriter } from '@paktwerk/platform';
import type { Sheet } from '@paktwerk/sheets';
import { programmes } from '../read-models/programmes/query';
import { FiguresReader } from './figures-reader';
import { comparisonSheet, figuresSheet } from './sheets';
import type { SheetProgramme } from './sheets';
import { ALL } from '../read-models/figures/query';
import { ComparisonView, ComparisonQuery, ReportView, FiguresQuery, SeriesView, SeriesQuery } from './views';

@ApiTags('figures')
@Controller('api/reporting/v1')
export class FiguresController {
  constructor(
    private readonly reader: FiguresReader,
    private readonly db: Database,
  ) {}

  @Get('figures')
  @Allow('ANY')
  @WaitForProjection('figures')
  @Returns(ReportView, { description: 'Figures per district and in total, as of two dates' })
  figures(@CurrentActor() actor: Actor, @JsonQuery(FiguresQuery) query: Static<typeof FiguresQuery>) {
    return this.reader.figures(actor, query);
  }

  @Get('figures.csv')
  @Allow('ANY')
  @WaitForProjection('figures')
  @ReturnsSheet('csv', 'The same figures for other programs, with a row of totals')
  async csv(
    @CurrentActor() actor: Actor,
    @JsonQuery(FiguresQuery) query: Static<typeof FiguresQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', await this.figuresSheet(actor, query));
  }

  @Get('figures.xlsx')
  @Allow('ANY')
  @WaitForProjection('figures')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async xlsx(
    @CurrentActor() actor: Actor,
    @JsonQuery(FiguresQuery) query: Static<typeof FiguresQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', await this.figuresSheet(actor, query));
  }

  @Get('figures/comparison')
  @Allow('ANY')
  @WaitForProjection('figures')
  @Returns(ComparisonView, {
    description: 'The same figures at two points in time, A and B, with the difference, by district and by programme',
  })
  comparison(@CurrentActor() actor: Actor, @JsonQuery(ComparisonQuery) query: Static<typeof ComparisonQuery>) {
    return this.reader.comparison(actor, query);
  }

  @Get('figures/comparison.csv')
  @Allow('ANY')
  @WaitForProjection('figures')
  @ReturnsSheet('csv', 'The same comparison for other programs: A, B and B − A beside each other')
  async comparisonCsv(
    @CurrentActor() actor: Actor,
    @JsonQuery(ComparisonQuery) query: Static<typeof ComparisonQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', await this.comparisonSheet(actor, query));
  }

  @Get('figures/comparison.xlsx')
  @Allow('ANY')
  @WaitForProjection('figures')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async comparisonXlsx(
    @CurrentActor() actor: Actor,
    @JsonQuery(ComparisonQuery) query: Static<typeof ComparisonQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', await this.comparisonSheet(actor, query));
  }

  @Get('series')
  @Allow('ANY')
  @WaitForProjection('figures')
  @Returns(SeriesView, { description: 'Measures over time' })
  series(@CurrentActor() actor: Actor, @JsonQuery(SeriesQuery) query: Static<typeof SeriesQuery>) {
    return this.reader.series(actor, query);
  }

  private async figuresSheet(actor: Actor, query: Static<typeof FiguresQuery>): Promise<Sheet> {
    const answer = await this.reader.figures(actor, query);
    return figuresSheet(await this.programmeOf(query.programmeId), answer, answer);
  }

  private async comparisonSheet(actor: Actor, query: Static<typeof ComparisonQuery>): Promise<Sheet> {
    return comparisonSheet(await this.programmeOf(query.programmeId), await this.reader.comparison(actor, query));
  }

  private async programmeOf(programmeId: string): Promise<SheetProgramme> {
    if (programmeId === ALL) return { title: 'Alle Programme', code: 'alle' };
    const programme = (await programmes(this.db)).find((p) => p.programmeId === programmeId);
    return { title: programme?.titleDe ?? programmeId, code: programme?.code ?? 'programm' };
  }
}
