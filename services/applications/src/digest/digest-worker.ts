import { derivedUuid } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Rest, eachByItself, takeTurns } from '@paktwerk/platform';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { columnsOf } from '@paktwerk/postgres';
import { writeMail } from '../mail/outbox';
import type { Addressees } from '../preference/addressees';
import { PreferenceRow } from '../preference/entity';
import { postDay } from '../shared/office-hours';
import type { TaskList } from '../task/task-list';
import { digestText } from './digest-text';

const LOOK_MS = 2000;
const AT_ONCE = 50;

/**
 * Once on each working day, writes a summary for everybody who wants one. That the day is done is noted with the person, in the transaction that writes the
 * mail: a second replica and a crash in between write nothing twice, and after a month of standstill there is the summary of today and no other.
 */
export class DigestWorker implements Worker {
  readonly id = 'digest';
  readonly rest = new Rest();

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'clock' | 'log'>,
    private readonly tasks: Pick<TaskList, 'find'>,
    private readonly addressees: Pick<Addressees, 'now'>,
    private readonly pageUrl: string,
  ) {}

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, rest: this.rest, log: this.ctx.log, waits: 'summaries wait' }, signal, async () => {
      await this.turn();
      return LOOK_MS;
    });
  }

  async turn(): Promise<void> {
    const today = postDay(await this.ctx.clock.now());
    if (today === undefined) return;
    await eachByItself(await this.due(today), (person) => this.write(person, today));
  }

  private due(today: IsoDate): Promise<readonly PreferenceRow[]> {
    return this.ctx.db.query<PreferenceRow>(
      `select ${columnsOf(PreferenceRow, 'p')} from preferences p
       where p.digest and p.digest_on is distinct from $1 order by p.person_id limit ${AT_ONCE}`,
      [today],
    );
  }

  private async write(person: PreferenceRow, today: IsoDate): Promise<void> {
    const { personId, language } = person;
    const list = await this.tasks.find(await this.addressees.now(person), { limit: 10 });
    const text = digestText(list, language, this.pageUrl);
    await this.ctx.db.tx(async (tx) => {
      const claimed = await tx.query(
        'update preferences set digest_on = $2 where person_id = $1 and digest and digest_on is distinct from $2 returning 1',
        [personId, today],
      );
      if (claimed.length > 0 && text !== undefined)
        await writeMail(tx, { mailId: derivedUuid('digest', personId, today), personId, kind: 'digest', ...text });
    });
  }

  async progress(): ReturnType<Worker['progress']> {
    const today = postDay(await this.ctx.clock.now());
    return { position: 0, head: today === undefined ? 0 : (await this.due(today)).length };
  }
}
