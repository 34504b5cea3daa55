import { formatDate, formatDateEn } from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { ExtensionEvent } from './events';

/** Who asked for posts of a grant to be funded longer. @param lineIds of the application, in its order: people count lines and know no ids */
export const extensionHistory = (
  events: readonly (ExtensionEvent & Told)[],
  names: Names,
  lineIds: readonly string[],
): readonly HistoryEntry[] => events.map((e) => entryOf(e, sentenceOf(e, names, lineIds), names, undefined));

const listed = new Intl.ListFormat('de', { type: 'conjunction' });
const listedEn = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const sentenceOf = (e: ExtensionEvent & Told, names: Names, lineIds: readonly string[]): Sentence => {
  const { de, en } = beginning(e, names);
  const posts = e.data.posts.map(({ lineId, oldEnd, newEnd }) => ({ position: lineIds.indexOf(lineId) + 1, oldEnd, newEnd }));
  const postsDe = posts.map((p) => `Position ${p.position} vom ${formatDate(p.oldEnd)} auf den ${formatDate(p.newEnd)}`);
  const postsEn = posts.map((p) => `line ${p.position} from ${formatDateEn(p.oldEnd)} to ${formatDateEn(p.newEnd)}`);
  const version = e.data.ruleSetVersion;
  return {
    de: `${de} die Verlängerung nach Fassung ${version} des Regelwerks beantragt: ${listed.format(postsDe)}.`,
    en: `${en} requested the extension by version ${version} of the rule set: ${listedEn.format(postsEn)}.`,
  };
};
