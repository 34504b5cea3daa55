import { DIRECTORY_TOPIC } from '@paktwerk/contracts';
import { defineService } from '@paktwerk/platform';
import { catalogue } from './catalogue';
import { GroupingController } from './grouping/grouping.controller';
import { DirectoryTables1767400000000 } from './migrations/1767400000000-directory-tables';
import { ImportParties } from './party-import/import-parties';
import { PartyImportController } from './party-import/party-import.controller';
import { Parties } from './party/parties';
import { PartyController } from './party/party.controller';
import { PartyReader } from './party/party-reader';
import { RegisterParties } from './party/register-parties';
import { problems } from './problems';
import { parties } from './read-models/parties/projection';
import { PartyList } from './read-models/parties/query';
import { toPublic } from './to-public';

export const service = defineService({
  name: 'directory',
  title: 'Parties and who may act for them',
  catalogue,
  migrations: [DirectoryTables1767400000000],
  projections: [parties],
  publishes: { topics: [DIRECTORY_TOPIC], toPublic },
  controllers: [PartyImportController, PartyController, GroupingController],
  providers: [Parties, PartyList, PartyReader, RegisterParties, ImportParties],
  problems,
});
