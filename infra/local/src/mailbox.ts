/** A real mail server of this machine that keeps what it takes and shows it on a page: so that mail can be read where nobody has any. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const HOST = '127.0.0.1';
const KEPT = 500;
const LARGEST = 1_000_000;

export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign);

const page = (mails: readonly KeptMail[]): string => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta http-equiv="refresh" content="5">
<title>Postfach der Demonstration</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}article{border-top:1px solid #999;padding:1rem 0}pre{white-space:pre-wrap;font:inherit}h2{font-size:1.1rem;margin:0}</style>
<h1>Postfach der Demonstration</h1>
<p>Alles, was diese Installation verschickt, kommt hier an und verlässt die Maschine nicht. ${mails.length === 0 ? 'Noch ist nichts da.' : `${mails.length} Nachrichten, die letzte zuerst.`}</p>
${mails
  .map(
    ({ to, from, subject, text, at }) =>
      `<article><h2>${escaped(subject)}</h2><p>an ${escaped(to)}, von ${escaped(from)}, <time datetime="${escaped(at)}">${escaped(at)}</time></p><pre>${escaped(text)}</pre></article>`,
  )
  .join('\n')}
</html>`;

/** Takes mail by SMTP and shows it. A message of the same id is the same message, as mailboxes see it. */
export class Mailbox {
  private readonly mails = new Map<string, KeptMail>();
  private readonly smtp: SMTPServer;
  private readonly web: http.Server;

  private constructor() {
    this.smtp = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      size: LARGEST,
      onData: (stream, session, done) => {
        simpleParser(stream).then(
          ({ messageId, from, subject, text, date }) => {
            const to = session.envelope.rcptTo.map((r) => r.address).join(', ');
            const at = (date ?? new Date()).toISOString();
            const id = `${messageId ?? at} ${to}`;
            this.mails.set(id, { id, to, from: from?.text ?? '', subject: subject ?? '', text: text ?? '', at });
            for (const old of [...this.mails.keys()].slice(0, -KEPT)) this.mails.delete(old);
            done();
          },
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      },
    });
    this.smtp.on('error', () => undefined); // a client that went away
    this.web = http.createServer((request, response) => {
      const mails = [...this.mails.values()].reverse();
      const isData = request.url === '/mails.json';
      response.writeHead(200, {
        'content-type': isData ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        'cache-control': 'no-store',
      });
      response.end(isData ? JSON.stringify(mails) : page(mails));
    });
  }

  static async start(smtpPort: number, webPort: number): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await new Promise<void>((resolve, reject) => {
      mailbox.smtp.on('error', reject);
      mailbox.smtp.listen(smtpPort, HOST, () => resolve());
    });
    await new Promise<void>((resolve, reject) => {
      mailbox.web.once('error', reject);
      mailbox.web.listen(webPort, HOST, () => resolve());
    });
    return mailbox;
  }

  get url(): string {
    return `http://${HOST}:${(this.web.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.web.closeAllConnections();
    await Promise.all([
      new Promise<void>((resolve) => {
        this.smtp.close(() => resolve());
      }),
      new Promise<void>((resolve) => void this.web.close(() => resolve())),
    ]);
  }
}
