import { Injectable } from '@nestjs/common';
import { StoreUnavailableError } from '@paktwerk/event-store';
import { Database } from '@paktwerk/platform';
import { columnsOf, findOne, insert, remove } from '@paktwerk/postgres';
import { KekConfig, unwrap } from '@paktwerk/privacy';
import type { KeyRing } from '@paktwerk/privacy';
import { SecretRow } from './entity';
import { newSecret } from './sign';

export type SealedSecret = Pick<SecretRow, 'secretId' | 'kekId' | 'sealed'>;
export const openSecret = async (ring: KeyRing, { secretId, kekId, sealed }: SealedSecret): Promise<string> =>
  (await unwrap(ring, kekId, sealed, `webhook:${secretId}`)).toString();

/** The signing secrets, encrypted; in no event and in no log. One is shown once, when it is made. */
@Injectable()
export class Secrets {
  private readonly ring: KeyRing;

  constructor(
    private readonly db: Database,
    { ring }: KekConfig,
  ) {
    this.ring = ring;
  }

  /** Makes a secret that signs nothing yet. Made again with the same id, it is the same one. */
  async prepare(webhookId: string, secretId: string): Promise<void> {
    const { current } = this.ring;
    const sealed = await current.wrap(Buffer.from(newSecret()), `webhook:${secretId}`);
    await insert(this.db, SecretRow, { secretId, webhookId, kekId: current.id, sealed, isPrepared: true });
  }

  /** The fact is recorded: the secret signs from now on, and all others no longer than until then. Only the first time, whatever was rotated since. */
  async activate(webhookId: string, secretId: string, othersUntil: Date): Promise<void> {
    await this.db.query(
      `with activated as (update webhook_secrets set is_prepared = false where secret_id = $2 and is_prepared returning secret_id)
       update webhook_secrets s set retires_at = least($3, coalesce(s.retires_at, $3))
       from activated a where s.webhook_id = $1 and s.secret_id <> a.secret_id and not s.is_prepared`,
      [webhookId, secretId, othersUntil],
    );
  }

  /** A prepared secret goes when the command that names it fails; where the store did not answer, its event may be there, so it stays. */
  async keptBy<T>(secretId: string, command: () => Promise<T>): Promise<T> {
    try {
      return await command();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) await remove(this.db, SecretRow, { secretId, isPrepared: true });
      throw error;
    }
  }

  /** To be shown once, to whoever had it made. */
  async reveal(secretId: string): Promise<string> {
    const row = await findOne(this.db, SecretRow, { secretId });
    if (!row) throw new Error(`There is no secret ${secretId}.`);
    return openSecret(this.ring, row);
  }

  /** Those that sign now, the newest first. */
  async valid(webhookId: string): Promise<readonly string[]> {
    const rows = await this.db.query<SecretRow>(
      `select ${columnsOf(SecretRow)} from webhook_secrets where webhook_id = $1 and not is_prepared and (retires_at is null or retires_at > now()) order by created_at desc`,
      [webhookId],
    );
    return Promise.all(rows.map((row) => openSecret(this.ring, row)));
  }

  async forget(webhookId: string): Promise<void> {
    await remove(this.db, SecretRow, { webhookId });
  }
}
