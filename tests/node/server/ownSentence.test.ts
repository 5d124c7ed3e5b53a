import { expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { charts } from '$lib/server/charts.ts';
import { chartWork } from '$lib/server/chartWork.ts';
import { claims } from '$lib/server/claims.ts';
import { claimWork } from '$lib/server/claimWork.ts';
import { ownSentence } from '$lib/server/ownSentence.ts';
import { tableWork } from '$lib/server/tableWork.ts';
import type { Language } from '$lib/model/text.ts';

const root = 'https://figures.example/';
const { edition } = catalog();

test('a chart is cited in a sentence with its edition, address and documents, in both languages', async () => {
	const sentence = await chartSentence('victims-identified');
	expect(sentence('en')).toBe(
		`Figures on Record. “The police identified 117 victims of trafficking in 2005 and 36 in 2008.” Victims of trafficking identified by the police, persons, Japan, calendar years 2001–2008. Edition of ${edition}, https://figures.example/charts/victims-identified/. Based on: Ministry of Foreign Affairs of Japan, “The Recent Actions Japan has taken to combat TIP (Trafficking in Persons)”, March 2008. Joy Ngozi Ezeilo, Special Rapporteur on trafficking in persons, especially women and children, “Report of the Special Rapporteur on trafficking in persons, especially women and children, Joy Ngozi Ezeilo. Addendum: Mission to Japan (12–17 July 2009)”, United Nations Human Rights Council, A/HRC/14/32/Add.4, 12 May 2010.`
	);
	expect(sentence('ja')).toMatch(
		/^「記録された数字」『警察が認知した人身取引被害者は2005年に117人、2008年に36人』、.+、\d{4}-\d\d-\d\d版、https:\/\/figures\.example\/ja\/charts\/victims-identified\/。出典：Ministry of Foreign Affairs of Japan『.+』、2008年3月；.+、2010年5月12日。$/
	);
});

test('a table of codes is cited without documents, for it rests on none', () => {
	const codes = catalog().tables.get('codes');
	if (codes === undefined) throw new Error('no table of codes');
	const sentence = (language: Language) => ownSentence(tableWork(codes, language), language, root);
	expect(sentence('en')).toBe(
		`Figures on Record. “Codes.” Labels of every code, in both languages. Edition of ${edition}, https://figures.example/data/codes/.`
	);
	expect(sentence('ja')).toBe(
		`「記録された数字」『コード』、全コードの名称（両言語）、${edition}版、https://figures.example/ja/data/codes/。`
	);
});

test('a claim is cited with who said it, in which words and where, and what came of it', async () => {
	const claim = (await claims()).get('indonesia-philippines-thailand-share');
	if (claim === undefined) throw new Error('no claim of three nationalities');
	const sentence = (language: Language) => ownSentence(claimWork(claim, language), language, root);
	expect(sentence('en')).toContain(
		'Government of Japan: “account for 90 % of the trafficking victims” (MOFA 2008, 5(1), bullet 4). Held against the counts: Not comparable.'
	);
	expect(sentence('ja')).toContain(
		'日本政府「account for 90 % of the trafficking victims」（MOFA 2008, 5(1), bullet 4）、数との照合：比較不能、'
	);
});

async function chartSentence(name: string) {
	const chart = (await charts()).get(name);
	if (chart === undefined) throw new Error(`no chart called ${name}`);
	return (language: Language) => ownSentence(chartWork(chart, language), language, root);
}
