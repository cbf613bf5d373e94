import { identityEntry, identityNamespace } from '../forms/pdf/private-entries.ts';
import { parseIdentity } from './identity.ts';
import { lookUp } from './look-up.ts';
import { entriesOf, type PdfObjects } from './pdf-objects.ts';
import { decodePdfString } from './pdf-string.ts';

/** What a file says of itself, unchecked: from its XMP packet, or from its information where that was lost on the way. */
export function identityIn(objects: PdfObjects): unknown {
  const catalogue = entriesOf(objects.resolve(objects.trailer.get('Root')));
  const packet = objects.streamOf(catalogue.get('Metadata'));
  const written = packet === undefined ? undefined : identityInPacket(new TextDecoder().decode(packet));
  return parseIdentity(written) ?? parseIdentity(identityInInformation(objects));
}

/** The property by its namespace: programs that write the packet anew choose another prefix, or make it an attribute. */
function identityInPacket(packet: string): string | undefined {
  const prefix = new RegExp(`xmlns:([A-Za-z][\\w-]*)\\s*=\\s*["']${identityNamespace}["']`).exec(packet)?.[1];
  if (prefix === undefined) return undefined;
  const property = `${prefix}:identity`;
  const found =
    new RegExp(`<${property}[^>]*>([^<]*)</${property}>`).exec(packet) ??
    new RegExp(`\\s${property}\\s*=\\s*"([^"]*)"`).exec(packet) ??
    new RegExp(`\\s${property}\\s*=\\s*'([^']*)'`).exec(packet);
  return found?.[1] === undefined ? undefined : unescapeXml(found[1]);
}

/** The day on which a file says that it was saved (PDF 1.7, 14.3.3), as YYYY-MM-DD. */
export function savedDay(objects: PdfObjects): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(informationIn(objects, 'ModDate') ?? '') ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

const identityInInformation = (objects: PdfObjects): string | undefined => informationIn(objects, identityEntry);

function informationIn(objects: PdfObjects, entry: string): string | undefined {
  const value = objects.resolve(entriesOf(objects.resolve(objects.trailer.get('Info'))).get(entry));
  const isString = value !== null && typeof value === 'object' && 'type' in value && value.type === 'string';
  return isString ? decodePdfString(value.bytes) : undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));/g,
    (sign, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return lookUp(named, name) ?? sign;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : sign;
    },
  );
