/**
 * The directory in the demo: all parties from the lists that operators import, carriers, two groupings, a merger, and who may act for whom. Names of
 * carriers, groupings and the merger are made up; the municipalities are real ones.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '@paktwerk/local-stack';
import { addDays, inParallel } from '@paktwerk/kernel';
import type { Api } from './client';
import { DAYS } from './plan';

const DIRECTORY = '/api/directory/v1';
const SOURCE = 'Für die Vorführung erfunden';
const WIDTH = 8;

const LISTS = ['districts.csv', 'municipalities.csv'];
const CARRIERS = ['T-BEISPIELWERK;Beispielwerk e. V.', 'T-ODENWALDHILFE;Odenwaldhilfe gGmbH'];

/** By their official keys; the first one leads. */
const GROUPINGS = [
  { key: 'Z-ODENWALD-TAUBER', name: 'Verbund Odenwald-Tauber', members: ['08128131', '08128064', '08225032'] },
  { key: 'Z-MITTLERES-TAUBERTAL', name: 'Verbund Mittleres Taubertal', members: ['08128115', '08128139'] },
];
export const MERGED = { key: '08128137', into: '08128047', on: '2025-01-01' };

type Role = 'EDIT' | 'SIGN' | 'FINANCE' | 'ADMINISTER';
interface Acting {
  readonly party: string;
  /** The first one administers the party. */
  readonly people: readonly (readonly [login: string, ...roles: Role[]])[];
}
const ACTING: readonly Acting[] = [
  {
    party: '08128131',
    people: [
      ['wertheim-1', 'EDIT', 'SIGN'],
      ['wertheim-2', 'FINANCE'],
    ],
  },
  {
    party: '08115003',
    people: [['boeblingen-1', 'EDIT', 'SIGN', 'FINANCE'], ['boeblingen-2', 'EDIT'], ['boeblingen-3']],
  },
  { party: '08115045', people: [['sindelfingen-1', 'EDIT', 'SIGN'], ['sindelfingen-2']] },
  { party: MERGED.key, people: [['werbach-1', 'EDIT', 'SIGN']] },
  { party: MERGED.into, people: [['koenigheim-1', 'EDIT', 'SIGN']] },
  { party: 'Z-ODENWALD-TAUBER', people: [['verbund-1', 'EDIT', 'SIGN']] },
  { party: 'T-BEISPIELWERK', people: [['traeger-1', 'EDIT', 'SIGN']] },
];
const ofDistrict = (key: string): Acting => ({
  party: key,
  people: [[`antrag-${key}`], [`zeichnung-${key}`, 'SIGN']],
});

interface People {
  readonly replacement?: { readonly replacementId: string };
  readonly grants: readonly { readonly grantId: string; readonly personId: string; readonly role: Role }[];
}

export class DirectoryInDemo {
  readonly #ids = new Map<string, string>();

  constructor(
    private readonly api: Api,
    private readonly districts: readonly string[],
  ) {}

  /** So many commands there are, about. */
  get plannedSteps(): number {
    return this.districts.length * 4 + 53;
  }

  async workOn(day: string): Promise<void> {
    switch (day) {
      case DAYS.opened17:
        await this.#register();
        return inParallel([...this.districts.map(ofDistrict), ...ACTING], WIDTH, (acting) => this.#letAct(acting, day));
      case DAYS.summer23:
        return this.#appointDeputy(day);
      case DAYS.spring24:
        return this.#takeRole(day);
      case DAYS.opened25:
        return this.#merge();
      case DAYS.applied25:
        return this.#proposePeople();
      case DAYS.late25:
        return this.#confirmReplacement();
    }
  }

  async #register(): Promise<void> {
    for (const list of LISTS) await this.#import('betrieb', fs.readFileSync(path.join(ROOT, 'services/directory/data', list), 'utf8'));
    const rows = CARRIERS.map((carrier) => `CARRIER;${carrier};2015-01-01;${SOURCE}`);
    await this.#import('ministerium', ['kind;key;name;valid_from;source', ...rows].join('\n'));
    for (const { key, name, members } of GROUPINGS) {
      const ids = await Promise.all(members.map((member) => this.#idOf(member)));
      await this.api.post('ministerium', `${DIRECTORY}/groupings`, {
        key,
        name,
        members: ids.map((partyId) => ({ partyId, parts: 1 })),
        leadPartyId: ids[0],
        source: SOURCE,
        effectiveOn: DAYS.opened17,
      });
    }
  }

  async #import(person: string, csv: string): Promise<void> {
    const { refused } = await this.api.post<{ readonly refused: number }>(person, `${DIRECTORY}/parties/imports`, { csv });
    if (refused > 0) throw new Error(`${refused} rows of a list were refused by the directory.`);
  }

  /** Everybody enters themselves; the ministry names who administers, and that person gives the rest. */
  async #letAct({ party, people }: Acting, from: string): Promise<void> {
    const partyId = await this.#idOf(party);
    const [[administrator]] = people as [Acting['people'][number]];
    for (const [login, ...roles] of people) {
      const personId = await this.#enter(login);
      if (login === administrator)
        await this.api.post('ministerium', `${DIRECTORY}/parties/${partyId}/name-administrator`, { personId, from });
      for (const role of roles) await this.api.post(administrator, `${DIRECTORY}/parties/${partyId}/grant-role`, { personId, role, from });
    }
  }

  async #appointDeputy(day: string): Promise<void> {
    const [personId, deputyPersonId] = [await this.#enter('wertheim-1'), await this.#enter('wertheim-2')];
    const days = { from: addDays(day, 14), lastDay: addDays(day, 32) };
    const partyId = await this.#idOf('08128131');
    await this.api.post('wertheim-1', `${DIRECTORY}/parties/${partyId}/appoint-deputy`, { personId, deputyPersonId, ...days });
  }

  async #takeRole(day: string): Promise<void> {
    const [partyId, personId] = [await this.#idOf('08115003'), await this.#enter('boeblingen-1')];
    const { grants } = await this.api.get<People>('boeblingen-1', `${DIRECTORY}/parties/${partyId}/people`);
    const grant = grants.find((g) => g.personId === personId && g.role === 'FINANCE');
    const end = { grantId: grant?.grantId, lastDay: addDays(day, 30), reason: 'Wechsel in die Kämmerei' };
    await this.api.post('boeblingen-1', `${DIRECTORY}/parties/${partyId}/revoke-role`, end);
  }

  async #merge(): Promise<void> {
    const [partyId, intoPartyId] = [await this.#idOf(MERGED.key), await this.#idOf(MERGED.into)];
    const merger = { intoPartyId, source: SOURCE, effectiveOn: MERGED.on };
    await this.api.post('ministerium', `${DIRECTORY}/parties/${partyId}/merge`, merger);
  }

  /** What waits for a second person of the ministry: somebody is entered twice, and an administrator cannot be reached. */
  async #proposePeople(): Promise<void> {
    const [one, other] = [await this.#enter('boeblingen-2'), await this.#enter('boeblingen-3')].sort() as [string, string];
    await this.api.post('ministerium', `${DIRECTORY}/people/${other}/propose-merge`, {
      intoPersonId: one,
      reason: 'Nach dem Wechsel des Amts mit neuem Konto noch einmal eingetragen',
    });
    const [partyId, personId] = [await this.#idOf('08115045'), await this.#enter('sindelfingen-2')];
    await this.api.post('ministerium', `${DIRECTORY}/parties/${partyId}/propose-replacement`, {
      personId,
      reason: 'Aus dem Dienst geschieden und nicht mehr erreichbar',
    });
  }

  async #confirmReplacement(): Promise<void> {
    const partyId = await this.#idOf('08115045');
    const { replacement } = await this.api.get<People>('ministerium-2', `${DIRECTORY}/parties/${partyId}/people`);
    const named = { replacementId: replacement?.replacementId };
    await this.api.post('ministerium-2', `${DIRECTORY}/parties/${partyId}/confirm-replacement`, named);
  }

  async #enter(login: string): Promise<string> {
    const { personId } = await this.api.post<{ readonly personId: string }>(login, `${DIRECTORY}/people/me/register`, {});
    return personId;
  }

  /** A party by its key, as soon as the list shows it. */
  async #idOf(key: string): Promise<string> {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    for (let attempt = 1; attempt <= 100; attempt += 1) {
      const { items } = await this.api.get<{ readonly items: readonly { readonly key: string; readonly partyId: string }[] }>(
        'ministerium',
        `${DIRECTORY}/parties?validity=all&q=${key}`,
      );
      const found = items.find((p) => p.key === key);
      if (found) {
        this.#ids.set(key, found.partyId);
        return found.partyId;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The directory knows no party ${key}.`);
  }
}
