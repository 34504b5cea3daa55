import { DistrictKey, OneOf, PartyKey, Type, View } from '@paktwerk/kernel';
import { PLACES } from '../read-models/application-search/entity';

/** By what a file was found, the strongest first. */
export const GROUPS = ['number', 'party', 'amount', 'text'] as const;
export type Group = (typeof GROUPS)[number];

const Text = Type.String();
export const FoundItem = View('FoundItem', {
  applicationId: Text,
  fileNumber: Text,
  callId: Text,
  programmeId: Text,
  district: DistrictKey(),
  districtName: Text,
  recipient: Type.Optional(PartyKey()),
  applicantName: Text,
  why: Type.Array(
    Type.Object({
      place: OneOf(['party', ...PLACES] as const),
      parts: Type.Array(Type.Object({ text: Text, isMatch: Type.Boolean() }), {
        description: 'Together the text, cut around what was found',
      }),
    }),
    { description: 'Where what was asked for stands' },
  ),
});
export const SearchView = View('SearchView', {
  groups: Type.Array(Type.Object({ group: OneOf(GROUPS), items: Type.Array(FoundItem) }), {
    description: 'Each file once, under the strongest reason; the newest first',
  }),
  n: Type.Integer({ description: 'How many files are listed' }),
  hasMore: Type.Boolean({ description: 'There are further ones; another word narrows it' }),
});
