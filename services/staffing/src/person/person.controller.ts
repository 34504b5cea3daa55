import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { DateOnly, OneOf, RequestBody, Text, Type, berlinDate, defined, derivedId } from '@paktwerk/kernel';
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
  partyOf,
  Problem,
  notFound,
  ownKeys,
  pageQuery,
  pageSchema,
  reply,
  asOfQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext, ViewOf } from '@paktwerk/platform';
import { Identities } from '../identity/identities';
import { NameSearch } from '../name-search/name-search';
import { Register } from '../read-models/people/query';
import { RefusedShares } from '../read-models/refused-shares/query';
import { decideCorrectName } from './correct-name';
import { decideCorrectQualification } from './correct-qualification';
import { Entries, entered } from './entries';
import { personDecider, personStream } from './state';
import { AlikePersonView, PersonView, RefusedSharesItem, entryKey, personView, seenVersion } from './views';
import { namesBy, registeredBy } from './written-by';

const RegisterBody = RequestBody('RegisterBody', {
  givenName: Text(100),
  familyName: Text(100),
  birthDate: DateOnly(),
  qualification: OneOf(QUALIFICATION_TIERS),
});
const NamesBody = RequestBody('PersonNamesBody', { givenName: Text(100), familyName: Text(100), birthDate: DateOnly() });
const CorrectNameBody = RequestBody('CorrectNameBody', {
  givenName: Text(100),
  familyName: Text(100),
  birthDate: DateOnly(),
  reason: Text(300, { minLength: 3, description: 'Kept under the key of the person' }),
});
const CorrectQualificationBody = RequestBody('CorrectQualificationBody', {
  qualification: OneOf(QUALIFICATION_TIERS),
  from: Type.Optional(DateOnly({ description: 'The first day that it holds for; without it, it was always so' })),
  evidence: Text(300, { description: 'What proves the tier, e.g. degree, university, year' }),
  reason: Text(300),
});
const PersonList = pageSchema(PersonView);
const RefusedSharesList = pageSchema(RefusedSharesItem);
const RefusedQuery = Type.Object(pageQuery, { additionalProperties: false });
const PeopleQuery = Type.Object(
  {
    search: Type.Optional(
      Text(100, {
        description: 'Names as they sound or nearly so, in any order, and a day of birth; the best matches come first and on one page',
      }),
    ),
    ...asOfQuery,
    ...pageQuery,
  },
  { additionalProperties: false },
);
/** Who is looked for is among the first ones, or is looked for by more than that. */
const BEST_MATCHES = 20;
const ViewQuery = Type.Object(asOfQuery, { additionalProperties: false });

/** The register of people: one for the state, by which nobody holds more than they can; each district sees those whom it has registered. */
@ApiTags('people')
@Controller('api/staffing/v1/people')
export class PersonController {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly register: Register,
    private readonly identities: Identities,
    private readonly entries: Entries,
    private readonly search: NameSearch,
    private readonly refusedShares: RefusedShares,
  ) {}

  @Post()
  @Allow('APPLICANT')
  @Returns(PersonView, { versioned: true, status: 201, description: 'Registered' })
  async create(@JsonBody(RegisterBody) body: Static<typeof RegisterBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const offered = derivedId('psn', ctx.commandId);
    const district = partyOf(actor);
    const { personId, handled } = await this.identities.register(offered, { district, ...body }, ctx);
    const view = personView(handled.state, handled.events, district, berlinDate(ctx.at));
    if (!view) throw new Error('A person who was registered must exist.');
    return created({ ...handled, ...seenVersion(handled.state, district) }, `/api/staffing/v1/people/${personId}`, view);
  }

  /** Asked while names are typed, so that nobody is entered a second time by a slip. */
  @Post('previews')
  @Allow('APPLICANT')
  @WaitForProjection('register', 'index-person-when-registered-2')
  @Returns(AlikePersonView, {
    description: 'Whoever of your own register sounds alike and has the same day of birth, written otherwise; nothing is stored',
  })
  async preview(
    @JsonBody(NamesBody) body: Static<typeof NamesBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ): Promise<ViewOf<typeof AlikePersonView>> {
    const [alike] = await this.search.alike(ownKeys(actor), [body]);
    if (!alike) return {};
    const { state, events } = await this.commands.load(personStream(alike.personId), personDecider);
    if (state.kind !== 'registered') return {};
    // Whom the register takes for the same is joined by it, and needs no warning.
    const [known] = await this.identities.find([body]);
    const person = known === alike.personId ? undefined : personView(state, events, entered(actor, state), berlinDate(ctx.at));
    return person ? { person } : {};
  }

  @Get()
  @Allow('APPLICANT', 'SIGNATORY')
  @WaitForProjection('register', 'index-person-when-registered-2')
  @Returns(PersonList)
  async list(
    @JsonQuery(PeopleQuery) { search, effectiveOn, knownAt, ...page }: Static<typeof PeopleQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<ViewOf<typeof PersonList>> {
    partyOf(actor);
    const { rows, next } =
      search === undefined
        ? await this.register.list(ownKeys(actor), page)
        : { rows: await this.search.find(ownKeys(actor), search, page.limit ?? BEST_MATCHES), next: {} };
    // Who was not registered yet at that instant is left out: a page may be shorter for it.
    const on = effectiveOn ?? (knownAt === undefined ? await this.clock.today() : berlinDate(knownAt));
    const entered = rows.map(({ personId, district }) => ({ personId, district, on }));
    const people = await this.register.findAll(entered, knownAt);
    return {
      items: entered.flatMap((r) => {
        const p = people.get(entryKey(r));
        return p ? [p] : [];
      }),
      ...next,
    };
  }

  @Get('refused-shares')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @WaitForProjection('refused-shares')
  @Returns(RefusedSharesList, {
    description: 'Which party asked for more time of somebody than they have, the last one first: nobody tries people out unseen',
  })
  async refused(@JsonQuery(RefusedQuery) page: Static<typeof RefusedQuery>): Promise<ViewOf<typeof RefusedSharesList>> {
    return this.refusedShares.list(page);
  }

  @Get(':id')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PersonView, { versioned: true })
  async view(
    @PathId('id', 'psn') id: string,
    @JsonQuery(ViewQuery) { effectiveOn, knownAt }: Static<typeof ViewQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const loaded = await this.commands.load(personStream(id), personDecider, defined({ knownAt }));
    if (loaded.state.kind === 'none') return notFound('person', id);
    const district = entered(actor, loaded.state);
    const view = personView(loaded.state, loaded.events, district, effectiveOn ?? (await this.clock.today()));
    if (!view) throw new Problem(403, 'other-organisation');
    return reply(seenVersion(loaded.state, district), view);
  }

  /** What it wrote itself, of its own entry: others go on with what they wrote. */
  @Post(':id/name-corrections')
  @Allow('APPLICANT')
  @Returns(PersonView, { versioned: true, description: 'The person, under the name and day of birth as they are' })
  async correctName(
    @PathId('id', 'psn') id: string,
    @JsonBody(CorrectNameBody) body: Static<typeof CorrectNameBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { correctionId: derivedId('cor', ctx.commandId), ...body };
    const changed = await this.entries.change(id, actor, ctx, async (s, today, district) => {
      const { events } = await this.commands.load(personStream(id), personDecider);
      const written = namesBy(district, events) ?? notFound('person', id);
      const registered = registeredBy(district, events) ?? written;
      return decideCorrectName({ ...cmd, district }, s, { registered, written, today });
    });
    return this.entries.answer(id, changed, actor, ctx);
  }

  /** If-Match names the version that the district sees, which is not the stream's. */
  @Post(':id/qualification-corrections')
  @Allow('APPLICANT')
  @Returns(PersonView, { versioned: true, description: 'The person, with the tier as it is' })
  async correctQualification(
    @PathId('id', 'psn') id: string,
    @JsonBody(CorrectQualificationBody) body: Static<typeof CorrectQualificationBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { correctionId: derivedId('cor', ctx.commandId), ...body };
    const changed = await this.entries.change(id, actor, ctx, (s, today, district) =>
      decideCorrectQualification({ ...cmd, district }, s, today),
    );
    return this.entries.answer(id, changed, actor, ctx);
  }
}
