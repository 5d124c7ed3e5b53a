import { catalog } from './catalog.ts';
import { escaped } from './escaped.ts';

/** What a picture's file says of itself: Dublin Core and its licence, in RDF. */
export function pictureMetadata(picture: {
	title: string;
	description: string;
	/** Citations of the documents. */
	sources: string[];
	/** The page of the chart. */
	address: string;
	/** `YYYY-MM-DD` */
	date: string;
}): string {
	const { title, description, sources, address, date } = picture;
	const { contributors, licenses } = catalog().descriptor;
	const author = contributors[0].title;
	const licence = licenses[0];
	return [
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#">',
		'<rdf:Description rdf:about="">',
		`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
		`<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(description)}</rdf:li></rdf:Alt></dc:description>`,
		`<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
		`<dc:identifier>${escaped(address)}</dc:identifier>`,
		`<dc:source>${sources.map(escaped).join(' ')}</dc:source>`,
		`<dc:date><rdf:Seq><rdf:li>${date}</rdf:li></rdf:Seq></dc:date>`,
		`<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0, ${escaped(author)}</rdf:li></rdf:Alt></dc:rights>`,
		`<xmpRights:WebStatement>${licence.path}</xmpRights:WebStatement>`,
		`<cc:license rdf:resource="${licence.path}"/>`,
		'</rdf:Description>',
		'</rdf:RDF>'
	].join('\n');
}
