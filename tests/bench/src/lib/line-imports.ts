/** Lines of an application brought in from a spreadsheet over HTTP. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ROOT } from '@paktwerk/local-stack';
import type { Stack } from '@paktwerk/local-stack';
import { XLSX_TYPE, count, figure, money, plain, share, xlsxOf } from '@paktwerk/sheets';
import { publishProgramme } from '@paktwerk/tools';
import { cpuMs } from './cpu';

export interface Cost {
  readonly ms: number;
  readonly coreMs: number;
}

const HEADER = ['Art', 'Kennung', 'Stellenanteil (VZÄ)', 'Qualifikation', 'Monate', 'Einsatzort', 'Betrag (€)'];
/** A sheet of so many lines; of every `wrongEvery`-th the share is no number. */
export const linesFile = (lines: number, wrongEvery?: number): Promise<Uint8Array<ArrayBuffer>> =>
  xlsxOf({
    name: 'Positionen',
    header: HEADER,
    rows: Array.from({ length: lines }, (_, i) => [
      plain('Stelle'),
      plain(`stelle-${i}`),
      wrongEvery !== undefined && i % wrongEvery === 0 ? plain('halb') : figure(share(50)),
      plain('A_SOCIAL_DEGREE'),
      figure(count(6)),
      plain(`Ort ${i}`),
      figure(money(100_000 + i)),
    ]),
  });

/** Drafts of a call over HTTP, with their lines in files. */
export class LineImports {
  private constructor(
    private readonly stack: Stack,
    private readonly url: string,
    readonly callId: string,
  ) {}

  static async prepare(stack: Stack): Promise<LineImports> {
    const url = stack.urlsOf('applications')[0] ?? '';
    const post = async <T>(person: string, path: string, body: object): Promise<T> => {
      const answer = await fetch(url + path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await stack.token(person)}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    };
    const { call } = await publishProgramme({ post }, join(ROOT, 'programmes/soforthilfe-ukraine-2022.json'));
    return new LineImports(stack, `${url}/api/applications/v1/drafts`, call.callId);
  }

  private async headers(more: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    return { authorization: `Bearer ${await this.stack.token('antrag-08111')}`, 'idempotency-key': randomUUID(), ...more };
  }

  async draft(): Promise<string> {
    const headers = await this.headers({ 'content-type': 'application/json' });
    const answer = await fetch(this.url, { method: 'POST', headers, body: JSON.stringify({ callId: this.callId, lines: [] }) });
    return ((await answer.json()) as { draftId: string }).draftId;
  }

  /** One request with a file as its body: how long it took over HTTP, and what the service worked for it, its children included. */
  async send(method: 'POST' | 'PUT', path: string, file: Uint8Array<ArrayBuffer>): Promise<Cost> {
    const headers = await this.headers({ 'content-type': XLSX_TYPE, 'if-match': '"1"' });
    const { pid } = this.stack.process('applications');
    const before = cpuMs(pid) ?? NaN;
    const began = performance.now();
    const answer = await fetch(`${this.url}/${path}`, { method, headers, body: file });
    const body = await answer.arrayBuffer();
    const ms = performance.now() - began;
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${Buffer.from(body).toString('utf8').slice(0, 500)}`);
    return { ms, coreMs: (cpuMs(pid) ?? NaN) - before };
  }
}
