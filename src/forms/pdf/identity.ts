import { escapeMarkup } from '../escape-markup.ts';
import type { Form, FormIdentity } from '../form.ts';
import { identityNamespace } from './private-entries.ts';

/** What a file says of itself as JSON: ids, options and versions, never what somebody wrote. */
export const identityText = (identity: FormIdentity): string => JSON.stringify(identity);

/** The XMP packet: PDF/UA-1 identification, title, language and identity (ISO 14289-1, clause 5). */
export function xmpPacket(form: Form): string {
  const time = `${form.date}T00:00:00Z`;
  const { identity } = form;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:form="${identityNamespace}">
   <pdfuaid:part>1</pdfuaid:part>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(form.title)}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>${escapeMarkup(form.publisher)}</rdf:li></rdf:Seq></dc:creator>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(form.subtitle)}</rdf:li></rdf:Alt></dc:description>
   <dc:language><rdf:Bag><rdf:li>${escapeMarkup(form.language)}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>${time}</xmp:CreateDate>
   <xmp:ModifyDate>${time}</xmp:ModifyDate>
   <form:frameworkVersion>${escapeMarkup(identity.frameworkVersion)}</form:frameworkVersion>
   <form:formatVersion>${identity.formatVersion}</form:formatVersion>
   <form:identity>${escapeMarkup(identityText(identity))}</form:identity>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}
