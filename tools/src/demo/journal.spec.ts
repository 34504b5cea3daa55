import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ApiError } from './client';
import type { Api, DemoFile } from './client';
import { Journal } from './journal';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-journal-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

let files = 0;
const freshFile = (): string => path.join(folder, `${(files += 1)}.jsonl`);

/** A service that counts: every command adds one, every question answers how many there are; `mayAct` as the service sees it now. */
class Counting implements Api {
  count = 0;
  asked = 0;
  mayAct = true;
  get<T>(): Promise<T> {
    this.asked += 1;
    return Promise.resolve({ count: this.count } as T);
  }
  post<T>(person: string, route: string): Promise<T> {
    this.asked += 1;
    if (!this.mayAct) return Promise.reject(new ApiError(`POST ${route} as ${person}`, 403, { code: 'forbidden' }));
    this.count += 1;
    return Promise.resolve({ number: this.count } as T);
  }
  attach<T>(): Promise<T> {
    return this.post('', '');
  }
}

/** Reads a list, acts on each of its places, reads the list again: what it answers follows from what it was answered. */
async function story(api: Api, stopBefore = Infinity): Promise<readonly number[]> {
  const seen: number[] = [];
  let step = 0;
  const go = (): void => {
    if (step === stopBefore) throw new Error('stopped');
    step += 1;
  };
  for (let day = 0; day < 3; day += 1) {
    go();
    seen.push((await api.get<{ count: number }>('clerk', '/list')).count);
    for (let place = 0; place < 2; place += 1) {
      go();
      seen.push((await api.post<{ number: number }>('clerk', '/act', { day, place, of: seen[0] })).number);
    }
  }
  return seen;
}
const STEPS = 9;
const STRAIGHT = [0, 1, 2, 2, 3, 4, 4, 5, 6];

describe('the journal of the demo', () => {
  it.each(Array.from({ length: STEPS + 1 }, (_, i) => i))('goes on where it was stopped: behind %i answers', async (stopBefore) => {
    const [file, service] = [freshFile(), new Counting()];
    const first = new Journal(service, file);
    await story(first.of('demo'), stopBefore).catch(() => undefined);
    first.close();
    expect(await story(new Journal(service, file).of('demo'))).toEqual(STRAIGHT);
    expect({ count: service.count, asked: service.asked }).toEqual({ count: 6, asked: STEPS });
  });

  it('asks nobody for a right that was there when the command was answered', async () => {
    const [file, service] = [freshFile(), new Counting()];
    const first = new Journal(service, file);
    await first.of('demo').post('werbach-1', '/grant-role', { role: 'EDIT' });
    first.close();
    service.mayAct = false;
    expect(await new Journal(service, file).of('demo').post('werbach-1', '/grant-role', { role: 'EDIT' })).toEqual({ number: 1 });
    await expect(new Journal(service, file).of('demo').post('werbach-1', '/grant-role', { role: 'SIGN' })).rejects.toThrow('403 forbidden');
  });

  it('keeps no refusal: what was too early then may be in time now', async () => {
    const [file, service] = [freshFile(), new Counting()];
    service.mayAct = false;
    const first = new Journal(service, file);
    await expect(first.of('demo').post('clerk', '/act', {})).rejects.toThrow('403');
    first.close();
    service.mayAct = true;
    expect(await new Journal(service, file).of('demo').post('clerk', '/act', {})).toEqual({ number: 1 });
  });

  /** A service that answers when it is told to, and counts. */
  const slow = () => {
    const waiting: (() => void)[] = [];
    let answered = 0;
    const get = <T>() => new Promise<T>((resolve) => waiting.push(() => resolve((answered += 1) as T)));
    return { api: { get, post: get, attach: get } satisfies Api, answer: (asked: number) => waiting[asked]?.() };
  };
  const never: Api = {
    get: () => Promise.reject(new Error('asked again')),
    post: () => Promise.reject(new Error('asked again')),
    attach: () => Promise.reject(new Error('asked again')),
  };

  it('gave one of two askers the answer of the other, where the later one was answered first', async () => {
    const [file, { api, answer }] = [freshFile(), slow()];
    const first = new Journal(api, file);
    const asked = [first.of('calls').get('clerk', '/list'), first.of('calls').get('clerk', '/list')];
    for (const i of [1, 0]) answer(i);
    expect(await Promise.all(asked)).toEqual([2, 1]);
    first.close();
    const again = new Journal(never, file).of('calls');
    expect(await Promise.all([again.get('clerk', '/list'), again.get('clerk', '/list')])).toEqual([2, 1]);
  });

  it('keeps what each of those who work side by side was told, whoever of them is first this time', async () => {
    const [file, { api, answer }] = [freshFile(), slow()];
    const first = new Journal(api, file);
    const asked = ['calls', 'selection'].map((asker) => first.of(asker).get('clerk', '/list'));
    for (const i of [0, 1]) answer(i);
    await Promise.all(asked);
    first.close();
    const again = new Journal(never, file);
    expect(await Promise.all(['selection', 'calls'].map((asker) => again.of(asker).get('clerk', '/list')))).toEqual([2, 1]);
  });

  it('asks for itself where the other was answered and it was not', async () => {
    const [file, { api, answer }] = [freshFile(), slow()];
    const first = new Journal(api, file);
    const [, second] = [first.of('calls').get('clerk', '/list'), first.of('calls').get('clerk', '/list')];
    answer(1);
    await second;
    first.close();
    const service = new Counting();
    const again = new Journal(service, file).of('calls');
    expect(await Promise.all([again.get('clerk', '/list'), again.get('clerk', '/list')])).toEqual([{ count: 0 }, 1]);
  });

  it('keeps what became of a file that was attached', async () => {
    const [file, service] = [freshFile(), new Counting()];
    const [one, other] = ['one.pdf', 'other.pdf'].map((name) => ({ name, bytes: Buffer.from(name) })) as [DemoFile, DemoFile];
    const first = new Journal(service, file);
    await first.of('demo').attach('clerk', '/attachments', one);
    first.close();
    const again = new Journal(service, file).of('demo');
    expect(await again.attach('clerk', '/attachments', one)).toEqual({ number: 1 });
    expect(await again.attach('clerk', '/attachments', other)).toEqual({ number: 2 });
  });

  it('asks again what was being written when the demo was stopped', async () => {
    const [file, service] = [freshFile(), new Counting()];
    const first = new Journal(service, file);
    await story(first.of('demo'));
    first.close();
    fs.truncateSync(file, fs.statSync(file).size - 3);
    const again = new Journal(service, file);
    expect((await story(again.of('demo'))).slice(0, -1)).toEqual(STRAIGHT.slice(0, -1));
    expect(service.asked).toBe(STEPS + 1);
    again.close();
    const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
    expect(lines.map((line) => typeof (JSON.parse(line) as { question: unknown }).question)).toEqual(lines.map(() => 'string'));
  });

  it('is gone with the last answer, and writes nothing once it is closed', async () => {
    const [file, service] = [freshFile(), new Counting()];
    const journal = new Journal(service, file);
    const late = journal.of('demo').post('clerk', '/act', {});
    journal.remove();
    await late;
    expect(fs.existsSync(file)).toBe(false);
  });
});
