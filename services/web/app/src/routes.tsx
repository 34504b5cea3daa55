import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { applicationSearch, applicationsSearch, grantSearch, requestsSearch } from './applications/search';
import { volumeSearch } from './audit/search';
import { eventsSearch } from './catalogue/search';
import { draftsSearch } from './drafts/search';
import { draftSearch } from './drafts/sections';
import { comparisonSearch } from './comparison/search';
import { overviewSearch, prefetchOverview } from './dashboard/view-state';
import { partiesSearch, partySearch, proposalsSearch } from './directory/search';
import { PROPOSAL_ROLES } from './directory/types';
import { extensionsSearch, previewSearch } from './extensions/search';
import { changesSearch } from './change-notifications/search';
import { forwardingsSearch } from './forwardings/search';
import { grantsSearch } from './grants/search';
import { loadPart } from './lib/load-part';
import { parseSearch, stringifySearch, type SearchSchema } from './lib/search';
import { occupancySearch } from './occupancy/search';
import { operationsSearch } from './operations/search';
import { personalDataSearch } from './personal-data/search';
import { REMINDER_ROLES } from './reminders/types';
import { CASE_ROLES, STAFF_ROLES } from './personal-data/types';
import { networkSearch } from './network/search';
import { NETWORK_ROLES } from './network/roles';
import { OFFERING_ROLES } from './own-login/types';
import { peopleSearch, qualificationsSearch } from './people/search';
import { CLERK_ROLES } from './people/types';
import { postSearch, postsSearch } from './posts/search';
import { proofSearch } from './proof/search';
import { proofsOfUseSearch, sampleSearch } from './proofs-of-use/search';
import { pactSearch, programmeSearch, programmesSearch } from './programmes/search';
import { BrokenPage, Frame, NotFoundPage, PendingPage } from './shell/frame';
import { focusHeading } from './shell/page';
import { rehearsalsSearch } from './rehearsals/search';
import { fileSearch } from './search/search';
import { FILE_READERS } from './search/types';
import { planSearch } from './staffing-plan/search';
import { subscriptionsSearch } from './subscriptions/search';
import { wasSignedIn } from './shell/session';
import { tasksSearch } from './tasks/search';
import { AUTHORITY_ROLES, TASK_ROLES } from './tasks/types';
import { fileExampleSearch, listExampleSearch } from './ui/examples/search';
import type { TextsOf } from './texts/area';
import type { commonTexts } from './texts/common';

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
  interface StaticDataRouteOption {
    /** What the page is called, in the navigation and while it loads. */
    readonly title?: keyof TextsOf<typeof commonTexts>['pages'];
    /** Who may see it; absent: everybody who is signed in. `public`: everybody. */
    readonly roles?: readonly string[] | 'public';
    /** What may stand in its address. */
    readonly search?: SearchSchema;
  }
}

interface Context {
  readonly queryClient: QueryClient;
  /** What the address that somebody came by named and cannot be: links inside the page are typed, so it is only ever the first. */
  readonly leftOut?: { readonly pathname: string; readonly names: readonly string[] };
}

/** By the names of the module's exports only: looking at their types would ask for those of the routes, which are being made here, and make both `any`. */
const page = <M extends object>(importer: () => Promise<M>, name: keyof M & string) =>
  lazyRouteComponent(() => loadPart(importer) as Promise<Record<string, ComponentType>>, name);

/** Who does something for a party. */
const PARTY_ROLES = ['APPLICANT', 'SIGNATORY', 'PARTY_MEMBER'];

const root = createRootRouteWithContext<Context>()({ component: Frame, notFoundComponent: NotFoundPage, errorComponent: BrokenPage });

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { title: 'overview', search: overviewSearch },
  validateSearch: overviewSearch.parse,
  loaderDeps: ({ search }) => search,
  // The figures are asked for while the page's own code is still on its way.
  loader: ({ context, deps }) => {
    if (wasSignedIn()) prefetchOverview(context.queryClient, deps);
  },
  component: page(() => import('./dashboard/dashboard-page'), 'DashboardPage'),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  staticData: { title: 'start', roles: PARTY_ROLES },
  component: page(() => import('./start/party-start-page'), 'PartyStartPage'),
});

const comparison = createRoute({
  getParentRoute: () => root,
  path: '/vergleich',
  staticData: { title: 'comparison', search: comparisonSearch },
  validateSearch: comparisonSearch.parse,
  component: page(() => import('./comparison/comparison-page'), 'ComparisonPage'),
});

const applications = createRoute({
  getParentRoute: () => root,
  path: '/antraege',
  staticData: { title: 'applications', roles: FILE_READERS, search: applicationsSearch },
  validateSearch: applicationsSearch.parse,
  component: page(() => import('./applications/applications-page'), 'ApplicationsPage'),
});

const application = createRoute({
  getParentRoute: () => root,
  path: '/antraege/$applicationId',
  staticData: { title: 'application', roles: FILE_READERS, search: applicationSearch },
  validateSearch: applicationSearch.parse,
  component: page(() => import('./applications/application-page'), 'ApplicationPage'),
});

const callRoute = createRoute({
  getParentRoute: () => root,
  path: '/aufrufe/$callId',
  staticData: { title: 'call', roles: ['MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR'] },
  component: page(() => import('./selection/call-page'), 'CallPage'),
});

const volumeRoute = createRoute({
  getParentRoute: () => root,
  path: '/aktenband/$applicationId',
  staticData: { title: 'volume', roles: ['AUDITOR'], search: volumeSearch },
  validateSearch: volumeSearch.parse,
  component: page(() => import('./audit/volume-page'), 'VolumePage'),
});

const requests = createRoute({
  getParentRoute: () => root,
  path: '/nachforderungen',
  staticData: { title: 'requests', roles: PARTY_ROLES, search: requestsSearch },
  validateSearch: requestsSearch.parse,
  component: page(() => import('./applications/requests-page'), 'RequestsPage'),
});

const grants = createRoute({
  getParentRoute: () => root,
  path: '/zuwendungen',
  staticData: { title: 'grants', roles: FILE_READERS, search: grantsSearch },
  validateSearch: grantsSearch.parse,
  component: page(() => import('./grants/grants-page'), 'GrantsPage'),
});

const grant = createRoute({
  getParentRoute: () => root,
  path: '/zuwendungen/$grantId',
  staticData: { title: 'grant', roles: FILE_READERS, search: grantSearch },
  validateSearch: grantSearch.parse,
  component: page(() => import('./grants/grant-page'), 'GrantPage'),
});

const noticeHearings = createRoute({
  getParentRoute: () => root,
  path: '/zuwendungen/$grantId/anhoerungen',
  staticData: { title: 'noticeHearings', roles: FILE_READERS, search: applicationSearch },
  validateSearch: applicationSearch.parse,
  component: page(() => import('./notice-hearings/notice-hearings-page'), 'NoticeHearingsPage'),
});

const proofsOfUse = createRoute({
  getParentRoute: () => root,
  path: '/nachweise',
  staticData: { title: 'proofsOfUse', roles: FILE_READERS, search: proofsOfUseSearch },
  validateSearch: proofsOfUseSearch.parse,
  component: page(() => import('./proofs-of-use/proofs-page'), 'ProofsPage'),
});

const proofOfUse = createRoute({
  getParentRoute: () => root,
  path: '/nachweise/$proofId',
  staticData: { title: 'proofOfUse', roles: FILE_READERS, search: applicationSearch },
  validateSearch: applicationSearch.parse,
  component: page(() => import('./proofs-of-use/proof-of-use-page'), 'ProofOfUsePage'),
});

const proofSample = createRoute({
  getParentRoute: () => root,
  path: '/stichprobe',
  staticData: { title: 'proofSample', roles: ['MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR'], search: sampleSearch },
  validateSearch: sampleSearch.parse,
  component: page(() => import('./proofs-of-use/sample-page'), 'SamplePage'),
});

const rehearsals = createRoute({
  getParentRoute: () => root,
  path: '/proben',
  staticData: { title: 'rehearsals', search: rehearsalsSearch },
  validateSearch: rehearsalsSearch.parse,
  component: page(() => import('./rehearsals/rehearsals-page'), 'RehearsalsPage'),
});

const rehearsal = createRoute({
  getParentRoute: () => root,
  path: '/proben/$callId',
  staticData: { title: 'rehearsal' },
  component: page(() => import('./rehearsals/rehearsal-page'), 'RehearsalPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/suche',
  staticData: { title: 'search', roles: FILE_READERS, search: fileSearch },
  validateSearch: fileSearch.parse,
  component: page(() => import('./search/search-page'), 'SearchPage'),
});

const proof = createRoute({
  getParentRoute: () => root,
  path: '/beleg',
  staticData: { title: 'proof', search: proofSearch },
  validateSearch: proofSearch.parse,
  component: page(() => import('./proof/proof-page'), 'ProofPage'),
});

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/aufgaben',
  staticData: { title: 'tasks', roles: TASK_ROLES, search: tasksSearch },
  validateSearch: tasksSearch.parse,
  component: page(() => import('./tasks/tasks-page'), 'TasksPage'),
});

const reminders = createRoute({
  getParentRoute: () => root,
  path: '/erinnerungen',
  staticData: { title: 'reminders', roles: REMINDER_ROLES },
  component: page(() => import('./reminders/reminders-page'), 'RemindersPage'),
});

const textBlocks = createRoute({
  getParentRoute: () => root,
  path: '/textbausteine',
  staticData: { title: 'textBlocks', roles: REMINDER_ROLES },
  component: page(() => import('./text-blocks/text-blocks-page'), 'TextBlocksPage'),
});

const bulk = createRoute({
  getParentRoute: () => root,
  path: '/aufgaben/$bulkId',
  staticData: { title: 'tasks', roles: AUTHORITY_ROLES },
  component: page(() => import('./tasks/bulk-page'), 'BulkPage'),
});

const drafts = createRoute({
  getParentRoute: () => root,
  path: '/entwuerfe',
  staticData: { title: 'drafts', roles: PARTY_ROLES, search: draftsSearch },
  validateSearch: draftsSearch.parse,
  component: page(() => import('./drafts/drafts-page'), 'DraftsPage'),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/entwuerfe/$draftId',
  staticData: { title: 'draft', roles: PARTY_ROLES, search: draftSearch },
  validateSearch: draftSearch.parse,
  component: page(() => import('./drafts/draft-page'), 'DraftPage'),
});

const preCheck = createRoute({
  getParentRoute: () => root,
  path: '/entwuerfe/$draftId/vorpruefung',
  staticData: { title: 'preCheck', roles: PARTY_ROLES },
  component: page(() => import('./drafts/pre-check-page'), 'PreCheckPage'),
});

const signing = createRoute({
  getParentRoute: () => root,
  path: '/entwuerfe/$draftId/unterschrift',
  staticData: { title: 'signing', roles: PARTY_ROLES },
  component: page(() => import('./drafts/signing-page'), 'SigningPage'),
});

const posts = createRoute({
  getParentRoute: () => root,
  path: '/stellen',
  staticData: { title: 'posts', roles: FILE_READERS, search: postsSearch },
  validateSearch: postsSearch.parse,
  component: page(() => import('./posts/posts-page'), 'PostsPage'),
});

const post = createRoute({
  getParentRoute: () => root,
  path: '/stellen/$postId',
  staticData: { title: 'post', roles: FILE_READERS, search: postSearch },
  validateSearch: postSearch.parse,
  component: page(() => import('./posts/post-page'), 'PostPage'),
});

const staffingPlan = createRoute({
  getParentRoute: () => root,
  path: '/stellenplan',
  staticData: { title: 'staffingPlan', roles: FILE_READERS, search: planSearch },
  validateSearch: planSearch.parse,
  component: page(() => import('./staffing-plan/staffing-plan-page'), 'StaffingPlanPage'),
});

const occupancy = createRoute({
  getParentRoute: () => root,
  path: '/besetzung',
  staticData: { title: 'occupancy', roles: ['MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR'], search: occupancySearch },
  validateSearch: occupancySearch.parse,
  component: page(() => import('./occupancy/occupancy-page'), 'OccupancyPage'),
});

const forwardings = createRoute({
  getParentRoute: () => root,
  path: '/weiterleitungen',
  staticData: { title: 'forwardings', roles: FILE_READERS, search: forwardingsSearch },
  validateSearch: forwardingsSearch.parse,
  component: page(() => import('./forwardings/forwardings-page'), 'ForwardingsPage'),
});

const extensions = createRoute({
  getParentRoute: () => root,
  path: '/verlaengerungen',
  staticData: { title: 'extensions', roles: FILE_READERS, search: extensionsSearch },
  validateSearch: extensionsSearch.parse,
  component: page(() => import('./extensions/extensions-page'), 'ExtensionsPage'),
});

const extensionPreview = createRoute({
  getParentRoute: () => root,
  path: '/verlaengerungen/vorschau',
  staticData: { title: 'extensionPreview', roles: FILE_READERS, search: previewSearch },
  validateSearch: previewSearch.parse,
  component: page(() => import('./extensions/preview-page'), 'ExtensionPreviewPage'),
});

const extension = createRoute({
  getParentRoute: () => root,
  path: '/zuwendungen/$grantId/verlaengerung',
  staticData: { title: 'extension', roles: FILE_READERS },
  component: page(() => import('./extensions/extension-page'), 'ExtensionPage'),
});

const changes = createRoute({
  getParentRoute: () => root,
  path: '/aenderungsanzeigen',
  staticData: { title: 'changes', roles: FILE_READERS, search: changesSearch },
  validateSearch: changesSearch.parse,
  component: page(() => import('./change-notifications/changes-page'), 'ChangesPage'),
});

const change = createRoute({
  getParentRoute: () => root,
  path: '/aenderungsanzeigen/$changeId',
  staticData: { title: 'change', roles: FILE_READERS, search: applicationSearch },
  validateSearch: applicationSearch.parse,
  component: page(() => import('./change-notifications/change-page'), 'ChangePage'),
});

const draftChange = createRoute({
  getParentRoute: () => root,
  path: '/antraege/$applicationId/aenderung',
  staticData: { title: 'draftChange', roles: PARTY_ROLES },
  component: page(() => import('./change-notifications/draft-change-page'), 'DraftChangePage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/personen',
  staticData: { title: 'people', roles: [...STAFF_ROLES, ...CLERK_ROLES], search: peopleSearch },
  validateSearch: peopleSearch.parse,
  component: page(() => import('./people/people-page'), 'PeoplePage'),
});

const qualifications = createRoute({
  getParentRoute: () => root,
  path: '/qualifikationen',
  staticData: { title: 'qualifications', roles: CLERK_ROLES, search: qualificationsSearch },
  validateSearch: qualificationsSearch.parse,
  component: page(() => import('./people/qualifications-page'), 'QualificationsPage'),
});

const network = createRoute({
  getParentRoute: () => root,
  path: '/netzwerk',
  staticData: { title: 'network', roles: NETWORK_ROLES, search: networkSearch },
  validateSearch: networkSearch.parse,
  component: page(() => import('./network/network-page'), 'NetworkPage'),
});

const ownLogin = createRoute({
  getParentRoute: () => root,
  path: '/anmeldung',
  staticData: { title: 'ownLogin', roles: OFFERING_ROLES },
  component: page(() => import('./own-login/own-login-page'), 'OwnLoginPage'),
});

const personalData = createRoute({
  getParentRoute: () => root,
  path: '/personendaten',
  staticData: { title: 'personalData', roles: [...CASE_ROLES, ...STAFF_ROLES], search: personalDataSearch },
  validateSearch: personalDataSearch.parse,
  component: page(() => import('./personal-data/personal-data-page'), 'PersonalDataPage'),
});
const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/personendaten/faelle/$caseId',
  staticData: { title: 'personalData', roles: CASE_ROLES },
  component: page(() => import('./personal-data/case-file-page'), 'CaseFilePage'),
});
const personFile = createRoute({
  getParentRoute: () => root,
  path: '/personendaten/beschaeftigte/$personId',
  staticData: { title: 'personalData', roles: STAFF_ROLES },
  component: page(() => import('./personal-data/person-file-page'), 'PersonFilePage'),
});

const parties = createRoute({
  getParentRoute: () => root,
  path: '/verzeichnis',
  staticData: { title: 'parties', search: partiesSearch },
  validateSearch: partiesSearch.parse,
  component: page(() => import('./directory/parties-page'), 'PartiesPage'),
});
const party = createRoute({
  getParentRoute: () => root,
  path: '/verzeichnis/$partyId',
  staticData: { title: 'party', search: partySearch },
  validateSearch: partySearch.parse,
  component: page(() => import('./directory/party-page'), 'PartyPage'),
});
const rights = createRoute({
  getParentRoute: () => root,
  path: '/rechte',
  staticData: { title: 'rights' },
  component: page(() => import('./directory/rights-page'), 'RightsPage'),
});
const acting = createRoute({
  getParentRoute: () => root,
  path: '/rechte/$partyId',
  staticData: { title: 'rights', search: partySearch },
  validateSearch: partySearch.parse,
  component: page(() => import('./directory/acting-page'), 'ActingPage'),
});

const proposals = createRoute({
  getParentRoute: () => root,
  path: '/vorschlaege',
  staticData: { title: 'proposals', roles: PROPOSAL_ROLES, search: proposalsSearch },
  validateSearch: proposalsSearch.parse,
  component: page(() => import('./directory/proposals-page'), 'ProposalsPage'),
});
const person = createRoute({
  getParentRoute: () => root,
  path: '/vorschlaege/$personId',
  staticData: { title: 'proposals', roles: PROPOSAL_ROLES, search: partySearch },
  validateSearch: partySearch.parse,
  component: page(() => import('./directory/person-page'), 'PersonPage'),
});

const programmes = createRoute({
  getParentRoute: () => root,
  path: '/programme',
  staticData: { title: 'programmes', search: programmesSearch },
  validateSearch: programmesSearch.parse,
  component: page(() => import('./programmes/programmes-page'), 'ProgrammesPage'),
});

const programme = createRoute({
  getParentRoute: () => root,
  path: '/programme/$programmeId',
  staticData: { title: 'programme', search: programmeSearch },
  validateSearch: programmeSearch.parse,
  component: page(() => import('./programmes/programme-page'), 'ProgrammePage'),
});

const pact = createRoute({
  getParentRoute: () => root,
  path: '/pakt',
  staticData: { title: 'pact', search: pactSearch },
  validateSearch: pactSearch.parse,
  component: page(() => import('./programmes/pact-page'), 'PactPage'),
});

const targetGroups = createRoute({
  getParentRoute: () => root,
  path: '/zielgruppen',
  staticData: { title: 'targetGroups' },
  component: page(() => import('./programmes/target-groups-page'), 'TargetGroupsPage'),
});

const events = createRoute({
  getParentRoute: () => root,
  path: '/ereignisse',
  staticData: { title: 'events', roles: 'public', search: eventsSearch },
  validateSearch: eventsSearch.parse,
  component: page(() => import('./catalogue/catalogue-page'), 'CataloguePage'),
});
const event = createRoute({
  getParentRoute: () => root,
  path: '/ereignisse/$type',
  staticData: { title: 'event', roles: 'public' },
  component: page(() => import('./catalogue/event-page'), 'EventPage'),
});

const subscriptions = createRoute({
  getParentRoute: () => root,
  path: '/abonnements',
  staticData: { title: 'subscriptions', roles: ['MINISTRY', 'OPERATIONS', 'AUDITOR'], search: subscriptionsSearch },
  validateSearch: subscriptionsSearch.parse,
  component: page(() => import('./subscriptions/subscriptions-page'), 'SubscriptionsPage'),
});

const operations = createRoute({
  getParentRoute: () => root,
  path: '/betrieb',
  staticData: { title: 'operations', roles: ['OPERATIONS'], search: operationsSearch },
  validateSearch: operationsSearch.parse,
  component: page(() => import('./operations/operations-page'), 'OperationsPage'),
});

/** Every part of `ui/` in its states: for those who build screens and for the checks that run over them; no link leads here. */
const parts = createRoute({
  getParentRoute: () => root,
  path: '/ui',
  staticData: { title: 'parts' },
  component: page(() => import('./ui/examples/examples-page'), 'ExamplesPage'),
});

const listExample = createRoute({
  getParentRoute: () => root,
  path: '/ui/liste',
  staticData: { title: 'parts', search: listExampleSearch },
  validateSearch: listExampleSearch.parse,
  component: page(() => import('./ui/examples/page-examples'), 'ListExamplePage'),
});
const fileExample = createRoute({
  getParentRoute: () => root,
  path: '/ui/akte',
  staticData: { title: 'parts', search: fileExampleSearch },
  validateSearch: fileExampleSearch.parse,
  component: page(() => import('./ui/examples/page-examples'), 'FileExamplePage'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/angemeldet',
  staticData: { title: 'signedIn', roles: 'public' },
  component: page(() => import('./legal/signed-in-page'), 'SignedInPage'),
});
const imprint = createRoute({
  getParentRoute: () => root,
  path: '/impressum',
  staticData: { title: 'imprint', roles: 'public' },
  component: page(() => import('./legal/imprint-page'), 'ImprintPage'),
});
const privacy = createRoute({
  getParentRoute: () => root,
  path: '/datenschutz',
  staticData: { title: 'privacy', roles: 'public' },
  component: page(() => import('./legal/privacy-page'), 'PrivacyPage'),
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/barrierefreiheit',
  staticData: { title: 'accessibility', roles: 'public' },
  component: page(() => import('./legal/accessibility-page'), 'AccessibilityPage'),
});
const barrier = createRoute({
  getParentRoute: () => root,
  path: '/barriere-melden',
  staticData: { title: 'barrier', roles: 'public' },
  component: page(() => import('./legal/barrier-page'), 'BarrierPage'),
});

const routeTree = root.addChildren([
  overview,
  start,
  comparison,
  rehearsals,
  rehearsal,
  search,
  proof,
  tasks,
  bulk,
  reminders,
  textBlocks,
  applications,
  application,
  grants,
  grant,
  noticeHearings,
  callRoute,
  volumeRoute,
  requests,
  drafts,
  draft,
  preCheck,
  signing,
  posts,
  post,
  staffingPlan,
  occupancy,
  forwardings,
  extensions,
  extensionPreview,
  extension,
  proofsOfUse,
  proofOfUse,
  proofSample,
  changes,
  change,
  draftChange,
  people,
  qualifications,
  network,
  ownLogin,
  personalData,
  caseFile,
  personFile,
  parties,
  party,
  rights,
  acting,
  proposals,
  person,
  programmes,
  programme,
  pact,
  targetGroups,
  events,
  event,
  subscriptions,
  operations,
  parts,
  listExample,
  fileExample,
  signedIn,
  imprint,
  privacy,
  accessibility,
  barrier,
]);

export const newRouter = (queryClient: QueryClient) => {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: BrokenPage,
    defaultPreload: 'intent',
    // Reads are kept fresh by their own rules, not by the router's.
    defaultPreloadStaleTime: 0,
  });
  const { pathname, search, searchStr } = router.latestLocation;
  const schema = router.matchRoutes(pathname, search).at(-1)?.staticData.search;
  const names = schema?.wrong(parseSearch(searchStr)) ?? [];
  if (names.length > 0) router.update({ ...router.options, context: { queryClient, leftOut: { pathname, names } } });
  router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) focusHeading();
  });
  return router;
};
