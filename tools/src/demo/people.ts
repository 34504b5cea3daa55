/**
 * What districts and the authority have to do with the people of posts: documents that prove a tier, verified, waiting and doubted; entries that may be one
 * human; who is a counsellor of which post and leaves it; employers, places of work and reports of posts; and the network of those who agreed. All names are
 * made up.
 */
import fs from 'node:fs';
import path from 'node:path';
import { addDays, inParallel } from '@paktwerk/kernel';
import { ROOT } from '@paktwerk/local-stack';
import { onePage } from './call';
import { keyOf } from './client';
import type { Api } from './client';
import { untilDone } from './quiet';
import { random } from './random';
import type { PersonView, PostItem, PostView } from './views';

const STAFFING = '/api/staffing/v1';
const PEOPLE = `${STAFFING}/people`;
const WIDTH = 8;
const CLERK = 'sachbearbeitung-1';
/** Where all of it is to be seen; the others have posts and people alone. */
const SHOWN = ['08335', '08128', '08118', '08212', '08215', '08222', '08226', '08415'] as const;
/** Whose people stand in the directory of the network. */
const NETWORK = [...SHOWN, '08111', '08115', '08116', '08119', '08125', '08136', '08221', '08236', '08315', '08325', '08425', '08435'];
const TOPICS = ['LANGUAGE', 'WORK', 'HOUSING', 'SCHOOL', 'HEALTH', 'RESIDENCE_STATUS'] as const;

interface Posts {
  readonly items: readonly PostItem[];
}
interface Counsellors {
  readonly items: readonly { readonly humanId: string; readonly appointmentIds: readonly string[] }[];
}
type Held = PostItem & { readonly appointment: NonNullable<PostItem['appointment']> & { readonly personId: string } };

const isHeld = (post: PostItem): post is Held => post.appointment?.personId !== undefined && post.recipient === undefined;

export class PeopleInDemo {
  readonly #places = municipalities();

  constructor(private readonly api: Api) {}

  get plannedSteps(): number {
    return SHOWN.length * 10 + NETWORK.length * 2 + 20;
  }

  /** The day on which it is told. */
  async workOn(day: string): Promise<void> {
    await Promise.all([
      inParallel([...SHOWN], WIDTH, (district) => this.#tellOf(district, day)),
      inParallel(NETWORK, WIDTH, (district) => this.#agree(district)),
      this.#doubles(),
    ]);
  }

  /** Who signs in is linked to an appointment; in the second district they leave in a few weeks, and nobody follows. */
  async settle(today: string): Promise<void> {
    const linked = [...SHOWN.slice(0, 2)];
    await inParallel(linked, WIDTH, (district) => this.api.post(`beratung-${district}-1`, `${STAFFING}/counsellors/own`, {}));
    await untilDone(this.api, 'staffing');
    await inParallel(linked, WIDTH, async (district) => {
      const applicant = `antrag-${district}`;
      const { items } = await this.api.get<Counsellors>(applicant, `${STAFFING}/counsellors`);
      const held = await this.#heldIn(district, today);
      const isLong = ({ appointment }: Held): boolean => !appointment.isTerm && appointment.until > addDays(today, 20);
      const already = held.find(({ appointment }) =>
        items.some(({ appointmentIds }) => appointmentIds.includes(appointment.appointmentId)),
      );
      const [offered, post] = [items[0], already ?? held.find(isLong)];
      if (offered === undefined || post === undefined) return;
      const { postId, appointment } = post;
      await this.api.post(applicant, `${STAFFING}/counsellors/${appointment.appointmentId}/link`, { postId, humanId: offered.humanId });
      if (district !== SHOWN[0] && isLong(post))
        await this.api.post(applicant, `${STAFFING}/posts/${postId}/vacancies`, {
          ...{ lastDay: addDays(today, 14), reason: 'Wechsel zu einem anderen Arbeitgeber' },
        });
    });
  }

  async #heldIn(district: string, day: string): Promise<readonly Held[]> {
    const { items } = await this.api.get<Posts>(
      `antrag-${district}`,
      `${STAFFING}/posts?district=${district}&status=filled&effectiveOn=${day}&limit=50`,
    );
    // In an order that does not depend on which command was faster.
    return items.filter(isHeld).sort((a, b) => (a.postId < b.postId ? -1 : 1));
  }

  async #tellOf(district: string, day: string): Promise<void> {
    const [first, second, third, fourth] = await this.#heldIn(district, day);
    await this.#prove(first, 'verified');
    await this.#prove(second, 'waiting');
    await this.#prove(third, 'doubted');
    await this.#prove(fourth, 'verified');
    const applicant = `antrag-${district}`;
    const places = this.#places.filter((key) => key.startsWith(district)).slice(0, 2);
    if (first && places.length > 0)
      await this.api.post(applicant, `${STAFFING}/posts/${first.postId}/workplaces`, { from: first.appointment.from, workplaces: places });
    if (second)
      await this.api.post(applicant, `${STAFFING}/posts/${second.postId}/employers`, {
        ...{ from: second.appointment.from, employer: { kind: 'party', key: 'T-BEISPIELWERK' } },
      });
    // What was told late is taken note of for one post, and open for the next one.
    if (first) {
      const { reports } = await this.api.get<PostView>(CLERK, `${STAFFING}/posts/${first.postId}`);
      const through = Math.max(0, ...reports.open);
      if (through > 0)
        await this.api.post(CLERK, `${STAFFING}/posts/${first.postId}/acknowledgements`, {
          ...{ through, note: 'Verspätet gemeldet; für die Abrechnung zur Kenntnis genommen.' },
        });
    }
  }

  async #prove(held: Held | undefined, outcome: 'verified' | 'waiting' | 'doubted'): Promise<void> {
    if (!held) return;
    const { district, appointment } = held;
    const route = `${PEOPLE}/${appointment.personId}`;
    const name = 'Urkunde.pdf';
    const brought = await this.api.attach<PersonView>(`antrag-${district}`, `${route}/documents`, { name, bytes: onePage(name) });
    const documentIds = (brought.documents ?? []).slice(-1).map(({ documentId }) => documentId);
    if (outcome === 'verified')
      await this.api.post(CLERK, `${route}/verifications`, { district, tier: brought.qualification, documentIds });
    if (outcome === 'doubted')
      await this.api.post(CLERK, `${route}/doubts`, {
        ...{ district, documentIds, reason: 'Auf der Urkunde fehlt die zweite Seite mit dem Studiengang. Bitte vollständig nachreichen.' },
      });
  }

  /** Two who may be one human, two who are, two who wait for a second person, twins, and somebody whom one of two parties wants to erase. */
  async #doubles(): Promise<void> {
    const register = async (district: string, givenName: string, familyName: string, birthDate: string): Promise<string> => {
      const person = { givenName, familyName, birthDate, qualification: 'A_SOCIAL_DEGREE' };
      return (await this.api.post<PersonView>(`antrag-${district}`, PEOPLE, person, keyOf('person', 'doubles', district, person))).personId;
    };
    const alike = async () => {
      await register('08111', 'Kathrin', 'Maier', '1985-11-02');
      await register('08115', 'Catrin', 'Meyer', '1985-02-11');
    };
    const merged = async () => {
      const [first, secondId] = [
        await register('08116', 'Ilse', 'Grünwald', '1979-04-17'),
        await register('08118', 'Ilse', 'Gruenwalt', '1979-04-17'),
      ];
      await this.api.post(CLERK, `${PEOPLE}/${first}/merges`, { secondId, reason: 'Beide Urkunden nennen dieselbe Matrikelnummer.' });
    };
    const proposed = async () => {
      const [first, secondId] = [
        await register('08111', 'Ute', 'Brandt', '1990-08-23'),
        await register('08111', 'Ute', 'Brandt-Seiler', '1990-08-23'),
      ];
      await this.api.post('antrag-08111', `${PEOPLE}/${first}/merges`, {
        secondId,
        reason: 'Nach der Heirat unter dem neuen Namen noch einmal aufgenommen.',
      });
    };
    const twins = async () => {
      const [first, secondId] = [
        await register('08125', 'Anna', 'Lindner', '1994-01-30'),
        await register('08125', 'Anne', 'Lindner', '1994-01-30'),
      ];
      await this.api.post(CLERK, `${PEOPLE}/${first}/tell-apart`, { secondId, reason: 'Zwillinge, zwei Ausweise lagen vor.' });
    };
    // Two parties have registered them, one wants to erase them, and the other says nothing: the authority decides.
    const unsettled = async () => {
      const id = await register('08111', 'Noah', 'Fiedler', '1991-06-12');
      await register('08115', 'Noah', 'Fiedler', '1991-06-12');
      await this.api.post('antrag-08111', `${PEOPLE}/${id}/propose-erasure`, { reason: 'REQUESTED' });
    };
    await Promise.all([alike(), merged(), proposed(), twins(), unsettled()]);
  }

  /** Lead and counsellor agree, each for themselves; in every fourth district the counsellor takes it back. */
  async #agree(district: string): Promise<void> {
    const index = NETWORK.indexOf(district);
    for (const [person, what] of [
      [`leitung-${district}`, 'COORDINATION'],
      [`beratung-${district}-1`, index % 2 === 0 ? 'INTEGRATION_MANAGER' : 'REFUGEE_OFFICER'],
    ] as const) {
      const chance = random(`network ${person}`);
      await this.api.post(person, `${STAFFING}/network/own`, {
        // As the provider of the local stack says it: letters to all go to a proven address only.
        email: `${person}@paktwerk.example`,
        phone: `0700 ${district}-${chance.int(100, 999)}`,
        district,
        function: what,
        topics: [TOPICS[index % TOPICS.length], TOPICS[(index + 2) % TOPICS.length]],
        isOnMailingList: chance.chance(0.7),
      });
    }
    if (index % 4 === 3) await this.api.post(`beratung-${district}-1`, `${STAFFING}/network/own/revoke`, {});
  }
}

/** Official keys of the municipalities, as operators import them. */
function municipalities(): readonly string[] {
  const [, ...rows] = fs.readFileSync(path.join(ROOT, 'services/directory/data/municipalities.csv'), 'utf8').trim().split(/\r?\n/);
  return rows.map((row) => row.split(',')[1]!);
}
