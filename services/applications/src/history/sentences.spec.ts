import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applicationEvents } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { fileFacts } from '../application/file-facts';
import { historyOf } from '../application/history';
import { callEvents } from '../call/events';
import type { CallEvent } from '../call/events';
import { callHistory } from '../call/history';
import { catalogue } from '../catalogue';
import { changeEvents } from '../change-notification/events';
import type { ChangeEvent } from '../change-notification/events';
import { changeHistory } from '../change-notification/history';
import { decreeEvents } from '../decree/events';
import type { DecreeEvent } from '../decree/events';
import { decreeHistory } from '../decree/history';
import { extensionEvents } from '../extension/events';
import type { ExtensionEvent } from '../extension/events';
import { extensionHistory } from '../extension/history';
import { forwardingEvents } from '../forwarding/events';
import type { ForwardingEvent } from '../forwarding/events';
import { forwardingHistory } from '../forwarding/history';
import { grantEvents } from '../grant/events';
import type { GrantEvent } from '../grant/events';
import { grantHistory } from '../grant/history';
import { pactEvents } from '../pact/events';
import type { PactEvent } from '../pact/events';
import { pactHistory } from '../pact/history';
import { proofOfUseEvents } from '../proof-of-use/events';
import type { ProofOfUseEvent } from '../proof-of-use/events';
import { proofOfUseHistory } from '../proof-of-use/history';
import { programmeEvents } from '../programme/events';
import type { ProgrammeEvent } from '../programme/events';
import { programmeHistory } from '../programme/history';
import { textBlockEvents } from '../text-block/events';
import type { TextBlockEvent } from '../text-block/events';
import { textBlockHistory } from '../text-block/history';
import type { Sentence } from '@paktwerk/kernel';
import type { HistoryEntry, Names, Told } from './entry';

const FOLDER = join(__dirname, '../../golden');
const names: Names = { person: () => 'Eva Amt', organisation: () => 'Kreis' };
const recorded = {
  recordedAt: '2026-03-02T10:00:00.000Z',
  position: 'p1',
  meta: { actor: { person: 'per_x', role: 'GRANT_CLERK', organisation: 'authority' } },
};

interface Golden {
  readonly type: string;
  readonly data: { readonly findings?: readonly Sentence[]; readonly reasons?: readonly Sentence[] };
}
const golden = readdirSync(FOLDER).map((file) => {
  const [, type = '', version = ''] = /^(.+)\.v(\d+)\.json$/.exec(file) ?? [];
  return { file, event: catalogue.read(type, Number(version), JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))) as Golden };
});

type Tell = (e: Golden) => readonly HistoryEntry[];
const telling = <E>(events: readonly { readonly type: string }[], tell: (e: E & Told) => readonly HistoryEntry[]) =>
  events.map(({ type }): readonly [string, Tell] => [type, (e) => tell({ ...e, ...recorded } as unknown as E & Told)]);
const TELL = new Map<string, Tell>([
  ...telling<ApplicationEvent>(applicationEvents, (e) => historyOf([e], names)),
  ...telling<GrantEvent>(grantEvents, (e) => grantHistory([e], names)),
  ...telling<ForwardingEvent>(forwardingEvents, (e) =>
    forwardingHistory([e], names, 'lines' in e.data ? e.data.lines.map((l) => l.lineId) : []),
  ),
  ...telling<ExtensionEvent>(extensionEvents, (e) =>
    extensionHistory([e], names, 'posts' in e.data ? e.data.posts.map((post) => post.lineId) : []),
  ),
  ...telling<ChangeEvent>(changeEvents, (e) => changeHistory([e], names, 'lineId' in e.data ? [e.data.lineId] : [])),
  ...telling<CallEvent>(callEvents, (e) => callHistory([e], names)),
  ...telling<ProgrammeEvent>(programmeEvents, (e) => programmeHistory([e], names)),
  ...telling<ProofOfUseEvent>(proofOfUseEvents, (e) => proofOfUseHistory([e], names)),
  ...telling<PactEvent>(pactEvents, (e) => pactHistory([e], names)),
  ...telling<DecreeEvent>(decreeEvents, (e) => decreeHistory([e], names)),
  ...telling<TextBlockEvent>(textBlockEvents, (e) => textBlockHistory([e], names)),
]);
const told = golden.filter(({ event }) => TELL.has(event.type));

/** What people and rules wrote stands in quotation marks, and keys of text blocks and of files in parentheses. */
const ours = (sentence: string): string => sentence.replace(/„[^“]*“|“[^”]*”/g, '').replace(/\([^()]*\)/g, '');

/** What the check found is told as it was found, also long ago. */
const storedIn = ({ findings = [], reasons = [] }: Golden['data']): readonly string[] =>
  [...findings, ...reasons].flatMap(({ de, en }) => [de, en]);
const without = (text: string, parts: readonly string[]): string => parts.reduce((left, part) => left.replace(part, ''), text);

/** Words that an event holds for programs. */
const codesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^([a-z]+(-[a-z]+)*|[A-Z]+(_[A-Z]+)+)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(codesIn) : [];
};
const forPrograms = (sentence: string): readonly string[] =>
  ours(sentence).match(/\b[a-z]{2,5}_[\w-]{6,}|\d{4}-\d{2}-\d{2}|\b(line|post|measure)-\d+\b|\b[A-Z]{2,}(_[A-Z]+)+\b/g) ?? [];

describe('sentences of a history', () => {
  it('are told of most of what is stored', () => expect(told.length).toBeGreaterThan(40));

  it.each(told)('name no id, no code and no date for programs: $file', ({ event }) => {
    const entries = TELL.get(event.type)?.(event) ?? [];
    expect(entries).toHaveLength(1);
    for (const entry of entries) {
      const [sentence, sentenceEn] = [entry.sentence, entry.sentenceEn].map((text) => without(text, storedIn(event.data)));
      expect([sentence ?? '', sentenceEn ?? ''].flatMap(forPrograms)).toEqual([]);
      const words = ours(sentence ?? '').split(/[^\p{L}_-]+/u);
      expect(codesIn(event.data).filter((code) => code.length > 3 && words.includes(code))).toEqual([]);
      expect(sentenceEn?.trim()).toMatch(/[.:]$|”$/);
      expect(ours(sentenceEn ?? '')).not.toMatch(/\b(Am|hat|wurde|Der|Die|Das|und|Uhr|Fassung|VZÄ) |\d\d\.\d\d\.\d{4}/);
    }
  });
});

describe('what changed in a file', () => {
  const facts = fileFacts(
    golden
      .flatMap(({ event }) => (applicationEvents.some(({ type }) => type === event.type) ? [event] : []))
      .sort((a, b) => Number(b.type === 'application.submitted') - Number(a.type === 'application.submitted'))
      .map((e) => ({ ...e, ...recorded }) as unknown as ApplicationEvent & { recordedAt: string }),
  );
  it('is named and told without keys of lines and dates for programs', () => {
    expect(facts.length).toBeGreaterThan(30);
    expect(
      facts
        .filter((f) => !f.field.endsWith('Id') && !/findings|reasons/.test(f.field))
        .flatMap((f) => [f.name, f.text].flatMap(forPrograms)),
    ).toEqual([]);
  });
});
