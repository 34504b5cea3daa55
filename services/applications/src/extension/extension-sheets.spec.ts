import type { Sheet } from '@paktwerk/sheets';
import { extensionPreviewSheet, extensionRequestsSheet } from './extension-sheets';

type Preview = Parameters<typeof extensionPreviewSheet>[0];
type Post = Preview['grants'][number]['posts'][number];
type Request = Parameters<typeof extensionRequestsSheet>[0]['items'][number];

const cellsOf = ({ header, rows }: Sheet) =>
  [...rows].map((row) => row.map(({ text, value }, i) => [header[i], text === '' && value !== undefined ? value.value : text]));
const GRANT = { fileNumber: 'IM17-2020-00001', applicantName: 'Landkreis Esslingen', districtName: 'Esslingen' };
const POST = { lineId: 'a1b2c3', position: 2, share: 50, state: 'FILLED', oldEnd: '2020-12-31' } as Post;
const preview = (post: Partial<Post>, rules?: Preview['rules']) =>
  extensionPreviewSheet({ rules, grants: [{ ...GRANT, posts: [{ ...POST, ...post }] }] } as Preview);
const request = (more: Partial<Request>) =>
  extensionRequestsSheet({
    items: [
      {
        ...GRANT,
        requestedOn: '2020-03-02',
        status: 'open',
        openLineIds: ['line-2'],
        posts: ['2021-12-31', '2022-06-30', '2021-06-30'].map((newEnd) => ({ newEnd })),
        ...more,
      } as Request,
    ],
  });

describe('what would be extended, as a sheet', () => {
  it('has for each post its line, its new end, its months and its money', () => {
    const sheet = preview({ newEnd: '2021-12-31', fundedMonths: 36, amountCents: 3_200_000 }, { cutOff: '2020-06-30' } as Preview['rules']);
    expect(sheet.name).toBe('verlaengerung-2020-06-30');
    expect(cellsOf(sheet)).toEqual([
      [
        ['Aktenzeichen', 'IM17-2020-00001'],
        ['Antragsteller', 'Landkreis Esslingen'],
        ['Kreis', 'Esslingen'],
        ['Position', 2],
        ['VZÄ', 50],
        ['Stand am Stichtag', 'besetzt'],
        ['Bisheriges Ende', '31.12.2020'],
        ['Neues Ende', '31.12.2021'],
        ['Monate insgesamt', 36],
        ['Mehr (EUR)', 3_200_000],
        ['Geld fehlt', ''],
        ['Warum nicht', ''],
      ],
    ]);
  });
  it('says where there is no money for a grant, beside those of its posts that could be extended', () => {
    const short = { code: 'reservation-refused', de: 'Die Mittel reichen nicht.', en: 'There is not enough money.' };
    const posts = [POST, { ...POST, refusal: { code: 'lapsed', de: 'Verfallen.', en: 'Lapsed.' } }];
    const sheet = extensionPreviewSheet({ grants: [{ ...GRANT, short, posts }] } as unknown as Preview);
    expect(cellsOf(sheet).map((row) => row.slice(10))).toEqual([
      [
        ['Geld fehlt', 'Die Mittel reichen nicht.'],
        ['Warum nicht', ''],
      ],
      [
        ['Geld fehlt', ''],
        ['Warum nicht', 'Verfallen.'],
      ],
    ]);
  });
  it('says why one is not extended, and leaves the rest empty', () => {
    const refusal = { code: 'post-lapsed', de: 'Die Stelle ist verfallen.', en: 'The post has lapsed.' };
    const sheet = preview({ refusal } as Partial<Post>);
    expect(sheet.name).toBe('verlaengerung-ohne-regel');
    expect(cellsOf(sheet)[0]?.slice(7)).toEqual([
      ['Neues Ende', ''],
      ['Monate insgesamt', ''],
      ['Mehr (EUR)', ''],
      ['Geld fehlt', ''],
      ['Warum nicht', 'Die Stelle ist verfallen.'],
    ]);
  });
  it.each([
    ['NOT_APPROVED', 'nicht bewilligt'],
    ['APPROVED', 'bewilligt'],
    ['FILLED', 'besetzt'],
    ['VACANT', 'frei, noch zu besetzen'],
    ['LAPSED', 'verfallen'],
    ['ENDED', 'Förderung zu Ende'],
  ] as const)('names the state on the cut-off day: %s', (state, said) =>
    expect(cellsOf(preview({ state }))[0]?.[5]).toEqual(['Stand am Stichtag', said]),
  );
});

describe('requests for extensions, as a sheet', () => {
  it('have the number of their posts and the latest new end', () =>
    expect(cellsOf(request({}))).toEqual([
      [
        ['Aktenzeichen', 'IM17-2020-00001'],
        ['Antragsteller', 'Landkreis Esslingen'],
        ['Kreis', 'Esslingen'],
        ['Beantragt am', '02.03.2020'],
        ['Stellen', 3],
        ['Davon offen', 1],
        ['Nach den Regeln nicht zu verlängern', 0],
        ['Neues Ende', '30.06.2022'],
        ['Stand', 'offen'],
        ['Beschieden am', ''],
        ['Erledigt am', ''],
        ['Grund', ''],
      ],
    ]));
  it('say how many posts the rules do not extend, and no new end of those', () => {
    const late = { code: 'lapsed', de: 'Verfallen.', en: 'Lapsed.' };
    const posts = [{ newEnd: '2021-12-31' }, { newEnd: '2022-06-30', notExtended: late }] as Request['posts'];
    const [cells] = cellsOf(request({ posts }));
    expect(cells?.slice(4, 8)).toEqual([
      ['Stellen', 2],
      ['Davon offen', 1],
      ['Nach den Regeln nicht zu verlängern', 1],
      ['Neues Ende', '31.12.2021'],
    ]);
    expect(cellsOf(request({ posts: posts.slice(1) }))[0]?.[7]).toEqual(['Neues Ende', '']);
  });
  it.each([
    [{ status: 'answered', answeredOn: '2020-04-01' }, ['beschieden', '01.04.2020', '', '']],
    [{ status: 'partly-rejected', answeredOn: '2020-04-01' }, ['teilweise abgelehnt', '01.04.2020', '', '']],
    [{ status: 'rejected', answeredOn: '2020-04-01' }, ['abgelehnt', '01.04.2020', '', '']],
    [{ status: 'withdrawn', closedOn: '2020-04-02', reason: 'Kein Bedarf' }, ['zurückgenommen', '', '02.04.2020', 'Kein Bedarf']],
    [{ status: 'declined', closedOn: '2020-04-03', reason: 'Kein Geld' }, ['ohne Bescheid erledigt', '', '03.04.2020', 'Kein Geld']],
  ] as const)('say how they ended: %j', (more, said) =>
    expect(
      cellsOf(request(more))[0]
        ?.slice(8)
        .map(([, text]) => text),
    ).toEqual(said),
  );
});
