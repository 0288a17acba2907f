import { expect, test } from 'vitest';
import { isAutonomous, isProvince, parseRegionCode, provinceOf } from './region';
import { code } from '../../../tests/made-up/record';

test.each(['35', '35.19', '11.01'])('parseRegionCode reads %s', (text) => {
	expect(parseRegionCode(text)).toBe(text);
});

test.each([
	'',
	'3',
	'351',
	'35.',
	'35.1',
	'35.190',
	'35-19',
	' 35',
	'35\n',
	'3519',
	35,
	35.19,
	null,
	['35']
])('parseRegionCode refuses %j', (text) => expect(parseRegionCode(text)).toBeNull());

test('a region lies in its province, a province in itself', () => {
	expect(provinceOf(code('35.19'))).toBe('35');
	expect(provinceOf(code('35'))).toBe('35');
	expect(isProvince(code('35'))).toBe(true);
	expect(isProvince(code('35.19'))).toBe(false);
});

test('only the administrative areas of Jakarta do not govern themselves', () => {
	expect(['31', '32.71', '35.77'].map((text) => isAutonomous(code(text)))).toEqual([
		true,
		true,
		true
	]);
	expect(['31.01', '31.71', '31.75'].map((text) => isAutonomous(code(text)))).toEqual([
		false,
		false,
		false
	]);
});
