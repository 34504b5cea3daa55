import { formatDate } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { count, figure, money, plain, share } from '@paktwerk/sheets';
import type { Sheet } from '@paktwerk/sheets';
import type { ExtensionPreviewView, ExtensionRequestItem } from './views';

const STATE_DE: Readonly<Record<Static<typeof ExtensionPreviewView>['grants'][number]['posts'][number]['state'], string>> = {
  NOT_APPROVED: 'nicht bewilligt',
  APPROVED: 'bewilligt',
  FILLED: 'besetzt',
  VACANT: 'frei, noch zu besetzen',
  LAPSED: 'verfallen',
  ENDED: 'Förderung zu Ende',
};
const STATUS_DE = {
  open: 'offen',
  answered: 'beschieden',
  'partly-rejected': 'teilweise abgelehnt',
  rejected: 'abgelehnt',
  withdrawn: 'zurückgenommen',
  declined: 'ohne Bescheid erledigt',
} as const;
const day = (date: string | undefined): string => (date === undefined ? '' : formatDate(date));

/** What the page shows, post by post. */
export const extensionPreviewSheet = ({ rules, grants }: Static<typeof ExtensionPreviewView>): Sheet => ({
  name: `verlaengerung-${rules?.cutOff ?? 'ohne-regel'}`,
  header: [
    'Aktenzeichen',
    'Antragsteller',
    'Kreis',
    'Position',
    'VZÄ',
    'Stand am Stichtag',
    'Bisheriges Ende',
    'Neues Ende',
    'Monate insgesamt',
    'Mehr (EUR)',
    'Geld fehlt',
    'Warum nicht',
  ],
  rows: grants.flatMap((grant) =>
    grant.posts.map((post) => [
      plain(grant.fileNumber),
      plain(grant.applicantName),
      plain(grant.districtName),
      figure(count(post.position)),
      figure(share(post.share)),
      plain(STATE_DE[post.state]),
      plain(day(post.oldEnd)),
      plain(day(post.newEnd)),
      post.fundedMonths === undefined ? plain('') : figure(count(post.fundedMonths)),
      post.amountCents === undefined ? plain('') : figure(money(post.amountCents)),
      plain(post.refusal === undefined ? (grant.short?.de ?? '') : ''),
      plain(post.refusal?.de ?? ''),
    ]),
  ),
});

export const extensionRequestsSheet = ({ items }: { readonly items: readonly Static<typeof ExtensionRequestItem>[] }): Sheet => ({
  name: 'verlaengerungen',
  header: [
    'Aktenzeichen',
    'Antragsteller',
    'Kreis',
    'Beantragt am',
    'Stellen',
    'Davon offen',
    'Nach den Regeln nicht zu verlängern',
    'Neues Ende',
    'Stand',
    'Beschieden am',
    'Erledigt am',
    'Grund',
  ],
  rows: items.map((one) => [
    plain(one.fileNumber),
    plain(one.applicantName),
    plain(one.districtName),
    plain(formatDate(one.requestedOn)),
    figure(count(one.posts.length)),
    figure(count(one.openLineIds.length)),
    figure(count(one.posts.filter((post) => post.notExtended !== undefined).length)),
    plain(
      day(
        one.posts
          .flatMap((post) => (post.notExtended === undefined ? [post.newEnd] : []))
          .sort()
          .at(-1),
      ),
    ),
    plain(STATUS_DE[one.status]),
    plain(day(one.answeredOn)),
    plain(day(one.closedOn)),
    plain(one.reason ?? ''),
  ]),
});
