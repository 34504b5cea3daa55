// One failing test is enough to notice a change: the rest of them is skipped. Which tests a change is tried on is told to `specs.cjs`.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class FirstFailure extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name === 'setup') this.global.MUTATION_TESTS = event.testNamePattern?.replaceAll('\\', '');
    if (event.name === 'test_done' && event.test.errors.length > 0) this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
};
