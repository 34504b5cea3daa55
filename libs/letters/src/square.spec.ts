import jsQR from 'jsqr';
import { modulesOf, squareOf } from './square';

const LINK = 'https://paktwerk.example/beleg?aktenzeichen=IM25-2099-00003&code=7KQ2-M4TX-9WPA-3DRE';
const PIXELS = 6;

/** As a camera sees it: the squares of its path, dark on light. */
const seen = (svg: string) => {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * PIXELS;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let i = 0; i < PIXELS * PIXELS; i += 1) {
      const at = ((Number(y) * PIXELS + Math.floor(i / PIXELS)) * size + Number(x) * PIXELS + (i % PIXELS)) * 4;
      pixels.fill(0, at, at + 3);
    }
  return { size, pixels };
};

describe('the square of a letter', () => {
  it('is read by a camera as the link that it stands for', () => {
    const { size, pixels } = seen(squareOf(LINK));
    expect(jsQR(pixels, size, size)?.data).toBe(LINK);
  });
  it('is the same for the same link, and small enough for a corner of a page', () => {
    expect(squareOf(LINK)).toBe(squareOf(LINK));
    expect(modulesOf(LINK).length).toBeLessThanOrEqual(41);
  });
});
