import { Controller, Get, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Static } from '@paktwerk/kernel';
import { Allow, CurrentActor, Database, JsonQuery, Returns, WaitForProjection } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { programmes } from '../read-models/programmes/query';
import { csvFileName, figuresCsv } from './csv';
import { FiguresReader } from './figures-reader';
import { ALL } from '../read-models/figures/query';
import { FiguresAnswer, FiguresQuery, SeriesAnswer, SeriesQuery } from './views';

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
  @Returns(FiguresAnswer, { description: 'Figures per district and in total, as of two dates' })
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
    const programme = query.programmeId === ALL ? undefined : (await programmes(this.db)).find((p) => p.programmeId === query.programmeId);
    const [title, code] =
      query.programmeId === ALL ? ['Alle Programme', 'alle'] : [programme?.titleDe ?? query.programmeId, programme?.code ?? 'programm'];
    const head = { ...answer, programme: title };
    response.header('content-type', 'text/csv; charset=utf-8');
    response.header('content-disposition', `attachment; filename="${csvFileName(head, code)}"`);
    return figuresCsv(head, answer);
  }

  @Get('series')
  @Allow('ANY')
  @WaitForProjection('figures')
  @Returns(SeriesAnswer, { description: 'Measures over time' })
  series(@CurrentActor() actor: Actor, @JsonQuery(SeriesQuery) query: Static<typeof SeriesQuery>) {
    return this.reader.series(actor, query);
  }
}
