import type { ClientBase, Pool } from 'pg';

/** A new epoch was begun because the database is another one than the store was last used in. */
export interface RaisedEpoch {
  readonly epoch: number;
  /** The last position that survived. */
  readonly after: number;
  readonly was: string;
  readonly now: string;
}

export const raisedSentence = ({ epoch, after, was, now }: RaisedEpoch): string =>
  `The database was restored or failed over (it was ${was}; it is ${now}): epoch ${epoch} begins behind position ${after}. ` +
  'Readers that had read further stop until a person has compared what they did (docs/operations/backup-and-restore.md).';

interface Adoption {
  in_epoch: number;
  raised: boolean;
  began_after: string;
  was: string;
  is_now: string;
}

/** Compares the database with the one noted, and begins a new epoch where it is another one. */
export const adoptStore = async (client: Pick<ClientBase, 'query'>): Promise<RaisedEpoch | undefined> => {
  const {
    rows: [row],
  } = await client.query<Adoption>('select * from adopt_store()');
  return row?.raised ? { epoch: row.in_epoch, after: Number(row.began_after), was: row.was, now: row.is_now } : undefined;
};

const UNDEFINED_FUNCTION = '42883';
const watched = new WeakSet<Pool>();

/**
 * Has every new connection of the pool asked which database it leads to, before anything else is said on it: a database cannot be put
 * back under a running process without cutting its connections. A store that is not migrated yet is left alone.
 */
export const adoptOnConnect = (pool: Pool, onRaised: (raised: RaisedEpoch) => void = () => undefined): Pool => {
  if (watched.has(pool)) return pool;
  watched.add(pool);
  const { onConnect } = pool.options;
  // The pool waits for the promise before it hands the connection out; its types do not say so.
  Object.assign(pool.options, {
    onConnect: async (client: ClientBase): Promise<void> => {
      await Promise.resolve(onConnect?.(client));
      try {
        const raised = await adoptStore(client);
        if (raised) onRaised(raised);
      } catch (error) {
        if ((error as { code?: string }).code !== UNDEFINED_FUNCTION) throw error;
      }
    },
  });
  return pool;
};
