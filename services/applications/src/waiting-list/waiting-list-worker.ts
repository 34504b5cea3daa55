import { berlinDate, derivedUuid, systemActor } from '@paktwerk/kernel';
import { Rest, eachByItself, takeTurns } from '@paktwerk/platform';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { ruleSetOfApplication } from '../application/releasing';
import { applicationDecider, applicationStream } from '../application/state';
import { WaitingList } from '../read-models/waiting-list/query';
import type { Reached } from '../read-models/waiting-list/query';
import { decideMoveUp } from './move-up';

const LOOK_MS = 1000;

/**
 * Looks whom the money of their call reaches, and says so in their file. It goes by where things stand, not by what a day should have brought: after a month
 * off everybody moves up once. The id of the command follows from stream and waiting, so two replicas and a crash behind the append add nothing.
 */
export class WaitingListWorker implements Worker {
  readonly id = 'waiting-list';
  readonly rest = new Rest();
  private readonly list: WaitingList;

  constructor(private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'clock' | 'log'>) {
    this.list = new WaitingList(ctx.db);
  }

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, rest: this.rest, log: this.ctx.log, waits: 'the waiting list waits' }, signal, async () => {
      await this.turn();
      return LOOK_MS;
    });
  }

  async turn(): Promise<void> {
    await eachByItself(await this.reached(), (one) => this.moveUp(one));
  }

  private async reached(): Promise<readonly Reached[]> {
    return this.list.reached(await this.ctx.clock.today());
  }

  private async moveUp({ applicationId, waitingPosition, ...seen }: Reached): Promise<void> {
    const stream = applicationStream(applicationId);
    const commandId = derivedUuid(stream, this.id, `${waitingPosition}`);
    const actor = systemActor(this.id);
    const at = await this.ctx.clock.now();
    await this.ctx.commands.handle(
      stream,
      applicationDecider,
      { commandId, correlationId: commandId, actor, at },
      { decide: (state) => decideMoveUp({ ...seen, today: berlinDate(at) }, state), ruleSet: ruleSetOfApplication },
    );
  }

  /** A service is not done while somebody is to be told. */
  async progress(): ReturnType<Worker['progress']> {
    return { position: 0, head: (await this.reached()).length };
  }
}
