// `npm run typecheck`, `lint`, `format`: targets of the whole repository, from the cache when nothing changed. Says only what is wrong.
import './before/node-version.cjs';

const { checkAll } = await import('./before/build.mjs');
const { said, code } = await checkAll(process.argv.slice(2));
if (code !== 0) console.log(said);
process.exitCode = code;
