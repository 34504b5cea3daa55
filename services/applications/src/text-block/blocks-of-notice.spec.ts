import { notOffered, missingBlocks } from './blocks-of-notice';
import { blocksOf, released } from './text-block.fixture';

const GRANT = [{ kind: 'GRANT' as const, isNeeded: true }];
const EVERY = [...GRANT, { kind: 'REJECTION' as const, isNeeded: true }];
const blocks = blocksOf([
  ...released({ key: 'anrede', kind: 'greeting', title: 'Anrede' }),
  ...released({ title: 'ANBest-K', notices: GRANT }),
  ...released({ key: 'klage', kind: 'remedy', title: 'Rechtsbehelf', notices: EVERY }),
  ...released({ key: 'klage-en', kind: 'remedy', language: 'en', title: 'Remedy', notices: EVERY }),
  ...released({ key: 'frist', kind: 'remedy', title: 'Hinweis', notices: [{ kind: 'GRANT', isNeeded: false }] }),
]);
const DAY = '2022-06-01';
const chosen = (...keys: readonly string[]) => blocks.filter((b) => keys.includes(b.key));
const missing = (kind: 'GRANT' | 'REJECTION' | 'AMENDMENT', keys: readonly string[], day = DAY) =>
  missingBlocks(chosen(...keys), blocks, kind, day);
const refused = (titles: string, noticeDe: string, noticeEn: string) => ({
  kind: 'refused',
  code: 'text-block-missing',
  data: { field: '/blocks', titles, noticeDe, noticeEn },
});

describe('the blocks of a notice', () => {
  it('are those that its kind needs, and whatever else is chosen', () => {
    expect(missing('GRANT', ['anbest-k', 'klage'])).toBeUndefined();
    expect(missing('GRANT', ['anrede', 'anbest-k', 'klage', 'frist'])).toBeUndefined();
    expect(missing('REJECTION', ['klage'])).toBeUndefined();
    expect(missing('AMENDMENT', [])).toBeUndefined();
  });
  it('may be one of several that are needed for the same', () => expect(missing('REJECTION', ['klage-en'])).toBeUndefined());
  it('are refused with the names of what is missing', () => {
    expect(missing('GRANT', ['anrede'])).toEqual(refused('ANBest-K, Rechtsbehelf, Remedy', 'Zuwendungsbescheid', 'grant notice'));
    expect(missing('GRANT', ['anbest-k', 'frist'])).toEqual(refused('Rechtsbehelf, Remedy', 'Zuwendungsbescheid', 'grant notice'));
    expect(missing('REJECTION', [])).toEqual(refused('Rechtsbehelf, Remedy', 'Ablehnungsbescheid', 'rejection'));
  });
  it('are needed as long as they hold', () => expect(missing('GRANT', [], '2022-05-31')).toBeUndefined());
  it('are offered for their kinds, and for all where they name none', () => {
    const [greeting] = chosen('anrede');
    const [provision] = chosen('anbest-k');
    expect([notOffered(greeting!, 'AMENDMENT'), notOffered(provision!, 'GRANT')]).toEqual([undefined, undefined]);
    expect(notOffered(provision!, 'REJECTION')).toEqual({
      kind: 'refused',
      code: 'text-block-of-another-notice',
      data: { field: '/blocks', key: 'anbest-k', title: 'ANBest-K', noticeDe: 'Ablehnungsbescheid', noticeEn: 'rejection' },
    });
  });
});
