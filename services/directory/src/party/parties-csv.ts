import type { PartyKind } from '@paktwerk/contracts';
import { csv, formatDate } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { PartyListItem } from './views';

const KINDS: Readonly<Record<PartyKind, string>> = {
  DISTRICT: 'Kreis',
  MUNICIPALITY: 'Gemeinde',
  GROUPING: 'Zusammenschluss',
  CARRIER: 'Träger',
};
const FORMS = { URBAN: 'Stadtkreis', RURAL: 'Landkreis' } as const;
const TITLES = [
  ...['Schlüssel', 'Weiterer Schlüssel', 'Name', 'Art', 'Form', 'Kreis', 'Name des Kreises', 'Einwohner', 'Stichtag der Einwohner'],
  ...['Kennzeichen der Einwohnerzahl', 'Gültig ab', 'Nicht mehr gültig ab'],
];

/** The list as it was asked for, with the day it holds for on top. */
export const partiesCsv = (parties: readonly PartyListItem[], day: IsoDate): string =>
  csv([
    ['Stichtag', formatDate(day)],
    [],
    TITLES,
    ...parties.map((p) => [
      p.key,
      p.furtherKey,
      p.name,
      p.kinds.map((k) => KINDS[k]).join(', '),
      p.form && FORMS[p.form],
      p.district,
      p.districtName,
      p.inhabitants?.count,
      p.inhabitants && formatDate(p.inhabitants.on),
      p.inhabitants?.mark,
      formatDate(p.validFrom),
      p.validUntil && formatDate(p.validUntil),
    ]),
  ]);
