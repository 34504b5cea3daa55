/**
 * Loads the demo through the public API only: every programme of the pact, two of them with calls, applications and grants, posts that are
 * filled, vacated and refilled, cases and talks from 2022 until today; a programme that was extended in 2019 and 2020; and the directory of all parties with who may act for them.
 *
 * What happens is planned first and depends on nothing but the districts (plan.ts); every request carries a key derived from its meaning, and every answer
 * is kept (journal.ts). So the loader may be killed at any point: started again it goes through everything again, and only what nobody has answered is sent.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '@paktwerk/local-stack';
import { CallInDemo, CALLS } from './call';
import { createApi, keyOf } from './client';
import type { Api } from './client';
import { DemoClock } from './clock';
import { DirectoryInDemo } from './directory';
import { ExtensionsInDemo } from './extensions';
import { FirstYears } from './first-years';
import { FurtherCalls } from './further-calls';
import { Journal } from './journal';
import { DAYS } from './plan';
import { AmendmentsInDemo } from './amendments';
import { ClosingInDemo } from './closing';
import { TakingBackInDemo } from './taking-back';
import { NoticesInDemo } from './notices';
import { tellOfChanges } from './change-notifications';
import { ProofsInDemo } from './proofs';
import { ProgrammesInDemo } from './programmes';
import type { District } from './plan';
import { PeopleInDemo } from './people';
import { OpenCallsInDemo } from './open-calls';
import { SelectionInDemo } from './selection';
import { rehearseCall } from './rehearsal';
import { publishReminders } from './reminders';
import { workOnTextBlocks } from './text-blocks';
import { proposeErasure } from './staffing';

/** Where the clock of a new demo stands. */
export const CLOCK_START = `${DAYS.opened17}T07:00:00.000Z`;

export interface DemoOptions {
  /** The web application. */
  readonly url: string;
  /** The addresses of a service's replicas; where there are none, the web application is asked. */
  readonly urlsOf: (service: string) => readonly string[];
  readonly token: (person: string) => Promise<string>;
  readonly onProgress?: (text: string, share: number) => void;
  /** The file of what was answered so far. Where it is lost, everything is sent again with its keys. */
  readonly journal: string;
}

/** Loads what is missing. */
export async function loadDemo(options: DemoOptions): Promise<void> {
  const sent = spreading(options);
  const journal = new Journal(sent, options.journal);
  try {
    await load(options, sent, journal);
  } catch (error) {
    journal.close();
    throw error;
  }
  journal.remove();
}

async function load(options: DemoOptions, page: Api, journal: Journal): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const all = districts();
  const progress = new Progress(page, options.onProgress);
  /** Each of those who work side by side. */
  const as = (asker: string): Api => progress.counting(journal.of(asker));
  const api = as('demo');
  const calls = CALLS.map((plan) => new CallInDemo(as(`call ${plan.code}`), plan, all, today));
  const directory = new DirectoryInDemo(
    as('directory'),
    all.map((one) => one.key),
  );
  const further = new FurtherCalls(as('further calls'), all);
  const firstYears = new FirstYears(as('first years'));
  const selection = new SelectionInDemo(as('selection'));
  const open = new OpenCallsInDemo(as('open calls'), today);
  const people = new PeopleInDemo(as('people'));
  progress.expected =
    directory.plannedSteps +
    further.plannedSteps +
    open.plannedSteps +
    people.plannedSteps +
    calls.reduce((sum, call) => sum + call.plannedSteps, 0) +
    all.length * (2 * 5 + 3) +
    1800;
  const clock = new DemoClock(api);
  const programmes = new ProgrammesInDemo(
    as('programmes'),
    CALLS.map((plan) => plan.file),
  );
  const notices = new NoticesInDemo(
    as('notices'),
    all.map((one) => one.key),
  );
  const extensions = new ExtensionsInDemo(as('extensions'));
  const amendments = new AmendmentsInDemo(as('amendments'));
  const takingBack = new TakingBackInDemo(as('taking back'));
  const closing = new ClosingInDemo(as('closing'));
  const proofs = new ProofsInDemo(as('proofs'));
  // What one kind of notice does decides what the next one finds; counselling stands beside all of that.
  const inOrder = async (day: string): Promise<void> => {
    await Promise.all([firstYears.workOn(day), further.workOn(day), selection.workOn(day), ...calls.map((call) => call.workOn(day))]);
    await extensions.workOn(day);
    await amendments.workOn(day);
    await takingBack.workOn(day);
    await closing.workOn(day);
    await notices.workOn(day);
    await proofs.workOn(day);
    if (day === DAYS.summer26) {
      await Promise.all([proposeErasure(as('erasure'), '08111'), people.workOn(day)]);
      await rehearseCall(api, 'IM25');
    }
  };
  await registerMachines(api);
  let previous: string | undefined;
  for (const day of [...new Set(Object.values(DAYS))].sort().filter((d) => d < today)) {
    progress.day = day;
    await clock.advanceTo(`${day}T07:00:00.000Z`);
    // Who acts and by which rules and words; then what is applied for and decided, call by call. What stands in one line does not depend on each other.
    await Promise.all([
      directory.workOn(day),
      programmes.workOn(day, previous),
      publishReminders(as('reminders'), day),
      workOnTextBlocks(as('text blocks'), day),
    ]);
    previous = day;
    await Promise.all([inOrder(day), ...calls.map((call) => call.counsel(day))]);
  }
  for (const day of open.days) {
    await clock.advanceTo(`${day}T07:00:00.000Z`);
    await open.workOn(day);
  }
  await clock.advanceTo('now');
  await Promise.all([...calls.map((call) => call.settle()), open.settle(), notices.settle(), people.settle(today)]);
  await amendments.settle();
  await takingBack.settle();
  await closing.settle();
  await tellOfChanges(api);
  await progress.finish();
}

/** Requests go to the replicas of a service in turn. */
function spreading({ url, urlsOf, token }: DemoOptions): Api {
  let turn = 0;
  return createApi({
    token,
    urlOf: (route) => {
      const replicas = urlsOf(route.split('/')[2] ?? '');
      return replicas.length > 0 ? replicas[(turn += 1) % replicas.length]! : url;
    },
  });
}

/** Says how far the demo is, in the terminal and in the page. */
class Progress {
  expected = 1;
  day: string = DAYS.opened17;
  #sent = 0;

  constructor(
    private readonly page: Api,
    private readonly tell: (text: string, share: number) => void = () => {},
  ) {}

  /** The page shows nothing any more. */
  finish(): Promise<void> {
    return this.#tellPage(this.expected);
  }

  /** Only shown: what goes wrong here is no reason to stop. */
  async #tellPage(sent: number): Promise<void> {
    const { day, expected } = this;
    await this.page.post('betrieb', '/api/operations/v1/demo', { day, sent, expected }).catch(() => undefined);
  }

  counting(api: Api): Api {
    return {
      get: (person, route) => api.get(person, route),
      attach: (person, route, file) => api.attach(person, route, file),
      post: async <T>(person: string, route: string, body: unknown, key?: string): Promise<T> => {
        const answer = await api.post<T>(person, route, body, key);
        this.#sent += 1;
        if (this.#sent % 25 === 0)
          this.tell(
            `Demo: ${this.day.slice(0, 7)}, ${this.#sent} of about ${this.expected} commands`,
            Math.min(0.99, this.#sent / this.expected),
          );
        if (this.#sent % 100 === 0) await this.#tellPage(Math.min(this.#sent, this.expected - 1));
        return answer;
      },
    };
  }
}

/** Two programs of other organisations may follow the public events from the first one on. */
async function registerMachines(api: Api): Promise<void> {
  const topics = ['applications.v1', 'budgeting.v1', 'staffing.v1'];
  const machines = [
    { oidcClientId: 'fachverfahren-land', name: 'Datendrehscheibe des Landes', organisation: 'state', topics, districts: 'all' },
    { oidcClientId: 'fachverfahren-08111', name: 'Fachverfahren der Stadt Stuttgart', organisation: '08111', topics, districts: ['08111'] },
  ];
  for (const machine of machines)
    await api.post('ministerium', '/api/subscriptions/v1/clients', machine, keyOf('client', machine.oidcClientId));
}

function districts(): District[] {
  const [header = [], ...rows] = fs
    .readFileSync(path.join(ROOT, 'reference-data', 'districts.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const [key, population] = [header.indexOf('ags'), header.indexOf('population')];
  return rows.map((row) => ({ key: row[key]!, population: Number(row[population]) }));
}
