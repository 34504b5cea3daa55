// The target `spec` of a project: node tools/dist/spec.js <folder> <report> [--kafka] [--part=1/4]. Its specs, or a part of them, run in this one process's jest, one
// file after the other; Nx runs several projects and parts beside each other.
import { command } from './terminal';
import { jest } from './test/jest';

command(async () => {
  const [folder = '', reportFile = '', ...flags] = process.argv.slice(2);
  const kafka = flags.includes('--kafka');
  const part = flags.find((flag) => flag.startsWith('--part='))?.slice('--part='.length);
  const { code, stuck } = await jest({
    args: [
      '--ci',
      '--runInBand',
      ...(part === undefined ? [] : [`--shard=${part}`]),
      '--testPathPatterns',
      `^.*/${folder}/.*${kafka ? '\\.kafka\\.spec\\.ts$' : ''}`,
    ],
    env: kafka ? { WITH_KAFKA: '1' } : {},
    reportFile,
  });
  if (stuck) console.error(stuck);
  return stuck ? 1 : code;
});
