import { lookAtPdf } from './look-at-pdf';

describe('the names of a PDF', () => {
  it.each<readonly [string, string, object]>([
    ['none that runs', '<< /Type /Catalog >>', { isEncrypted: false }],
    ['a script', '<< /S /JavaScript >>', { isEncrypted: false, active: 'JavaScript' }],
    ['a script by its short name', '<</JS 1 0 R>>', { isEncrypted: false, active: 'JS' }],
    ['a program', '<< /S /Launch >>', { isEncrypted: false, active: 'Launch' }],
    ['a file within', '<< /EmbeddedFile 1 0 R >>', { isEncrypted: false, active: 'EmbeddedFile' }],
    ['a form of its own', '<< /XFA 1 0 R >>', { isEncrypted: false, active: 'XFA' }],
    ['the first of two', '<< /Launch 1 0 R /XFA 2 0 R >>', { isEncrypted: false, active: 'Launch' }],
    ['a name in another writing', '<< /J#53 1 0 R >>', { isEncrypted: false, active: 'JS' }],
    ['a name in small letters of another writing', '<< /#4aS 1 0 R >>', { isEncrypted: false, active: 'JS' }],
    ['half another writing', '<< /J#5 1 0 R >>', { isEncrypted: false }],
    ['a name that ends with the text', '/JS', { isEncrypted: false, active: 'JS' }],
    ['a name behind a bracket', '[/JS]', { isEncrypted: false, active: 'JS' }],
    ['a longer name', '<< /JSx 1 0 R /XJS 1 >>', { isEncrypted: false }],
    ['an encryption by its place', '<< /Encrypt 5 0 R >>', { isEncrypted: true }],
    ['an encryption in place', '<< /Encrypt<< /V 4 >> >>', { isEncrypted: true }],
    ['an encryption some lines on', '<< /Encrypt \n\t 5 0 R >>', { isEncrypted: true }],
    ['an encryption that is a name only', '<< /Encrypt /None >>', { isEncrypted: false }],
    ['an encryption and a script', '<< /Encrypt 5 0 R /JS 1 0 R >>', { isEncrypted: true, active: 'JS' }],
  ])('hold %s', (_, source, found) => expect(lookAtPdf(source)).toEqual(found));

  it.each<readonly [string, string, object]>([
    ['a comment to the end of its line', '% /JS\n/XFA', { isEncrypted: false, active: 'XFA' }],
    ['a comment that ends the other way', '% /JS\r/XFA', { isEncrypted: false, active: 'XFA' }],
    ['a text', '(/JS) /XFA', { isEncrypted: false, active: 'XFA' }],
    ['a text with a text in it', '(a (/Launch) /JS) /XFA', { isEncrypted: false, active: 'XFA' }],
    ['a text with a bracket behind a backslash', '(a \\) /JS) /XFA', { isEncrypted: false, active: 'XFA' }],
    ['a text with an opening bracket behind a backslash', '(a \\( ) /XFA', { isEncrypted: false, active: 'XFA' }],
    ['a text that ends with a backslash behind a backslash', '(a \\\\) /XFA', { isEncrypted: false, active: 'XFA' }],
    ['a text without content', '() /XFA', { isEncrypted: false, active: 'XFA' }],
    ['a stream', '>>\nstream\n/JS (\nendstream /XFA', { isEncrypted: false, active: 'XFA' }],
    ['a stream behind other ends of lines', '>>stream\r\n/JS\nendstream /XFA', { isEncrypted: false, active: 'XFA' }],
    ['a stream behind the oldest end of a line', '>> stream\r/JS\nendstream /XFA', { isEncrypted: false, active: 'XFA' }],
    ['two streams', '>>stream\n/JS endstream >>stream\n/JS endstream', { isEncrypted: false }],
    ['two texts', '(/JS) (/JS)', { isEncrypted: false }],
  ])('are not what stands in %s', (_, source, found) => expect(lookAtPdf(source)).toEqual(found));

  it.each<readonly [string, string, object]>([
    ['a text that has no end', '(half /JS', { isEncrypted: false, active: 'JS' }],
    ['a text whose last bracket is behind a backslash', '(half /JS \\)', { isEncrypted: false, active: 'JS' }],
    ['a second text behind one without an end', '(half ( /JS (whole)', { isEncrypted: false, active: 'JS' }],
    ['a stream that has no end', '>>stream\n/JS', { isEncrypted: false, active: 'JS' }],
    ['the word stream alone', '>> streams /JS', { isEncrypted: false, active: 'JS' }],
  ])('are what stands behind %s', (_, source, found) => expect(lookAtPdf(source)).toEqual(found));
});
