// The specs of one package in one file, so that what they share is loaded once for a change and not once for each spec.
/* global describe, it, MUTATION_SPECS */
for (const file of MUTATION_SPECS)
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
