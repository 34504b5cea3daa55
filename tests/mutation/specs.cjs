// The specs of one package in one file, so that what they share is loaded once for a change and not once for each spec. A file whose tests do not reach the
// changed place is not loaded: loading all of them took longer than the tests.
/* global describe, it, MUTATION_SPECS, MUTATION_TESTS */
const isTried = (file) => MUTATION_TESTS === undefined || MUTATION_TESTS.includes(file);

for (const file of MUTATION_SPECS.filter(isTried))
  describe(file, () => {
    try {
      require(`../../${file}`);
    } catch (error) {
      // A change that breaks the loading of a file is noticed by it.
      it('loads', () => {
        throw error;
      });
    }
  });
