import { DirectoryCopy, Districts, ReferenceDataConfig, defineService, ScannerConfig } from '@paktwerk/platform';
import { KekConfig } from '@paktwerk/privacy';
import { APPLICATIONS_TOPIC, BUDGETING_TOPIC, STAFFING_TOPIC } from '@paktwerk/contracts';
import { Applicants } from './applicant/applicants';
import { ApplicationController } from './application/application.controller';
import { AnswerFiles } from './attachment/answer-files';
import { AttachmentController } from './attachment/attachment.controller';
import { Attachments } from './attachment/attachments';
import { AttachmentChunkRow, AttachmentRow, AttachmentUploadRow } from './attachment/entity';
import { KeepWorker } from './attachment/keep-worker';
import { NamedFiles } from './attachment/named-files';
import { ScanWorker, attachmentMetrics } from './attachment/scan-worker';
import { changeStream } from './change-notification/state';
import { extensionStream } from './extension/state';
import { forwardingsStream } from './forwarding/state';
import { applicationStream } from './application/state';
import { BulkController } from './bulk/bulk.controller';
import { AuditController } from './audit/audit.controller';
import { StreamsOfFile } from './audit/streams-of-file';
import { Volumes } from './audit/volumes';
import { BulkWorker } from './bulk/bulk-worker';
import { CallController } from './call/call.controller';
import { catalogue } from './catalogue';
import { ChangeNotificationController } from './change-notification/change-notification.controller';
import { ChangeNotifications } from './change-notification/change-notifications';
import { DecreeController } from './decree/decree.controller';
import { DraftController } from './draft/draft.controller';
import { DraftStreamController } from './draft-stream/draft-stream.controller';
import { DraftStream } from './draft-stream/draft-stream';
import { Drafts } from './draft/drafts';
import { LineImports } from './draft/line-imports';
import { EditDraft } from './draft/edit-draft';
import { DraftChangeRow, DraftPlaceRow, DraftRow } from './draft/entity';
import { Presence } from './draft/presence';
import { SubmitDraft } from './draft/submit-draft';
import { ExtensionController } from './extension/extension.controller';
import { GrantExtensions } from './extension/grant-extensions';
import { FileNumbers } from './file-number/file-numbers';
import { ForwardingController } from './forwarding/forwarding.controller';
import { GrantForwardings } from './forwarding/grant-forwardings';
import { GrantedPosts } from './granted-post/granted-posts';
import { Recipients } from './grant/recipients';
import { GrantController } from './grant/grant.controller';
import { GrantedFiles } from './grant/granted-files';
import { DecidedRequests } from './extension/decided-requests';
import { NoticeReleases } from './grant/notice-releases';
import { noticeDelivery } from './grant/note-delivery';
import { remedyOver } from './grant/note-finality';
import { grantStream } from './grant/state';
import { noticeHearingOver } from './notice-hearing/end-notice-hearing';
import { NoticeHearingController } from './notice-hearing/notice-hearing.controller';
import { NoticeHearings } from './notice-hearing/notice-hearings';
import { HistoryController } from './history/history.controller';
import { HistoryNames } from './history/history-names';
import { PublicationChanges } from './history/publication-changes';
import { PublicationHistories } from './history/publication-histories';
import { hearingOver } from './hearing/end-hearing';
import { informationOverdue } from './information/overdue-information';
import { LetterRow } from './letter/entity';
import { LetterConfig } from './letter/config';
import { Letters, letterMetrics } from './letter/letters';
import { DraftRequests1767000000000 } from './migrations/1767000000000-draft-requests';
import { DueList1767600000000 } from './migrations/1767600000000-due-list';
import { ApplicationSearch1768200000000 } from './migrations/1768200000000-application-search';
import { SavedFilters1768200000001 } from './migrations/1768200000001-saved-filters';
import { Attachments1768300000001 } from './migrations/1768300000001-attachments';
import { DraftPlaces1768600000060 } from './migrations/1768600000060-draft-places';
import { DraftsBySeveral1768300000000 } from './migrations/1768300000000-drafts-by-several';
import { BulkJobs1768400000000 } from './migrations/1768400000000-bulk-jobs';
import { ExtensionRequestsClosed1768900000088 } from './migrations/1768900000088-extension-requests-closed';
import { NoticeListDifferences1768900000188 } from './migrations/1768900000188-notice-list-differences';
import { ExtensionRequestsTogether1768900000388 } from './migrations/1768900000388-extension-requests-together';
import { HearingsWithTheirYear1768900000288 } from './migrations/1768900000288-hearings-with-their-year';
import { Extensions1768900000080 } from './migrations/1768900000080-extensions';
import { NoticePreparations1768900000081 } from './migrations/1768900000081-notice-preparations';
import { ProofsOfUse1768900000082 } from './migrations/1768900000082-proofs-of-use';
import { ProofsOfUseSinceObjected1768900000482 } from './migrations/1768900000482-proofs-of-use-since-objected';
import { AppointmentsWithUnpaidDays1769200000104 } from './migrations/1769200000104-appointments-with-unpaid-days';
import { AppointmentsWithKeptShares1769400000118 } from './migrations/1769400000118-appointments-with-kept-shares';
import { ProofDraftsBySignature1769400000218 } from './migrations/1769400000218-proof-drafts-by-signature';
import { PostStatesWithNoticesOfAmendments1769400000318 } from './migrations/1769400000318-post-states-with-notices-of-amendments';
import { ExtensionRequestsInParts1769200000205 } from './migrations/1769200000205-extension-requests-in-parts';
import { PostStatesWithRulesOfInterruptions1769300000108 } from './migrations/1769300000108-post-states-with-rules-of-interruptions';
import { ProofDrafts1769200000305 } from './migrations/1769200000305-proof-drafts';
import { NoticeHearings1768900000083 } from './migrations/1768900000083-notice-hearings';
import { Notices1768600000000 } from './migrations/1768600000000-notices';
import { Desk1768400000002 } from './migrations/1768400000002-desk';
import { Reminders1768400000001 } from './migrations/1768400000001-reminders';
import { ApplicationSearchAgain1768500000002 } from './migrations/1768500000002-application-search-again';
import { ChangeNotifications1768900000086 } from './migrations/1768900000086-change-notifications';
import { Forwardings1768600000072 } from './migrations/1768600000072-forwardings';
import { GrantedPosts1768600000056 } from './migrations/1768600000056-granted-posts';
import { FilesWithAnswers1768600000057 } from './migrations/1768600000057-files-with-answers';
import { Rehearsals1768500000000 } from './migrations/1768500000000-rehearsals';
import { ApplicationsTables1700000000101 } from './migrations/1700000000101-applications-tables';
import { DueListBySignatures1768600000002 } from './migrations/1768600000002-due-list-by-signatures';
import { Conflicts1768900000193 } from './migrations/1768900000193-conflicts';
import { WaitingByRanking1768900000093 } from './migrations/1768900000093-waiting-by-ranking';
import { WaitingList1768700000002 } from './migrations/1768700000002-waiting-list';
import { wrappedKeyMetrics } from './shared/wrapped-keys';
import { FilesThatAreKept1768800000077 } from './migrations/1768800000077-files-that-are-kept';
import { Recipients1768400000055 } from './migrations/1768400000055-recipients';
import { InformationController } from './information/information.controller';
import { InformationRequests } from './information/information-requests';
import { CalendarController } from './calendar/calendar.controller';
import { LettersOfAnEvent1768600000076 } from './migrations/1768600000076-letters-of-an-event';
import { Letters1768600000075 } from './migrations/1768600000075-letters';
import { DigestWorker } from './digest/digest-worker';
import { MailConfig } from './mail/config';
import { MailRow } from './mail/entity';
import { MailWorker } from './mail/mail-worker';
import { Mail1768400000003 } from './migrations/1768400000003-mail';
import { ExtensionRequestsWithClosings1769400000418 } from './migrations/1769400000418-extension-requests-with-closings';
import { PreparedNoticeController } from './prepared-notice/prepared-notice.controller';
import { ToldChanges } from './prepared-notice/told-changes';
import { PactController } from './pact/pact.controller';
import { ProofOfUseController } from './proof-of-use/proof-of-use.controller';
import { ProofSources } from './proof-of-use/proof-sources';
import { ProofWorker } from './proof-of-use/proof-worker';
import { ProofsOfUse } from './proof-of-use/proofs-of-use';
import { proofOverdue } from './proof-of-use/note-overdue';
import { proofStream } from './proof-of-use/state';
import { ProofSampleController } from './proof-sample/proof-sample.controller';
import { ProofSamples } from './proof-sample/proof-samples';
import { ProofController } from './proof/proof.controller';
import { Proofs } from './proof/proofs';
import { PreferenceRow } from './preference/entity';
import { PreferenceController } from './preference/preference.controller';
import { Addressees } from './preference/addressees';
import { Preferences } from './preference/preferences';
import { DRAFT_DAYS, MAIL_DAYS, PREFERENCE_DAYS, SAVED_FILTER_DAYS } from './parameters';
import { problems } from './problems';
import { ProgrammeController } from './programme/programme.controller';
import { CoverInterimProofsWhenAccepted } from './reactions/cover-interim-proofs-when-accepted';
import { ProofDraftRow } from './proof-draft/entity';
import { ProofDraftController } from './proof-draft/proof-draft.controller';
import { ProofDrafts } from './proof-draft/proof-drafts';
import { RemoveProofDraftWhenSigned } from './reactions/remove-proof-draft-when-signed';
import { KeepProofsAsGranted } from './reactions/keep-proofs-as-granted';
import { MarkProofsWhenSampled } from './reactions/mark-proofs-when-sampled';
import { KeepRehearsalsMoney } from './reactions/keep-rehearsals-money';
import { RemoveDraftsOfRehearsals } from './reactions/remove-drafts-of-rehearsals';
import { PortalConsentController } from './portal-consent/portal-consent.controller';
import { AnnounceNoticeInPortal } from './reactions/announce-notice-in-portal';
import { MailReminder } from './reactions/mail-reminder';
import { ReleaseNoticeWhenDecided } from './reactions/release-notice-when-decided';
import { RecordReservationAnswer } from './reactions/record-reservation-answer';
import { appointments } from './read-models/appointments/projection';
import { Appointments } from './read-models/appointments/query';
import { applicationList } from './read-models/application-list/projection';
import { ApplicationList } from './read-models/application-list/query';
import { applicationSearch } from './read-models/application-search/projection';
import { ApplicationSearch } from './read-models/application-search/query';
import { byItself } from './read-models/by-itself/projection';
import { ByItself } from './read-models/by-itself/query';
import { bulkJobs } from './read-models/bulk-jobs/projection';
import { BulkJobs } from './read-models/bulk-jobs/query';
import { extensionRequests } from './read-models/extension-requests/projection';
import { ExtensionRequestList, OpenExtensionRequests } from './read-models/extension-requests/query';
import { postStates } from './read-models/post-states/projection';
import { PostStates } from './read-models/post-states/query';
import { dueList } from './read-models/due-list/projection';
import { DueList } from './read-models/due-list/query';
import { forwardings } from './read-models/forwardings/projection';
import { ForwardingList } from './read-models/forwardings/query';
import { grantedPosts } from './read-models/granted-posts/projection';
import { GrantedPostList } from './read-models/granted-posts/query';
import { fundingCalls } from './read-models/funding-calls/projection';
import { FundingCalls } from './read-models/funding-calls/query';
import { CallsToApplyFor } from './call/calls-to-apply-for';
import { changeNotifications } from './read-models/change-notifications/projection';
import { ChangeList, OpenChanges } from './read-models/change-notifications/query';
import { noticeList } from './read-models/notice-list/projection';
import { NoticeList, OpenNotices } from './read-models/notice-list/query';
import { noticePreparations } from './read-models/notice-preparations/projection';
import { NoticePreparations } from './read-models/notice-preparations/query';
import { proofsOfUse } from './read-models/proofs-of-use/projection';
import { OpenProofs, ProofOfUseList } from './read-models/proofs-of-use/query';
import { noticeHearings } from './read-models/notice-hearings/projection';
import { OpenHearings } from './read-models/notice-hearings/query';
import { RulesOfCall } from './call/rules-of-call';
import { rehearsals } from './read-models/rehearsals/projection';
import { Rehearsals } from './read-models/rehearsals/query';
import { RehearsalController } from './rehearsal/rehearsal.controller';
import { SavedFilterRow } from './saved-filter/entity';
import { SavedFilterController } from './saved-filter/saved-filter.controller';
import { SavedFilters } from './saved-filter/saved-filters';
import { FoundFiles } from './search/found-files';
import { SearchController } from './search/search.controller';
import { TextBlockController } from './text-block/text-block.controller';
import { TextBlocks } from './text-block/text-blocks';
import { TaskController } from './task/task.controller';
import { TaskList } from './task/task-list';
import { DraftReminderWorker } from './reminder/draft-reminder-worker';
import { ReminderController } from './reminder/reminder.controller';
import { ReminderTemplates } from './reminder/reminder-templates';
import { SelectionController } from './selection/selection.controller';
import { Selections } from './selection/selections';
import { potMoney } from './read-models/pot-money/projection';
import { conflicts } from './read-models/conflicts/projection';
import { PotMoney } from './read-models/pot-money/query';
import { waitingList } from './read-models/waiting-list/projection';
import { WaitingList } from './read-models/waiting-list/query';
import { WaitingListController } from './waiting-list/waiting-list.controller';
import { WaitingListWorker } from './waiting-list/waiting-list-worker';
import { WaitingLists } from './waiting-list/waiting-lists';
import { ReminderWorker } from './reminder/reminder-worker';
import { ResubmissionRow } from './resubmission/entity';
import { Resubmissions } from './resubmission/resubmissions';
import { reminders } from './read-models/reminders/projection';
import { toPublic } from './to-public';

export const service = defineService({
  name: 'applications',
  title: 'Programmes, calls, applications and decisions',
  catalogue,
  migrations: [
    ApplicationsTables1700000000101,
    DraftRequests1767000000000,
    DueList1767600000000,
    ApplicationSearch1768200000000,
    SavedFilters1768200000001,
    DraftsBySeveral1768300000000,
    Attachments1768300000001,
    BulkJobs1768400000000,
    Reminders1768400000001,
    Desk1768400000002,
    Recipients1768400000055,
    Rehearsals1768500000000,
    Mail1768400000003,
    ApplicationSearchAgain1768500000002,
    DueListBySignatures1768600000002,
    GrantedPosts1768600000056,
    FilesWithAnswers1768600000057,
    Letters1768600000075,
    LettersOfAnEvent1768600000076,
    DraftPlaces1768600000060,
    WaitingList1768700000002,
    FilesThatAreKept1768800000077,
    Forwardings1768600000072,
    Notices1768600000000,
    Extensions1768900000080,
    NoticePreparations1768900000081,
    ProofsOfUse1768900000082,
    NoticeHearings1768900000083,
    ChangeNotifications1768900000086,
    ExtensionRequestsClosed1768900000088,
    NoticeListDifferences1768900000188,
    HearingsWithTheirYear1768900000288,
    ExtensionRequestsTogether1768900000388,
    ProofsOfUseSinceObjected1768900000482,
    AppointmentsWithUnpaidDays1769200000104,
    ExtensionRequestsInParts1769200000205,
    PostStatesWithRulesOfInterruptions1769300000108,
    AppointmentsWithKeptShares1769400000118,
    ProofDraftsBySignature1769400000218,
    PostStatesWithNoticesOfAmendments1769400000318,
    ProofDrafts1769200000305,
    WaitingByRanking1768900000093,
    Conflicts1768900000193,
    ExtensionRequestsWithClosings1769400000418,
  ],
  tables: [
    DraftRow,
    DraftChangeRow,
    DraftPlaceRow,
    ProofDraftRow,
    AttachmentRow,
    AttachmentChunkRow,
    AttachmentUploadRow,
    LetterRow,
    SavedFilterRow,
    ResubmissionRow,
    PreferenceRow,
    MailRow,
  ],
  lives: [
    // What is being submitted right now stays until that is decided.
    {
      table: 'drafts',
      what: 'abandoned',
      days: DRAFT_DAYS.value,
      expired: 'updated_at < $1 and (received_at is null or application_id is not null)',
      clock: 'domain',
    },
    {
      table: 'saved_filters',
      what: 'of people not seen again',
      days: SAVED_FILTER_DAYS.value,
      expired: 'saved_at < $1 and not exists (select from rm_people p where p.person_id = saved_filters.person_id)',
      clock: 'domain',
    },
    { table: 'proof_drafts', what: 'that nobody signed', days: DRAFT_DAYS.value, expired: 'saved_at < $1', clock: 'domain' },
    // A draft lives for as long after its last change.
    { table: 'draft_changes', what: 'of abandoned drafts', days: DRAFT_DAYS.value, expired: 'at < $1', clock: 'domain' },
    {
      table: 'attachments',
      what: 'of drafts that are gone',
      days: 0,
      expired:
        'uploaded_at < $1 and application_id is null and draft_id is not null and not exists (select from drafts d where d.draft_id = attachments.draft_id)',
      clock: 'domain',
    },
    {
      table: 'attachments',
      what: 'for answers that never came',
      days: DRAFT_DAYS.value,
      expired: 'uploaded_at < $1 and application_id is null and answer_of is not null',
      clock: 'domain',
    },
    { table: 'attachment_uploads', what: 'of the last day', days: 1, expired: 'uploaded_at < $1', clock: 'database' },
    {
      table: 'attachment_chunks',
      what: 'of files that are gone',
      days: 0,
      expired:
        '$1::timestamptz is not null and not exists (select from attachments a where a.attachment_id = attachment_chunks.attachment_id)',
      clock: 'database',
    },
    { table: 'draft_places', what: 'left', days: 1, expired: 'seen_at < $1', clock: 'database' },
    {
      table: 'resubmissions',
      what: 'over',
      days: 1,
      expired: "until < ($1::timestamptz at time zone 'Europe/Berlin')::date::text",
      clock: 'domain',
    },
    // A summary is no record; what was sent as a reminder stands in the file.
    { table: 'mails', what: 'written', days: MAIL_DAYS.value, expired: 'written_at < $1', clock: 'database' },
    // Who has not been here for so long gets nothing more, and no address is kept.
    { table: 'preferences', what: 'of people not seen again', days: PREFERENCE_DAYS.value, expired: 'seen_at < $1', clock: 'database' },
  ],
  projections: [
    fundingCalls,
    applicationList,
    applicationSearch,
    dueList,
    bulkJobs,
    reminders,
    byItself,
    rehearsals,
    grantedPosts,
    potMoney,
    waitingList,
    conflicts,
    forwardings,
    noticeList,
    postStates,
    extensionRequests,
    noticePreparations,
    appointments,
    proofsOfUse,
    noticeHearings,
    changeNotifications,
  ],
  publishes: { topics: [APPLICATIONS_TOPIC], toPublic },
  consumes: [BUDGETING_TOPIC, STAFFING_TOPIC],
  actsBy: 'directory',
  settings: [KekConfig, ScannerConfig, MailConfig, LetterConfig],
  metrics: [...attachmentMetrics, ...letterMetrics, ...wrappedKeyMetrics],
  timers: [informationOverdue, hearingOver, noticeDelivery, remedyOver, noticeHearingOver, proofOverdue],
  namesOf: async (db, streams) => {
    const idsOf = (kind: string): readonly string[] =>
      streams.filter((stream) => stream.startsWith(kind)).map((stream) => stream.slice(kind.length));
    const [about, notices, proofs, changes] = await Promise.all([
      new DueList(db).about([...idsOf('application-'), ...idsOf('forwarding-')]),
      new OpenNotices(db).fileNumbers([...idsOf('grant-'), ...idsOf('extension-')]),
      new OpenProofs(db).fileNumbers(idsOf('proof-')),
      new OpenChanges(db).fileNumbers(idsOf('change-')),
    ]);
    return new Map([
      ...[...about].flatMap(([applicationId, { fileNumber }]) => [
        [applicationStream(applicationId), fileNumber] as const,
        [forwardingsStream(applicationId), fileNumber] as const,
      ]),
      ...[...notices].flatMap(([grantId, fileNumber]) => [
        [grantStream(grantId), fileNumber] as const,
        [extensionStream(grantId), fileNumber] as const,
      ]),
      ...[...proofs].map(([proofId, fileNumber]) => [proofStream(proofId), fileNumber] as const),
      ...[...changes].map(([changeId, fileNumber]) => [changeStream(changeId), fileNumber] as const),
    ]);
  },
  controllers: [
    ProgrammeController,
    PactController,
    HistoryController,
    DecreeController,
    CallController,
    DraftController,
    DraftStreamController,
    AttachmentController,
    ProofController,
    ProofOfUseController,
    ProofDraftController,
    ProofSampleController,
    ApplicationController,
    ForwardingController,
    ExtensionController,
    ChangeNotificationController,
    GrantController,
    NoticeHearingController,
    PreparedNoticeController,
    InformationController,
    TextBlockController,
    TaskController,
    SearchController,
    SavedFilterController,
    BulkController,
    ReminderController,
    RehearsalController,
    WaitingListController,
    SelectionController,
    PreferenceController,
    CalendarController,
    MailReminder,
    AnnounceNoticeInPortal,
    PortalConsentController,
    AuditController,
    RecordReservationAnswer,
    KeepRehearsalsMoney,
    RemoveDraftsOfRehearsals,
    RemoveProofDraftWhenSigned,
    ReleaseNoticeWhenDecided,
    CoverInterimProofsWhenAccepted,
    KeepProofsAsGranted,
    MarkProofsWhenSampled,
  ],
  providers: [
    Applicants,
    RulesOfCall,
    CallsToApplyFor,
    HistoryNames,
    PublicationChanges,
    PublicationHistories,
    Drafts,
    EditDraft,
    Attachments,
    Letters,
    Proofs,
    AnswerFiles,
    Presence,
    DraftStream,
    LineImports,
    FileNumbers,
    GrantedPosts,
    GrantForwardings,
    GrantExtensions,
    PostStates,
    ExtensionRequestList,
    OpenExtensionRequests,
    GrantedFiles,
    DecidedRequests,
    NoticeReleases,
    ChangeNotifications,
    ChangeList,
    OpenChanges,
    SubmitDraft,
    FundingCalls,
    ApplicationList,
    ApplicationSearch,
    DueList,
    GrantedPostList,
    ForwardingList,
    TextBlocks,
    NoticePreparations,
    PotMoney,
    OpenHearings,
    TaskList,
    InformationRequests,
    FoundFiles,
    SavedFilters,
    BulkJobs,
    ReminderTemplates,
    ByItself,
    Resubmissions,
    NoticeList,
    OpenNotices,
    Appointments,
    ProofSources,
    ProofsOfUse,
    ProofDrafts,
    ProofSamples,
    ProofOfUseList,
    OpenProofs,
    Recipients,
    NoticeHearings,
    NamedFiles,
    StreamsOfFile,
    ToldChanges,
    Volumes,
    Rehearsals,
    WaitingList,
    WaitingLists,
    Selections,
    Preferences,
    Addressees,
  ],
  extraWorkers: (context) => {
    const districts = Districts.load(context.settings.get(ReferenceDataConfig).folder);
    const nameOfDistrict = (district: string): string => districts.organisationName(district);
    const mail = context.settings.get(MailConfig);
    const { db, commands, clock } = context;
    const directory = new DirectoryCopy(db);
    const addressees = new Addressees(db, directory, clock);
    const tasks = new TaskList(
      db,
      clock,
      new DueList(db),
      new RulesOfCall(commands),
      districts,
      new Resubmissions(db),
      new ByItself(db),
      directory,
      new OpenNotices(db),
      new OpenExtensionRequests(db),
      new NoticePreparations(db),
      new OpenProofs(db),
      new OpenHearings(db),
      new OpenChanges(db),
    );
    const letters = new Letters(
      db,
      context.settings.get(KekConfig),
      clock,
      context.settings.get(MailConfig),
      context.settings.get(LetterConfig),
    );
    const noticeReleases = new NoticeReleases(
      commands,
      new GrantedFiles(commands),
      letters,
      directory,
      districts,
      new DecidedRequests(commands),
    );
    return [
      new ScanWorker(context),
      new KeepWorker(context),
      new BulkWorker(
        context,
        nameOfDistrict,
        new Recipients(directory, districts, commands),
        districts,
        new GrantExtensions(
          commands,
          new PostStates(db),
          new TextBlocks(commands),
          new GrantedFiles(commands),
          districts,
          clock,
          new PotMoney(db),
          directory,
        ),
        noticeReleases,
      ),
      new ReminderWorker(context, nameOfDistrict),
      new WaitingListWorker(context),
      new ProofWorker(
        context,
        new ProofSources(commands, new GrantedFiles(commands), new RulesOfCall(commands), new Appointments(db), clock),
        nameOfDistrict,
      ),
      ...(mail.isOn
        ? [
            new DigestWorker(context, tasks, addressees, mail.pageUrl),
            new DraftReminderWorker(context, nameOfDistrict, mail),
            new MailWorker(context, mail, addressees),
          ]
        : []),
    ];
  },
  problems,
});
