import path from 'node:path';

/** The folder of the repository (of the image, in a container). */
export const ROOT = path.resolve(__dirname, '../../..');
