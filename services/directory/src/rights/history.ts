import { assertNever, formatDate, formatInstant, printable, quoted } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/platform';
import type { HistoryEntry, Names } from '../party/history';
import type { PartyRole, RightsEvent } from './events';

export const ROLES_DE: Readonly<Record<PartyRole, string>> = {
  EDIT: 'bearbeiten',
  SIGN: 'zeichnen',
  FINANCE: 'Finanzen',
  ADMINISTER: 'verwalten',
};

/** Who gave whom which right, in plain German. */
export const rightsHistory = (events: readonly RecordedEvent<RightsEvent>[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => {
    const { actor } = e.meta;
    const name = names.person(actor.person);
    const where = printable(names.organisation(actor.organisation));
    return {
      at: e.recordedAt,
      effectiveOn: daysOf(e)[0],
      sentence: `Am ${formatInstant(e.recordedAt)} hat ${person(actor.person, names)} (${where})${deputyOf(e, names)} ${sentenceOf(e, names)}`,
      actor: { role: actor.role, organisation: names.organisation(actor.organisation), ...(name === undefined ? {} : { name }) },
      eventType: e.type,
      position: e.position,
    };
  });

const deputyOf = ({ data }: RightsEvent, names: Names): string =>
  'asDeputyOf' in data && data.asDeputyOf !== undefined ? ` in Vertretung von ${person(data.asDeputyOf, names)}` : '';

const daysOf = ({ data }: RightsEvent): readonly [IsoDate, IsoDate | undefined] =>
  'from' in data ? [data.from, data.lastDay] : [data.lastDay, undefined];

const sentenceOf = (e: RightsEvent, names: Names): string => {
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
    default:
      return assertNever(e);
  }
};

const span = (e: RightsEvent): string => {
  const [from, lastDay] = daysOf(e);
  return lastDay === undefined ? `ab dem ${formatDate(from)}` : `vom ${formatDate(from)} bis zum ${formatDate(lastDay)}`;
};

const person = (id: string, names: Names): string => {
  const name = names.person(id);
  return name === undefined ? `die Person ${id}` : printable(name);
};
