import {
  berlinDate,
  daysBetween,
  defined,
  formatDate,
  formatEuro,
  formatInstant,
  quoted,
  formatDateEn,
  formatEuroEn,
  formatInstantEn,
  quotedEn,
} from '@paktwerk/kernel';
import type { EventOf, Instant } from '@paktwerk/kernel';
import type { Applicant } from '../applicant/applicant';
import type { Family } from '../funding/family';
import { familyOf } from '../funding/funding';
import type { ApplicantKind, CommonParameters } from '../funding/rule-parameter';
import type { RuleSet } from '../programme/rule-set';
import type { ApplicationSubmitted } from './events';
import { examined, named, ofLines } from './examined';
import type { Examined, Said } from './examined';
import type { Line, Numbered } from './lines';
import { numbered } from './lines';

type Application = EventOf<typeof ApplicationSubmitted>['data'];

/** What a submission is held against, one thing after the other. Nothing here ends an application: what is found is decided upon. */
export const examine = (app: Application, { funding }: RuleSet): readonly Examined[] => {
  const family = familyOf(funding);
  const lines = numbered(app.lines);
  return [
    receivedInTime(app),
    callWasOpen(app),
    fundedDaysAhead(app, funding),
    applicantEntitled(app, funding),
    somethingRequested(app),
    lineKindsAllowed(app, family),
    ...family.examine(lines),
    amountsWithinMaximum(lines, family),
  ];
};

const receivedInTime = (app: Application): Examined => {
  const lastDay = app.lastDay ?? app.deadline;
  const curable = app.deadlineEffect === 'curable';
  const shifted =
    lastDay === app.deadline ? '' : ` Der ${formatDate(app.deadline)} war kein Werktag, die Frist endete am nächsten (§ 31 Abs. 3 LVwVfG).`;
  const said: Said = {
    code: 'late',
    curable,
    de:
      `Der Antrag ging am ${formatInstant(app.receivedAt)} ein. Die Frist endete am ${formatDate(lastDay)} um 24:00 Uhr.${shifted}` +
      (curable ? ' Sie kann verlängert werden, auch rückwirkend (§ 31 Abs. 7 LVwVfG).' : ' Sie ist eine Ausschlussfrist.'),
    en:
      `The application was received on ${formatInstantEn(app.receivedAt)}. The deadline ended on ${formatDateEn(lastDay)} at 24:00 (Europe/Berlin). ` +
      (curable ? 'It can be extended, also afterwards.' : 'Behind it nothing can be made good.'),
  };
  return examined('received-in-time', { receivedAt: app.receivedAt, deadline: app.deadline, lastDay }, app.late ? said : undefined);
};

const callWasOpen = (app: Application): Examined =>
  examined(
    'call-open',
    { ...defined({ opensOn: app.opensOn }), receivedAt: app.receivedAt, lastDay: app.lastDay ?? app.deadline },
    app.opensOn === undefined
      ? undefined
      : {
          code: 'call-not-yet-open',
          curable: true,
          de: `Der Antrag ging am ${formatInstant(app.receivedAt)} ein, vor dem Beginn des Förderaufrufs am ${formatDate(app.opensOn)}.`,
          en: `The application was received on ${formatInstantEn(app.receivedAt)}, before the call opened on ${formatDateEn(app.opensOn)}.`,
        },
  );

/**
 * How much of the time that the rules fund was left when the application came. Rules of this field also hold for a time that was over when they were
 * published, so nothing is refused because of it: whether to grant all the same, a person judges.
 */
const fundedDaysAhead = (app: Application, { periodTo: { value: to, source } }: CommonParameters): Examined => {
  const received = berlinDate(app.receivedAt);
  const looked = examined('period-ahead', { receivedAt: app.receivedAt, to, daysLeft: Math.max(0, daysBetween(received, to)) }, undefined);
  if (received <= to) return looked;
  const toJudge = {
    de: `Der Antrag ging am ${formatDate(received)} ein, gefördert wird bis zum ${formatDate(to)} (${quoted(source)}): Ob für eine Zeit, die vorüber ist, noch bewilligt wird, ist zu beurteilen.`,
    en: `The application was received on ${formatDateEn(received)}, funding ends on ${formatDateEn(to)} (${quotedEn(source)}): whether to grant for a time that is over is to be judged.`,
  };
  return { ...looked, toJudge };
};

const KINDS: Readonly<Record<ApplicantKind, { readonly de: string; readonly en: string }>> = {
  district: { de: 'Stadt- und Landkreise', en: 'districts' },
  municipality: { de: 'Städte und Gemeinden', en: 'municipalities' },
  grouping: { de: 'Zusammenschlüsse', en: 'groupings' },
  carrier: { de: 'Träger', en: 'carriers' },
};

const DISTRICT: Applicant = { kinds: ['district'], name: '' };

/** Who may apply is data of the rule set; what the applicant was is held against it, as of the day of receipt. */
const applicantEntitled = (app: Application, { applicants }: CommonParameters): Examined => {
  const { kinds, ended } = app.applicant ?? DISTRICT;
  const figures = { applicant: kinds.join(', '), entitled: applicants.value.join(', '), ...defined({ endedOn: ended?.on }) };
  return examined('applicant-entitled', figures, notEntitled(app.applicant, applicants, app.receivedAt));
};

/** Why somebody could not apply at an instant; undefined where they could. No applicant is told of where it is a Landkreis. */
export const notEntitled = (
  applicant: Applicant | undefined,
  { value, source }: CommonParameters['applicants'],
  receivedAt: Instant,
): Said | undefined => {
  const { kinds, name, ended } = applicant ?? DISTRICT;
  return whoIsNoMore(name, ended, receivedAt) ?? ofOtherKind(kinds, name, value, source);
};

const whoIsNoMore = (name: string, ended: Applicant['ended'], receivedAt: Instant): Said | undefined => {
  if (ended === undefined) return undefined;
  const { on, intoKey, intoName } = ended;
  const received = berlinDate(receivedAt);
  return {
    code: 'not-entitled',
    curable: false,
    de:
      intoName === undefined
        ? `${quoted(name)} gab es am Tag des Eingangs (${formatDate(received)}) nicht mehr, seit dem ${formatDate(on)}.`
        : `${quoted(name)} war am Tag des Eingangs (${formatDate(received)}) nicht mehr antragsberechtigt: seit dem ${formatDate(on)} Teil von ${quoted(intoName)} (${intoKey ?? ''}).`,
    en:
      intoName === undefined
        ? `${quotedEn(name)} was no more on the day of receipt (${formatDateEn(received)}), since ${formatDateEn(on)}.`
        : `${quotedEn(name)} was not entitled any more on the day of receipt (${formatDateEn(received)}): part of ${quotedEn(intoName)} (${intoKey ?? ''}) since ${formatDateEn(on)}.`,
  };
};

const ofOtherKind = (
  kinds: readonly ApplicantKind[],
  name: string,
  entitled: readonly ApplicantKind[],
  source: string,
): Said | undefined => {
  if (kinds.some((kind) => entitled.includes(kind))) return undefined;
  const said = (language: 'de' | 'en', of: readonly ApplicantKind[]) => of.map((kind) => KINDS[kind][language]).join(', ');
  const who = name === '' ? { de: '', en: '' } : { de: `${quoted(name)}: `, en: `${quotedEn(name)}: ` };
  return {
    code: 'not-entitled',
    curable: false,
    de: `${who.de}${said('de', kinds)} sind in diesem Programm nicht antragsberechtigt, nur ${said('de', entitled)} (${quoted(source)}).`,
    en: `${who.en}${said('en', kinds)} are not entitled to apply in this programme, only ${said('en', entitled)} (${quotedEn(source)}).`,
  };
};

const somethingRequested = (app: Application): Examined => {
  const figures = { lines: app.lines.length, requestedCents: app.requestedCents };
  if (app.lines.length === 0)
    return examined('complete', figures, {
      code: 'no-lines',
      curable: true,
      de: 'Der Antrag nennt keine Positionen.',
      en: 'The application has no lines.',
    });
  return examined(
    'complete',
    figures,
    app.requestedCents > 0
      ? undefined
      : { code: 'nothing-requested', curable: true, de: 'Der Antrag nennt keinen Betrag.', en: 'The application requests no amount.' },
  );
};

const lineKindsAllowed = (app: Application, { lineKinds: { value: allowed, source } }: Family): Examined => {
  const others = app.lines.filter((l) => !allowed.includes(l.kind));
  const said = ofLines(others, () => ({
    code: 'line-kind-not-allowed',
    de: `${others.length} Antragsposition(en) einer Art, die das Programm nicht fördert (${quoted(source)}).`,
    en: `${others.length} line(s) of a kind that the programme does not fund (${quotedEn(source)}).`,
  }));
  return examined('line-kinds', { allowed: allowed.join(', '), others: others.length }, said, others);
};

const amountsWithinMaximum = (lines: readonly Numbered[], { cap }: Family): Examined => {
  const capOf = (line: Line): number => cap(line)?.amountCents ?? Infinity; // an amount, or said already: no rate, no maximum
  const above = lines.filter((l) => l.amountCents > capOf(l));
  const said = ofLines(above, (which) => ({
    code: 'amount-above-cap',
    de: `Beantragt ist mehr als der Höchstbetrag: ${named(which, (l) => `${formatEuro(l.amountCents)}, höchstens ${formatEuro(capOf(l))}`).de}.`,
    en: `More than the maximum is requested: ${named(which, (l) => `${formatEuroEn(l.amountCents)}, at most ${formatEuroEn(capOf(l))}`).en}.`,
  }));
  return examined('maximum-amounts', { above: above.length }, said, above);
};
