/** Signs above 127 that PDFDocEncoding has elsewhere than Latin-1 (ISO 32000-1, annex D.3), from 0x80. */
const documentSigns = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';

const languageMark = '\u001b';

/** The text of a PDF string: UTF-16 or UTF-8 when it begins with their mark, else PDFDocEncoding. */
export function decodedText(bytes: string): string {
  if (bytes.startsWith('\xfe\xff')) return utf16(bytes.slice(2));
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8');
  return bytes.replace(/[\x80-\xa0]/g, (sign) => documentSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}

function utf16(bytes: string): string {
  const whole = bytes.slice(0, bytes.length - (bytes.length % 2));
  const text = Buffer.from(whole, 'latin1').swap16().toString('utf16le');
  // The name of a language may stand between two of these signs; the text is what is outside of them.
  const parts = text.split(languageMark);
  return parts.filter((_, index) => index % 2 === 0).join('');
}

/** A text as a PDF string. */
export function encodedText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return `\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`;
}
