import { Injectable } from '@nestjs/common';
import type { Static } from '@paktwerk/kernel';
import { Districts, bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { namesOf } from '../applicant/applicant';
import type { Visible } from '../applicant/applicant';
import type { Place } from '../read-models/application-search/entity';
import { wordOfParty } from '../read-models/application-search/projection';
import { ApplicationSearch } from '../read-models/application-search/query';
import type { Alternatives, FoundFile } from '../read-models/application-search/query';
import { NoticeList } from '../read-models/notice-list/query';
import { otherWritings, tokensOf } from '../shared/words';
import { markedIn } from './mark-found';
import type { Marked } from './mark-found';
import { GROUPS } from './views';
import type { FoundItem, Group, SearchView } from './views';

type Item = Static<typeof FoundItem>;
type Answer = Static<typeof SearchView>;

/** [A] A shorter stem would begin too many words. */
const SHORTEST_STEM = 4;
const MOST_WORDS = 8;
const MOST_REASONS = 3;

const GROUP_OF: Readonly<Record<Item['why'][number]['place'], Group>> = {
  'file-number': 'number',
  party: 'party',
  requested: 'amount',
  granted: 'amount',
  line: 'text',
  contact: 'text',
  finding: 'text',
  request: 'text',
  answer: 'text',
  hearing: 'text',
  waiting: 'text',
  statement: 'text',
  'early-start': 'text',
  return: 'text',
  decision: 'text',
  rejection: 'text',
  withdrawal: 'text',
};

/** What of a file is told with the notice of its decision. */
const OF_A_DECISION: ReadonlySet<Place> = new Set(['decision', 'granted', 'return', 'rejection']);

/** Files by what is typed: a number, a party, an amount, words of a text and their beginnings; all of it has to be in the file. */
@Injectable()
export class FoundFiles {
  constructor(
    private readonly search: ApplicationSearch,
    private readonly districts: Districts,
    private readonly notices: NoticeList,
  ) {}

  async find(actor: Actor, text: string, visible: Visible, limit: number): Promise<Answer> {
    const typed = new Map(tokensOf(text).map(({ value, at, length }) => [value, text.slice(at, at + length)]));
    const words = [...typed.keys()].slice(0, MOST_WORDS);
    if (words.length === 0) return { groups: [], n: 0, hasMore: false };
    const stems = await this.search.stemsOf(words);
    const beginnings = words.map((word) => [word, ...otherWritings(word, typed.get(word)), ...longEnough(stems.get(word), word)]);
    const asked = beginnings.map((of): Alternatives => [...of, ...this.partiesNamed(of)]);
    const withUnreleased = ['authority', 'state', 'audit'].includes(bodyOf(actor.organisation) ?? '');
    const rows = await this.search.find({ asked, visible, withUnreleased, limit: limit + 1 });
    const inHand = withUnreleased
      ? undefined
      : await this.notices.decisionsInHand(
          rows.map((row) => row.applicationId),
          {},
        );
    const items = rows.slice(0, limit).flatMap((row) => this.item(row, beginnings, inHand) ?? []);
    const groups = GROUPS.flatMap((group) => {
      const of = items.filter((item) => groupOf(item) === group);
      return of.length === 0 ? [] : [{ group, items: of }];
    });
    return { groups, n: items.length, hasMore: rows.length > limit };
  }

  private partiesNamed(beginnings: Alternatives): readonly string[] {
    return this.districts.all.flatMap(({ key }) =>
      markedIn(this.districts.organisationName(key), beginnings) === undefined ? [] : [wordOfParty(key)],
    );
  }

  /** @param inHand for whom decisions are told with their notices: those that are; nothing where the file is found by another one alone */
  private item(
    { pieces, recipient, recipientName, ...file }: FoundFile,
    beginnings: readonly Alternatives[],
    inHand: ReadonlySet<string> | undefined,
  ): Item | undefined {
    const names = namesOf({ district: file.district, recipient, recipientName }, this.districts);
    const isTold = inHand?.has(file.applicationId) ?? true;
    const shown = pieces.filter((p) => inHand === undefined || (p.decisionId === undefined && (isTold || !OF_A_DECISION.has(p.place))));
    const texts: readonly { readonly place: Place | 'party'; readonly text: string }[] = [
      { place: 'party', text: names.applicantName },
      ...shown,
    ];
    const isFound = beginnings.every((word) => texts.some(({ text }) => markedIn(text, word) !== undefined));
    if (shown.length < pieces.length && !isFound) return undefined;
    const why = texts.flatMap(({ place, text }) => {
      const parts: Marked | undefined = markedIn(text, beginnings.flat());
      return parts === undefined ? [] : [{ place, parts: [...parts] }];
    });
    const strongest = why.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_REASONS);
    return { ...file, ...names, why: strongest };
  }
}

const longEnough = (stem: string | undefined, word: string): readonly string[] =>
  stem === undefined || stem.length < SHORTEST_STEM || stem === word ? [] : [stem];

const rank = ({ place }: Item['why'][number]): number => GROUPS.indexOf(GROUP_OF[place]);
const groupOf = ({ why: [first] }: Item): Group => (first === undefined ? 'text' : GROUP_OF[first.place]);
