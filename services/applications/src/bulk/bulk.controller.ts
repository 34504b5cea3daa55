import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OneOf, RequestBody, Type, defined, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  Districts,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  created,
  notFound,
  pageQuery,
  pageSchema,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext, RecordedEvent } from '@paktwerk/platform';
import { namesOf } from '../applicant/applicant';
import { noticeName } from '../grant/history';
import { noticeIdOf } from '../grant/state';
import { BulkJobs } from '../read-models/bulk-jobs/query';
import { DueList } from '../read-models/due-list/query';
import { NoticeList } from '../read-models/notice-list/query';
import { BULK_KINDS, BulkItem, BulkLetter, MAX_BULK_ITEMS } from './events';
import type { BulkEvent } from './events';
import { decideStartBulk } from './start-bulk';
import { bulkDecider, bulkStream, itemKey, openItems } from './state';
import type { BulkState } from './state';
import { BulkJobItem, BulkJobView } from './views';

const StartBulkBody = RequestBody('StartBulkBody', {
  kind: OneOf(BULK_KINDS),
  items: Type.Array(BulkItem, { minItems: 1, maxItems: MAX_BULK_ITEMS, description: 'A release names the decision that was seen' }),
  letter: Type.Optional(BulkLetter),
});
const ListQuery = Type.Object(pageQuery, { additionalProperties: false });
type StartedBulk = Extract<BulkState, { readonly kind: 'started' }>;
const PATH = '/api/applications/v1/bulk-jobs';

@ApiTags('bulk-jobs')
@Controller('api/applications/v1/bulk-jobs')
export class BulkController {
  constructor(
    private readonly commands: Commands,
    private readonly jobs: BulkJobs,
    private readonly dueList: DueList,
    private readonly notices: NoticeList,
    private readonly districts: Districts,
  ) {}

  @Post()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(BulkJobView, { versioned: true, status: 201, description: 'Confirmed; it goes on by itself, also when this process ends' })
  async start(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(StartBulkBody) body: Static<typeof StartBulkBody>) {
    requireBody(actor, 'authority');
    const bulkId = derivedId('blk', ctx.commandId);
    const handled = await this.commands.handle(bulkStream(bulkId), bulkDecider, ctx, {
      decide: (state, { today }) => decideStartBulk({ ...body, bulkId, today }, state),
    });
    return created(handled, `${PATH}/${bulkId}`, await this.view(bulkId, handled.state, handled.events));
  }

  @Get()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @WaitForProjection('bulk-jobs')
  @Returns(pageSchema(BulkJobItem), { description: 'What the person who asks has started, newest first' })
  mine(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.jobs.list(actor.personId, query);
  }

  @Get(':bulkId')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR')
  @Returns(BulkJobView, { versioned: true })
  async one(@PathId('bulkId', 'blk') bulkId: string) {
    const loaded = await this.commands.load(bulkStream(bulkId), bulkDecider);
    return reply(loaded, await this.view(bulkId, loaded.state, loaded.events));
  }

  /** Released decisions whose notices are not there: letters are set behind the release. What is tried out, and so is in no list, gets none. */
  private async noticesToCome({ items, outcomes }: StartedBulk, listed: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const released = items.filter(
      (item) => listed.has(item.applicationId) && ['done', 'nothing'].includes(outcomes[itemKey(item)]?.outcome ?? ''),
    );
    const notices = await this.notices.about(
      released.flatMap(({ decisionId }) => (decisionId === undefined ? [] : noticeIdOf(decisionId))),
    );
    return new Set(released.filter(({ decisionId }) => decisionId !== undefined && !notices.has(noticeIdOf(decisionId))).map(itemKey));
  }

  private async view(bulkId: string, state: BulkState, events: readonly RecordedEvent<BulkEvent>[]) {
    const [started] = events;
    if (state.kind === 'none' || started === undefined) return notFound('bulk-job', bulkId);
    const { work, items, outcomes } = state;
    const all = Object.values(outcomes);
    const count = (outcome: (typeof all)[number]['outcome']): number => all.filter((o) => o.outcome === outcome).length;
    const about = await this.dueList.about(items.map((i) => i.applicationId));
    const notices = await this.notices.about(items.flatMap(({ noticeId }) => noticeId ?? []));
    const toCome = work === 'release' ? await this.noticesToCome(state, new Set(about.keys())) : undefined;
    return {
      bulkId,
      kind: work,
      startedAt: started.recordedAt,
      total: items.length,
      done: count('done'),
      nothing: count('nothing'),
      refused: count('refused'),
      isOpen: openItems(state).length > 0,
      ...defined({ noticesToCome: toCome?.size }),
      items: items.map((item) => {
        const { applicationId, noticeId, proofId } = item;
        const id = itemKey(item);
        const row = about.get(applicationId);
        const notice = noticeId === undefined ? undefined : notices.get(noticeId);
        const { outcome, refusal } = outcomes[id] ?? {};
        return {
          id,
          applicationId,
          ...defined({ noticeId, proofId, grantId: notice?.grantId, notice: notice && noticeName(notice.kind) }),
          ...(row === undefined ? {} : { fileNumber: row.fileNumber, district: row.district, ...namesOf(row, this.districts) }),
          ...(toCome?.has(id) ? { isNoticeToCome: true as const } : {}),
          ...defined({ cents: notice === undefined ? row?.cents : (notice.differenceCents ?? notice.amountCents), outcome, refusal }),
        };
      }),
    };
  }
}
