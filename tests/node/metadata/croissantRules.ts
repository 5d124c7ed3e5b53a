import type { Requirements } from './unmet.ts';

const cr = 'http://mlcommons.org/croissant/';
const sc = 'https://schema.org/';

/**
 * What Croissant 1.1 requires of a data set, and what a reader needs of the files, records and
 * fields in it to load them; no package has the vocabulary or checks a description.
 * Source: the specification, “Dataset-level Information”, “Resources” and “RecordSets”.
 */
export const croissantRules: Requirements = {
	[`${sc}Dataset`]: {
		'http://purl.org/dc/terms/conformsTo': /^http:\/\/mlcommons\.org\/croissant\/1\.1$/,
		[`${sc}description`]: /./,
		[`${sc}license`]: /^https:\/\//,
		[`${sc}name`]: /./,
		[`${sc}url`]: /^https?:\/\//,
		[`${sc}creator`]: `${sc}Organization`,
		[`${sc}datePublished`]: /^\d{4}-\d{2}-\d{2}$/,
		[`${sc}distribution`]: `${cr}FileObject`,
		[`${cr}recordSet`]: `${cr}RecordSet`
	},
	[`${sc}Organization`]: { [`${sc}name`]: /./ },
	[`${cr}FileObject`]: {
		[`${sc}name`]: /./,
		[`${sc}contentUrl`]: /^https?:\/\//,
		[`${sc}contentSize`]: /^\d+ B$/,
		[`${sc}encodingFormat`]: /^[a-z]+\/[a-z0-9.+-]+$/,
		[`${sc}sha256`]: /^[0-9a-f]{64}$/
	},
	[`${cr}RecordSet`]: {
		[`${sc}name`]: /./,
		[`${cr}field`]: `${cr}Field`,
		[`${cr}key`]: `${cr}Field`
	},
	[`${cr}Field`]: {
		[`${sc}name`]: /./,
		[`${cr}dataType`]: /^https:\/\/schema\.org\/(Boolean|Date|Time|DateTime|Float|Integer|Text)$/,
		[`${cr}source`]: /./
	}
};
