import { error } from '@sveltejs/kit';
import ClaimPicture from '$lib/charts/ClaimPicture.svelte';
import { formatDate } from '$lib/i18n/formatDate.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { messages } from '$lib/i18n/messages.ts';
import { plainText } from '$lib/model/plainText.ts';
import { catalog } from '$lib/server/catalog.ts';
import { Citations } from '$lib/server/Citations.ts';
import { claims } from '$lib/server/claims.ts';
import { claimView } from '$lib/server/claimView.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { markup } from '$lib/server/markup.ts';
import { png } from '$lib/server/png.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	entriesOf([...(await claims()).keys()], (claim) => ({ claim }));

/** A claim as a picture for those who share its address. */
export const GET: RequestHandler = async ({ params }) => {
	const claim = (await claims()).get(params.claim);
	if (claim === undefined) error(404);
	const language = languageOf(params.lang);
	const say = messages(language);
	const view = claimView(claim, language, new Citations(language));
	const picture = markup(ClaimPicture, {
		language,
		site: say.site,
		title: plainText(view.title),
		claimed: `${say.claims.claimed} ${view.claimed.text}`,
		said: `${say.claims.saidBy}${language === 'ja' ? '：' : ': '}${view.speaker}`,
		result: view.resultLabel,
		source: `${view.short}, ${view.date}, ${view.locator}. ${say.edition(formatDate(catalog().edition, language))}`
	});
	return new Response(new Uint8Array(png(picture)), { headers: { 'content-type': 'image/png' } });
};
