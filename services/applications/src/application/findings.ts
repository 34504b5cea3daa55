import { defined, formatDate, formatEuro, formatInstant, quoted } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import type { Family } from '../funding/family';
import { familyOf } from '../funding/funding';
import type { ApplicantKind, CommonParameters } from '../funding/rule-parameter';
import type { RuleSet } from '../programme/rule-set';
import type { ApplicationSubmitted } from './events';
import { examined, named, ofLines } from './examined';
import type { Examined, Said } from './examined';
import type { Line } from './lines';

type Application = EventOf<typeof ApplicationSubmitted>['data'];

/** Every organisation that can sign in to apply today is a district; municipalities join with their own keys. */
const APPLICANT: ApplicantKind = 'district';
/** What a submission is held against, one thing after the other. Nothing here ends an application: what is found is decided upon. */
export const examine = (app: Application, { funding }: RuleSet): readonly Examined[] => {
  const family = familyOf(funding);
  return [
    receivedInTime(app),
    callWasOpen(app),
    applicantEntitled(funding),
    somethingRequested(app),
    lineKindsAllowed(app, family),
    ...family.examine(app.lines),
    amountsWithinMaximum(app, family),
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
      `The application was received at ${app.receivedAt}. The deadline ended on ${lastDay} at 24:00 (Europe/Berlin). ` +
      (curable ? 'It can be extended, also afterwards.' : 'Behind it nothing can be made good.'),
  };
  return examined('received-in-time', { receivedAt: app.receivedAt, deadline: app.deadline, lastDay }, app.late ? said : undefined);
};

const callWasOpen = (app: Application): Examined =>
  examined(
    'call-open',
    defined({ opensOn: app.opensOn }),
    app.opensOn === undefined
      ? undefined
      : {
          code: 'call-not-yet-open',
          curable: true,
          de: `Der Antrag ging am ${formatInstant(app.receivedAt)} ein, vor dem Beginn des Förderaufrufs am ${formatDate(app.opensOn)}.`,
          en: `The application was received at ${app.receivedAt}, before the call opened on ${app.opensOn}.`,
        },
  );

const applicantEntitled = ({ applicants: { value, source } }: CommonParameters): Examined =>
  examined(
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
    en: `${others.length} line(s) of a kind that the programme does not fund (${quoted(source)}).`,
  }));
  return examined('line-kinds', { allowed: allowed.join(', '), others: others.length }, said, others);
};

const amountsWithinMaximum = (app: Application, { cap }: Family): Examined => {
  const capOf = (line: Line): number => cap(line)?.amountCents ?? Infinity; // an amount, or said already: no rate, no maximum
  const above = app.lines.filter((l) => l.amountCents > capOf(l));
  const said = ofLines(above, (lines) => ({
    code: 'amount-above-cap',
    de: `Beantragt ist mehr als der Höchstbetrag: ${named(lines, (l) => `${formatEuro(l.amountCents)}, höchstens ${formatEuro(capOf(l))}`).de}.`,
    en: `More than the maximum is requested: ${named(lines, (l) => `${l.amountCents / 100} EUR, at most ${capOf(l) / 100} EUR`).en}.`,
  }));
  return examined('maximum-amounts', { above: above.length }, said, above);
};
