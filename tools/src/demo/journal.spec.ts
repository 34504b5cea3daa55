import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ApiError } from './client';
import type { Api } from './client';
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
    await story(first, stopBefore).catch(() => undefined);
    first.close();
    expect(await story(new Journal(service, file))).toEqual(STRAIGHT);
    expect({ count: service.count, asked: service.asked }).toEqual({ count: 6, asked: STEPS });
  });

  it('asks nobody for a right that was there when the command was answered', async () => {
    const [file, service] = [freshFile(), new Counting()];
    const first = new Journal(service, file);
    await first.post('werbach-1', '/grant-role', { role: 'EDIT' });
    first.close();
    service.mayAct = false;
    expect(await new Journal(service, file).post('werbach-1', '/grant-role', { role: 'EDIT' })).toEqual({ number: 1 });
    await expect(new Journal(service, file).post('werbach-1', '/grant-role', { role: 'SIGN' })).rejects.toThrow('403 forbidden');
  });

  it('keeps no refusal: what was too early then may be in time now', async () => {
    const [file, service] = [freshFile(), new Counting()];
    service.mayAct = false;
    const first = new Journal(service, file);
    await expect(first.post('clerk', '/act', {})).rejects.toThrow('403');
    first.close();
    service.mayAct = true;
    expect(await new Journal(service, file).post('clerk', '/act', {})).toEqual({ number: 1 });
  });

  it('asks again what was being written when the demo was stopped', async () => {
    const [file, service] = [freshFile(), new Counting()];
    const first = new Journal(service, file);
    await story(first);
    first.close();
    fs.truncateSync(file, fs.statSync(file).size - 3);
    const again = new Journal(service, file);
    expect((await story(again)).slice(0, -1)).toEqual(STRAIGHT.slice(0, -1));
    expect(service.asked).toBe(STEPS + 1);
    again.close();
    const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
    expect(lines.map((line) => typeof (JSON.parse(line) as { question: unknown }).question)).toEqual(lines.map(() => 'string'));
  });

  it('is gone with the last answer, and writes nothing once it is closed', async () => {
    const [file, service] = [freshFile(), new Counting()];
    const journal = new Journal(service, file);
    const late = journal.post('clerk', '/act', {});
    journal.remove();
    await late;
    expect(fs.existsSync(file)).toBe(false);
  });
});
