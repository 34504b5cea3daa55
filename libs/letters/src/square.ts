import qrcode from 'qrcode-generator';

/** Modules of quiet around a square, without which cameras do not find it (ISO/IEC 18004). */
const QUIET = 4;
/** Up to 15 % of it may be worn; as large as it must be. */
const CORRECTION = 'M';
const SMALLEST = 0;

/** Which modules of the square are dark, row by row. */
export const modulesOf = (text: string): readonly (readonly boolean[])[] => {
  const code = qrcode(SMALLEST, CORRECTION);
  code.addData(text);
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, i) => i);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
};

/** A QR code as a picture of one path. */
export const squareOf = (text: string): string => {
  const modules = modulesOf(text);
  const size = modules.length + 2 * QUIET;
  const path = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : []))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
};
