import { Injectable } from '@nestjs/common';
import { defined, notNull } from '@paktwerk/kernel';
import type { IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { Clock, Districts, Past } from '@paktwerk/platform';
import type { AsOf } from '@paktwerk/platform';
import type { Sheet } from '@paktwerk/sheets';
import { namesOf } from '../applicant/applicant';
import type { ApplicationFile } from '../application/application-file';
import { RulesOfCall } from '../call/rules-of-call';
import type { CommonParameters } from '../funding/rule-parameter';
import { WAITING_LIST_BY } from '../parameters';
import { refuse } from '../problems';
import { DueList } from '../read-models/due-list/query';
import { ON, evolve } from '../read-models/waiting-list/projection';
import { WaitingList, onList } from '../read-models/waiting-list/query';
import type { OnList } from '../read-models/waiting-list/query';
import type { Ranked } from '../selection/events';
import { Selections } from '../selection/selections';
import { leftFor, standings } from './in-order';
import type { MoneyLeft, Standing } from './in-order';
import type { WaitingListView, WaitingPlaceView } from './views';
import { waitingListSheet } from './waiting-list-sheet';
import type { OutlookFor } from './outlook';

type Shown = Static<typeof WaitingListView>['items'][number]['standing'];
type Applied = Pick<ApplicationFile, 'applicationId' | 'callId' | 'fileNumber' | 'district' | 'recipient' | 'receivedAt'>;

interface Ranking {
  readonly score?: number;
  readonly rank?: number;
}
const rankingOf = (ranked: Ranked | undefined): Ranking | undefined => ranked && { score: ranked.score, rank: ranked.place };

const orderOf = ({ waitingListBy }: CommonParameters) => {
  const { value: by, mark, source } = waitingListBy ?? WAITING_LIST_BY;
  return { by, mark, source };
};

/** The lists of the calls, with their rules and their money. */
@Injectable()
export class WaitingLists {
  constructor(
    private readonly list: WaitingList,
    private readonly dueList: DueList,
    private readonly rulesOfCall: RulesOfCall,
    private readonly districts: Districts,
    private readonly clock: Clock,
    private readonly selections: Selections,
    private readonly past: Past,
  ) {}

  /** What the order goes by for an application that is put on the list, and how it would stand there. */
  async placeFor(app: Applied, today: IsoDate): Promise<Refusal | { readonly ranked: Ranking; readonly outlookFor: OutlookFor }> {
    const { by, source } = orderOf((await this.rulesOfCall.find(app.callId)).rules.funding);
    const ranked = by === 'score' ? rankingOf(await this.selections.rankOf(app)) : {};
    if (ranked === undefined) return refuse('score-missing', { source });
    return { ranked, outlookFor: await this.outlook(app, ranked, today) };
  }

  /** How an application would stand there that is decided, listed or not. */
  async outlookFor(app: Applied, today: IsoDate): Promise<OutlookFor> {
    const { by } = orderOf((await this.rulesOfCall.find(app.callId)).rules.funding);
    return this.outlook(app, (by === 'score' ? rankingOf(await this.selections.rankOf(app)) : undefined) ?? {}, today);
  }

  private outlook(app: Applied, ranked: Ranking, today: IsoDate): Promise<OutlookFor> {
    const { applicationId, callId, fileNumber, district, recipient = null, receivedAt } = app;
    const place = { score: ranked.score ?? null, rank: ranked.rank ?? null };
    return this.list.outlook(callId, { applicationId, fileNumber, district, recipient, receivedAt, ...place }, today);
  }

  /** The place among all who are not decided: so it says nothing of a decision that is prepared. */
  async placeOf({
    applicationId,
    callId,
  }: Pick<ApplicationFile, 'applicationId' | 'callId'>): Promise<Refusal | Static<typeof WaitingPlaceView>> {
    const list = await this.list.ofCall(callId);
    const at = list.findIndex((row) => row.applicationId === applicationId);
    const row = list[at];
    if (row === undefined) return refuse('not-waiting');
    const { since, wantedCents, reason } = row;
    const order = orderOf((await this.rulesOfCall.find(callId)).rules.funding);
    return { applicationId, place: at + 1, of: list.length, since, wantedCents, reason, order };
  }

  /** As it was known or held then nobody says who the money reached: budgeting tells this service what is left now. */
  async ofCall(callId: string, asOf: AsOf): Promise<Static<typeof WaitingListView>> {
    const { rules } = await this.rulesOfCall.find(callId);
    const isNow = asOf.knownAt === undefined && asOf.effectiveOn === undefined;
    const [list, money] = isNow
      ? await Promise.all([this.list.ofCall(callId), this.list.money(callId, await this.clock.today())])
      : [await this.listedThen(callId, asOf)];
    const names = await this.dueList.about(list.map((row) => row.applicationId));
    return {
      callId,
      order: orderOf(rules.funding),
      ...defined({ potAvailableCents: money && Math.max(0, money.potCents) }),
      items: this.itemsOf(list, money, (id) => names.get(id)?.recipientName ?? null),
    };
  }

  async sheet(callId: string, asOf: AsOf): Promise<Sheet> {
    const { call } = await this.rulesOfCall.find(callId);
    return waitingListSheet(call, await this.ofCall(callId, asOf));
  }

  private async listedThen(callId: string, asOf: AsOf): Promise<readonly OnList[]> {
    const rows = await this.past.rows(ON, asOf, (e) => e.data.applicationId, evolve);
    return onList(rows.filter((row) => row.callId === callId));
  }

  private itemsOf(list: readonly OnList[], money: MoneyLeft | undefined, nameOf: (applicationId: string) => string | null) {
    const standing = money && standings(list, money);
    return list.map((row, i) => {
      const { applicationId, fileNumber, district, recipient, requestedCents, wantedCents, receivedAt, since, reason, score } = row;
      return {
        place: i + 1,
        applicationId,
        fileNumber,
        district,
        ...namesOf({ district, recipient, recipientName: nameOf(applicationId) }, this.districts),
        requestedCents,
        wantedCents,
        ...notNull({ score }),
        receivedAt,
        since,
        reason,
        standing: standingOf(row, standing?.get(applicationId)),
        ...defined({ frameAvailableCents: money && leftFor(row, money).frameAvailableCents }),
      };
    });
  }
}

const standingOf = ({ stage }: OnList, standing: Standing | undefined): Shown => {
  switch (stage) {
    case 'waiting':
      return standing ?? 'money-unknown';
    case 'moved-up':
      return 'moved-up';
    case 'prepared':
    case 'settled':
      return 'being-decided';
  }
};
