import { FULL_TIME, formatDate, formatEuro, formatFte, formatInstant, fteToDecimal, quoted } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { capOfPost } from './calculation';
import { fundableMonths, isTier } from '../programme/rule-set';
import type { ApplicantKind, RuleSet } from '../programme/rule-set';
import type { ApplicationSubmitted, Check, Finding } from './events';
import { isPost } from './lines';
import type { Line, PostLine } from './lines';

type Application = EventOf<typeof ApplicationSubmitted>['data'];

export interface Examined {
  readonly check: Check;
  readonly finding?: Finding;
}

/** Every organisation that can sign in to apply today is a district; municipalities join with their own keys. */
const APPLICANT: ApplicantKind = 'district';
/** So many lines are named in a sentence; the file shows the rest. */
const NAMED = 5;

/** What a submission is held against, one thing after the other. Nothing here ends an application: what is found is decided upon. */
export const examine = (app: Application, rules: RuleSet): readonly Examined[] =>
  [
    receivedInTime,
    callWasOpen,
    applicantEntitled,
    somethingRequested,
    lineKindsAllowed,
    tiersKnown,
    sharesLargeEnough,
    sharesWithinFullTime,
    monthsWithinPeriod,
    amountsWithinMaximum,
  ].map((check) => check(app, rules));

type Said = Omit<Finding, 'lineIds'>;

const examined = (check: string, figures: Check['figures'], said: Said | undefined, lines: readonly Line[] = []): Examined => ({
  check: { check, passed: said === undefined, figures },
  ...(said === undefined ? {} : { finding: { ...said, ...(lines.length === 0 ? {} : { lineIds: lines.map((l) => l.lineId) }) } }),
});

/** About some lines: nothing where there are none. */
const ofLines = <L extends Line>(lines: readonly L[], said: (lines: readonly L[]) => Omit<Said, 'curable'>): Said | undefined =>
  lines.length === 0 ? undefined : { ...said(lines), curable: true };

const named = <L extends Line>(lines: readonly L[], show: (line: L) => string): { readonly de: string; readonly en: string } => {
  const first = lines.slice(0, NAMED).map((l) => `${l.lineId} (${show(l)})`);
  const more = lines.length - first.length;
  return {
    de: `${first.join(', ')}${more === 0 ? '' : ` und ${more} weitere`}`,
    en: `${first.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
  };
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
      `The application was received at ${app.receivedAt}. The deadline ended on ${lastDay} at 24:00 (Europe/Berlin). ` +
      (curable ? 'It can be extended, also afterwards.' : 'Behind it nothing can be made good.'),
  };
  return examined('received-in-time', { receivedAt: app.receivedAt, deadline: app.deadline, lastDay }, app.late ? said : undefined);
};

const callWasOpen = (app: Application): Examined =>
  examined(
    'call-open',
    app.opensOn === undefined ? {} : { opensOn: app.opensOn },
    app.opensOn === undefined
      ? undefined
      : {
          code: 'call-not-yet-open',
          curable: true,
          de: `Der Antrag ging am ${formatInstant(app.receivedAt)} ein, vor dem Beginn des Förderaufrufs am ${formatDate(app.opensOn)}.`,
          en: `The application was received at ${app.receivedAt}, before the call opened on ${app.opensOn}.`,
        },
  );

const applicantEntitled = (_app: Application, rules: RuleSet): Examined => {
  const { value, source } = rules.parameters.applicants;
  return examined(
    'applicant-entitled',
    { applicant: APPLICANT, entitled: value.join(', ') },
    value.includes(APPLICANT)
      ? undefined
      : {
          code: 'applicant-not-entitled',
          curable: false,
          de: `Stadt- und Landkreise sind in diesem Programm nicht antragsberechtigt (${quoted(source)}).`,
          en: `Districts are not entitled to apply in this programme (${quoted(source)}).`,
        },
  );
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

const lineKindsAllowed = (app: Application, rules: RuleSet): Examined => {
  const { value: allowed, source } = rules.parameters.lineKinds;
  const others = app.lines.filter((l) => !allowed.includes(l.kind));
  const said = ofLines(others, () => ({
    code: 'line-kind-not-allowed',
    de: `${others.length} Antragsposition(en) einer Art, die das Programm nicht fördert (${quoted(source)}).`,
    en: `${others.length} line(s) of a kind that the programme does not fund (${quoted(source)}).`,
  }));
  return examined('line-kinds', { allowed: allowed.join(', '), others: others.length }, said, others);
};

const tiersKnown = (app: Application): Examined => {
  const unknown = app.lines.filter(isPost).filter((l) => !isTier(l.tier));
  const said = ofLines(unknown, (lines) => {
    const which = named(lines, (l) => quoted(l.tier));
    return {
      code: 'tier-unknown',
      de: `Für diese Qualifikation nennt das Regelwerk keinen Satz: ${which.de}.`,
      en: `The rule set names no rate for this qualification: ${which.en}.`,
    };
  });
  return examined('tiers', { unknown: unknown.length }, said, unknown);
};

const sharesLargeEnough = (app: Application, rules: RuleSet): Examined => {
  const { value: minimum, source } = rules.parameters.minimumShare;
  const tooSmall = app.lines.filter(isPost).filter((l) => l.share < minimum);
  const said = ofLines(tooSmall, (lines) => ({
    code: 'share-below-minimum',
    de: `${named(lines, (l) => `${formatFte(l.share)} VZÄ`).de}: kleiner als der Mindestanteil von ${formatFte(minimum)} VZÄ (${quoted(source)}).`,
    en: `${named(lines, (l) => `${fteToDecimal(l.share)} FTE`).en}: below the minimum share of ${fteToDecimal(minimum)} FTE (${quoted(source)}).`,
  }));
  return examined('minimum-share', { minimum: fteToDecimal(minimum), below: tooSmall.length }, said, tooSmall);
};

const sharesWithinFullTime = (app: Application): Examined => {
  const tooLarge = app.lines.filter(isPost).filter((l) => l.share > FULL_TIME);
  const said = ofLines(tooLarge, (lines) => ({
    code: 'share-above-full-time',
    de: `${named(lines, (l) => `${formatFte(l.share)} VZÄ`).de}: mehr als eine volle Stelle.`,
    en: `${named(lines, (l) => `${fteToDecimal(l.share)} FTE`).en}: more than one full post.`,
  }));
  return examined('full-time', { above: tooLarge.length }, said, tooLarge);
};

const monthsWithinPeriod = (app: Application, rules: RuleSet): Examined => {
  const most = fundableMonths(rules);
  const tooLong = app.lines.filter(isPost).filter((l) => l.months !== undefined && l.months > most);
  const said = ofLines(tooLong, (lines) => ({
    code: 'months-beyond-period',
    de: `${named(lines, (l) => `${l.months} Monate`).de}: mehr als die förderfähigen ${most}.`,
    en: `${named(lines, (l) => `${l.months} months`).en}: more than the ${most} that can be funded.`,
  }));
  return examined('months', { maximum: most, above: tooLong.length }, said, tooLong);
};

const amountsWithinMaximum = (app: Application, rules: RuleSet): Examined => {
  const capOf = ({ tier, ...post }: PostLine): number =>
    isTier(tier) ? capOfPost({ ...post, tier }, rules, app.programmeCode).amountCents : Infinity; // said already: no rate, no maximum
  const above = app.lines.filter(isPost).filter((l) => l.amountCents > capOf(l));
  const said = ofLines(above, (lines) => ({
    code: 'amount-above-cap',
    de: `Beantragt ist mehr als der Höchstbetrag: ${named(lines, (l) => `${formatEuro(l.amountCents)}, höchstens ${formatEuro(capOf(l))}`).de}.`,
    en: `More than the maximum is requested: ${named(lines, (l) => `${l.amountCents / 100} EUR, at most ${capOf(l) / 100} EUR`).en}.`,
  }));
  return examined('maximum-amounts', { above: above.length }, said, above);
};
