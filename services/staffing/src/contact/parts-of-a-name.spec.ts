import { partsOf } from './parts-of-a-name';

describe('the parts of a name that somebody wrote in one', () => {
  it.each([
    ['Anna Maria Beispiel', 'Beispiel', 'Anna Maria'],
    ['Suharto', 'Suharto', ''],
    ['Ursula von der Au', 'von der Au', 'Ursula'],
    ['Jan De Vries', 'De Vries', 'Jan'],
    ['Omar al-Masri', 'al-Masri', 'Omar'],
    ['Omar Al Masri', 'Al Masri', 'Omar'],
    ['Anna Müller-Lüdenscheidt', 'Müller-Lüdenscheidt', 'Anna'],
    ['Anna OTT', 'OTT', 'Anna'],
    ['Beispiel, Anna Maria', 'Beispiel', 'Anna Maria'],
    ['von der Au, Ursula', 'von der Au', 'Ursula'],
    ['Beispiel, Ludwig van', 'van Beispiel', 'Ludwig'],
    ['Beispiel, Jan van der', 'van der Beispiel', 'Jan'],
    ['García López, Ana', 'García López', 'Ana'],
    ['Anna Beispiel (Landratsamt)', 'Beispiel', 'Anna'],
    ['', '', ''],
    ['(Amt)', '', ''],
    // A particle begins a family name only between two words.
    ['van Beispiel', 'Beispiel', 'van'],
    ['Beispiel von', 'von', 'Beispiel'],
    ['Anna  Maria   Beispiel', 'Beispiel', 'Anna Maria'],
    // Without a comma, capitals are a family name.
    ['Anna MBA', 'MBA', 'Anna'],
    // Behind a comma they are a degree in two letters to four, and a name else.
    ['OTTOS, Anna', 'OTTOS', 'Anna'],
    ['Beispiel, ANNIE', 'Beispiel', 'ANNIE'],
    ['Beispiel, MBAs', 'Beispiel', 'MBAs'],
    ['Beispiel, dMBA', 'Beispiel', 'dMBA'],
    // No title without a dot behind a title, and none before one.
    ['in Beispiel', 'Beispiel', 'in'],
    ['Nat. Beispiel', 'Beispiel', 'Nat.'],
    // Nothing before the comma.
    [', Anna', '', 'Anna'],
    ['Beispiel,', 'Beispiel', ''],
  ])('%s is the family name %s and the given name %s', (name, family, given) =>
    expect(partsOf(name)).toEqual({ family, given, titles: '', degrees: '' }),
  );

  it.each([
    ['Dr. Anna Beispiel', 'Dr.', ''],
    ['Prof. Dr. med. Anna Beispiel', 'Prof. Dr. med.', ''],
    ['Dipl.-Ing. Anna Beispiel', 'Dipl.-Ing.', ''],
    ['Dr. h. c. Anna Beispiel', 'Dr. h. c.', ''],
    ['Beispiel, Dr. Anna', 'Dr.', ''],
    ['Prof.in Anna Beispiel', 'Prof.in', ''],
    ['Dr.med. Anna Beispiel', 'Dr.med.', ''],
    ['Dr Anna Beispiel', 'Dr', ''],
    ['.Dr. Anna Beispiel', '.Dr.', ''],
    ['Dr. Anna Beispiel LL.M.', 'Dr.', 'LL.M.'],
    ['Dr. Anna Beispiel, MA', 'Dr.', 'MA'],
    ['Anna Beispiel M.A.', '', 'M.A.'],
    ['Anna Beispiel, B.A., M.A.', '', 'B.A. M.A.'],
    ['Anna Beispiel, MBA', '', 'MBA'],
    ['Anna Beispiel, Dipl. Sozialpädagogin', '', 'Dipl. Sozialpädagogin'],
  ])('%s has %j before it and %j behind', (name, titles, degrees) =>
    expect(partsOf(name)).toEqual({ family: 'Beispiel', given: 'Anna', titles, degrees }),
  );
  it('leaves a word that is a title where no other is left', () => expect(partsOf('Dr.').family).toBe('Dr.'));
});
