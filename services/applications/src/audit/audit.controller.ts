import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestBody, Text, Type, defined, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  ReturnsSheet,
  asOfQuery,
  reply,
  sheetFile,
} from '@paktwerk/platform';
import type { CommandContext, HeaderWriter } from '@paktwerk/platform';
import { historySheet } from '../history/history-sheet';
import { decideAddNote } from './add-note';
import { auditNotesDecider, auditNotesStream } from './state';
import { VolumeView } from './views';
import { Volumes } from './volumes';

const AsOf = Type.Object(asOfQuery, { additionalProperties: false });
const AddNoteBody = RequestBody('AddNoteBody', {
  text: Text(2000, { description: 'Read by auditors alone; no person' }),
  about: Type.Optional(Text(100, { description: 'The position of the event that it is about' })),
});

/** What the court of audit reads of a file, and what it notes for itself. */
@ApiTags('audit')
@Controller('api/applications/v1/volumes')
export class AuditController {
  constructor(
    private readonly commands: Commands,
    private readonly volumes: Volumes,
  ) {}

  @Get(':applicationId')
  @Allow('AUDITOR')
  @Returns(VolumeView, {
    description: 'Application, notices and forwarding of a file in one order, as known at an instant and held on a day',
  })
  one(@PathId('applicationId', 'app') applicationId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    return this.volumes.of(applicationId, query);
  }

  @Get(':applicationId/volume.csv')
  @Allow('AUDITOR')
  @ReturnsSheet('csv', 'The same for other programs')
  async csv(
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.volumes.of(applicationId, query);
    return sheetFile(response, 'csv', historySheet(`aktenband-${fileNumber}`, entries));
  }

  @Get(':applicationId/volume.xlsx')
  @Allow('AUDITOR')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async xlsx(
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.volumes.of(applicationId, query);
    return sheetFile(response, 'xlsx', historySheet(`aktenband-${fileNumber}`, entries));
  }

  @Post(':applicationId/notes')
  @Allow('AUDITOR')
  @Returns(VolumeView, { versioned: true, description: 'The file with the note' })
  async note(
    @Command() ctx: CommandContext,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(AddNoteBody) { text, about }: Static<typeof AddNoteBody>,
  ) {
    const noteId = derivedId('anote', ctx.commandId);
    const positions = await this.volumes.positions(applicationId);
    const handled = await this.commands.handle(auditNotesStream(applicationId), auditNotesDecider, ctx, {
      decide: (notes, { today }) => decideAddNote({ noteId, applicationId, text, ...defined({ about }), positions, today }, notes),
    });
    return reply(handled, await this.volumes.of(applicationId, {}));
  }
}
