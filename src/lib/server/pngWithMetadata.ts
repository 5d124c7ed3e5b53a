import { crc32 } from 'node:zlib';

/** A PNG with RDF metadata inside, where programs for pictures look for it: as XMP. */
export function pngWithMetadata(png: Uint8Array, metadata: string): Uint8Array {
	const packet = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${metadata}</x:xmpmeta><?xpacket end="r"?>`;
	// Keyword, then: not compressed, no language, no translated keyword.
	const text = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${packet}`, 'utf8');
	const bytes = Buffer.from(png);
	// The first chunk, the header, is of fixed size; the others may follow in any order.
	return Buffer.concat([
		bytes.subarray(0, headerEnd),
		chunk('iTXt', text),
		bytes.subarray(headerEnd)
	]);
}

/** Signature, and the header's length, type, 13 bytes and checksum. */
const headerEnd = 8 + 4 + 4 + 13 + 4;

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, check]);
}
