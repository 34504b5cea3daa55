import { given } from '@paktwerk/testing';
import { DECISION, OTHER_CLERK, TODAY, aMeasure, checked, prepared, reserved, submitted } from '../../application/application.fixture';
import type { ApplicationEvent } from '../../application/events';
import { decideRelease } from '../../application/release-decision';
import { applicationDecider } from '../../application/state';
import { asked, supplied } from '../../information/information.fixture';
import type { ApplicationSearchRow } from './entity';
import { evolve } from './projection';

const rowAfter = (history: readonly ApplicationEvent[]): ApplicationSearchRow | undefined =>
  history.map((e, i) => ({ ...e, position: 10 + i })).reduce<ApplicationSearchRow | undefined>(evolve, undefined);

describe('what a file is found by', () => {
  it('its number, what is requested, the texts of its lines, and its party by the key', () => {
    const row = rowAfter([submitted({ lines: [aMeasure({ description: 'Sprachmittlung für Familien', amountCents: 28_949_839 })] })]);
    expect(row?.pieces).toEqual([
      { place: 'file-number', text: row?.fileNumber },
      { place: 'requested', text: '289.498,39 €' },
      { place: 'line', text: 'Sprachmittlung für Familien · 289.498,39 €' },
    ]);
    expect(row?.words).toEqual(expect.arrayContaining([`@${row?.district ?? ''}`, 'sprachmittlung', '289498,39']));
    expect(row?.knownWords).toEqual(row?.words);
  });
  it('what was asked for and answered', () =>
    expect(rowAfter([submitted(), asked(), supplied()])?.pieces.map((p) => p.place)).toEqual(
      expect.arrayContaining(['request', 'answer']),
    ));
  it('a decision, for its district when it is released', () => {
    const history = [...checked(), prepared(), reserved()];
    const before = rowAfter(history);
    const [reason] = before?.pieces.filter((p) => p.place === 'decision') ?? [];
    expect(reason).toMatchObject({ decisionId: DECISION });
    const words = (before?.words ?? []).filter((w) => !before?.knownWords.includes(w));
    expect(words.length).toBeGreaterThan(0);
    const released = given(applicationDecider, history)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
      .events();
    const after = rowAfter([...history, ...released]);
    expect(after?.knownWords).toEqual(after?.words);
    expect(after?.pieces.some((p) => p.decisionId !== undefined)).toBe(false);
  });
  it('knows no application that was never submitted', () => expect(rowAfter(checked().slice(1))).toBeUndefined());
});
