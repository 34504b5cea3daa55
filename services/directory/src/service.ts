import { ACTING_TOPIC, DIRECTORY_TOPIC } from '@paktwerk/contracts';
import { defineService } from '@paktwerk/platform';
import { catalogue } from './catalogue';
import { GroupingController } from './grouping/grouping.controller';
import { Acting1767500000000 } from './migrations/1767500000000-acting';
import { DirectoryTables1767400000000 } from './migrations/1767400000000-directory-tables';
import { Proposals1767600000000 } from './migrations/1767600000000-proposals';
import { ImportParties } from './party-import/import-parties';
import { PartyImportController } from './party-import/party-import.controller';
import { Parties } from './party/parties';
import { PartyController } from './party/party.controller';
import { PartyReader } from './party/party-reader';
import { RegisterParties } from './party/register-parties';
import { Humans } from './person/humans';
import { PeopleReader } from './person/people-reader';
import { PersonController } from './person/person.controller';
import { problems } from './problems';
import { ProposalController } from './proposal/proposal.controller';
import { Proposals } from './proposal/proposals';
import { acting } from './read-models/acting/projection';
import { Acting } from './read-models/acting/query';
import { parties } from './read-models/parties/projection';
import { PartyList } from './read-models/parties/query';
import { proposals } from './read-models/proposals/projection';
import { ProposalList } from './read-models/proposals/query';
import { ActingPeople } from './rights/acting-people';
import { RightsController } from './rights/rights.controller';
import { toPublic } from './to-public';

export const service = defineService({
  name: 'directory',
  title: 'Parties and who may act for them',
  catalogue,
  migrations: [DirectoryTables1767400000000, Acting1767500000000, Proposals1767600000000],
  projections: [parties, acting, proposals],
  publishes: { topics: [DIRECTORY_TOPIC, ACTING_TOPIC], toPublic },
  controllers: [PartyImportController, RightsController, PartyController, GroupingController, PersonController, ProposalController],
  providers: [
    Parties,
    PartyList,
    PartyReader,
    RegisterParties,
    ImportParties,
    Humans,
    Acting,
    ActingPeople,
    PeopleReader,
    ProposalList,
    Proposals,
  ],
  problems,
});
