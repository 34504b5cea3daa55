import {
  assertNever,
  formatDate,
  formatDateEn,
  formatEuro,
  formatEuroEn,
  formatFte,
  formatFteEn,
  quoted,
  quotedAtEnd,
  quotedAtEndEn,
  quotedEn,
  quotation,
} from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { NOTHING, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { ForwardedLine, ForwardingEvent } from './events';

/** Who passed on what of a grant to whom, and when that ended. */
/** @param lineIds of the application, in its order: people count lines and know no ids */
export const forwardingHistory = (
  events: readonly (ForwardingEvent & Told)[],
  known: Names,
  lineIds: readonly string[],
): readonly HistoryEntry[] => {
  const parties = new Map(
    events.flatMap((e) =>
      e.type === 'forwarding.agreed'
        ? [
            [e.data.receiver.key, e.data.receiver.name] as const,
            ...(e.data.recipient && e.data.recipientName ? [[e.data.recipient, e.data.recipientName] as const] : []),
          ]
        : [],
    ),
  );
  const names: Names = { ...known, organisation: (key) => parties.get(key) ?? known.organisation(key) };
  return events.map((e) => entryOf(e, sentenceOf(e, names, lineIds), names, undefined));
};

const listed = new Intl.ListFormat('de', { type: 'conjunction' });
const listedEn = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const sentenceOf = (e: ForwardingEvent & Told, names: Names, lineIds: readonly string[]): Sentence => {
  const { de, en } = beginning(e, names);
  switch (e.type) {
    case 'forwarding.agreed': {
      const { receiver, lines, from, to, contract, task } = e.data;
      const { signedOn, reference, proof } = contract;
      const passed = lines.map((line) => lineOf(line, lineIds.indexOf(line.lineId) + 1));
      const named = reference === undefined ? NOTHING : { de: ` (${quoted(reference)})`, en: ` (${quotedEn(reference)})` };
      const forWhat = task === undefined ? NOTHING : { de: ` Aufgabe: ${quotedAtEnd(task)}`, en: ` Task: ${quotedAtEndEn(task)}` };
      const proved =
        proof === undefined
          ? NOTHING
          : {
              de: ` Nachzuweisen ist bis zum ${formatDate(proof.until)}: ${quotedAtEnd(proof.of)}`,
              en: ` To be proved by ${formatDateEn(proof.until)}: ${quotedAtEndEn(proof.of)}`,
            };
      return {
        de:
          `${de} an ${quoted(receiver.name)} weitergeleitet: ${listed.format(passed.map((p) => p.de))}, vom ${formatDate(from)} bis zum ${formatDate(to)}. ` +
          `Vertrag vom ${formatDate(signedOn)}${named.de}; das Prüfungsrecht ist weitergegeben.${proved.de}${forWhat.de}`,
        en:
          `${en} passed on to ${quotedEn(receiver.name)}: ${listedEn.format(passed.map((p) => p.en))}, from ${formatDateEn(from)} until ${formatDateEn(to)}. ` +
          `Contract of ${formatDateEn(signedOn)}${named.en}; the right to audit is passed on.${proved.en}${forWhat.en}`,
      };
    }
    case 'forwarding.ended': {
      const { receiverKey, lastDay, reason } = e.data;
      const receiver = quotation(names.organisation(receiverKey));
      return {
        de: `${de} die Weiterleitung an ${receiver.de} zum ${formatDate(lastDay)} beendet. Grund: ${quotedAtEnd(reason)}`,
        en: `${en} ended the forwarding to ${receiver.en} on ${formatDateEn(lastDay)}. Reason: ${quotedAtEndEn(reason)}`,
      };
    }
    default:
      return assertNever(e);
  }
};

const lineOf = ({ share, amountCents = 0 }: ForwardedLine, position: number): Sentence =>
  share === undefined
    ? { de: `${formatEuro(amountCents)} aus Position ${position}`, en: `${formatEuroEn(amountCents)} of line ${position}` }
    : { de: `${formatFte(share)} VZÄ der Position ${position}`, en: `${formatFteEn(share)} FTE of line ${position}` };
