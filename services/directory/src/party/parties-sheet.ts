import type { PartyKind } from '@paktwerk/contracts';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { count, figure, listed, plain } from '@paktwerk/sheets';
import type { Sheet, SheetColumn } from '@paktwerk/sheets';
import { asOfNotes, dayCell } from '../shared/day-cell';
import type { PartyListItem } from './views';

const KINDS: Readonly<Record<PartyKind, string>> = {
  DISTRICT: 'Kreis',
  MUNICIPALITY: 'Gemeinde',
  GROUPING: 'Zusammenschluss',
  CARRIER: 'Träger',
};
const FORMS = { URBAN: 'Stadtkreis', RURAL: 'Landkreis' } as const;

const COLUMNS: readonly SheetColumn<PartyListItem>[] = [
  { title: 'Schlüssel', of: (p) => plain(p.key) },
  { title: 'Weiterer Schlüssel', of: (p) => plain(p.furtherKey ?? '') },
  { title: 'Name', of: (p) => plain(p.name) },
  { title: 'Art', of: (p) => plain(p.kinds.map((k) => KINDS[k]).join(', ')) },
  { title: 'Form', of: (p) => plain(p.form === undefined ? '' : FORMS[p.form]) },
  { title: 'Kreis', of: (p) => plain(p.district ?? '') },
  { title: 'Name des Kreises', of: (p) => plain(p.districtName ?? '') },
  { title: 'Einwohner', of: (p) => figure(count(p.inhabitants?.count)) },
  { title: 'Stichtag der Einwohner', of: (p) => dayCell(p.inhabitants?.on) },
  { title: 'Kennzeichen der Einwohnerzahl', of: (p) => plain(p.inhabitants?.mark ?? '') },
  { title: 'Gültig ab', of: (p) => dayCell(p.validFrom) },
  { title: 'Nicht mehr gültig ab', of: (p) => dayCell(p.validUntil) },
];

/** The list as it was asked for, with the day it holds for, and since when that was known, on top. */
export const partiesSheet = (parties: readonly PartyListItem[], on: IsoDate, knownAt?: Instant): Sheet => ({
  name: `verzeichnis-${on}`,
  notes: asOfNotes(on, knownAt),
  ...listed(COLUMNS, parties),
});
