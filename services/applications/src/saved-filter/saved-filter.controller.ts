import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Command, CurrentActor, JsonBody, JsonQuery, PathId, Returns, notFound, refuseWith } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { SavedFilters } from './saved-filters';
import { SavedFiltersView } from './views';

const ListName = Type.String({ pattern: '^[a-z][a-z-]{1,39}$', description: 'As the page names it, e.g. `antraege`' });
const ListQuery = Type.Object({ list: Type.Optional(ListName) }, { additionalProperties: false });
const SaveFilterBody = RequestBody('SaveFilterBody', {
  list: ListName,
  name: Text(80),
  filter: Type.Record(Type.String({ pattern: '^[a-z][A-Za-z-]{0,39}$' }), Text(200), {
    maxProperties: 20,
    description: 'What stands in the address of the list',
  }),
});

@ApiTags('saved filters')
@Controller('api/applications/v1/saved-filters')
export class SavedFilterController {
  constructor(private readonly filters: SavedFilters) {}

  @Get()
  @Allow('ANY')
  @Returns(SavedFiltersView, { description: 'Of who asks, in the order in which they were saved' })
  async mine(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) { list }: Static<typeof ListQuery>) {
    return { items: await this.filters.of(actor.personId, list) };
  }

  @Post()
  @Allow('ANY')
  @Returns(SavedFiltersView, { description: 'Saved, in the place of the one of this name; all of the list' })
  async save(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(SaveFilterBody) body: Static<typeof SaveFilterBody>) {
    const saved = await this.filters.save(actor.personId, body, ctx.at);
    if ('code' in saved) return refuseWith(saved);
    return { items: await this.filters.of(actor.personId, body.list) };
  }

  @Delete(':filterId')
  @Allow('ANY')
  @Returns(Type.Object({ filterId: Type.String() }), { description: 'Deleted' })
  async remove(@Command() _ctx: CommandContext, @CurrentActor() actor: Actor, @PathId('filterId', 'flt') filterId: string) {
    return (await this.filters.remove(actor.personId, filterId)) ? { filterId } : notFound('saved-filter', filterId);
  }
}
