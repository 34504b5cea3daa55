import { traceparentOf } from './http';

const trace = '0af7651916cd43dd8448eb211c80319c';
const span = 'b7ad6b7169203331';

describe('the trace that a request belongs to', () => {
  it.each([
    [`00-${trace}-${span}-01`, `00-${trace}-${span}-01`],
    [`00-${trace}-${span}-00`, `00-${trace}-${span}-00`],
    [`cc-${trace}-${span}-01-what-comes-later`, `00-${trace}-${span}-01`],
    [`00-${trace}-${span}-01-extra`, undefined],
    [`ff-${trace}-${span}-01`, undefined],
    [`00-${'0'.repeat(32)}-${span}-01`, undefined],
    [`00-${trace}-${'0'.repeat(16)}-01`, undefined],
    [`00-${trace.toUpperCase()}-${span}-01`, undefined],
    ['garbage', undefined],
    [['a', 'b'], undefined],
    [undefined, undefined],
  ])('%j', (header, expected) => {
    expect(traceparentOf(header)).toBe(expected);
  });
});
