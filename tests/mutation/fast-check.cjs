// Properties under mutation testing. That one fails is enough; the smallest example of it takes longer than everything else. The same examples every time,
// and few of them: no clock ends them, so a figure taken on a busy machine is the same as on a quiet one.
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const RUNS = 10;
const assert = (property, { numRuns = RUNS, ...parameters } = {}) =>
  fc.assert(property, { seed: 2026, ...parameters, numRuns: Math.min(numRuns, RUNS), endOnFailure: true });

/** Built once for all changes: that takes longer than what a property does with it. */
const matching = new Map();
const stringMatching = (regex, ...constraints) => {
  const key = JSON.stringify([String(regex), ...constraints]);
  if (!matching.has(key)) matching.set(key, fc.stringMatching(regex, ...constraints));
  return matching.get(key);
};

const inMutation = { ...fc, assert, stringMatching };
module.exports = { ...inMutation, __esModule: true, default: inMutation };
