import { List, Must, PostgresUrl, Setting, Text } from '@paktwerk/config';
import { environmentKeyRing, isKek } from './keys';
import type { KeyRing } from './keys';

const FORM = { de: 'je 32 Byte in Base64', en: '32 bytes in base64 each' };

/** The key-encryption keys, for whoever keeps anything encrypted under them. */
export class KekConfig {
  @Setting('KEK_BASE64', {
    de: '32 Byte in Base64, womit die Schlüssel der Personen und die Geheimnisse der Webhooks verschlüsselt sind',
    en: 'wraps the per-person keys and the secrets of webhooks: 32 bytes in base64 (make one with `openssl rand -base64 32`)',
    secret: true,
  })
  @Text()
  @Must<KekConfig>((c) => isKek(c.current), {
    de: 'KEK_BASE64 muss 32 Byte in Base64 enthalten (zu machen mit: openssl rand -base64 32).',
    en: 'KEK_BASE64 must be 32 bytes in base64 (make one with: openssl rand -base64 32).',
  })
  readonly current!: string;

  @Setting('KEK_PREVIOUS', {
    de: 'die Schlüssel davor, durch Kommas getrennt, solange gewechselt wird',
    en: 'key-encryption keys of before, separated by commas, while a rotation is under way ([trust.md](trust.md))',
    secret: true,
    optional: true,
  })
  @List(isKek, FORM)
  readonly previous?: readonly string[];

  get ring(): KeyRing {
    return environmentKeyRing(this.current, this.previous);
  }
}

export class KeysConfig {
  @Setting('KEYS_DATABASE_URL', {
    de: 'die Datenbank mit den Schlüsseln der Personen',
    en: 'database of the per-person keys',
    secret: true,
  })
  @PostgresUrl()
  readonly databaseUrl!: string;
}

/** What `npm run rotate-keys` needs beside the key-encryption keys. */
export class RotationConfig {
  @Setting('KEYS_OWNER_URL', { de: 'die Schlüsseldatenbank als ihr Eigentümer', en: 'the key database as its owner', secret: true })
  @PostgresUrl()
  readonly ownerUrl!: string;
}
