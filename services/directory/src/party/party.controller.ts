import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DISTRICT_FORMS, PARTY_KINDS, REGISTERED_KINDS } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, InstantString, OneOf, PartyKey, RequestBody, Text, Type } from '@paktwerk/kernel';
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
  ReturnsSheet,
  WaitForProjection,
  created,
  notFound,
  pageQuery,
  pageSchema,
  reply,
  requireBody,
  sheetFile,
  asOfQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { ORDERS, PartyList, VALIDITY } from '../read-models/parties/query';
import { partyIdOf } from '../shared/keys';
import { Inhabitants, PartyName, Source } from './events';
import { decideMerge } from './merge-party';
import { partiesSheet } from './parties-sheet';
import { Parties } from './parties';
import { PartyReader } from './party-reader';
import { RegisterParties } from './register-parties';
import { decideRename } from './rename-party';
import { partyDecider, partyStream } from './state';
import type { PartyState } from './state';
import { HistoryView, PartyListItem, PartyView } from './views';

const closed = { additionalProperties: false };
const wanted = {
  q: Type.Optional(Text(100, { description: 'Part of a name, or the beginning of a key' })),
  kind: Type.Optional(OneOf(PARTY_KINDS)),
  district: Type.Optional(DistrictKey({ description: 'The district itself and what lies in it' })),
  validity: Type.Optional(OneOf(VALIDITY, { description: 'On the day that is asked for; `valid` unless told' })),
  order: Type.Optional(OneOf(ORDERS, { description: '`key` unless told' })),
  effectiveOn: Type.Optional(DateOnly({ description: 'The day on which the parties are looked at; today unless told' })),
  knownAt: Type.Optional(InstantString()),
};
/** All parties of the state fit on one page: whoever searches and sorts them has them whole. */
const limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 2000, description: 'Rows per page, 50 unless told' }));
const ListQuery = Type.Object({ ...wanted, ...pageQuery, limit }, closed);
const ExportQuery = Type.Object(wanted, closed);
const AsOf = Type.Object(asOfQuery, closed);

const RegisterBody = RequestBody('RegisterPartyBody', {
  kind: OneOf(REGISTERED_KINDS),
  key: PartyKey(),
  name: PartyName(),
  form: Type.Optional(OneOf(DISTRICT_FORMS)),
  inhabitants: Type.Optional(Type.Array(Inhabitants, { maxItems: 20 })),
  source: Source(),
  effectiveOn: DateOnly({ description: 'Since when it exists' }),
});
const RenameBody = RequestBody('RenamePartyBody', {
  name: PartyName(),
  source: Source(),
  effectiveOn: DateOnly({ description: 'First day of the name' }),
});
const MergeBody = RequestBody('MergePartyBody', {
  intoPartyId: Id('pty'),
  source: Source(),
  effectiveOn: DateOnly({ description: 'First day on which it is no more' }),
});

@ApiTags('parties')
@Controller('api/directory/v1')
export class PartyController {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly list: PartyList,
    private readonly parties: Parties,
    private readonly reader: PartyReader,
    private readonly registering: RegisterParties,
  ) {}

  @Get('parties')
  @Allow('ANY')
  @WaitForProjection('parties')
  @Returns(pageSchema(PartyListItem), { description: 'By key, name or inhabitants' })
  async find(@JsonQuery(ListQuery) { effectiveOn, ...query }: Static<typeof ListQuery>) {
    return this.list.find(query, effectiveOn ?? (await this.clock.today()));
  }

  @Get('parties.csv')
  @Allow('ANY')
  @WaitForProjection('parties')
  @ReturnsSheet('csv', 'The same list, all of it, for other programs')
  async csv(@JsonQuery(ExportQuery) query: Static<typeof ExportQuery>, @Res({ passthrough: true }) response: HeaderWriter) {
    return sheetFile(response, 'csv', await this.sheet(query));
  }

  @Get('parties.xlsx')
  @Allow('ANY')
  @WaitForProjection('parties')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async xlsx(@JsonQuery(ExportQuery) query: Static<typeof ExportQuery>, @Res({ passthrough: true }) response: HeaderWriter) {
    return sheetFile(response, 'xlsx', await this.sheet(query));
  }

  @Get('parties/:partyId')
  @Allow('ANY')
  @WaitForProjection('parties')
  @Returns(PartyView, { versioned: true })
  async one(@PathId('partyId', 'pty') partyId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const view = await this.reader.view(partyId, query);
    return reply({ version: view.version }, view);
  }

  @Get('parties/:partyId/history')
  @Allow('ANY')
  @WaitForProjection('parties')
  @Returns(HistoryView)
  history(@PathId('partyId', 'pty') partyId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    return this.reader.history(partyId, query);
  }

  @Post('parties')
  @Allow('MINISTRY')
  @Returns(PartyView, { versioned: true, status: 201, description: 'Registered' })
  async register(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(RegisterBody) body: Static<typeof RegisterBody>) {
    requireBody(actor, 'state');
    const handled = await this.registering.register(body, ctx);
    const partyId = partyIdOf(body.key);
    return created(handled, `/api/directory/v1/parties/${partyId}`, await this.reader.view(partyId));
  }

  @Post('parties/:partyId/rename')
  @Allow('MINISTRY')
  @Returns(PartyView, { versioned: true, description: 'Renamed' })
  async rename(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(RenameBody) body: Static<typeof RenameBody>,
  ) {
    requireBody(actor, 'state');
    const handled = await this.commands.handle(partyStream(partyId), partyDecider, ctx, {
      guard: (state) => void existing(state, partyId),
      decide: (state, { today }) => decideRename({ partyId, ...body }, state, today),
    });
    return reply(handled, await this.reader.view(partyId));
  }

  @Post('parties/:partyId/merge')
  @Allow('MINISTRY')
  @Returns(PartyView, { versioned: true, description: 'Merged into another' })
  async merge(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(MergeBody) body: Static<typeof MergeBody>,
  ) {
    requireBody(actor, 'state');
    const handled = await this.commands.handle(partyStream(partyId), partyDecider, ctx, {
      guard: (state) => void existing(state, partyId),
      decide: async (state) => {
        const successor = (await this.parties.known([body.intoPartyId])).get(body.intoPartyId);
        return decideMerge({ partyId, ...body }, state, successor ?? { kind: 'none' });
      },
    });
    return reply(handled, await this.reader.view(partyId));
  }

  private async sheet({ effectiveOn, ...query }: Static<typeof ExportQuery>) {
    const day = effectiveOn ?? (await this.clock.today());
    return partiesSheet(await this.list.all(query, day), day, query.knownAt);
  }
}

const existing = (state: PartyState, partyId: string): PartyState => (state.kind === 'none' ? notFound('party', partyId) : state);
