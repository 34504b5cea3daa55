import { APPLICATIONS_TOPIC, COUNSELLORS_TOPIC, STAFFING_TOPIC } from '@paktwerk/contracts';
import { ErasedPeople1763900000031, ErasureReplay, ScannerConfig, defineService, erasureProjection } from '@paktwerk/platform';
import { Appointments } from './appointment/appointments';
import { CalendarController } from './calendar/calendar.controller';
import { PlanCalendarRow } from './calendar/entity';
import { PlanCalendars } from './calendar/plan-calendars';
import { catalogue } from './catalogue';
import { Identities } from './identity/identities';
import { StaffingReadModels1700000000301 } from './migrations/1700000000301-staffing-read-models';
import { EndsAndTiers1767000000302 } from './migrations/1767000000302-ends-and-tiers';
import { PostsOfRecipients1768800000073 } from './migrations/1768800000073-posts-of-recipients';
import { PostsByNotice1769100000083 } from './migrations/1769100000083-posts-by-notice';
import { PostsByTerms1769100000088 } from './migrations/1769100000088-posts-by-terms';
import { PostsWithInterruptions1769200000098 } from './migrations/1769200000098-posts-with-interruptions';
import { OneRegister1767000000300 } from './migrations/1767000000300-one-register';
import { SearchOfPeople1769200000099 } from './migrations/1769200000099-search-of-people';
import { DocumentsOfPeople1769200000199 } from './migrations/1769200000199-documents-of-people';
import { DocumentUploads1769600000121 } from './migrations/1769600000121-document-uploads';
import { Documents, documentMetrics } from './qualification/documents';
import { DocumentUploadRow, PersonDocumentChunkRow, PersonDocumentRow } from './qualification/entity';
import { UnnamedDocuments } from './qualification/unnamed-documents';
import { QualificationController } from './qualification/qualification.controller';
import { ContactController } from './contact/contact.controller';
import { LeftContacts } from './contact/left-contacts';
import { CounsellorController } from './counsellor/counsellor.controller';
import { NetworkAndCounsellors1769200000299 } from './migrations/1769200000299-network-and-counsellors';
import { CalendarsOfPlans1769300000105 } from './migrations/1769300000105-calendars-of-plans';
import { PostsRefilledLate1769300000109 } from './migrations/1769300000109-posts-refilled-late';
import { PostNumbers1769400000111 } from './migrations/1769400000111-post-numbers';
import { ProposedErasures1769500000119 } from './migrations/1769500000119-proposed-erasures';
import { RefusedShares1769500000121 } from './migrations/1769500000121-refused-shares';
import { PostsOpenedAnew1769600000122 } from './migrations/1769600000122-posts-opened-anew';
import { DeleteKeyWhenContactRevoked } from './reactions/delete-key-when-contact-revoked';
import { contacts } from './read-models/contacts/projection';
import { Contacts } from './read-models/contacts/query';
import { counsellors } from './read-models/counsellors/projection';
import { Counsellors } from './read-models/counsellors/query';
import { refusedShares } from './read-models/refused-shares/projection';
import { RefusedShares } from './read-models/refused-shares/query';
import { erasures } from './read-models/erasures/projection';
import { ProposedErasures } from './read-models/erasures/query';
import { LinkedPeople } from './counsellor/linked-people';
import { PartyIds } from './counsellor/party-ids';
import { Doubles } from './doubles/doubles';
import { DoublesController } from './doubles/doubles.controller';
import { doubles } from './read-models/doubles/projection';
import { DoublesList } from './read-models/doubles/query';
import { FollowMergeWhenDecided } from './reactions/follow-merge-when-decided';
import { qualifications } from './read-models/qualifications/projection';
import { Qualifications } from './read-models/qualifications/query';
import { PersonTokenRow } from './name-search/entity';
import { NameSearch } from './name-search/name-search';
import { Erasure } from './erasure/erasure';
import { ErasureController } from './erasure/erasure.controller';
import { erasureRules } from './erasure/erasure-rules';
import { Entries } from './person/entries';
import { PersonController } from './person/person.controller';
import { PostController } from './post/post.controller';
import { NeverFilled } from './occupancy/never-filled';
import { OccupancyController } from './occupancy/occupancy.controller';
import { OccupancyImportController } from './occupancy-import/occupancy-import.controller';
import { OccupancyImports } from './occupancy-import/occupancy-imports';
import { PlanController } from './plan/plan.controller';
import { Plans } from './plan/plans';
import { PreviewController } from './preview/preview.controller';
import { Previews } from './preview/previews';
import { PostReports } from './post/post-reports';
import { windowOver } from './post/lapse-post';
import { CALENDAR_DAYS } from './parameters';
import { problems } from './problems';
import { RulesOfPosts } from './programme/rules-of-posts';
import { AnnounceRulesWhenPublished } from './reactions/announce-rules-when-published';
import { CompleteClaimWhenShareClaimed } from './reactions/complete-claim-when-share-claimed';
import { DeleteKeysWhenPersonErased } from './reactions/delete-keys-when-person-erased';
import { FindPersonTwiceWhenRegistered } from './reactions/find-person-twice-when-registered';
import { IndexPersonWhenRegistered } from './reactions/index-person-when-registered';
import { KeepPostsInStepWithNotices } from './reactions/keep-posts-in-step-with-notices';
import { KeepShareWithinPost } from './reactions/keep-share-within-post';
import { ReshareWhenTermsChange } from './reactions/reshare-when-terms-change';
import { LengthenOpenWhenMoneyLastsLonger } from './reactions/lengthen-open-when-money-lasts-longer';
import { TellKeptShareWhenUntold } from './reactions/tell-kept-share-when-untold';
import { register } from './read-models/people/projection';
import { Register } from './read-models/people/query';
import { Posts } from './read-models/posts/query';
import { postNumbers } from './read-models/post-numbers/projection';
import { posts } from './read-models/posts/projection';
import { toPublic } from './to-public';

export const service = defineService({
  name: 'staffing',
  title: 'Stellen und Besetzungen',
  catalogue,
  migrations: [
    StaffingReadModels1700000000301,
    OneRegister1767000000300,
    ErasedPeople1763900000031,
    EndsAndTiers1767000000302,
    PostsOfRecipients1768800000073,
    PostsByNotice1769100000083,
    PostsByTerms1769100000088,
    PostsWithInterruptions1769200000098,
    SearchOfPeople1769200000099,
    DocumentsOfPeople1769200000199,
    NetworkAndCounsellors1769200000299,
    CalendarsOfPlans1769300000105,
    PostsRefilledLate1769300000109,
    PostNumbers1769400000111,
    ProposedErasures1769500000119,
    RefusedShares1769500000121,
    DocumentUploads1769600000121,
    PostsOpenedAnew1769600000122,
  ],
  tables: [PersonTokenRow, PersonDocumentRow, PersonDocumentChunkRow, DocumentUploadRow, PlanCalendarRow],
  lives: [
    { table: 'plan_calendars', what: 'of people not seen again', days: CALENDAR_DAYS.value, expired: 'seen_at < $1', clock: 'database' },
    { table: 'document_uploads', what: 'of the last day', days: 1, expired: 'uploaded_at < $1', clock: 'database' },
  ],
  settings: [ScannerConfig],
  metrics: documentMetrics,
  projections: [
    posts,
    postNumbers,
    register,
    doubles,
    qualifications,
    contacts,
    counsellors,
    erasures,
    refusedShares,
    erasureProjection(erasureRules),
  ],
  publishes: { topics: [STAFFING_TOPIC, COUNSELLORS_TOPIC], toPublic },
  consumes: [APPLICATIONS_TOPIC],
  actsBy: 'directory',
  controllers: [
    PostController,
    PersonController,
    QualificationController,
    DoublesController,
    OccupancyController,
    PlanController,
    OccupancyImportController,
    CalendarController,
    PreviewController,
    ContactController,
    CounsellorController,
    ErasureController,
    AnnounceRulesWhenPublished,
    KeepPostsInStepWithNotices,
    CompleteClaimWhenShareClaimed,
    KeepShareWithinPost,
    LengthenOpenWhenMoneyLastsLonger,
    ReshareWhenTermsChange,
    TellKeptShareWhenUntold,
    FindPersonTwiceWhenRegistered,
    IndexPersonWhenRegistered,
    FollowMergeWhenDecided,
    DeleteKeyWhenContactRevoked,
    DeleteKeysWhenPersonErased,
  ],
  providers: [
    Appointments,
    PostReports,
    RulesOfPosts,
    Posts,
    Register,
    Identities,
    Entries,
    Erasure,
    ProposedErasures,
    RefusedShares,
    NameSearch,
    Documents,
    Qualifications,
    LinkedPeople,
    PartyIds,
    Doubles,
    DoublesList,
    NeverFilled,
    Plans,
    OccupancyImports,
    PlanCalendars,
    Previews,
    Contacts,
    Counsellors,
  ],
  timers: [windowOver],
  problems,
  hasPersonalData: true,
  extraWorkers: (context) => [new ErasureReplay(context, erasureRules), new LeftContacts(context), new UnnamedDocuments(context)],
});
