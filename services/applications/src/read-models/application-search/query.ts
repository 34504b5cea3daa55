import { Injectable } from '@nestjs/common';
import { Database, visibleIn } from '@paktwerk/platform';
import type { Visible } from '../../applicant/applicant';
import type { ApplicationSearchRow } from './entity';

/** One thing that is asked for: beginnings of words, each of which will do. */
export type Alternatives = readonly string[];

export interface FindFiles {
  /** All of them have to be in the file. */
  readonly asked: readonly Alternatives[];
  readonly visible: Visible;
  /** Whether decisions that are not released are searched, too. */
  readonly withUnreleased: boolean;
  readonly limit: number;
}

export type FoundFile = Omit<ApplicationSearchRow, 'words' | 'knownWords' | 'firstNumber'>;
type Statement = readonly [text: string, params: readonly unknown[]];

/** Words hold letters, digits, hyphens, commas and the mark of a party: nothing that needs escaping within quotation marks. */
const vectorQuery = (asked: readonly Alternatives[]): string =>
  asked.map((beginnings) => `(${beginnings.map((b) => `'${b}':*`).join(' | ')})`).join(' & ');

export const findStatement = ({ asked, visible, withUnreleased, limit }: FindFiles): Statement => {
  const words = withUnreleased ? 't.words' : 't.known_words';
  const params: unknown[] = [vectorQuery(asked), limit];
  const own = visibleIn(visible, 't', (value) => `$${params.push(value)}`);
  return [
    `select t.application_id as "applicationId", t.file_number as "fileNumber", t.call_id as "callId", t.programme_id as "programmeId", t.district,
     t.recipient, t.recipient_name as "recipientName", t.pieces
     from rm_application_search_v2 t where array_to_tsvector(${words}) @@ $1::tsquery and ${own} order by t.first_number desc limit $2`,
    params,
  ];
};

@Injectable()
export class ApplicationSearch {
  constructor(private readonly db: Database) {}

  /** Files that everything asked for is in, the newest first. */
  find(wanted: FindFiles): Promise<readonly FoundFile[]> {
    const [text, params] = findStatement(wanted);
    return this.db.query<FoundFile>(text, [...params]);
  }

  /** The stems that PostgreSQL's German dictionary has of words; none of a stop word. */
  async stemsOf(words: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.query<{ readonly word: string; readonly stem: string | null }>(
      `select w as word, (ts_lexize('german_stem', w))[1] as stem from unnest($1::text[]) w`,
      [[...new Set(words)]],
    );
    return new Map(rows.flatMap(({ word, stem }) => (stem === null ? [] : [[word, stem]])));
  }
}
