import { contractOf } from '@paktwerk/contracts';
import { fillText } from './problems';
import type { ProblemTexts, Text } from './problems';

const WAITS_BEHIND: Text = {
  de: 'Wartet hinter einem früheren Eintrag desselben Vorgangs.',
  en: 'Waits behind an earlier entry of the same matter.',
};
const WAITS_FOR: Text = {
  de: 'Wartet auf etwas, das hier noch nicht bekannt ist: {reason}',
  en: 'Waits for something that is not yet known here: {reason}',
};
const SUSPECT: Text = {
  de: 'Dieser eine Vorgang bringt das Verarbeiten zum Abbruch, andere gehen durch: {reason}',
  en: 'This one ends the processing, while others go through: {reason}',
};
const REFUSED: Text = { de: 'Die Fachregel sagt Nein: {reason}', en: 'The rule says no: {reason}' };
const UNEXPECTED: Text = { de: 'Unerwarteter Fehler beim Verarbeiten: {reason}', en: 'Unexpected failure while processing: {reason}' };

/** Why an entry was set aside, for a person: the service's own words for a refusal, the technical line for anything else. */
export const reasonInWords = (reason: string, problems: ProblemTexts): Text => {
  if (reason.startsWith('behind ')) return WAITS_BEHIND;
  const [, name, rest = ''] = /^(\w+): (.*)$/s.exec(reason) ?? [];
  if (name === 'ReferenceNotYetKnownError') return fillText(WAITS_FOR, { reason: rest });
  if (name === 'SuspectError') return fillText(SUSPECT, { reason: rest });
  const code = name === 'RefusalError' ? /^Refused: ([\w-]+)/.exec(rest)?.[1] : undefined;
  const known = code === undefined ? undefined : problems[code];
  if (!known) return fillText(code === undefined ? UNEXPECTED : REFUSED, { reason });
  // The refusal's figures were not kept with the entry: a name may have been among them.
  const without = (text: string) => text.replace(/\{\w+\}/g, '…');
  return { de: fillText(REFUSED, { reason: without(known.de) }).de, en: fillText(REFUSED, { reason: without(known.en) }).en };
};

/** What happened, by the public catalogue; undefined for a service's own events. */
export const meaningOf = (type: string): Text | undefined => {
  const contract = contractOf(type);
  return contract && { de: contract.de, en: contract.en };
};
