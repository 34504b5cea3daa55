import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  AUTHORITY_READERS,
  Allow,
  JsonQuery,
  PathId,
  Returns,
  ReturnsSheet,
  WaitForProjection,
  sheetFile,
  knownQuery,
} from '@paktwerk/platform';
import type { HeaderWriter } from '@paktwerk/platform';
import { CompareQuery, changesSheet } from './compare';
import { historySheet } from './history-sheet';
import { PublicationChanges } from './publication-changes';
import { PublicationHistories } from './publication-histories';
import type { PublicationHistory } from './publication-histories';
import { PublicationChangesView, PublicationHistoryView } from './views';

const AsOf = Type.Object(knownQuery, { additionalProperties: false });

const fileOf = (response: HeaderWriter, kind: 'csv' | 'xlsx', { of, entries }: PublicationHistory) =>
  sheetFile(response, kind, historySheet(of, entries));

const comparisonOf = (response: HeaderWriter, kind: 'csv' | 'xlsx', compared: Static<typeof PublicationChangesView>) =>
  sheetFile(response, kind, changesSheet('Verglichen', compared.of, compared));

/** Who published what, when, by which source: of programmes with their rules and calls, of the pact and of decrees; and what changed in these between two instants. */
@ApiTags('histories')
@Controller('api/applications/v1')
export class HistoryController {
  constructor(
    private readonly histories: PublicationHistories,
    private readonly changes: PublicationChanges,
  ) {}

  @Get('programmes/:programmeId/history')
  @Allow('ANY')
  @WaitForProjection('funding-calls')
  @Returns(PublicationHistoryView, { description: 'The programme, the versions of its rules and its calls, in German sentences' })
  programme(@PathId('programmeId', 'prg') programmeId: string, @JsonQuery(AsOf) asOf: Static<typeof AsOf>) {
    return this.histories.ofProgramme(programmeId, asOf);
  }

  @Get('programmes/:programmeId/history.csv')
  @Allow('ANY')
  @WaitForProjection('funding-calls')
  @ReturnsSheet('csv', 'The same for other programs')
  async programmeCsv(
    @PathId('programmeId', 'prg') programmeId: string,
    @JsonQuery(AsOf) asOf: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return fileOf(response, 'csv', await this.histories.ofProgramme(programmeId, asOf));
  }

  @Get('programmes/:programmeId/history.xlsx')
  @Allow('ANY')
  @WaitForProjection('funding-calls')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async programmeXlsx(
    @PathId('programmeId', 'prg') programmeId: string,
    @JsonQuery(AsOf) asOf: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return fileOf(response, 'xlsx', await this.histories.ofProgramme(programmeId, asOf));
  }

  @Get('calls/:callId/history')
  @Allow('ANY')
  @Returns(PublicationHistoryView, { description: 'The call, in German sentences' })
  call(@PathId('callId', 'call') callId: string, @JsonQuery(AsOf) asOf: Static<typeof AsOf>) {
    return this.histories.ofCall(callId, asOf);
  }

  @Get('calls/:callId/history.csv')
  @Allow('ANY')
  @ReturnsSheet('csv', 'The same for other programs')
  async callCsv(
    @PathId('callId', 'call') callId: string,
    @JsonQuery(AsOf) asOf: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return fileOf(response, 'csv', await this.histories.ofCall(callId, asOf));
  }

  @Get('calls/:callId/history.xlsx')
  @Allow('ANY')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async callXlsx(
    @PathId('callId', 'call') callId: string,
    @JsonQuery(AsOf) asOf: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return fileOf(response, 'xlsx', await this.histories.ofCall(callId, asOf));
  }

  @Get('pact/history')
  @Allow('ANY')
  @Returns(PublicationHistoryView, { description: 'The versions of the pact, in German sentences' })
  pact(@JsonQuery(AsOf) asOf: Static<typeof AsOf>) {
    return this.histories.ofPact(asOf);
  }

  @Get('pact/history.csv')
  @Allow('ANY')
  @ReturnsSheet('csv', 'The same for other programs')
  async pactCsv(@JsonQuery(AsOf) asOf: Static<typeof AsOf>, @Res({ passthrough: true }) response: HeaderWriter) {
    return fileOf(response, 'csv', await this.histories.ofPact(asOf));
  }

  @Get('pact/history.xlsx')
  @Allow('ANY')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async pactXlsx(@JsonQuery(AsOf) asOf: Static<typeof AsOf>, @Res({ passthrough: true }) response: HeaderWriter) {
    return fileOf(response, 'xlsx', await this.histories.ofPact(asOf));
  }

  @Get('decrees/history')
  @Allow('ANY')
  @Returns(PublicationHistoryView, { description: 'All decrees, in German sentences' })
  decrees(@JsonQuery(AsOf) asOf: Static<typeof AsOf>) {
    return this.histories.ofDecrees(asOf);
  }

  @Get('decrees/history.csv')
  @Allow('ANY')
  @ReturnsSheet('csv', 'The same for other programs')
  async decreesCsv(@JsonQuery(AsOf) asOf: Static<typeof AsOf>, @Res({ passthrough: true }) response: HeaderWriter) {
    return fileOf(response, 'csv', await this.histories.ofDecrees(asOf));
  }

  @Get('decrees/history.xlsx')
  @Allow('ANY')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async decreesXlsx(@JsonQuery(AsOf) asOf: Static<typeof AsOf>, @Res({ passthrough: true }) response: HeaderWriter) {
    return fileOf(response, 'xlsx', await this.histories.ofDecrees(asOf));
  }

  @Get('text-blocks/history')
  @Allow(...AUTHORITY_READERS)
  @Returns(PublicationHistoryView, { description: 'Who proposed, released and returned which block of text, in German sentences' })
  textBlocks(@JsonQuery(AsOf) asOf: Static<typeof AsOf>) {
    return this.histories.ofTextBlocks(asOf);
  }

  @Get('text-blocks/history.csv')
  @Allow(...AUTHORITY_READERS)
  @ReturnsSheet('csv', 'The same for other programs')
  async textBlocksCsv(@JsonQuery(AsOf) asOf: Static<typeof AsOf>, @Res({ passthrough: true }) response: HeaderWriter) {
    return fileOf(response, 'csv', await this.histories.ofTextBlocks(asOf));
  }

  @Get('text-blocks/history.xlsx')
  @Allow(...AUTHORITY_READERS)
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async textBlocksXlsx(@JsonQuery(AsOf) asOf: Static<typeof AsOf>, @Res({ passthrough: true }) response: HeaderWriter) {
    return fileOf(response, 'xlsx', await this.histories.ofTextBlocks(asOf));
  }

  @Get('pact/changes')
  @Allow('ANY')
  @Returns(PublicationChangesView, { description: 'What changed in the pact between two instants, amount by amount, and what changed it' })
  pactChanges(@JsonQuery(CompareQuery) query: Static<typeof CompareQuery>) {
    return this.changes.ofPact(query);
  }

  @Get('pact/changes.csv')
  @Allow('ANY')
  @ReturnsSheet('csv', 'The same for other programs')
  async pactChangesCsv(@JsonQuery(CompareQuery) query: Static<typeof CompareQuery>, @Res({ passthrough: true }) response: HeaderWriter) {
    return comparisonOf(response, 'csv', await this.changes.ofPact(query));
  }

  @Get('pact/changes.xlsx')
  @Allow('ANY')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async pactChangesXlsx(@JsonQuery(CompareQuery) query: Static<typeof CompareQuery>, @Res({ passthrough: true }) response: HeaderWriter) {
    return comparisonOf(response, 'xlsx', await this.changes.ofPact(query));
  }

  @Get('decrees/changes')
  @Allow('ANY')
  @Returns(PublicationChangesView, { description: 'What changed in whom decrees name and which of them hold, between two instants' })
  decreesChanges(@JsonQuery(CompareQuery) query: Static<typeof CompareQuery>) {
    return this.changes.ofDecrees(query);
  }

  @Get('decrees/changes.csv')
  @Allow('ANY')
  @ReturnsSheet('csv', 'The same for other programs')
  async decreesChangesCsv(@JsonQuery(CompareQuery) query: Static<typeof CompareQuery>, @Res({ passthrough: true }) response: HeaderWriter) {
    return comparisonOf(response, 'csv', await this.changes.ofDecrees(query));
  }

  @Get('decrees/changes.xlsx')
  @Allow('ANY')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async decreesChangesXlsx(
    @JsonQuery(CompareQuery) query: Static<typeof CompareQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return comparisonOf(response, 'xlsx', await this.changes.ofDecrees(query));
  }

  @Get('text-blocks/changes')
  @Allow(...AUTHORITY_READERS)
  @Returns(PublicationChangesView, { description: 'What changed in the blocks of text between two instants, word by word' })
  textBlocksChanges(@JsonQuery(CompareQuery) query: Static<typeof CompareQuery>) {
    return this.changes.ofTextBlocks(query);
  }

  @Get('text-blocks/changes.csv')
  @Allow(...AUTHORITY_READERS)
  @ReturnsSheet('csv', 'The same for other programs')
  async textBlocksChangesCsv(
    @JsonQuery(CompareQuery) query: Static<typeof CompareQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return comparisonOf(response, 'csv', await this.changes.ofTextBlocks(query));
  }

  @Get('text-blocks/changes.xlsx')
  @Allow(...AUTHORITY_READERS)
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async textBlocksChangesXlsx(
    @JsonQuery(CompareQuery) query: Static<typeof CompareQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return comparisonOf(response, 'xlsx', await this.changes.ofTextBlocks(query));
  }
}
