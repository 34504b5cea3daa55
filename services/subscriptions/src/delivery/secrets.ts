import { Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { KekConfig, unwrap } from '@paktwerk/privacy';
import type { KeyRing } from '@paktwerk/privacy';
import { newSecret } from './sign';

export interface SealedSecret {
  readonly secretId: string;
  readonly kekId: string;
  readonly sealed: Buffer;
}
export const openSecret = async (ring: KeyRing, { secretId, kekId, sealed }: SealedSecret): Promise<string> =>
  (await unwrap(ring, kekId, sealed, `webhook:${secretId}`)).toString();

const COLUMNS = 'secret_id as "secretId", kek_id as "kekId", sealed';

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

  /** A repeat with the same id finds the secret that it made. */
  async make(webhookId: string, secretId: string): Promise<string> {
    const { current } = this.ring;
    const sealed = await current.wrap(Buffer.from(newSecret()), `webhook:${secretId}`);
    await this.db.query(
      'insert into webhook_secrets (secret_id, webhook_id, kek_id, sealed) values ($1, $2, $3, $4) on conflict (secret_id) do nothing',
      [secretId, webhookId, current.id, sealed],
    );
    const [row] = await this.db.query<SealedSecret>(`select ${COLUMNS} from webhook_secrets where secret_id = $1`, [secretId]);
    return openSecret(this.ring, row ?? { secretId, kekId: current.id, sealed });
  }

  /** All others of the webhook sign until then, and no longer than they would have. */
  async retireOthers(webhookId: string, secretId: string, at: Date): Promise<void> {
    await this.db.query(
      'update webhook_secrets set retires_at = least($3, coalesce(retires_at, $3)) where webhook_id = $1 and secret_id <> $2',
      [webhookId, secretId, at],
    );
  }

  /** Those that sign now, the newest first. */
  async valid(webhookId: string): Promise<readonly string[]> {
    const rows = await this.db.query<SealedSecret>(
      `select ${COLUMNS} from webhook_secrets where webhook_id = $1 and (retires_at is null or retires_at > now()) order by created_at desc`,
      [webhookId],
    );
    return Promise.all(rows.map((row) => openSecret(this.ring, row)));
  }

  async forget(webhookId: string): Promise<void> {
    await this.db.query('delete from webhook_secrets where webhook_id = $1', [webhookId]);
  }
}
