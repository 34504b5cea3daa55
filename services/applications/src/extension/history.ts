import { assertNever, formatDate, formatDateEn, quotedAtEnd, quotedAtEndEn } from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { NOTHING, beginning, entryOf, together } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import { inWords } from '../application/in-words';
import type { ExtensionEvent } from './events';

/** Who asked for posts of a grant to be funded longer, and who closed that. @param lineIds of the application, in its order: people count lines and know no ids */
export const extensionHistory = (
  events: readonly (ExtensionEvent & Told)[],
  names: Names,
  lineIds: readonly string[],
): readonly HistoryEntry[] => {
  const requests = new Map(events.flatMap((e) => (e.type === 'extension.requested' ? [[e.data.requestId, e.data]] : [])));
  return events.map((e) => entryOf(e, sentenceOf(e, names, lineIds, requests.get(e.data.requestId)), names, undefined));
};

const listed = new Intl.ListFormat('de', { type: 'conjunction' });
const listedEn = new Intl.ListFormat('en-GB', { type: 'conjunction' });

type Requested = Extract<ExtensionEvent, { readonly type: 'extension.requested' }>['data'];

/** The posts that a closing names where it closes some of them alone. */
const partClosed = (closed: readonly string[] | undefined, lineIds: readonly string[], request: Requested | undefined): Sentence => {
  if (closed === undefined || request === undefined || closed.length === request.posts.length) return NOTHING;
  const positions = closed.map((lineId) => String(lineIds.indexOf(lineId) + 1));
  return { de: ` für Position ${listed.format(positions)}`, en: ` for line ${listedEn.format(positions)}` };
};

const askedFor = (
  { oldEnd, newEnd, notExtended }: Requested['posts'][number],
  position: number,
): { readonly asked: Sentence; readonly whyNot: Sentence } => {
  if (notExtended === undefined)
    return {
      asked: {
        de: `Position ${position} vom ${formatDate(oldEnd)} auf den ${formatDate(newEnd)}`,
        en: `line ${position} from ${formatDateEn(oldEnd)} to ${formatDateEn(newEnd)}`,
      },
      whyNot: NOTHING,
    };
  const why = inWords({ kind: 'refused', ...notExtended }).texts;
  return {
    asked: { de: `Position ${position} ohne neues Ende`, en: `line ${position} without a new end` },
    whyNot: { de: ` Zu Position ${position}: ${why.de}`, en: ` On line ${position}: ${why.en}` },
  };
};

const sentenceOf = (e: ExtensionEvent & Told, names: Names, lineIds: readonly string[], request: Requested | undefined): Sentence => {
  const { de, en } = beginning(e, names);
  const of =
    request === undefined ? NOTHING : { de: ` vom ${formatDate(request.effectiveOn)}`, en: ` of ${formatDateEn(request.effectiveOn)}` };
  switch (e.type) {
    case 'extension.requested': {
      const posts = e.data.posts.map((post) => askedFor(post, lineIds.indexOf(post.lineId) + 1));
      const version = e.data.ruleSetVersion;
      const asked = {
        de: `${de} die Verlängerung nach Fassung ${version} des Regelwerks beantragt: ${listed.format(posts.map((p) => p.asked.de))}.`,
        en: `${en} requested the extension by version ${version} of the rule set: ${listedEn.format(posts.map((p) => p.asked.en))}.`,
      };
      return together(asked, ...posts.map((p) => p.whyNot));
    }
    case 'extension-request.withdrawn': {
      const part = partClosed(e.data.lineIds, lineIds, request);
      return {
        de: `${de} den Antrag auf Verlängerung${of.de}${part.de} zurückgenommen: ${quotedAtEnd(e.data.reason)}`,
        en: `${en} took the request for an extension${of.en}${part.en} back: ${quotedAtEndEn(e.data.reason)}`,
      };
    }
    case 'extension-request.declined': {
      const part = partClosed(e.data.lineIds, lineIds, request);
      return {
        de: `${de} den Antrag auf Verlängerung${of.de}${part.de} ohne Bescheid erledigt: ${quotedAtEnd(e.data.reason)}`,
        en: `${en} settled the request for an extension${of.en}${part.en} without a notice: ${quotedAtEndEn(e.data.reason)}`,
      };
    }
    case 'extension-request.decided':
      return {
        de: `Mit der Freigabe eines Bescheids ist über den Antrag auf Verlängerung${of.de} entschieden, soweit der Bescheid es sagt; insoweit lässt er sich nicht mehr zurücknehmen.`,
        en: `With the release of a notice the request for an extension${of.en} is decided as far as the notice says; as far as that it cannot be taken back any more.`,
      };
    default:
      return assertNever(e);
  }
};
