import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DistrictKey, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, FILE_READERS, CurrentActor, JsonQuery, Returns, WaitForProjection } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { whereVisible } from '../applicant/applicant';
import { FoundFiles } from './found-files';
import { SearchView } from './views';

const SearchQuery = Type.Object(
  {
    q: Text(200, {
      description: 'Number, party, amount (289.498,39), words of a text or their beginnings; all of them have to be in a file',
    }),
    district: Type.Optional(DistrictKey()),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'Files, 50 unless told' })),
  },
  { additionalProperties: false },
);

@ApiTags('search')
@Controller('api/applications/v1/search')
export class SearchController {
  constructor(private readonly files: FoundFiles) {}

  @Get()
  @Allow(...FILE_READERS)
  @WaitForProjection('application-search')
  @Returns(SearchView, { description: 'Files by what stands in them; who applies finds their own, and in them what is decided' })
  find(@CurrentActor() actor: Actor, @JsonQuery(SearchQuery) { q, district, limit = 50 }: Static<typeof SearchQuery>) {
    return this.files.find(actor, q, whereVisible(actor, district), limit);
  }
}
