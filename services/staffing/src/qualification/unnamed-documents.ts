import { takeTurns } from '@paktwerk/platform';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { tableNameOf } from '@paktwerk/postgres';
import { personDecider, personStream } from '../person/state';
import { dropDocument } from './documents';
import { PersonDocumentRow } from './entity';

const EVERY_MS = 6 * 60 * 60_000;
const BATCH = 500;

interface Kept {
  readonly documentId: string;
  readonly personId: string;
}

/**
 * A document is kept before the fact that names it, so that what the log names is there. A process that ends between the two leaves one that no event names: a day
 * later it goes.
 */
export class UnnamedDocuments implements Worker {
  readonly id = 'unnamed-documents';

  constructor(private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'log'>) {}

  run(signal: AbortSignal): Promise<void> {
    return takeTurns(
      { worker: this.id, log: this.ctx.log, waits: 'documents that no event names wait to be deleted' },
      signal,
      async () => {
        await this.look();
        return EVERY_MS;
      },
    );
  }

  /** How many went. */
  async look(): Promise<number> {
    let gone = 0;
    for (let after = ''; ;) {
      const kept = await this.ctx.db.query<Kept>(
        `select d.document_id as "documentId", d.person_id as "personId" from ${tableNameOf(PersonDocumentRow)} d
         where d.stored_at < now() - interval '1 day' and d.document_id > $1 order by d.document_id limit ${BATCH}`,
        [after],
      );
      const streams = [...new Set(kept.map(({ personId }) => personStream(personId)))];
      const loaded = await this.ctx.commands.loadAll(streams, personDecider, { sealed: true });
      const unnamed = kept.filter(({ documentId, personId }) => {
        const state = loaded.get(personStream(personId))?.state;
        return state?.kind !== 'registered' || !state.documents.some((d) => d.documentId === documentId);
      });
      for (const { documentId } of unnamed) await dropDocument(this.ctx.db, documentId);
      gone += unnamed.length;
      const last = kept.at(-1);
      if (last === undefined || kept.length < BATCH) return gone;
      after = last.documentId;
    }
  }

  progress(): ReturnType<Worker['progress']> {
    return Promise.resolve({ position: 0, head: 0 });
  }
}
