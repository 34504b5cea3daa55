import { formatDate, formatInstantExactly } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { count, figure, inFileName, money, plain } from '@paktwerk/sheets';
import type { Sheet } from '@paktwerk/sheets';
import type { WaitingListView } from './views';

const STANDING_DE: Readonly<Record<Static<typeof WaitingListView>['items'][number]['standing'], string>> = {
  'money-is-there': 'Geld ist da',
  'pot-short': 'der Topf reicht nicht',
  'frame-short': 'der Planungsrahmen reicht nicht',
  behind: 'andere sind vorher an der Reihe',
  'money-unknown': 'kein Topf bekannt, oder sein Jahr ist vorbei',
  'moved-up': 'nachgerückt',
  'being-decided': 'wird entschieden',
};

/** What the page shows, for other programs. */
export const waitingListSheet = (
  { programmeCode, titleDe }: { readonly programmeCode: string; readonly titleDe: string },
  { items }: Static<typeof WaitingListView>,
): Sheet => ({
  name: `warteliste-${inFileName(`${programmeCode} ${titleDe}`)}`,
  header: [
    'Platz',
    'Aktenzeichen',
    'Antragsteller',
    'Kreis',
    'Eingegangen',
    'Punkte',
    'Beantragt (EUR)',
    'Wartet auf (EUR)',
    'Seit',
    'Stand',
    'Grund',
  ],
  rows: items.map((i) => [
    figure(count(i.place)),
    plain(i.fileNumber),
    plain(i.applicantName),
    plain(i.districtName),
    plain(formatInstantExactly(i.receivedAt)),
    plain(i.score === undefined ? '' : (i.score / 100).toLocaleString('de')),
    figure(money(i.requestedCents)),
    figure(money(i.wantedCents)),
    plain(formatDate(i.since)),
    plain(STANDING_DE[i.standing]),
    plain(i.reason),
  ]),
});
