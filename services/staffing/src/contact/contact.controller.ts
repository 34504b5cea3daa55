import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CONTACT_FUNCTION_WORDS } from '@paktwerk/contracts';
import { DistrictKey, EmptyBody, OneOf, RequestBody, Text, Type, defined, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Clock,
  Command,
  Commands,
  CurrentActor,
  DirectoryCopy,
  JsonBody,
  JsonQuery,
  PathId,
  Problem,
  Returns,
  ReturnsFile,
  ReturnsSheet,
  Runtime,
  WaitForProjection,
  fileHeaders,
  notFound,
  pageQuery,
  pageSchema,
  partyOf,
  reply,
  requireOwnParty,
  savedAs,
  sheetFile,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter, ViewOf } from '@paktwerk/platform';
import { plain } from '@paktwerk/sheets';
import { CONTACT_CONSENT_VERSION } from '../parameters';
import { Contacts } from '../read-models/contacts/query';
import { further } from '../shared/further';
import { decideRevokeContact, decideSayContact } from './consent-to-contact';
import { CONTACTS_HEADER, addressesOf, contactCells } from './contacts-sheet';
import { decideEndContact } from './end-contact';
import { CONTACT_ENDS_TOLD, CONTACT_FUNCTIONS, CONTACT_TOPICS, ContactRevoked } from './events';
import { contactDecider, contactStream } from './state';
import { vCard } from './vcard';
import { writtenName } from './written-name';
import { ContactEndedView, ContactView, OwnContactView, contactView, isShown } from './views';

const ContactList = pageSchema(ContactView);
const filter = {
  district: Type.Optional(DistrictKey()),
  topic: Type.Optional(OneOf(CONTACT_TOPICS)),
  function: Type.Optional(OneOf(CONTACT_FUNCTIONS)),
};
const ListQuery = Type.Object({ ...filter, ...pageQuery }, { additionalProperties: false });
const FilterQuery = Type.Object(filter, { additionalProperties: false });
const ContactBody = RequestBody('ContactBody', {
  email: Type.String({ minLength: 3, maxLength: 200, pattern: '^[^\\s@,;<>"?&%#]+@[^\\s@,;<>"?&%#]+\\.[^\\s@,;<>"?&%#]+$' }),
  phone: Type.Optional(Type.String({ minLength: 3, maxLength: 50, pattern: '^[0-9+()/ .-]+$' })),
  note: Type.Optional(Text(300)),
  district: DistrictKey({ description: 'Where they work' }),
  function: OneOf(CONTACT_FUNCTIONS),
  topics: Type.Array(OneOf(CONTACT_TOPICS), { maxItems: CONTACT_TOPICS.length, uniqueItems: true }),
  isOnMailingList: Type.Boolean({ description: 'They also agree to be written to by all' }),
});
const MailingListView = Type.Object({
  addresses: Type.Array(Type.Object({ name: Type.String(), email: Type.String() }), {
    description: 'Of those who agreed to be written to',
  }),
});
const EndContactBody = RequestBody('EndContactBody', { because: OneOf(CONTACT_ENDS_TOLD) });
/** Who in a party says that somebody has left it. */
const ENDING = ['SIGNATORY', 'TEAM_LEAD', 'DATA_PROTECTION'] as const;
const MEMBERS = ['CASE_MANAGER', 'TEAM_LEAD', 'APPLICANT', 'SIGNATORY', 'PARTY_MEMBER'] as const;
const READERS = [...MEMBERS, 'MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER'] as const;
/** The directory of officers and managers: who agreed to stand in it, for all who work with them; each says and takes back their own. */
@ApiTags('network')
@Controller('api/staffing/v1/network')
export class ContactController {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly directory: DirectoryCopy,
    private readonly contacts: Contacts,
    private readonly runtime: Runtime,
  ) {}

  @Get()
  @Allow(...READERS)
  @WaitForProjection('contacts')
  @Returns(ContactList)
  async list(@JsonQuery(ListQuery) { limit, cursor, ...wanted }: Static<typeof ListQuery>): Promise<ViewOf<typeof ContactList>> {
    const { items, ...next } = await this.contacts.list(wanted, { limit, cursor });
    const named = await this.organisationsOf(items);
    return { items: items.map((item) => ({ ...item, ...defined({ organisation: named.get(item.party) }) })), ...next };
  }

  @Get('own')
  @Allow('ANY')
  @Returns(OwnContactView, { versioned: true, description: 'What the signed-in person has agreed to, if anything' })
  async own(@CurrentActor() actor: Actor) {
    const [loaded] = await this.ownOf(actor);
    return reply(loaded, ownView(loaded.events, actor));
  }

  @Post('own')
  @Allow(...MEMBERS)
  @Returns(OwnContactView, { versioned: true, description: 'Agreed to, or changed' })
  async say(@JsonBody(ContactBody) body: Static<typeof ContactBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const [{ humanId }, ...others] = await this.ownOf(actor);
    const offeredId = derivedId('ctc', ctx.commandId);
    // Nobody stands there as somebody else: the name is the one that the sign-in has.
    const who = {
      humanId,
      party: partyOf(actor),
      name: writtenName(actor.name) || actor.personId,
      ...defined({ provenEmail: actor.email }),
    };
    const cmd = { offeredId, ...who, ...body, consentVersion: CONTACT_CONSENT_VERSION.value };
    const handled = await this.commands.handle(contactStream(humanId), contactDecider, ctx, {
      decide: (s, { today }) => decideSayContact(cmd, s, today),
    });
    for (const other of others) await this.revokeOf(other.humanId, further(ctx, other.humanId));
    return reply(handled, ownView((await this.commands.load(contactStream(humanId), contactDecider)).events, actor));
  }

  /** Whatever role is left to them. The fact first, then the key; a reaction deletes it where this process dies in between. */
  @Post('own/revoke')
  @Allow('ANY')
  @Returns(OwnContactView, { versioned: true, description: 'Taken back: nobody can read any more what was said' })
  async revoke(@JsonBody(EmptyBody) _body: Static<typeof EmptyBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const [{ humanId }, ...others] = await this.ownOf(actor);
    const handled = await this.revokeOf(humanId, ctx);
    for (const other of others) await this.revokeOf(other.humanId, further(ctx, other.humanId));
    return reply(handled, {});
  }

  @Get('mailing-list')
  @Allow(...READERS)
  @WaitForProjection('contacts')
  @Returns(MailingListView, { description: 'The addresses of those who agreed to be written to' })
  async mailingList(@JsonQuery(FilterQuery) wanted: Static<typeof FilterQuery>): Promise<Static<typeof MailingListView>> {
    const contacts = await this.contacts.all({ ...wanted, isOnMailingList: true });
    return { addresses: [...addressesOf(contacts)] };
  }

  @Get('contacts.csv')
  @Allow(...READERS)
  @WaitForProjection('contacts')
  @ReturnsSheet('csv', 'The contacts that are looked at')
  async csv(@JsonQuery(FilterQuery) wanted: Static<typeof FilterQuery>, @Res({ passthrough: true }) response: HeaderWriter) {
    const contacts = await this.contacts.all(wanted);
    const named = await this.organisationsOf(contacts);
    const districts = await this.namesOf(contacts.map((c) => c.district));
    const wordsOf = (c: ContactView) => ({
      organisation: named.get(c.party) ?? c.party,
      title: CONTACT_FUNCTION_WORDS[c.function].de,
      district: districts.get(c.district) ?? c.district,
    });
    return sheetFile(response, 'csv', {
      name: 'paktwerk-netzwerk',
      header: CONTACTS_HEADER,
      rows: contacts.map((c) => contactCells(c, wordsOf(c)).map(plain)),
    });
  }

  @Get('contacts.vcf')
  @Allow(...READERS)
  @WaitForProjection('contacts')
  @ReturnsFile(['text/vcard'], 'The contacts that are looked at, for an address book')
  async cards(@JsonQuery(FilterQuery) wanted: Static<typeof FilterQuery>, @Res({ passthrough: true }) response: HeaderWriter) {
    return this.cardsOf(await this.contacts.all(wanted), 'paktwerk-netzwerk.vcf', response);
  }

  @Get(':id/card.vcf')
  @Allow(...READERS)
  @ReturnsFile(['text/vcard'], 'One contact, for an address book')
  async card(@PathId('id', 'ctc') id: string, @Res({ passthrough: true }) response: HeaderWriter) {
    const contact = (await this.contacts.one(id)) ?? notFound('contact', id);
    return this.cardsOf([contact], savedAs(contact.name, ['vcf']), response);
  }

  private async cardsOf(contacts: readonly ContactView[], name: string, response: HeaderWriter): Promise<string> {
    const named = await this.organisationsOf(contacts);
    fileHeaders(response, 'text/vcard; charset=utf-8', name);
    return contacts
      .map((c) => vCard(c, { organisation: named.get(c.party) ?? c.party, title: CONTACT_FUNCTION_WORDS[c.function].de }))
      .join('');
  }

  /** Who has left cannot: their party says it for them, or whoever keeps the network. The fact first, then the key, as with what is taken back. */
  @Post(':id/end')
  @Allow(...MEMBERS, 'DATA_PROTECTION', 'MINISTRY')
  @WaitForProjection('contacts')
  @Returns(ContactEndedView, { versioned: true, description: 'Ended: nobody can read any more what was said' })
  async end(
    @PathId('id', 'ctc') contactId: string,
    @JsonBody(EndContactBody) { because }: Static<typeof EndContactBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const { humanId, party } = (await this.contacts.rowOf(contactId)) ?? notFound('contact', contactId);
    await this.requireMayEnd(actor, party);
    const stream = contactStream(humanId);
    const handled = await this.commands.handle(stream, contactDecider, ctx, {
      decide: (s, { today }) => decideEndContact({ contactId, humanId, because }, s, today),
    });
    await this.runtime.keys?.erase(contactId, because, { service: this.runtime.definition.name, stream });
    return reply(handled, { contactId });
  }

  /** Of a party those who lead, sign, protect data or administer it. @throws Problem 403 */
  private async requireMayEnd(actor: Actor, party: string): Promise<void> {
    if (actor.roles.includes('MINISTRY')) return;
    requireOwnParty(actor, party);
    if (ENDING.some((role) => actor.roles.includes(role))) return;
    const known = await this.directory.rolesOf(actor.organisation, actor.personId, await this.clock.today());
    if (known?.roles.includes('ADMINISTER')) return;
    throw new Problem(403, 'right-missing', { allowed: ['ADMINISTER'], organisation: actor.organisation });
  }

  private async organisationsOf(contacts: readonly ContactView[]): Promise<ReadonlyMap<string, string>> {
    return this.namesOf(contacts.map((c) => c.party));
  }

  /** What parties are called today. */
  private async namesOf(all: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const today = await this.clock.today();
    const keys = [...new Set(all)];
    const parties = await Promise.all(keys.map((key) => this.directory.party(key, today)));
    return new Map(keys.map((key, i) => [key, parties[i]?.name ?? key]));
  }

  private async revokeOf(humanId: string, ctx: CommandContext) {
    const stream = contactStream(humanId);
    const handled = await this.commands.handle(stream, contactDecider, ctx, {
      decide: (s, { today }) => decideRevokeContact(humanId, s, today),
    });
    for (const e of handled.events)
      if (ContactRevoked.is(e))
        await this.runtime.keys?.erase(e.data.contactId, 'REVOKED', { service: this.runtime.definition.name, stream });
    return handled;
  }

  /**
   * What somebody said by each of their sign-ins, the one that counts first: they may have agreed by one that became theirs only later, and stand in the list by it
   * until they take it back. Who said nothing has the stream of the human.
   */
  private async ownOf({ personId }: Actor) {
    const human = (await this.directory.humans([personId]))(personId);
    const signIns = [...new Set([human, ...(await this.directory.signInsOf(personId))])];
    const load = async (humanId: string) => ({ humanId, ...(await this.commands.load(contactStream(humanId), contactDecider)) });
    const all = await Promise.all(signIns.map(load));
    const said = all.filter(({ state }) => state.kind !== 'none').toSorted((a, b) => ORDER[a.state.kind] - ORDER[b.state.kind]);
    return said.length === 0 ? ([all[0]!] as const) : ([said[0]!, ...said.slice(1)] as const);
  }
}

const ORDER = { listed: 0, revoked: 1, none: 2 } as const;

const ownView = (events: Parameters<typeof contactView>[0], { email }: Actor): OwnContactView => {
  const contact = contactView(events);
  if (!contact) return {};
  if (!isShown(contact)) return { contact, anew: 'WORDS' };
  const isOld = contact.isOnMailingList && email?.toLowerCase() !== contact.email.toLowerCase();
  return { contact, ...(isOld ? { anew: 'ADDRESS' as const } : {}) };
};
