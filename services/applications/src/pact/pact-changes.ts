import { fold, formatDate, formatEuro, quoted } from '@paktwerk/kernel';
import { changesInTime } from '../history/changes';
import type { Change, Fact, Side } from '../history/changes';
import { each, one, origin, parts } from '../history/facts';
import type { PactEvent, PactLine } from './events';
import { pactDecider } from './state';
import type { Pact } from './state';
import { pactView } from './views';

type PactSide = Side<PactEvent & { readonly position: string }>;
interface Said extends Omit<Pact, 'effectiveOn'> {
  readonly years: ReturnType<typeof pactView>['years'];
}

const inWords = ({ programmeCode, amount }: PactLine): string =>
  `${formatEuro(amount.value)}${programmeCode === undefined ? '' : `, Programm ${programmeCode}`} ${origin(amount)}`;

const pact = parts<Said>({
  version: one('Fassung', (n) => `Fassung ${n}`),
  titleDe: one('Titel', quoted),
  titleEn: one('Titel, englisch', quoted),
  publishedOn: one('Bekannt gemacht am', formatDate),
  source: one('Fundstelle', quoted),
  years: each(
    (y) => String(y.year),
    (y) => `Summe ${y.year}`,
    ({ sumCents }) => one<number>('', formatEuro)(sumCents),
  ),
  lines: each(
    (l) => `${l.year}/${l.line}`,
    (l) => `${l.year}, ${quoted(l.titleDe)}`,
    one('', inWords),
  ),
});

/** What the newest version says; nothing, where there was none yet. */
const pactFacts = ({ events }: PactSide): readonly Fact[] => {
  const state = fold(pactDecider, events);
  if (state.kind === 'none') return [];
  const { effectiveOn: _on, ...newest } = state.versions.at(-1)!;
  return pact({ ...newest, years: pactView(state).years });
};

/** What changed in what was agreed, amount by amount. It holds as it was published, so no day alone changes it. */
export const pactChanges = (before: PactSide, after: PactSide): readonly Change[] => changesInTime(before, after, pactFacts, () => []);
