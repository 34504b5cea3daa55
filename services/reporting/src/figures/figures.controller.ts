import { Controller, Get, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Static } from '@paktwerk/kernel';
import { Allow, CurrentActor, Database, JsonQuery, Returns, WaitForProjection } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { programmes } from '../read-models/programmes/query';
import { comparisonCsv, comparisonFileName, csvFileName, figuresCsv } from './csv';
import { FiguresReader } from './figures-reader';
import { ALL } from '../read-models/figures/query';
import { ComparisonView, ComparisonQuery, ReportView, FiguresQuery, SeriesView, SeriesQuery } from './views';

/** What of the reply this controller uses. */
interface HeaderWriter {
  header(name: string, value: string): unknown;
}

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
  @ApiProduces('text/csv')
  @ApiResponse({
    status: 200,
    description: 'The same figures for a spreadsheet, with a row of totals',
    content: { 'text/csv': { schema: { type: 'string' } } },
  })
  async csv(
    @CurrentActor() actor: Actor,
    @JsonQuery(FiguresQuery) query: Static<typeof FiguresQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ): Promise<string> {
    const answer = await this.reader.figures(actor, query);
    const { title, code } = await this.programmeOf(query.programmeId);
    return download(response, csvFileName(answer, code), figuresCsv(title, answer, answer));
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
  @ApiProduces('text/csv')
  @ApiResponse({
    status: 200,
    description: 'The same comparison for a spreadsheet: A, B and B − A beside each other',
    content: { 'text/csv': { schema: { type: 'string' } } },
  })
  async comparisonCsv(
    @CurrentActor() actor: Actor,
    @JsonQuery(ComparisonQuery) query: Static<typeof ComparisonQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ): Promise<string> {
    const answer = await this.reader.comparison(actor, query);
    const { title, code } = await this.programmeOf(query.programmeId);
    return download(response, comparisonFileName(answer.a, answer.b, code), comparisonCsv(title, answer));
  }

  @Get('series')
  @Allow('ANY')
  @WaitForProjection('figures')
  @Returns(SeriesView, { description: 'Measures over time' })
  series(@CurrentActor() actor: Actor, @JsonQuery(SeriesQuery) query: Static<typeof SeriesQuery>) {
    return this.reader.series(actor, query);
  }

  private async programmeOf(programmeId: string): Promise<{ readonly title: string; readonly code: string }> {
    if (programmeId === ALL) return { title: 'Alle Programme', code: 'alle' };
    const programme = (await programmes(this.db)).find((p) => p.programmeId === programmeId);
    return { title: programme?.titleDe ?? programmeId, code: programme?.code ?? 'programm' };
  }
}

const download = (response: HeaderWriter, name: string, content: string): string => {
  response.header('content-type', 'text/csv; charset=utf-8');
  response.header('content-disposition', `attachment; filename="${name}"`);
  return content;
};
