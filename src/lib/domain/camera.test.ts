import { describe, expect, test } from 'vitest';
import { parseCamera, printCamera, roundCamera } from './camera';

describe('parseCamera', () => {
	test('reads three numbers and rounds them to what is printed', () => {
		expect(parseCamera('111.52349,-7.62996,9.876')).toEqual({
			longitude: 111.5235,
			latitude: -7.63,
			zoom: 9.88
		});
		expect(parseCamera('-180, 85, 0')).toEqual({ longitude: -180, latitude: 85, zoom: 0 });
	});

	test.each([
		'',
		'1,2',
		'1,2,3,4',
		'a,b,c',
		'1,,3',
		'1e2,3,4',
		'NaN,1,2',
		'Infinity,1,2',
		'0x1,1,1'
	])('%j is malformed', (text) => expect(parseCamera(text)).toBe('malformed'));

	test.each(['181,0,5', '-180.5,0,5', '110,86,5', '110,-85.01,5', '110,0,22.5', '110,0,-1'])(
		'%j lies outside the world',
		(text) => expect(parseCamera(text)).toBe('out-of-range')
	);

	test('minus zero is zero', () => {
		expect(parseCamera('-0,-0.00001,0')).toEqual({ longitude: 0, latitude: 0, zoom: 0 });
	});
});

test('roundCamera brings what a map reports into the valid world', () => {
	expect(roundCamera({ longitude: 471.5, latitude: 88, zoom: 23 })).toEqual({
		longitude: 111.5,
		latitude: 85,
		zoom: 22
	});
	expect(roundCamera({ longitude: -190, latitude: -1.00004, zoom: -1 })).toEqual({
		longitude: 170,
		latitude: -1,
		zoom: 0
	});
});

test('printCamera uses no more digits than are needed', () => {
	expect(printCamera({ longitude: 117, latitude: -2.500000001, zoom: 4.2 })).toBe('117,-2.5,4.2');
});
