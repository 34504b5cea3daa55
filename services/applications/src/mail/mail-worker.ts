import { Rest, takeTurns } from '@paktwerk/platform';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { createTransport } from 'nodemailer';
import type { Addressees } from '../preference/addressees';
import type { MailConfig } from './config';
import { Outbox } from './outbox';
import type { Sent, Taken } from './outbox';

const LOOK_MS = 1000;
/** For each step. */
const SMTP_MS = 8_000;
/** For all steps of a mail together: a server that keeps each of them waiting holds up nobody else’s mail. Shorter than the first pause of the outbox. */
const MAIL_MS = 20_000;

type Mail = Taken & { readonly to: string };

/** Hands mails to the server, one after the other. What it names a mail by is the same at every attempt, so that a second delivery can be told. */
export class MailWorker implements Worker {
  readonly id = 'mail';
  readonly rest = new Rest();
  private readonly outbox: Outbox;

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'log'>,
    private readonly config: MailConfig,
    addressees: Addressees,
  ) {
    this.outbox = new Outbox(ctx.db, addressees);
  }

  async run(signal: AbortSignal): Promise<void> {
    const { host, port, tls, user, password, from } = this.config;
    const transport = createTransport({
      host,
      port,
      secure: tls === 'tls',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'none',
      ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
      connectionTimeout: SMTP_MS,
      greetingTimeout: SMTP_MS,
      socketTimeout: SMTP_MS,
    });
    const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'paktwerk.invalid';
    const send = async ({ mailId, to, subject, body }: Mail): Promise<Sent> => {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text: body,
          messageId: `<${mailId}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          disableFileAccess: true,
          disableUrlAccess: true,
          signal: AbortSignal.timeout(MAIL_MS),
        });
        return 'sent';
      } catch (error) {
        this.ctx.log.warn({ worker: this.id, code: codeOf(error) }, 'a mail was not taken');
        return isRefused(error) ? 'refused' : 'later';
      }
    };
    await takeTurns({ worker: this.id, rest: this.rest, log: this.ctx.log, waits: 'mail waits' }, signal, async () => {
      while (!signal.aborted && (await this.outbox.next(send)));
      return LOOK_MS;
    });
    transport.close();
  }

  async progress(): ReturnType<Worker['progress']> {
    return { position: 0, head: await this.outbox.waiting() };
  }
}

/** Its words can name an address; its code cannot. */
const codeOf = (error: unknown): string => {
  const { code = 'unknown', responseCode = '' } = error as { readonly code?: string; readonly responseCode?: number };
  return `${code} ${responseCode}`.trim();
};

/**
 * The server said no for good (5xx) to this mail: to whom it goes, or what is in it. What it says before, to its greeting, the sign-in or the sender,
 * is for us to mend, and tried again.
 */
const isRefused = (error: unknown): boolean => {
  const { responseCode = 0, command = '' } = error as { readonly responseCode?: number; readonly command?: string };
  return responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command);
};
