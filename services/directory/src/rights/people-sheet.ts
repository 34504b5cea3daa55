import { formatDate } from '@paktwerk/kernel';
import { listed, plain } from '@paktwerk/sheets';
import type { Sheet, SheetColumn } from '@paktwerk/sheets';
import { dayCell } from '../shared/day-cell';
import { ROLES_DE } from './history';
import type { PartyPeopleView } from './views';

const STANDING_DE = { current: 'gilt', upcoming: 'gilt künftig', ended: 'beendet' } as const;

type Row = PartyPeopleView['grants'][number] | PartyPeopleView['deputies'][number];
const isGrant = (row: Row): row is PartyPeopleView['grants'][number] => 'grantId' in row;

const COLUMNS: readonly SheetColumn<Row>[] = [
  { title: 'Person', of: (r) => plain((isGrant(r) ? r.name : r.deputyName) ?? '') },
  { title: 'Kennung', of: (r) => plain(isGrant(r) ? r.personId : r.deputyPersonId) },
  { title: 'Rolle', of: (r) => plain(isGrant(r) ? ROLES_DE[r.role] : 'Vertretung') },
  { title: 'Von', of: (r) => dayCell(r.from) },
  { title: 'Bis', of: (r) => dayCell(r.lastDay) },
  { title: 'Stand', of: (r) => plain(STANDING_DE[r.standing]) },
  { title: 'Vertritt', of: (r) => plain(isGrant(r) ? '' : (r.name ?? r.personId)) },
];

export const REPLACEMENT_DE = {
  proposed: 'vorgeschlagen',
  expired: 'abgelaufen',
  withdrawn: 'zurückgenommen',
  confirmed: 'bestätigt',
} as const;

const replacementOf = (r: NonNullable<PartyPeopleView['replacement']>): string =>
  `${r.name ?? r.personId} anstelle von ${r.lostName ?? r.lostPersonId}, ${REPLACEMENT_DE[r.standing]} (vorgeschlagen am ${formatDate(r.proposedOn)}, zu bestätigen bis zum ${formatDate(r.lastDay)})`;

/** Roles and deputies as they are shown, one to a row; what is proposed stands above them. */
export const peopleSheet = ({ name, effectiveOn, grants, deputies, replacement }: PartyPeopleView): Sheet => ({
  name: `rechte-${effectiveOn}`,
  notes: [
    ['Organisation', name],
    ['Stichtag', formatDate(effectiveOn)],
    ...(replacement ? [['Ersatz der Verwaltung', replacementOf(replacement)] as const] : []),
  ],
  ...listed(COLUMNS, [...grants, ...deputies]),
});
