import { DateOnly, OneOf, Type } from '@paktwerk/kernel';
import { PARTY_ROLES } from './code-lists';
import { Ref } from './fields';
import { publicEvent } from './public-event';
import { ACTING_TOPIC as topic } from './topics';

const partyId = Ref('Party that is acted for');
const LastDay = (description: string) => DateOnly({ description });
const ofParty = { topic, key: ['partyId'], dataProtection: 'people-by-id' } as const;

/** Internal: who may act for which party, and which sign-ins are one human. Ids only; a name never leaves the directory. */
export const ActingPeople = {
  SignInBelongs: publicEvent(
    'directory',
    'sign-in.belongs',
    1,
    { signIn: Ref('Sign-in, or person of before'), person: Ref('Person that it belongs to') },
    {
      topic,
      key: ['signIn'],
      dataProtection: 'people-by-id',
      de: 'Eine Anmeldung gehört zu einem Menschen, der unter einer anderen bekannt ist.',
      en: 'A sign-in belongs to a human who is known by another one.',
    },
  ),

  RoleGranted: publicEvent(
    'directory',
    'role.granted',
    1,
    {
      partyId,
      grantId: Ref('The right'),
      personId: Ref('Person who has it'),
      role: OneOf(PARTY_ROLES, { description: 'What they may do for the party' }),
      from: DateOnly({ description: 'First day' }),
      lastDay: Type.Optional(LastDay('Last day; open where it is missing')),
    },
    { ...ofParty, de: 'Jemand darf etwas für eine Organisation tun.', en: 'Somebody may do something for a party.' },
  ),

  RoleEnded: publicEvent(
    'directory',
    'role.ended',
    1,
    { partyId, grantId: Ref('The right'), lastDay: LastDay('Last day; before the first where it never began') },
    { ...ofParty, de: 'Ein Recht endet; wirksam ab dem ersten Tag ohne es.', en: 'A right ends; effective on the first day without it.' },
  ),

  DeputyAppointed: publicEvent(
    'directory',
    'deputy.appointed',
    1,
    {
      partyId,
      deputyId: Ref('The deputyship'),
      personId: Ref('Person who is away'),
      deputyPersonId: Ref('Person who has what the other has'),
      from: DateOnly({ description: 'First day' }),
      lastDay: LastDay('Last day'),
    },
    { ...ofParty, de: 'Jemand vertritt jemanden an bestimmten Tagen.', en: 'Somebody is the deputy of somebody on certain days.' },
  ),

  DeputyEnded: publicEvent(
    'directory',
    'deputy.ended',
    1,
    { partyId, deputyId: Ref('The deputyship'), lastDay: LastDay('Last day; before the first where it never began') },
    {
      ...ofParty,
      de: 'Eine Vertretung endet früher; wirksam ab dem ersten Tag ohne sie.',
      en: 'A deputyship ends sooner; effective on the first day without it.',
    },
  ),
};
