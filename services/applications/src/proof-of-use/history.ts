import type { ProofKind } from '@paktwerk/contracts';
import { assertNever, formatDate, formatDateEn, formatEuro, formatEuroEn, quotedAtEnd, quotedAtEndEn } from '@paktwerk/kernel';
import type { Cents, EventOf, Sentence } from '@paktwerk/kernel';
import { sumOf } from '../grant/parts';
import { whyThatDay } from '../grant/why-that-day';
import { NOTHING, basedOn, beginning, entryOf, together } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type {
  Missing,
  ProofChecked,
  ProofCorrected,
  ProofDropped,
  ProofMoved,
  ProofOfUseEvent,
  ProofPrefilled,
  ProofSubmitted,
} from './events';
import { PROOF_QUESTIONS } from './questions';

/** The story of a proof of use in plain sentences. */
export const proofOfUseHistory = (events: readonly (ProofOfUseEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => entryOf(e, sentenceOf(e, names), names, e.meta.ruleSet));

export const PROOF_DE: Readonly<Record<ProofKind, string>> = { interim: 'Zwischennachweis', final: 'Verwendungsnachweis' };
export const PROOF_EN: Readonly<Record<ProofKind, string>> = { interim: 'interim proof', final: 'proof of use' };

const MISSING: Readonly<Record<Missing, Sentence>> = {
  appointments: { de: 'Besetzungen der Stellen', en: 'appointments to the posts' },
  payments: { de: 'Auszahlungen', en: 'payments' },
  'counselling-totals': { de: 'Beratungszahlen', en: 'counselling figures' },
};
const MOVED: Readonly<Record<EventOf<typeof ProofMoved>['data']['because'], Sentence>> = {
  'longest-funded-person': {
    de: 'So lange wird die am längsten geförderte Person bezahlt',
    en: 'so long the longest-funded person is paid',
  },
  extension: { de: 'Die Zuwendung ist verlängert', en: 'the grant is extended' },
  revocation: { de: 'Die Zuwendung ist von da an widerrufen', en: 'the grant is revoked from then on' },
  'notice-fell-away': {
    de: 'Ein Bescheid, der das Ende verschoben hatte, gilt nicht mehr',
    en: 'a notice that had moved the end does not hold any more',
  },
};
const DROPPED: Readonly<Record<EventOf<typeof ProofDropped>['data']['because'], Sentence>> = {
  annulled: { de: 'Das Gericht hat den Bescheid aufgehoben', en: 'the court has annulled the notice' },
  'ends-earlier': { de: 'Die Zuwendung endet vorher', en: 'the grant ends before' },
  'not-delivered': { de: 'Der Bescheid ist zurückgekommen', en: 'the notice came back' },
  'proven-as-a-whole': {
    de: 'Der anerkannte Verwendungsnachweis umfasst diese Zeit',
    en: 'the proof of use that was accepted covers this time',
  },
};
const listed = { de: new Intl.ListFormat('de', { type: 'conjunction' }), en: new Intl.ListFormat('en-GB', { type: 'conjunction' }) };
const day = (date: string): Sentence => ({ de: formatDate(date), en: formatDateEn(date) });
const euro = (cents: Cents): Sentence => ({ de: formatEuro(cents), en: formatEuroEn(cents) });
const said = (words: string): Sentence => ({ de: ` ${quotedAtEnd(words)}`, en: ` ${quotedAtEndEn(words)}` });

const sentenceOf = (e: ProofOfUseEvent & Told, names: Names): Sentence => {
  const [proof, proofEn] = [PROOF_DE[e.data.kind], PROOF_EN[e.data.kind]];
  const { de, en } = beginning(e, names);
  switch (e.type) {
    case 'proof.expected': {
      const [from, to, due, why] = [day(e.data.from), day(e.data.to), day(e.data.dueOn), whyThatDay(e.data.counted)];
      const beyond =
        e.data.after === undefined
          ? { de: '', en: '' }
          : {
              de: ' Der anerkannte Nachweis bleibt; hier geht es um die Monate, die danach dazugekommen sind.',
              en: ' The proof that was accepted stays; this one is about the months that came after it.',
            };
      return {
        de: `Für die Zeit vom ${from.de} bis zum ${to.de} wird ein ${proof} erwartet, bis zum ${due.de}, 24:00 Uhr. ${why.de}${beyond.de}`,
        en: `For the time from ${from.en} to ${to.en} the ${proofEn} is expected, until ${due.en}, 24:00. ${why.en}${beyond.en}`,
      };
    }
    case 'proof.moved': {
      const [to, due, why, because] = [day(e.data.to), day(e.data.dueOn), whyThatDay(e.data.counted), MOVED[e.data.because]];
      return {
        de: `Der ${proof} reicht jetzt bis zum ${to.de}: ${because.de}. Er wird bis zum ${due.de}, 24:00 Uhr, erwartet. ${why.de}`,
        en: `The ${proofEn} reaches until ${to.en} now: ${because.en}. It is expected until ${due.en}, 24:00. ${why.en}`,
      };
    }
    case 'proof.grant-changed': {
      const granted = euro(e.data.grantedCents);
      return {
        de: `Bewilligt sind jetzt ${granted.de}; der ${proof} geht darüber.`,
        en: `${granted.en} are granted now; the ${proofEn} is about that.`,
      };
    }
    case 'proof.reminded': {
      const due = day(e.data.dueOn);
      return {
        de: `${de} daran erinnert, dass der ${proof} am ${due.de} fällig ist. ${quotedAtEnd(e.data.wording.subjectDe)}`,
        en: `${en} reminded that the ${proofEn} is due on ${due.en}. ${quotedAtEndEn(e.data.wording.subjectEn)}`,
      };
    }
    case 'proof.prefilled':
      return prefilled(e.data, proof, proofEn, basedOn(e.meta.ruleSet));
    case 'proof.overdue': {
      const due = day(e.data.dueOn);
      const [came, cameEn] = e.data.isObjected === true ? ['berichtigt worden', 'was not corrected'] : ['eingegangen', 'did not arrive'];
      return {
        de: `Der ${proof} ist bis zum ${due.de}, 24:00 Uhr, nicht ${came}. Auszahlungen können gesperrt werden.`,
        en: `The ${proofEn} ${cameEn} until ${due.en}, 24:00. Payments can be blocked.`,
      };
    }
    case 'proof.submitted':
      return submitted(e.data, { de: `${de} den ${proof}`, en: `${en} submitted the ${proofEn}` }, { de: 'eingereicht', en: '' });
    case 'proof.corrected':
      return submitted(
        e.data,
        { de: `${de} den ${proof}`, en: `${en} corrected the ${proofEn}` },
        { de: 'nach der Beanstandung berichtigt', en: ' after the objection' },
      );
    case 'proof.sampled':
      return {
        de: `Das Los ist auf den ${proof} gefallen (Startwert ${e.data.seed}): Er wird vertieft geprüft.`,
        en: `The lot fell on the ${proofEn} (seed ${e.data.seed}): it is checked in depth.`,
      };
    case 'proof.checked':
      return checked(e.data, { de: `${de} den ${proof} geprüft`, en: `${en} checked the ${proofEn}` });
    case 'proof.objected': {
      const until = day(e.data.until);
      return together(
        {
          de: `${de} den ${proof} beanstandet, zu berichtigen bis zum ${until.de}, 24:00 Uhr.`,
          en: `${en} objected to the ${proofEn}, to be corrected until ${until.en}, 24:00.`,
        },
        said(e.data.points),
      );
    }
    case 'proof.accepted': {
      const [accepted, proven] = [euro(e.data.acceptedCents), euro(e.data.provenCents)];
      return {
        de: `${de} den ${proof} anerkannt: ${accepted.de} von nachgewiesenen ${proven.de}.`,
        en: `${en} accepted the ${proofEn}: ${accepted.en} of ${proven.en} that were proven.`,
      };
    }
    case 'proof.dropped':
      return {
        de: `Der ${proof} wird nicht mehr erwartet: ${DROPPED[e.data.because].de}.`,
        en: `The ${proofEn} is not expected any more: ${DROPPED[e.data.because].en}.`,
      };
    default:
      return assertNever(e);
  }
};

const prefilled = (
  { appointments, amountCents, missing }: EventOf<typeof ProofPrefilled>['data'],
  proof: string,
  proofEn: string,
  rules: Sentence,
): Sentence => {
  const n = appointments.length;
  const sum = euro(amountCents);
  const open =
    missing.length === 0
      ? NOTHING
      : {
          de: ` Noch nicht bekannt: ${listed.de.format(missing.map((one) => MISSING[one].de))}.`,
          en: ` Not known yet: ${listed.en.format(missing.map((one) => MISSING[one].en))}.`,
        };
  return together(
    {
      de: `Der ${proof} ist vorausgefüllt: ${n === 1 ? 'eine Besetzung' : `${n} Besetzungen`}, zusammen ${sum.de}.`,
      en: `The ${proofEn} is filled in: ${n === 1 ? 'one appointment' : `${n} appointments`}, ${sum.en} together.`,
    },
    open,
    rules,
  );
};

const submitted = (
  { amountCents, deviates, late, appointments }: EventOf<typeof ProofSubmitted | typeof ProofCorrected>['data'],
  begun: Sentence,
  how: Sentence,
): Sentence => {
  const sum = euro(amountCents);
  const held = appointments.reduce((all, { heldBackCents = 0 }) => all + heldBackCents, 0);
  return together(
    {
      de: `${begun.de} über ${sum.de} ${how.de}, ${deviates ? 'mit Abweichungen von dem, was bekannt war' : 'so bestätigt, wie er vorausgefüllt war'}, ${late ? 'nach der Frist' : 'fristgerecht'}.`,
      en: `${begun.en} over ${sum.en}${how.en}, ${deviates ? 'with deviations from what was known' : 'confirmed as it was filled in'}, ${late ? 'late' : 'in time'}.`,
    },
    held === 0
      ? NOTHING
      : {
          de: ` Benannt sind außerdem ${euro(held).de} für Zeiten, in denen eine Stelle verfallen war.`,
          en: ` ${euro(held).en} more are named for times in which a post had lapsed.`,
        },
  );
};

const checked = (
  { answers, acceptedCents, note, notRecognised, heldBack = [] }: EventOf<typeof ProofChecked>['data'],
  begun: Sentence,
): Sentence => {
  const sum = euro(acceptedCents);
  const cut = euro(sumOf(notRecognised));
  const recognised = euro(sumOf(heldBack));
  const no = answers.flatMap(({ answer, question }) =>
    answer === 'no' ? (PROOF_QUESTIONS.value.find((q) => q.key === question) ?? []) : [],
  );
  return together(
    { de: `${begun.de}: ${sum.de} sind anzuerkennen.`, en: `${begun.en}: ${sum.en} are to be accepted.` },
    heldBack.length === 0
      ? NOTHING
      : {
          de: ` Anerkannt sind darin ${recognised.de} für Zeiten, in denen eine Stelle verfallen war.`,
          en: ` ${recognised.en} of it are recognised for times in which a post had lapsed.`,
        },
    notRecognised.length === 0 ? NOTHING : { de: ` Nicht anerkannt sind ${cut.de}.`, en: ` Not recognised are ${cut.en}.` },
    no.length === 0
      ? NOTHING
      : { de: ` Nicht erfüllt: ${no.map((q) => q.de).join(' ')}`, en: ` Not met: ${no.map((q) => q.en).join(' ')}` },
    { de: ' Ergebnis:', en: ' Result:' },
    said(note),
  );
};
