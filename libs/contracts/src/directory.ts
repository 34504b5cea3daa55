import { DateOnly, Mark, OneOf, Text, Type } from '@paktwerk/kernel';
import { DISTRICT_FORMS, REGISTERED_KINDS } from './code-lists';
import { Ref } from './fields';
import { publicEvent } from './public-event';
import { DIRECTORY_TOPIC as topic } from './topics';

const party = { partyId: Ref('Party') };
const grouping = { partyId: Ref('Grouping, a party itself') };
const Name = () => Text(200, { description: 'Name of the party' });
const Source = () => Text(500, { description: 'Where this is written down' });
const Member = () => Ref('Party that is a member');
const Parts = () => Type.Integer({ minimum: 1, description: "The member's part; only the proportion to the other members counts" });
const byParty = { topic, key: ['partyId'], dataProtection: 'no-personal-data' } as const;

/** What the directory tells others: who can apply, receive and carry out, under which name and since when; nothing of the people who act for them. */
export const Directory = {
  PartyRegistered: publicEvent(
    'directory',
    'party.registered',
    1,
    {
      ...party,
      kind: OneOf(REGISTERED_KINDS, { description: 'What kind of party it is by this key' }),
      key: Ref('Official key of a district or municipality; key of our own of a carrier'),
      name: Name(),
      form: Type.Optional(OneOf(DISTRICT_FORMS, { description: 'Form of a district' })),
      inhabitants: Type.Optional(
        Type.Array(
          Type.Object(
            {
              count: Type.Integer({ minimum: 0, description: 'Inhabitants' }),
              on: DateOnly({ description: 'Reference day of the figure' }),
              mark: Mark,
            },
            { additionalProperties: false },
          ),
          { maxItems: 20, description: 'Figures of inhabitants, each with its day and mark' },
        ),
      ),
      source: Source(),
    },
    {
      ...byParty,
      de: 'Eine Organisation steht im Verzeichnis, wirksam ab dem Tag, seit dem es sie gibt. Ein Stadtkreis kommt zweimal: als Kreis und als Gemeinde, mit derselben Kennung.',
      en: 'A party has been registered; effective on the day since which it exists. An urban district comes twice: as a district and as a municipality, under the same id.',
    },
  ),

  PartyRenamed: publicEvent(
    'directory',
    'party.renamed',
    1,
    { ...party, name: Name(), source: Source() },
    {
      ...byParty,
      de: 'Eine Organisation heißt anders, wirksam ab diesem Tag.',
      en: 'A party has another name; effective on the first day of it.',
    },
  ),

  PartyMerged: publicEvent(
    'directory',
    'party.merged',
    1,
    { ...party, intoPartyId: Ref('Party that takes its place'), source: Source() },
    {
      ...byParty,
      de: 'Eine Organisation ist in einer anderen aufgegangen; wirksam ab dem ersten Tag, an dem es sie nicht mehr gibt.',
      en: 'A party has been merged into another; effective on the first day on which it is no more.',
    },
  ),

  GroupingFormed: publicEvent(
    'directory',
    'grouping.formed',
    1,
    {
      ...grouping,
      key: Ref('Key of our own of the grouping'),
      name: Name(),
      members: Type.Array(Type.Object({ partyId: Member(), parts: Parts() }, { additionalProperties: false }), {
        minItems: 2,
        maxItems: 200,
        description: 'Its first members',
      }),
      leadPartyId: Ref('Member that leads the grouping'),
      source: Source(),
    },
    { ...byParty, de: 'Organisationen haben sich zusammengeschlossen.', en: 'Parties have formed a grouping.' },
  ),

  GroupingMemberJoined: publicEvent(
    'directory',
    'grouping.member-joined',
    1,
    { ...grouping, memberId: Member(), parts: Parts(), source: Source() },
    { ...byParty, de: 'Eine Organisation ist einem Zusammenschluss beigetreten.', en: 'A party has joined a grouping.' },
  ),

  GroupingMemberLeft: publicEvent(
    'directory',
    'grouping.member-left',
    1,
    { ...grouping, memberId: Member(), newLeadPartyId: Type.Optional(Ref('Member that leads the grouping')), source: Source() },
    {
      ...byParty,
      de: 'Eine Organisation hat einen Zusammenschluss verlassen; wirksam ab dem ersten Tag ohne sie.',
      en: 'A party has left a grouping; effective on the first day without it.',
    },
  ),

  GroupingDissolved: publicEvent(
    'directory',
    'grouping.dissolved',
    1,
    { ...grouping, source: Source() },
    {
      ...byParty,
      de: 'Ein Zusammenschluss ist aufgelöst; wirksam ab dem ersten Tag, an dem es ihn nicht mehr gibt.',
      en: 'A grouping has been dissolved; effective on the first day on which it is no more.',
    },
  ),
};
