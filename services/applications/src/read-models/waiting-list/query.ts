import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { inOrder, leftFor, outlookOn, standings } from '../../waiting-list/in-order';
import type { Listed, MoneyLeft } from '../../waiting-list/in-order';
import type { MoveUp } from '../../waiting-list/move-up';
import type { OutlookFor } from '../../waiting-list/outlook';
import { PotMoney } from '../pot-money/query';
import { WaitingRow } from './entity';

export type OnList = WaitingRow & Listed;
export type Reached = Omit<MoveUp, 'today'> & Pick<WaitingRow, 'applicationId' | 'waitingPosition'>;

const isOnList = (row: WaitingRow): row is OnList => row.stage !== 'decided';
/** Everybody who is not decided, in order. */
export const onList = (rows: readonly WaitingRow[]): readonly OnList[] => rows.filter(isOnList).toSorted(inOrder);

@Injectable()
export class WaitingList {
  private readonly pots: PotMoney;

  constructor(private readonly db: Database) {
    this.pots = new PotMoney(db);
  }

  async ofCall(callId: string): Promise<readonly OnList[]> {
    return onList(await find(this.db, WaitingRow, { where: { callId } }));
  }

  /** Undefined where budgeting has not told of a pot yet, and where its year is over. */
  async money(callId: string, today: IsoDate): Promise<MoneyLeft | undefined> {
    const left = await this.pots.leftOf(callId);
    if (left === undefined || left.budgetYear < Number(today.slice(0, 4))) return undefined;
    return { potCents: left.potCents, frames: left.frames };
  }

  /** How one that is perhaps not on the list yet would stand there, for an amount; what was its own before counts as free. */
  async outlook(callId: string, one: Omit<Listed, 'wantedCents' | 'stage'>, today: IsoDate): Promise<OutlookFor> {
    const [list, money] = await Promise.all([this.ofCall(callId), this.money(callId, today)]);
    return outlookOn(list, one, money);
  }

  /** Whom the money of their call reaches, and who was not told. */
  async reached(today: IsoDate): Promise<readonly Reached[]> {
    const calls = await this.db.query<{ id: string }>(
      `select distinct call_id as id from rm_waiting_list_v2 where stage = 'waiting' order by call_id`,
      [],
    );
    const found = await Promise.all(calls.map(({ id }) => this.reachedIn(id, today)));
    return found.flat();
  }

  private async reachedIn(callId: string, today: IsoDate): Promise<readonly Reached[]> {
    const [list, money] = await Promise.all([this.ofCall(callId), this.money(callId, today)]);
    if (money === undefined) return [];
    const standing = standings(list, money);
    return list
      .filter((row) => standing.get(row.applicationId) === 'money-is-there')
      .map((row) => {
        const { applicationId, waitingPosition, wantedCents } = row;
        return { applicationId, waitingPosition, wantedCents, ...leftFor(row, money) };
      });
  }
}
