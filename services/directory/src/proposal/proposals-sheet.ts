import type { Instant, IsoDate } from '@paktwerk/kernel';
import { listed, plain } from '@paktwerk/sheets';
import type { Sheet, SheetColumn } from '@paktwerk/sheets';
import { asOfNotes, dayCell } from '../shared/day-cell';
import { REPLACEMENT_DE } from '../rights/people-sheet';
import type { ProposalItem } from './views';

const KINDS_DE = { 'person-merge': 'Personen zusammenführen', replacement: 'Verwaltung ersetzen' } as const;

const COLUMNS: readonly SheetColumn<ProposalItem>[] = [
  { title: 'Vorschlag', of: (p) => plain(KINDS_DE[p.kind]) },
  { title: 'Organisation', of: (p) => plain(p.partyName ?? '') },
  { title: 'Person', of: (p) => plain(p.name ?? '') },
  { title: 'Kennung', of: (p) => plain(p.personId) },
  { title: 'Mit oder anstelle von', of: (p) => plain(p.otherName ?? '') },
  { title: 'Deren Kennung', of: (p) => plain(p.otherPersonId) },
  { title: 'Grund', of: (p) => plain(p.reason) },
  { title: 'Vorgeschlagen am', of: (p) => dayCell(p.proposedOn) },
  { title: 'Von', of: (p) => plain(p.proposedByName ?? p.proposedBy) },
  { title: 'Zu bestätigen bis', of: (p) => dayCell(p.lastDay) },
  { title: 'Stand', of: (p) => plain(REPLACEMENT_DE[p.standing]) },
  { title: 'Entschieden am', of: (p) => dayCell(p.decidedOn) },
  { title: 'Bestätigt von', of: (p) => plain(p.confirmedByName ?? p.confirmedBy ?? '') },
];

/** The list as it was asked for, with the day it holds for on top. */
export const proposalsSheet = (proposals: readonly ProposalItem[], on: IsoDate, knownAt?: Instant): Sheet => ({
  name: `vorschlaege-${on}`,
  notes: asOfNotes(on, knownAt),
  ...listed(COLUMNS, proposals),
});
