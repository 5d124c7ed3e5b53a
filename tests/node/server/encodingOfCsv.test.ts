import { expect, test } from 'vitest';
import { checkProject } from '$lib/server/checkProject.ts';
import { formatProblem } from '$lib/server/formatProblem.ts';
import { files, problemsAfter, resealed } from '../problemsAfter.ts';

const codes = 'data/codes.csv';
const wrong = Buffer.from([0xff]);

test('a byte that is not UTF-8 is found by its line and its place in the line', () => {
	expect(problemsAfter([codes, 'exact,Exact', Buffer.from('exact,Ex\xe9ct', 'latin1')])).toEqual([
		'data/codes.csv:2: byte 19 of the line is not UTF-8; save the file as UTF-8'
	]);
});

test('bytes are counted as bytes where characters of three bytes stand before', () => {
	expect(
		problemsAfter([
			codes,
			'ちょうど\n',
			Buffer.concat([Buffer.from('ちょうど'), wrong, Buffer.from('\n')])
		])
	).toEqual(['data/codes.csv:2: byte 35 of the line is not UTF-8; save the file as UTF-8']);
});

test('a character cut in half at the end of a line is not UTF-8', () => {
	const half = Buffer.from('ちょうど\n').subarray(0, 11);
	expect(problemsAfter([codes, 'ちょうど\n', Buffer.concat([half, Buffer.from('\n')])])).toEqual([
		'data/codes.csv:2: byte 32 of the line is not UTF-8; save the file as UTF-8'
	]);
});

test('a table in Shift_JIS is refused', () => {
	const shiftJis = Buffer.from([0x96, 0xf1]);
	expect(problemsAfter([codes, '約', shiftJis])).toEqual([
		'data/codes.csv:3: byte 39 of the line is not UTF-8; save the file as UTF-8'
	]);
});

test('a byte order mark is refused', () => {
	expect(problemsAfter([codes, 'field,code', '\ufefffield,code'])).toEqual([
		'data/codes.csv:1: begins with a byte order mark; save as UTF-8 without one'
	]);
});

test('one line that ends in CR LF is found', () => {
	expect(problemsAfter([codes, 'ちょうど\n', 'ちょうど\r\n'])).toEqual([
		'data/codes.csv:2: ends in CR LF; lines end in LF alone'
	]);
});

test('a file saved with CR LF throughout is reported once', () => {
	const text = new TextDecoder().decode(files.get(codes)).replaceAll('\n', '\r\n');
	const saved = new Map([...files, [codes, new TextEncoder().encode(text)]]);
	expect(checkProject(resealed(saved)).problems.map(formatProblem)).toEqual([
		'data/codes.csv:1: ends in CR LF; lines end in LF alone'
	]);
});

test('the last line ends in LF like every other', () => {
	const text = new TextDecoder().decode(files.get(codes));
	const cut = new Map([...files, [codes, new TextEncoder().encode(text.trimEnd())]]);
	expect(checkProject(resealed(cut)).problems.map(formatProblem)).toEqual([
		`data/codes.csv:${text.trimEnd().split('\n').length}: the last line does not end in LF`
	]);
});
