import { assertNever, defined, formatDate, formatInstant, printable, quoted } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/platform';
import type { PartyRole } from '@paktwerk/contracts';
import type { HistoryEntry, Names } from '../party/history';
import type { PersonEvent } from '../person/events';
import type { RightsEvent } from './events';

export const ROLES_DE: Readonly<Record<PartyRole, string>> = {
  EDIT: 'bearbeiten',
  SIGN: 'zeichnen',
  FINANCE: 'Finanzen',
  ADMINISTER: 'verwalten',
};

type HistoryEvent = RightsEvent | PersonEvent;

/** Everybody whom an event names. */
const peopleOf = ({ meta, data }: RecordedEvent<HistoryEvent>): readonly string[] => [
  meta.actor.person,
  data.personId,
  ...('deputyPersonId' in data ? [data.deputyPersonId] : []),
  ...('lostPersonId' in data ? [data.lostPersonId] : []),
  ...('toPersonId' in data ? [data.toPersonId] : []),
  ...('intoPersonId' in data ? [data.intoPersonId] : []),
  ...('proposedBy' in data ? [data.proposedBy] : []),
  ...('asDeputyOf' in data && data.asDeputyOf !== undefined ? [data.asDeputyOf] : []),
];
export const peopleInHistory = (events: readonly RecordedEvent<HistoryEvent>[]): readonly string[] => events.flatMap(peopleOf);

/** Who gave whom which right, and who was found to be whom, in plain German. */
export const rightsHistory = (events: readonly RecordedEvent<HistoryEvent>[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => {
    const { actor } = e.meta;
    const name = names.person(actor.person);
    const where = printable(names.organisation(actor.organisation));
    return {
      at: e.recordedAt,
      effectiveOn: daysOf(e)[0],
      sentence: `Am ${formatInstant(e.recordedAt)} hat ${person(actor.person, names)} (${where})${deputyOf(e, names)} ${sentenceOf(e, names)}`,
      actor: { role: actor.role, organisation: names.organisation(actor.organisation), ...defined({ name }) },
      eventType: e.type,
      position: e.position,
    };
  });

const deputyOf = ({ data }: HistoryEvent, names: Names): string =>
  'asDeputyOf' in data && data.asDeputyOf !== undefined ? ` in Vertretung von ${person(data.asDeputyOf, names)}` : '';

const daysOf = (e: HistoryEvent): readonly [IsoDate, IsoDate | undefined] => {
  switch (e.type) {
    case 'role.granted':
    case 'deputy.appointed':
      return [e.data.from, e.data.lastDay];
    case 'role.revoked':
    case 'deputy.dismissed':
      return [e.data.lastDay, undefined];
    case 'replacement.proposed':
      return [e.data.proposedOn, undefined];
    case 'replacement.withdrawn':
      return [e.data.withdrawnOn, undefined];
    case 'replacement.confirmed':
      return [e.data.confirmedOn, undefined];
    case 'person.registered':
      return [e.data.registeredOn, undefined];
    case 'sign-in.offered':
      return [e.data.offeredOn, undefined];
    case 'sign-in.linked':
      return [e.data.linkedOn, undefined];
    case 'person-merge.proposed':
      return [e.data.proposedOn, undefined];
    case 'person-merge.withdrawn':
      return [e.data.withdrawnOn, undefined];
    case 'person.merged':
      return [e.data.mergedOn, undefined];
    default:
      return assertNever(e);
  }
};

const sentenceOf = (e: HistoryEvent, names: Names): string => {
  const who = person(e.data.personId, names);
  switch (e.type) {
    case 'role.granted':
      return `${who} die Rolle „${ROLES_DE[e.data.role]}“ gegeben, ${span(e)}.`;
    case 'role.revoked':
      return `${who} die Rolle „${ROLES_DE[e.data.role]}“ genommen; ihr letzter Tag ist der ${formatDate(e.data.lastDay)}. Grund: ${quoted(e.data.reason)}.`;
    case 'deputy.appointed':
      return `eingetragen, dass ${person(e.data.deputyPersonId, names)} ${who} vertritt, ${span(e)}.`;
    case 'deputy.dismissed':
      return `die Vertretung von ${who} durch ${person(e.data.deputyPersonId, names)} zum ${formatDate(e.data.lastDay)} beendet. Grund: ${quoted(e.data.reason)}.`;
    case 'replacement.proposed':
      return `vorgeschlagen, dass ${who} anstelle von ${person(e.data.lostPersonId, names)} die Organisation verwaltet; zu bestätigen bis zum ${formatDate(e.data.lastDay)}. Grund: ${quoted(e.data.reason)}.`;
    case 'replacement.withdrawn':
      return `den Vorschlag zurückgenommen, dass ${who} anstelle von ${person(e.data.lostPersonId, names)} die Organisation verwaltet.`;
    case 'replacement.confirmed':
      return `bestätigt, dass ${who} ab dem ${formatDate(e.data.confirmedOn)} anstelle von ${person(e.data.lostPersonId, names)} die Organisation verwaltet. Vorgeschlagen hat es ${person(e.data.proposedBy, names)}.`;
    case 'person.registered':
      return 'sich eingetragen.';
    case 'sign-in.offered':
      return `gesagt, dass die Anmeldung ${e.data.personId} zu ${person(e.data.toPersonId, names)} gehört.`;
    case 'sign-in.linked':
      return `angenommen, dass die Anmeldung ${e.data.personId} zu ${person(e.data.toPersonId, names)} gehört.`;
    case 'person-merge.proposed':
      return `vorgeschlagen, ${who} mit ${person(e.data.intoPersonId, names)} zusammenzuführen. Grund: ${quoted(e.data.reason)}.`;
    case 'person-merge.withdrawn':
      return `den Vorschlag zurückgenommen, ${who} mit einer anderen Person zusammenzuführen.`;
    case 'person.merged':
      return `${who} mit ${person(e.data.intoPersonId, names)} zusammengeführt: Was die eine durfte, darf die andere. Vorgeschlagen hat es ${person(e.data.proposedBy, names)}.`;
    default:
      return assertNever(e);
  }
};

const span = (e: HistoryEvent): string => {
  const [from, lastDay] = daysOf(e);
  return lastDay === undefined ? `ab dem ${formatDate(from)}` : `vom ${formatDate(from)} bis zum ${formatDate(lastDay)}`;
};

const person = (id: string, names: Names): string => {
  const name = names.person(id);
  return name === undefined ? `die Person ${id}` : printable(name);
};
