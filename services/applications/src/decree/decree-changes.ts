import type { ACCOMMODATIONS, RESIDENCE_STATUSES } from '@paktwerk/contracts';
import { fold, formatDate, quoted } from '@paktwerk/kernel';
import { changesInTime } from '../history/changes';
import type { Change, Fact, Side } from '../history/changes';
import { each, one, origin, parts } from '../history/facts';
import type { DecreeEvent, TargetGroup } from './events';
import { decreesDecider } from './state';
import type { Decree } from './state';

type DecreeSide = Side<DecreeEvent & { readonly position: string }>;
interface Said extends Omit<Decree, 'decreeId' | 'effectiveOn'> {
  readonly holds: boolean;
}

const ACCOMMODATION_DE: Readonly<Record<(typeof ACCOMMODATIONS)[number], string>> = {
  TEMPORARY: 'vorläufige Unterbringung',
  FOLLOW_UP: 'Anschlussunterbringung',
  PRIVATE: 'eigene Wohnung',
};
const RESIDENCE_DE: Readonly<Record<(typeof RESIDENCE_STATUSES)[number], string>> = {
  SECTION_24: 'Aufenthalt nach § 24 AufenthG',
  ASYLUM_SEEKER: 'im Asylverfahren',
  RECOGNISED: 'anerkannt',
  TOLERATED: 'geduldet',
  OTHER: 'anderer Aufenthalt',
};

const dated = (day: TargetGroup['from']): string => `${formatDate(day.value)} ${origin(day)}`;
const group = ({ accommodation = [], residenceStatus = [], from, to }: TargetGroup): string =>
  [
    ...accommodation.map((a) => ACCOMMODATION_DE[a]),
    ...residenceStatus.map((r) => RESIDENCE_DE[r]),
    `ab dem ${dated(from)}`,
    ...(to === undefined ? [] : [`bis zum ${dated(to)}`]),
  ].join(', ');

const decree = parts<Said>({
  holds: one('Gilt', (does) => (does ? 'ja' : 'nein')),
  titleDe: one('Titel', quoted),
  titleEn: one('Titel, englisch', quoted),
  code: one('Kürzel'),
  source: one('Fundstelle', quoted),
  publishedOn: one('Bekannt gemacht am', formatDate),
  validFrom: one('Gilt ab', formatDate),
  validTo: one('Gilt bis', formatDate),
  groups: each(
    (g) => g.group,
    (g) => `Gruppe ${quoted(g.titleDe)}`,
    one('', group),
  ),
});

/** What each decree says, and whether it holds on the day. */
const decreeFacts = ({ events, day }: DecreeSide): readonly Fact[] =>
  each<Said>(
    (d) => d.code,
    (d) => d.code,
    decree,
  )(
    fold(decreesDecider, events).map(({ decreeId: _id, effectiveOn: _on, ...said }) => ({
      ...said,
      holds: said.validFrom <= day && (said.validTo === undefined || day <= said.validTo),
    })),
  );

const published = ({ events }: DecreeSide, field: string): readonly string[] =>
  events.filter((e) => field.startsWith(`/${e.data.code}/`)).map((e) => e.position);

/** What changed in whom decrees name, and which of them hold. */
export const decreeChanges = (before: DecreeSide, after: DecreeSide): readonly Change[] =>
  changesInTime(before, after, decreeFacts, published);
