import { fold, formatDate, quoted } from '@paktwerk/kernel';
import { ruleSetOn } from '../funding/choose';
import type { Funding } from '../funding/funding';
import { changesInTime } from '../history/changes';
import type { Change, Fact, Side } from '../history/changes';
import { each, one, origin, parts } from '../history/facts';
import type { ProgrammeEvent } from './events';
import type { RuleSet } from './rule-set';
import { ruleFacts } from './rule-facts';
import { programmeDecider } from './state';
import type { ProgrammeState } from './state';

type Recorded = ProgrammeEvent & { readonly position: string };

type ProgrammeSide = Side<Recorded>;
type Programme = Extract<ProgrammeState, { kind: 'published' }>['programme'];
interface Said extends Omit<Programme, 'programmeId'> {
  readonly holds?: number | undefined;
  readonly rules?: Funding | undefined;
  readonly ruleSets: readonly RuleSet[];
}

const dated = (day: Programme['endsOn']): string => `${formatDate(day.value)} ${origin(day)}`;

const version = ({ validFrom, validTo, publishedOn, source }: RuleSet): string =>
  [
    `gilt ab dem ${formatDate(validFrom)}${validTo === undefined ? '' : ` bis zum ${formatDate(validTo)}`}`,
    `bekannt gemacht am ${formatDate(publishedOn)}`,
    `Fundstelle ${quoted(source)}`,
  ].join(', ');

const programme = parts<Said>({
  holds: one('Geltende Fassung der Regeln', (n) => `Fassung ${n}`),
  rules: ruleFacts,
  ruleSets: each(
    (r) => String(r.version),
    (r) => `Fassung ${r.version}`,
    one('', version),
  ),
  titleDe: one('Titel', quoted),
  titleEn: one('Titel, englisch', quoted),
  code: one('Kürzel'),
  source: one('Fundstelle', quoted),
  effectiveOn: one('Beginn', formatDate),
  endsOn: one('Ende', dated),
  evaluationOn: one('Bewertung bis', dated),
});

const heldOn = (state: ProgrammeState, { day, knownOn }: Omit<ProgrammeSide, 'events'>): RuleSet | undefined =>
  state.kind === 'none' ? undefined : ruleSetOn(state.ruleSets, day, knownOn);

/** What the programme says with the rules that hold on the day; nothing, where it was not yet known. */
const programmeFacts = (side: ProgrammeSide): readonly Fact[] => {
  const state = fold(programmeDecider, side.events);
  if (state.kind === 'none') return [];
  const held = heldOn(state, side);
  const { programmeId: _programmeId, ...said } = state.programme;
  return programme({ ...said, holds: held?.version, rules: held?.funding, ruleSets: state.ruleSets });
};

const publishedAt = (side: ProgrammeSide): readonly string[] => {
  const held = heldOn(fold(programmeDecider, side.events), side);
  return side.events.filter((e) => e.type === 'rule-set.published' && e.data.version === held?.version).map((e) => e.position);
};

/** What changed in what it says and in the rules that hold. */
export const programmeChanges = (before: ProgrammeSide, after: ProgrammeSide): readonly Change[] =>
  changesInTime(before, after, programmeFacts, publishedAt);
