import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { siteAddress } from '$lib/server/siteAddress.ts';

/** What a document in JSON-LD says, as RDF. Its context stands in it, so nothing is asked for. */
export async function graphOf(document: object): Promise<Store> {
	const quads = await jsonld.toRDF(document, {
		format: 'application/n-quads',
		base: siteAddress('data/'),
		documentLoader: (url) => Promise.reject(new Error(`asked for ${url}`))
	});
	return new Store(new Parser().parse(String(quads)));
}
