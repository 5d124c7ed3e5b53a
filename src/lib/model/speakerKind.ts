/** Kinds of those whose statements the documents print. */
export const speakerKinds = ['government', 'united-nations', 'civil-society'] as const;

export type SpeakerKind = (typeof speakerKinds)[number];

/** The kind of a speaker, by the code in `stated_by`: whoever is neither is civil society. */
export function speakerKind(statedBy: string): SpeakerKind {
	if (statedBy === 'government') return 'government';
	return statedBy === 'un-special-rapporteur' ? 'united-nations' : 'civil-society';
}
