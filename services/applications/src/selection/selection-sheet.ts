import { count, figure, money, plain } from '@paktwerk/sheets';
import type { Sheet } from '@paktwerk/sheets';
import type { Static } from '@paktwerk/kernel';
import { STATUS_DE } from '../application/file-facts';
import type { SelectionView } from './views';

const within = (is: boolean | undefined): string => (is === undefined ? '' : is ? 'Geld reicht' : 'Geld reicht nicht');

/** The ranking as who asks may see it, for other programs. */
export const selectionSheet = ({ callId, items }: Static<typeof SelectionView>): Sheet => ({
  name: `auswahl-${callId}`,
  header: ['Platz', 'Aktenzeichen', 'Antragsteller', 'Beantragt (EUR)', 'Punkte (von 100)', 'Bewertungen', 'Befangen', 'Schnitt', 'Stand'],
  rows: items.map((i) => [
    i.place === undefined ? plain('') : figure(count(i.place)),
    plain(i.fileNumber),
    plain(i.applicantName),
    figure(money(i.requestedCents)),
    plain(i.score === undefined ? '' : (i.score / 100).toLocaleString('de', { minimumFractionDigits: 2 })),
    figure(count(i.given)),
    figure(count(i.conflicts)),
    plain(within(i.isWithin)),
    plain(STATUS_DE[i.status]),
  ]),
});
