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
  asOfQuery,
  sheetFile,
} from '@paktwerk/platform';
import type { HeaderWriter } from '@paktwerk/platform';
import { WaitingListView } from './views';
import { WaitingLists } from './waiting-lists';

const AsOf = Type.Object(asOfQuery, { additionalProperties: false });

@ApiTags('calls')
@Controller('api/applications/v1/calls/:callId')
export class WaitingListController {
  constructor(private readonly waitingLists: WaitingLists) {}

  @Get('waiting-list')
  @Allow(...AUTHORITY_READERS)
  @WaitForProjection('waiting-list')
  @Returns(WaitingListView, { description: 'Who waits for money of the call, in order, and how everybody stands' })
  list(@PathId('callId', 'call') callId: string, @JsonQuery(AsOf) asOf: Static<typeof AsOf>) {
    return this.waitingLists.ofCall(callId, asOf);
  }

  @Get('waiting-list.csv')
  @Allow(...AUTHORITY_READERS)
  @WaitForProjection('waiting-list')
  @ReturnsSheet('csv', 'The same for other programs')
  async csv(
    @PathId('callId', 'call') callId: string,
    @JsonQuery(AsOf) asOf: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', await this.waitingLists.sheet(callId, asOf));
  }

  @Get('waiting-list.xlsx')
  @Allow(...AUTHORITY_READERS)
  @WaitForProjection('waiting-list')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async xlsx(
    @PathId('callId', 'call') callId: string,
    @JsonQuery(AsOf) asOf: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', await this.waitingLists.sheet(callId, asOf));
  }
}
