/** Neither has types of its own. */
declare module 'lz4js' {
  export const decompress: (frame: Uint8Array) => Uint8Array;
}
declare module 'snappyjs' {
  export const compress: <T extends Uint8Array>(bytes: T) => T;
  export const uncompress: <T extends Uint8Array>(block: T) => T;
}
