import { Controller, Get, Header, Param } from '@nestjs/common';
import { asyncApiDocument, publicCatalogue, publicSchemas, schemaFileOf } from '@paktwerk/contracts';
import { routeNotFound } from '../problems';

const HALF_AN_HOUR = 'public, max-age=1800';

/** The documents of the public events, for everybody: what this installation publishes, in the words of its own release. */
@Controller('events')
export class CatalogueController {
  private readonly catalogue = publicCatalogue();
  private readonly asyncApi = asyncApiDocument();
  private readonly schemas = new Map(Object.entries(publicSchemas()).map(([type, schema]) => [schemaFileOf(type), schema]));

  @Get('catalogue.json')
  @Header('cache-control', 'no-cache')
  list(): object {
    return this.catalogue;
  }

  @Get('asyncapi.json')
  @Header('cache-control', HALF_AN_HOUR)
  document(): object {
    return this.asyncApi;
  }

  @Get(':file')
  @Header('cache-control', HALF_AN_HOUR)
  @Header('content-type', 'application/schema+json; charset=utf-8')
  schema(@Param('file') file: string): object {
    const schema = this.schemas.get(file);
    if (!schema) throw routeNotFound();
    return schema;
  }
}
