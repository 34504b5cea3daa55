import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../docs/api');

/** Lists that are not asked as of another day, each with its reason. Everything else that is a list is asked on both axes of time. */
const NOW_ONLY: Readonly<Record<string, string>> = {
  // What no fact stands behind: it is changed in place, and nothing remembers how it was.
  '/api/applications/v1/attachments': 'files beside the log; when each was bound stands in the history',
  '/api/applications/v1/drafts': 'drafts are no facts',
  '/api/applications/v1/drafts/{draftId}/attachments': 'files of a draft',
  '/api/applications/v1/drafts/{draftId}/changes': 'is itself what changed in a draft',
  '/api/applications/v1/saved-filters': "a person's own settings",
  '/api/subscriptions/v1/notices': 'what a webhook is told by itself now',
  '/api/subscriptions/v1/webhooks': 'together with their queue, which is no fact',
  '/api/subscriptions/v1/webhooks/{id}/deliveries': 'the queue itself',
  // What is to be done, tried or applied for: it is of today by what it is.
  '/api/applications/v1/tasks': 'what is to be done now; the file says what was to be done then',
  '/api/applications/v1/bulk-jobs': "a person's own work; each outcome stands in its file with its instant",
  '/api/applications/v1/bulk-jobs/{bulkId}': 'one job; each outcome has its instant',
  '/api/applications/v1/calls/to-apply-for': 'what can be applied for today',
  '/api/applications/v1/rehearsals': 'what was tried and is over is shown to nobody',
  // What a file or another list answers on both axes.
  '/api/case-management/v1/programmes': 'a copy of what applications has, and answers on both axes',
  '/api/reporting/v1/programmes': 'a copy of what applications has, and answers on both axes',
  '/api/reporting/v1/tiles': 'the shape of the map',
  // Whose names and keys may be gone by now: rows of the past would bring back what was erased or restricted.
  '/api/case-management/v1/cases': 'cases that are restricted or erased are shown as they are allowed to be shown today',
  '/api/case-management/v1/cases/retention': 'which files may be erased today',
  '/api/case-management/v1/handovers':
    'names cases as they may be shown today, and is asked for any day: those that were closed, restricted or erased since are to be handed over by nobody',
  '/api/case-management/v1/cases/{id}/readings': 'is itself what happened, reading by reading',
  '/api/staffing/v1/counsellors':
    'an offer that was taken back is shown for no day, like a consent; what is linked stands with the post and its history',
  '/api/staffing/v1/counsellors/successors':
    'names whose sign-ins are linked today, and is asked for any day; who held a post, as it was known, the plan and the post say on both axes',
  '/api/staffing/v1/network': 'who agrees to be found today: a consent that was taken back is shown for no day',
  '/api/staffing/v1/people/erasures': 'what waits for a decision now: who was erased since is named for no day',
  '/api/staffing/v1/people/look-alikes': 'what is to be cleared up now',
  '/api/staffing/v1/people/qualifications': 'what is to be looked at now',
  '/api/staffing/v1/people/refused-shares': 'how often somebody asked by now; each attempt stands in its stream with its instant',
  '/api/subscriptions/v1/clients': 'access as it holds now',
};

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>>;
}
interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const documents = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.openapi.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Document);

/** Everything that a service answers as a list, with what it can be asked; what operations see of the machinery is of now. */
const lists = documents.flatMap(({ paths, components }) =>
  Object.entries(paths).flatMap(([path, { get }]) => {
    const schema = get?.responses['200']?.content?.['application/json']?.schema;
    const shown = schema?.$ref === undefined ? schema : components.schemas[schema.$ref.split('/').at(-1)!];
    const isList = shown?.type === 'array' || shown?.properties?.['items'] !== undefined;
    if (get === undefined || !isList || path.includes('/ops/')) return [];
    return [{ path, asked: (get.parameters ?? []).filter((p) => p.in === 'query').map((p) => p.name) }];
  }),
);

describe('every list', () => {
  it('is asked as it was known and as it held, or says here why it is of now', () => {
    const onOneAxis = lists.filter(({ asked }) => !['knownAt', 'effectiveOn'].every((axis) => asked.includes(axis)));
    expect(onOneAxis.map((l) => l.path).sort()).toEqual(Object.keys(NOW_ONLY).sort());
  });

  it('is found: of many there are', () => expect(lists.length).toBeGreaterThan(40));
});
