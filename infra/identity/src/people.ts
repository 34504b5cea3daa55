import { readFileSync } from 'node:fs';

/** One person of the demo. The login name is the subject too, so a person keeps their identity over every restart. */
export interface Person {
  readonly login: string;
  readonly name: string;
  readonly task: string;
  readonly roles: readonly string[];
  readonly organisation: string;
  readonly organisationName: string;
}

/** A program of another organisation that follows the public events. What it may see is registered at the subscriptions service. */
export interface Machine {
  readonly clientId: string;
  readonly name: string;
  readonly organisation: string;
}

export const MACHINES: readonly Machine[] = [
  { clientId: 'fachverfahren-land', name: 'Datendrehscheibe des Landes', organisation: 'state' },
  { clientId: 'fachverfahren-08111', name: 'Fachverfahren der Stadt Stuttgart', organisation: '08111' },
];

const GIVEN = [
  'Lena',
  'Markus',
  'Aylin',
  'Stefan',
  'Petra',
  'Emre',
  'Katrin',
  'Daniel',
  'Ines',
  'Florian',
  'Marta',
  'Tobias',
  'Leyla',
  'Andreas',
  'Silke',
  'Jan',
  'Nadja',
];
const FAMILY = [
  'Bauer',
  'Schneider',
  'Yılmaz',
  'Maier',
  'Vogel',
  'Haas',
  'Kaya',
  'Roth',
  'Lang',
  'Schäfer',
  'Frank',
  'Beck',
  'Novak',
  'Keller',
  'Winkler',
  'Seitz',
  'Öztürk',
  'Arnold',
  'Graf',
];

const STATE: readonly Person[] = [
  person('ministerium', 'Dr. Miriam Hofer', 'Ministerium', ['MINISTRY'], 'state', 'Land'),
  person(
    'sachbearbeitung-1',
    'Jonas Weber',
    'Sachbearbeitung der Bewilligungsstelle',
    ['GRANT_CLERK', 'GRANT_REVIEWER'],
    'authority',
    'Bewilligungsstelle',
  ),
  person(
    'sachbearbeitung-2',
    'Sabine Krüger',
    'Sachbearbeitung der Bewilligungsstelle',
    ['GRANT_CLERK', 'GRANT_REVIEWER'],
    'authority',
    'Bewilligungsstelle',
  ),
  person('referatsleitung', 'Dr. Karin Maurer', 'Leitung der Bewilligungsstelle', ['GRANT_REVIEWER'], 'authority', 'Bewilligungsstelle'),
  person('revision', 'Dr. Thomas Lindner', 'Prüfung des Rechnungshofs', ['AUDITOR'], 'audit', 'Rechnungshof'),
  person('betrieb', 'Nina Albrecht', 'Betrieb der Anlage', ['OPERATIONS'], 'state', 'Land'),
  person('ministerium-2', 'Georg Aumann', 'Ministerium', ['MINISTRY'], 'state', 'Land'),
];

const OF_A_DISTRICT = [
  { prefix: 'antrag', suffix: '', task: 'Antragstellung', roles: ['APPLICANT'] },
  { prefix: 'zeichnung', suffix: '', task: 'Zeichnungsbefugnis', roles: ['SIGNATORY'] },
  { prefix: 'beratung', suffix: '-1', task: 'Beratung', roles: ['CASE_MANAGER'] },
  { prefix: 'beratung', suffix: '-2', task: 'Beratung', roles: ['CASE_MANAGER'] },
  { prefix: 'leitung', suffix: '', task: 'Teamleitung Beratung', roles: ['TEAM_LEAD'] },
  { prefix: 'datenschutz', suffix: '', task: 'Datenschutz', roles: ['DATA_PROTECTION'] },
];
/** They act for parties that are no district; what each may do, the directory says. */
const OF_PARTIES: readonly Person[] = [
  member('wertheim-1', 'Birgit Landwehr', 'Hauptamt', '08128131', 'Stadt Wertheim'),
  member('wertheim-2', 'Oskar Brandt', 'Kämmerei', '08128131', 'Stadt Wertheim'),
  member('boeblingen-1', 'Selin Aydın', 'Amt für Soziales', '08115003', 'Stadt Böblingen'),
  member('boeblingen-2', 'Anke Rösler', 'Amt für Soziales', '08115003', 'Stadt Böblingen'),
  member('boeblingen-3', 'Anke Rösler', 'Amt für Soziales', '08115003', 'Stadt Böblingen'),
  member('sindelfingen-1', 'Kurt Ebert', 'Amt für Soziales', '08115045', 'Stadt Sindelfingen'),
  member('sindelfingen-2', 'Lena Hartung', 'Amt für Soziales', '08115045', 'Stadt Sindelfingen'),
  member('werbach-1', 'Ilse Kemmer', 'Hauptamt', '08128137', 'Gemeinde Werbach'),
  member('koenigheim-1', 'Ralf Odenwälder', 'Hauptamt', '08128047', 'Gemeinde Königheim'),
  member('verbund-1', 'Gero Pfister', 'Geschäftsstelle', 'Z-ODENWALD-TAUBER', 'Verbund Odenwald-Tauber'),
  member('traeger-1', 'Friederike Anders', 'Geschäftsführung', 'T-BEISPIELWERK', 'Beispielwerk e. V.'),
];

function member(login: string, name: string, task: string, organisation: string, organisationName: string): Person {
  return person(login, name, task, ['PARTY_MEMBER'], organisation, organisationName);
}

/** Later people are counted after all of these, so that everybody keeps their name. */
const FIRST = 5;

function person(
  login: string,
  name: string,
  task: string,
  roles: readonly string[],
  organisation: string,
  organisationName: string,
): Person {
  return { login, name, task, roles, organisation, organisationName };
}

/** Everybody of the demo: seven people of the state, six for every district, a few of other parties. Names follow from the row, so they never change. */
export function demoPeople(districtsCsv: string): readonly Person[] {
  const [header = '', ...lines] = districtsCsv.trim().split(/\r?\n/);
  const columns = header.split(',');
  const key = columns.indexOf('ags');
  const name = columns.indexOf('name');
  const kind = columns.indexOf('type');
  const districts = lines.map((line) => line.split(','));
  return [
    ...STATE,
    ...districts.flatMap((row, district) =>
      OF_A_DISTRICT.map((role, index) => {
        const number = index < FIRST ? district * FIRST + index : districts.length * index + district;
        const given = GIVEN[(number * 7) % GIVEN.length] ?? '';
        const family = FAMILY[(number * 5 + district) % FAMILY.length] ?? '';
        const label = `${row[kind] === 'Stadtkreis' ? 'Stadt' : 'Landkreis'} ${row[name] ?? ''}`;
        return person(`${role.prefix}-${row[key] ?? ''}${role.suffix}`, `${given} ${family}`, role.task, role.roles, row[key] ?? '', label);
      }),
    ),
    ...OF_PARTIES,
  ];
}

export class People {
  private readonly byLogin: ReadonlyMap<string, Person>;

  constructor(readonly all: readonly Person[]) {
    this.byLogin = new Map(all.map((one) => [one.login, one]));
  }

  static fromFile(file: string): People {
    return new People(demoPeople(readFileSync(file, 'utf8')));
  }

  find(login: string): Person | undefined {
    return this.byLogin.get(login.trim().toLowerCase());
  }

  search(words: string): readonly Person[] {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    return this.all.filter((one) => {
      const text = `${one.login} ${one.name} ${one.task} ${one.organisationName}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
  }
}
