import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, OneOf, RequestBody, Share, Text, Type, View, derivedId } from '@paktwerk/kernel';
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
  notFound,
  reply,
  districtOf,
  requireOwnDistrict,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { pageQuery, pageSchema } from '@paktwerk/platform';
import { Register } from '../read-models/people/query';
import { decideRegister } from './register-person';
import { person, personStream } from './state';

const RegisterBody = RequestBody('RegisterBody', {
  givenName: Text(100),
  familyName: Text(100),
  birthDate: DateOnly(),
  qualification: OneOf(QUALIFICATION_TIERS),
});
const Registered = View('Registered', { personId: Id('psn') });
const OrErased = () => Type.Union([Type.String(), Type.Null()], { description: "Null once the person's data were erased" });
const PersonItem = View('PersonItem', {
  personId: Id('psn'),
  district: DistrictKey(),
  givenName: OrErased(),
  familyName: OrErased(),
  birthDate: OrErased(),
  qualification: OrErased(),
  shareToday: Share(),
  claims: Type.Array(Type.Object({ postId: Id('post'), share: Share(), from: DateOnly(), until: DateOnly() })),
});
const PersonList = pageSchema(PersonItem);
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
  @Returns(Registered, { versioned: true, status: 201, description: 'Registered' })
  async create(@JsonBody(RegisterBody) body: Static<typeof RegisterBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const personId = derivedId('psn', ctx.commandId);
    const district = districtOf(actor);
    const handled = await this.commands.handle(personStream(personId), person, ctx, {
      decide: (s, { today }) => decideRegister({ personId, district, ...body }, s, today),
    });
    return reply(handled, { personId }, { status: 201 });
  }

  @Get()
  @Allow('APPLICANT', 'SIGNATORY')
  @WaitForProjection('register')
  @Returns(PersonList)
  async list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>, @CurrentActor() actor: Actor): Promise<Static<typeof PersonList>> {
    const { rows, next } = await this.register.list(districtOf(actor), query);
    const people = await this.register.findAll(
      rows.map((r) => r.personId),
      await this.clock.today(),
    );
    return {
      items: rows.flatMap((r) => {
        const p = people.get(r.personId);
        return p ? [{ ...p, claims: [...p.claims] }] : [];
      }),
      ...next,
    };
  }

  @Get(':id')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PersonItem)
  async view(@PathId('id', 'psn') id: string, @CurrentActor() actor: Actor) {
    const found = await this.register.find(id, await this.clock.today());
    if (!found) return notFound('person', id);
    requireOwnDistrict(actor, found.district);
    return found;
  }
}
