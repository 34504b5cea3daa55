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

/** Files by what is typed: a number, a party, an amount, words of a text and their beginnings; all of it has to be in the file. */
@Injectable()
export class FoundFiles {
  constructor(
    private readonly search: ApplicationSearch,
    private readonly districts: Districts,
  ) {}

  async find(actor: Actor, text: string, visible: Visible, limit: number): Promise<Answer> {
    const words = [...new Set(tokensOf(text).map((t) => t.value))].slice(0, MOST_WORDS);
    if (words.length === 0) return { groups: [], n: 0, hasMore: false };
    const stems = await this.search.stemsOf(words);
    const beginnings = words.map((word) => [word, ...otherWritings(word), ...longEnough(stems.get(word), word)]);
    const asked = beginnings.map((of): Alternatives => [...of, ...this.partiesNamed(of)]);
    const withUnreleased = ['authority', 'state', 'audit'].includes(bodyOf(actor.organisation) ?? '');
    const rows = await this.search.find({ asked, visible, withUnreleased, limit: limit + 1 });
    const items = rows.slice(0, limit).map((row) => this.item(row, beginnings.flat(), withUnreleased));
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

  private item({ pieces, recipient, recipientName, ...file }: FoundFile, beginnings: readonly string[], withUnreleased: boolean): Item {
    const names = namesOf({ district: file.district, recipient, recipientName }, this.districts);
    const texts: readonly { readonly place: Place | 'party'; readonly text: string }[] = [
      { place: 'party', text: names.applicantName },
      ...pieces.filter((p) => withUnreleased || p.decisionId === undefined),
    ];
    const why = texts.flatMap(({ place, text }) => {
      const parts: Marked | undefined = markedIn(text, beginnings);
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
