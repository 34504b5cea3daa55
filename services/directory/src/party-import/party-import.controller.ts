import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestBody, Text } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Command, CurrentActor, JsonBody, Returns, requireBody } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { ImportParties } from './import-parties';
import { COLUMNS } from './party-list';
import { ImportView } from './views';

const ImportBody = RequestBody('ImportPartiesBody', {
  csv: Text(900_000, { description: `A list with the columns ${COLUMNS.join(', ')}, separated by commas or semicolons` }),
});

@ApiTags('parties')
@Controller('api/directory/v1/parties/imports')
export class PartyImportController {
  constructor(private readonly importing: ImportParties) {}

  @Post()
  @Allow('MINISTRY', 'OPERATIONS')
  @Returns(ImportView, { description: 'What became of every row; rows that are refused keep no other from being entered' })
  async run(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(ImportBody) body: Static<typeof ImportBody>) {
    requireBody(actor, 'state');
    return this.importing.run(body.csv, ctx);
  }
}
