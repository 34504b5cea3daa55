import type { ProofKind } from '@paktwerk/contracts';
import { assertNever, formatDate, formatEuro, quotedAtEnd } from '@paktwerk/kernel';
import { whyThatDay } from '../grant/why-that-day';
import { basedOn, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { Missing, ProofOfUseEvent } from './events';
import { PROOF_QUESTIONS } from './questions';

/** The story of a proof of use in plain German. */
export const proofOfUseHistory = (events: readonly (ProofOfUseEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => entryOf(e, sentenceOf(e, names), names, e.meta.ruleSet));

export const PROOF_DE: Readonly<Record<ProofKind, string>> = { interim: 'Zwischennachweis', final: 'Verwendungsnachweis' };
export const MISSING_DE: Readonly<Record<Missing, string>> = {
  appointments: 'Besetzungen der Stellen',
  payments: 'Auszahlungen',
  'counselling-totals': 'Beratungszahlen',
};
const listed = new Intl.ListFormat('de', { type: 'conjunction' });

const sentenceOf = (e: ProofOfUseEvent & Told, names: Names): string => {
  const proof = PROOF_DE[e.data.kind];
  switch (e.type) {
    case 'proof.expected': {
      const { from, to, dueOn, counted } = e.data;
      return `Für die Zeit vom ${formatDate(from)} bis zum ${formatDate(to)} wird ein ${proof} erwartet, bis zum ${formatDate(dueOn)}, 24:00 Uhr. ${whyThatDay(counted).de}`;
    }
    case 'proof.moved': {
      const { to, dueOn, counted, because } = e.data;
      return `Der ${proof} reicht jetzt bis zum ${formatDate(to)}: ${MOVED_DE[because]}. Er wird bis zum ${formatDate(dueOn)}, 24:00 Uhr, erwartet. ${whyThatDay(counted).de}`;
    }
    case 'proof.reminded':
      return `${beginning(e, names)} daran erinnert, dass der ${proof} am ${formatDate(e.data.dueOn)} fällig ist. ${quotedAtEnd(e.data.wording.subjectDe)}`;
    case 'proof.prefilled': {
      const { appointments, amountCents, missing } = e.data;
      const open = missing.length === 0 ? '' : ` Noch nicht bekannt: ${listed.format(missing.map((one) => MISSING_DE[one]))}.`;
      return `Der ${proof} ist vorausgefüllt: ${appointments.length === 1 ? 'eine Besetzung' : `${appointments.length} Besetzungen`}, zusammen ${formatEuro(amountCents)}.${open}${basedOn(e.meta.ruleSet)}`;
    }
    case 'proof.overdue':
      return `Der ${proof} ist bis zum ${formatDate(e.data.dueOn)}, 24:00 Uhr, nicht eingegangen. Auszahlungen können gesperrt werden.`;
    case 'proof.submitted':
    case 'proof.corrected': {
      const { amountCents, deviates, late } = e.data;
      const what = e.type === 'proof.submitted' ? 'eingereicht' : 'nach der Beanstandung berichtigt';
      const said = deviates ? 'mit Abweichungen von dem, was bekannt war' : 'so bestätigt, wie er vorausgefüllt war';
      return `${beginning(e, names)} den ${proof} über ${formatEuro(amountCents)} ${what}, ${said}, ${late ? 'nach der Frist' : 'fristgerecht'}.`;
    }
    case 'proof.sampled':
      return `Das Los ist auf den ${proof} gefallen (Startwert ${e.data.seed}): Er wird vertieft geprüft.`;
    case 'proof.checked': {
      const { answers, acceptedCents, note, notRecognised } = e.data;
      const no = answers
        .filter((one) => one.answer === 'no')
        .map((one) => PROOF_QUESTIONS.value.find((q) => q.key === one.question)?.de ?? one.question);
      const against = no.length === 0 ? '' : ` Nicht erfüllt: ${no.join(' ')}`;
      const cut =
        notRecognised.length === 0
          ? ''
          : ` Nicht anerkannt sind ${formatEuro(notRecognised.reduce((sum, one) => sum + one.amountCents, 0))}.`;
      return `${beginning(e, names)} den ${proof} geprüft: ${formatEuro(acceptedCents)} sind anzuerkennen.${cut}${against} Ergebnis: ${quotedAtEnd(note)}`;
    }
    case 'proof.objected':
      return `${beginning(e, names)} den ${proof} beanstandet, zu berichtigen bis zum ${formatDate(e.data.until)}, 24:00 Uhr. ${quotedAtEnd(e.data.points)}`;
    case 'proof.accepted':
      return `${beginning(e, names)} den ${proof} anerkannt: ${formatEuro(e.data.acceptedCents)} von nachgewiesenen ${formatEuro(e.data.provenCents)}.`;
    case 'proof.dropped':
      return `Der ${proof} wird nicht mehr erwartet: Das Gericht hat den Bescheid aufgehoben.`;
    default:
      return assertNever(e);
  }
};

const MOVED_DE = {
  'longest-funded-person': 'So lange wird die am längsten geförderte Person bezahlt',
  extension: 'Die Zuwendung ist verlängert',
  revocation: 'Die Zuwendung ist von da an widerrufen',
} as const;
