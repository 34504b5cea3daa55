import { drawsOnFrame } from '@paktwerk/contracts';
import { formatDate, formatDateEn, formatEuro, formatEuroEn } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { CheckResult, CheckedAgainst, CheckedItem } from '../application/events';
import type { Line } from '../application/lines';
import type { Undecided } from '../application/undecided';
import { framesOf } from '../call/frames';
import type { Call } from '../call/state';
import { mayStartOn } from '../early-start/early-start';
import type { Funding } from '../funding/funding';
import { DOUBLE_FUNDING } from '../granted-post/claim-funded-shares';
import { overlapsOf, seenFrom, sharesOf } from '../granted-post/funded-share';
import type { Overlap, SharesOfFile } from '../granted-post/funded-share';
import { NO_DOUBLE_FUNDING, NO_START_BEFORE } from '../parameters';
import type { RuleSet } from '../programme/rule-set';

interface Sentence {
  readonly de: string;
  readonly en: string;
}
/** What is looked at, before anybody clicks. Without `result` a person judges it. */
export interface SubstantiveItem extends Pick<CheckedItem, 'check' | 'figures' | 'rule'> {
  readonly result?: CheckResult;
  /** What is held against what, in a sentence. */
  readonly says: Sentence;
  /** Where what is asked for meets other applications. */
  readonly overlaps?: readonly Overlap[];
}

interface Looked {
  readonly state: Pick<Undecided, 'app' | 'earlyStart'>;
  readonly call: Call;
  readonly rules: RuleSet;
  /** What the applicant is called. */
  readonly applicant: string;
  /** What the applicant asks for or was granted in other applications, and others for the same places. */
  readonly elsewhere: readonly SharesOfFile[];
  readonly today: IsoDate;
}

/** Frame, qualification, period, early start, double funding: what the rules can say of them, and what only a person can. */
export const substantiveItems = (looked: Looked): readonly SubstantiveItem[] => [
  frame(looked),
  evidence(looked),
  ...inhabitants(looked),
  period(looked),
  start(looked),
  doubleFunding(looked),
];

const judged = (isPassed: boolean): CheckResult => (isPassed ? 'passed' : 'objected');
const against = (parameter: string, { mark, source }: Omit<CheckedAgainst, 'parameter'>): CheckedAgainst => ({ parameter, mark, source });

const frame = ({ state: { app }, call }: Looked): SubstantiveItem => {
  const { distributionKey, potCents } = call;
  const ofDistrict = framesOf(call).frames.find((f) => f.district === app.district)?.amountCents ?? 0;
  const frameCents = drawsOnFrame(app) ? ofDistrict : potCents; // a carrier has no frame: the pot is all there is
  const { requestedCents } = app;
  return {
    check: 'frame',
    result: judged(requestedCents <= frameCents),
    figures: { requestedCents, frameCents },
    rule: against('distributionKey', distributionKey),
    says: {
      de: `Beantragt sind ${formatEuro(requestedCents)}, der Planungsrahmen war bei der Eröffnung ${formatEuro(frameCents)}. Was davon noch frei ist, steht in der Vorschau der Entscheidung.`,
      en: `${formatEuroEn(requestedCents)} are requested, the planning frame was ${formatEuroEn(frameCents)} when the call opened. What of it is left, the preview of the decision says.`,
    },
  };
};

const COUNT = { de: new Intl.NumberFormat('de-DE'), en: new Intl.NumberFormat('en-GB') };

/** The number that picks the size class is the applicant's own; whether the register has the same, a person sees. */
const inhabitants = ({ state: { app }, rules: { funding } }: Looked): readonly SubstantiveItem[] => {
  if (funding.family !== 'size-class-fixed') return [];
  const { inhabitantsOn } = funding;
  const named = [...new Set(app.lines.flatMap((line) => (line.kind === 'officer' ? [line.inhabitants] : [])))];
  const listed = (of: Intl.NumberFormat): string => named.map((n) => of.format(n)).join(', ');
  return [
    {
      check: 'inhabitants-register',
      ...(named.length > 0 ? {} : { result: 'not-applicable' as const }),
      figures: { inhabitantsOn: inhabitantsOn.value, inhabitants: named.join(', ') },
      rule: against('inhabitantsOn', inhabitantsOn),
      says: {
        de: `Angegeben: ${listed(COUNT.de)} Einwohner am ${formatDate(inhabitantsOn.value)}. Die Zahl entscheidet über die Größenklasse und ist mit der amtlichen zu vergleichen.`,
        en: `Named: ${listed(COUNT.en)} inhabitants on ${formatDateEn(inhabitantsOn.value)}. The number decides the size class and is to be compared with the official one.`,
      },
    },
  ];
};

/** Which proof the rules ask for; whether it lies there, a person sees. */
const evidence = ({ state: { app }, rules: { funding } }: Looked): SubstantiveItem => {
  const tiers = [...new Set(app.lines.flatMap((line) => (line.kind === 'post' ? [line.tier] : [])))];
  const officers = app.lines.filter((line) => line.kind === 'officer').length;
  const { parameter, proofs, ...origin } = proofsOf(funding, tiers);
  const isAsked = tiers.length > 0 || officers > 0;
  return {
    check: 'tier-evidence',
    ...(isAsked ? {} : { result: 'not-applicable' as const }),
    figures: { tiers: tiers.join(', '), officers, evidence: proofs.de },
    rule: against(parameter, origin),
    says: isAsked
      ? { de: `Zu belegen ist: ${proofs.de}.`, en: `To be proved: ${proofs.en}.` }
      : { de: 'Keine Position hängt an einer Qualifikation.', en: 'No line hangs on a qualification.' },
  };
};

const proofsOf = (funding: Funding, asked: readonly string[]) => {
  switch (funding.family) {
    case 'per-capita-post': {
      const tiers = funding.tiers.value.filter((t) => asked.includes(t.tier));
      const listed = (text: (tier: (typeof tiers)[number]) => string) => [...new Set(tiers.map(text))].join('; ');
      const proofs = { de: listed((t) => `${t.titleDe}: ${t.evidenceDe}`), en: listed((t) => `${t.titleEn}: ${t.evidenceEn}`) };
      return { parameter: 'tiers', mark: funding.tiers.mark, source: funding.tiers.source, proofs };
    }
    case 'size-class-fixed': {
      const { mark, source, value } = funding.qualification;
      return { parameter: 'qualification', mark, source, proofs: { de: value.evidenceDe, en: value.evidenceEn } };
    }
    case 'per-unit':
    case 'project': {
      const { mark, source } = funding.applicants;
      return { parameter: 'applicants', mark, source, proofs: { de: '', en: '' } };
    }
  }
};

const startsOf = (lines: readonly Line[]): readonly IsoDate[] =>
  lines.flatMap((line) => ('from' in line && line.from !== undefined ? [line.from] : [])).sort();

const period = ({ state: { app }, rules: { funding } }: Looked): SubstantiveItem => {
  const { from, to } = app;
  const outside = startsOf(app.lines).filter((day) => day < from || day > to).length;
  return {
    check: 'period',
    result: judged(outside === 0),
    figures: { from, to, outside },
    rule: against('periodFrom', funding.periodFrom),
    says: {
      de: `Gefördert wird vom ${formatDate(from)} bis zum ${formatDate(to)}; ${outside === 0 ? 'kein Beginn liegt' : outside === 1 ? 'eine Position beginnt' : `${outside} Positionen beginnen`} außerhalb.`,
      en: `Funded is from ${formatDateEn(from)} to ${formatDateEn(to)}; ${outside === 0 ? 'none starts' : outside === 1 ? 'one line starts' : `${outside} lines start`} outside.`,
    },
  };
};

/** Whoever begins before the decision loses the funding, unless that was approved before. */
const start = ({ state: { app, earlyStart }, today }: Looked): SubstantiveItem => {
  const starts = startsOf(app.lines);
  const before = starts.filter((day) => day < today && !mayStartOn(day, earlyStart));
  const [first] = starts;
  const status = earlyStart?.status ?? 'none';
  return {
    check: 'early-start',
    result: first === undefined ? 'not-applicable' : judged(before.length === 0),
    figures: { before: before.length, earlyStart: status, ...(first === undefined ? {} : { first }) },
    rule: against('earlyStart', NO_START_BEFORE),
    says:
      first === undefined
        ? { de: 'Keine Position nennt einen ersten Arbeitstag.', en: 'No line names a first day of work.' }
        : {
            de: `Der früheste Beginn ist der ${formatDate(first)}; vor heute und ohne Genehmigung begonnen: ${before.length}.`,
            en: `The earliest start is ${formatDateEn(first)}; begun before today and without approval: ${before.length}.`,
          },
  };
};

/** So many files are named in a sentence; the figures name all. */
const NAMED_FILES = 20;

/** The same share in another application: what is known of both stands there, and a person judges. */
const doubleFunding = ({ state: { app }, applicant, elsewhere }: Looked): SubstantiveItem => {
  const overlaps = overlapsOf(seenFrom(applicant, sharesOf(app.lines, app)), elsewhere);
  const files = (of: readonly Overlap[]) => [...new Set(of.map(({ other }) => other.fileNumber))].join(', ');
  const same = files(overlaps.filter(({ isSame }) => isSame));
  const possible = files(overlaps);
  return {
    check: DOUBLE_FUNDING,
    figures: {
      declared: app.declarations?.includes('no-double-funding') ?? false,
      overlaps: overlaps.length,
      ...(possible === '' ? {} : { overlapsIn: possible }),
      ...(same === '' ? {} : { sameShareIn: same }),
    },
    rule: against('doubleFunding', NO_DOUBLE_FUNDING),
    says: overlapSaid(inShort(possible), inShort(same)),
    ...(overlaps.length === 0 ? {} : { overlaps }),
  };
};

const inShort = (files: string): string => files.split(', ').slice(0, NAMED_FILES).join(', ');

const overlapSaid = (possible: string, same: string): Sentence => {
  if (possible === '')
    return {
      de: 'Kein anderer Antrag dieses Antragstellers nennt Stellenanteile, die dieselben sein könnten, und keiner eines anderen denselben Anstellungsträger am selben Arbeitsort. Förderungen außerhalb dieses Systems sieht nur, wer fragt.',
      en: 'No other application of this applicant names shares that could be the same, and none of another one the same employer at the same place. Who asks sees what is funded outside of this system.',
    };
  if (same === '')
    return {
      de: `Stellenanteile im selben Zeitraum auch in: ${possible}. Ob es dieselben sind, zeigt der Vergleich der Akten.`,
      en: `Shares in the same period also in: ${possible}. Whether they are the same is seen by comparing the files.`,
    };
  return {
    de: `Am selben Arbeitsort zusammen mehr als eine volle Stelle, auch in: ${same}. Nur wer schreibt, warum es eine andere Stelle ist, kann bewilligen.`,
    en: `More than one full post at the same place, also in: ${same}. Only who writes why it is another post can grant it.`,
  };
};
