import { defined } from '@paktwerk/kernel';
import { ScannerConfig, eachByItself, takeTurns } from '@paktwerk/platform';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { KekConfig } from '@paktwerk/privacy';
import { errorLine } from '@paktwerk/projections';
import { LetterConfig } from '../letter/config';
import { Letters } from '../letter/letters';
import { MailConfig } from '../mail/config';
import { NamedFiles } from './named-files';
import { AnswerFiles } from './answer-files';
import { Attachments } from './attachments';

const EVERY_MS = 60_000;

/**
 * Wraps the keys of files and letters anew after a rotation, and settles files whose process ended while they were given; one owner among the replicas.
 * What fails is tried again with every turn and holds up neither the rest nor the scanner.
 */
export class KeepWorker implements Worker {
  readonly id = 'kept-files';
  private error: string | undefined;

  constructor(private readonly ctx: Pick<WorkerContext, 'db' | 'settings' | 'log' | 'clock' | 'commands'>) {}

  run(signal: AbortSignal): Promise<void> {
    const { db, settings, log, clock, commands } = this.ctx;
    const attachments = new Attachments(db, settings.get(KekConfig), settings.get(ScannerConfig));
    const letters = new Letters(db, settings.get(KekConfig), clock, settings.get(MailConfig), settings.get(LetterConfig));
    const answers = new AnswerFiles(attachments, new NamedFiles(commands));
    return takeTurns({ worker: this.id, log, waits: 'keys of files and letters wait' }, signal, async () => {
      try {
        await eachByItself([() => attachments.rewrap(signal), () => letters.rewrap(signal), () => answers.settle()], (work) => work());
        this.error = undefined;
      } catch (error) {
        this.error = errorLine(error);
        throw error;
      }
      return EVERY_MS;
    });
  }

  progress(): ReturnType<Worker['progress']> {
    return Promise.resolve({ position: 0, head: 0, ...defined({ error: this.error }) });
  }
}
