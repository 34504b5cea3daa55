import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { DateOnly, OneOf, RequestBody, Text, Type, berlinDate, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Clock,
  Command,
  Commands,
  CurrentActor,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  created,
  districtOf,
  notFound,
  pageQuery,
  pageSchema,
  reply,
  requireOwnDistrict,
} from '@paktwerk/platform';
import type { Actor, CommandContext, ViewOf } from '@paktwerk/platform';
import { Register } from '../read-models/people/query';
import { decideRegister } from './register-person';
import { personDecider, personStream } from './state';
import { PersonView, personView } from './views';

const RegisterBody = RequestBody('RegisterBody', {
  givenName: Text(100),
  familyName: Text(100),
  birthDate: DateOnly(),
  qualification: OneOf(QUALIFICATION_TIERS),
});
const PersonList = pageSchema(PersonView);
const ListQuery = Type.Object(pageQuery, { additionalProperties: false });

/** The register of people of one district; nobody outside of it sees a name. */
@ApiTags('people')
@Controller('api/staffing/v1/people')
export class PersonController {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly register: Register,
  ) {}

  @Post()
  @Allow('APPLICANT')
  @Returns(PersonView, { versioned: true, status: 201, description: 'Registered' })
  async create(@JsonBody(RegisterBody) body: Static<typeof RegisterBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const personId = derivedId('psn', ctx.commandId);
    const district = districtOf(actor);
    const handled = await this.commands.handle(personStream(personId), personDecider, ctx, {
      decide: (s, { today }) => decideRegister({ personId, district, ...body }, s, today),
    });
    const view = personView(handled.state, handled.events, berlinDate(ctx.at));
    if (!view) throw new Error('A person who was registered must exist.');
    return created(handled, `/api/staffing/v1/people/${personId}`, view);
  }

  @Get()
  @Allow('APPLICANT', 'SIGNATORY')
  @WaitForProjection('register')
  @Returns(PersonList)
  async list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>, @CurrentActor() actor: Actor): Promise<ViewOf<typeof PersonList>> {
    const { rows, next } = await this.register.list(districtOf(actor), query);
    const people = await this.register.findAll(
      rows.map((r) => r.personId),
      await this.clock.today(),
    );
    return {
      items: rows.flatMap((r) => {
        const p = people.get(r.personId);
        return p ? [p] : [];
      }),
      ...next,
    };
  }

  @Get(':id')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PersonView, { versioned: true })
  async view(@PathId('id', 'psn') id: string, @CurrentActor() actor: Actor) {
    const loaded = await this.commands.load(personStream(id), personDecider);
    const view = personView(loaded.state, loaded.events, await this.clock.today()) ?? notFound('person', id);
    requireOwnDistrict(actor, view.district);
    return reply(loaded, view);
  }
}
