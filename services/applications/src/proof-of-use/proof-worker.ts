import { derivedUuid, systemActor } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Rest, eachByItself, takeTurns } from '@paktwerk/platform';
import type { CommandContext, Worker, WorkerContext } from '@paktwerk/platform';
import type { ProofOfUseRow } from '../read-models/proofs-of-use/entity';
import { OpenProofs, PROOFS_AT_ONCE } from '../read-models/proofs-of-use/query';
import { ReminderTemplates } from '../reminder/reminder-templates';
import { postDay } from '../shared/office-hours';
import { Stretches } from '../shared/stretches';
import { decidePrefill } from './prefill-proof';
import type { ProofSources } from './proof-sources';
import { decideRemindOfProof } from './remind-of-proof';
import { proofDecider, proofStream } from './state';

const LOOK_MS = 1000;

type Ask<A extends readonly unknown[]> = (...of: A) => Promise<readonly ProofOfUseRow[]>;
type Due = { readonly row: ProofOfUseRow; readonly today: IsoDate; readonly what: 'prefill' | 'remind' };

/**
 * Fills in every proof whose period is over and, on working days, reminds of those whose last day is near. It goes by where things stand: after a month of
 * standstill each is done once. The id of the command follows from proof and day in question, so two replicas add nothing.
 */
export class ProofWorker implements Worker {
  readonly id = 'proofs-of-use';
  readonly rest = new Rest();
  private readonly open: OpenProofs;
  private readonly templates: ReminderTemplates;
  private readonly toPrefill = new Stretches<ProofOfUseRow>(PROOFS_AT_ONCE, (row) => row.firstNumber);
  private readonly toRemind = new Stretches<ProofOfUseRow>(PROOFS_AT_ONCE, (row) => row.firstNumber);

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'clock' | 'log'>,
    private readonly sources: ProofSources,
    private readonly nameOfDistrict: (district: string) => string,
  ) {
    this.open = new OpenProofs(ctx.db);
    this.templates = new ReminderTemplates(ctx.commands);
  }

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, rest: this.rest, log: this.ctx.log, waits: 'proofs of use wait' }, signal, async () => {
      await this.turn();
      return LOOK_MS;
    });
  }

  async turn(): Promise<void> {
    const due = await this.due(
      (today) => this.toPrefill.next((after) => this.open.toPrefill(today, after)),
      (days, today) => this.toRemind.next((after) => this.open.toRemind(days, today, after)),
    );
    await eachByItself(due, (one) => (one.what === 'prefill' ? this.prefill(one) : this.remind(one)));
  }

  private async due(toPrefill: Ask<[today: IsoDate]>, toRemind: Ask<[days: number, today: IsoDate]>): Promise<readonly Due[]> {
    const [now, today] = await Promise.all([this.ctx.clock.now(), this.ctx.clock.today()]);
    const prefill = (await toPrefill(today)).map((row): Due => ({ row, today, what: 'prefill' }));
    if (postDay(now) === undefined) return prefill;
    const template = (await this.templates.on(today))['proof-due'];
    if (template?.isAutomatic !== true) return prefill;
    const remind = await toRemind(template.days.value, today);
    return [...prefill, ...remind.map((row): Due => ({ row, today, what: 'remind' }))];
  }

  private async prefill({ row, today }: Due): Promise<void> {
    const facts = await this.sources.of(row);
    await this.ctx.commands.handle(proofStream(row.proofId), proofDecider, await this.context(row, 'prefill', row.lastDay), {
      decide: (proof) => decidePrefill({ facts, today }, proof),
    });
  }

  private async remind({ row, today }: Due): Promise<void> {
    const template = (await this.templates.on(today))['proof-due'];
    await this.ctx.commands.handle(proofStream(row.proofId), proofDecider, await this.context(row, 'remind', row.dueOn), {
      decide: (proof) => decideRemindOfProof({ template, nameOfDistrict: this.nameOfDistrict, seen: row.dueOn, today }, proof),
    });
  }

  private async context({ proofId }: ProofOfUseRow, what: Due['what'], day: IsoDate): Promise<CommandContext> {
    const commandId = derivedUuid(proofStream(proofId), this.id, what, day);
    const actor = systemActor(this.id);
    return { commandId, correlationId: commandId, actor, at: await this.ctx.clock.now() };
  }

  /** A service is not done while a proof is to be filled in, or somebody has to be reminded. */
  async progress(): ReturnType<Worker['progress']> {
    const due = await this.due(
      (today) => this.open.toPrefill(today),
      (days, today) => this.open.toRemind(days, today),
    );
    return { position: 0, head: due.length };
  }
}
