import { HttpUrl, OneOf, Setting, Text, WholeNumber } from '@paktwerk/config';

const whereThereIs = { holds: (c: MailConfig) => c.host !== undefined, de: 'mit SMTP_HOST', en: 'with `SMTP_HOST`' };

/** Whether and how mail leaves. Without a server none does: nothing is written for it either. */
export class MailConfig {
  @Setting('SMTP_HOST', {
    de: 'der Server, über den E-Mails verschickt werden',
    en: 'the server that takes mail; without one no mail is sent, and people are offered none',
    optional: true,
    defaultText: 'none',
  })
  @Text()
  readonly host?: string;

  @Setting('SMTP_PORT', { de: 'sein Port', en: 'its port' })
  @WholeNumber(1, 65_535)
  readonly port: number = 587;

  @Setting('SMTP_TLS', {
    de: 'starttls, tls oder none; none nur auf dieser Maschine',
    en: '`starttls` (refused where the server offers none), `tls` from the first byte, or `none` for a server on this machine',
  })
  @OneOf('starttls', 'tls', 'none')
  readonly tls: 'starttls' | 'tls' | 'none' = 'starttls';

  @Setting('SMTP_USER', { de: 'der Name, mit dem sich dieser Dienst dort anmeldet', en: 'the name to sign in with', optional: true })
  @Text()
  readonly user?: string;

  @Setting('SMTP_PASSWORD', { de: 'das Kennwort dazu', en: 'the password for it', optional: true, secret: true })
  @Text()
  readonly password?: string;

  @Setting('MAIL_FROM', {
    de: 'der Absender, z. B. Paktwerk <paktwerk@land.example>',
    en: 'the sender, e.g. `Paktwerk <paktwerk@land.example>`',
    when: whereThereIs,
  })
  @Text()
  readonly from!: string;

  @Setting('PAGE_URL', {
    de: 'die Adresse der Seite, für Links in E-Mails und für den QR-Code auf Schreiben, die ohne sie keinen haben',
    en: 'the address of the page, for links in mails and for the QR code on letters, which have none without it',
    when: {
      holds: (c: MailConfig) => c.host !== undefined || c.pageUrl !== undefined,
      de: 'mit SMTP_HOST; sonst nach Wunsch',
      en: 'with `SMTP_HOST`; otherwise where wanted',
    },
  })
  @HttpUrl()
  readonly pageUrl!: string;

  /** What letters lead to, where anything is named. */
  get letterPage(): string | undefined {
    return this.pageUrl;
  }

  get isOn(): boolean {
    return this.host !== undefined;
  }
}
