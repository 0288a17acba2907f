import { expect, it } from 'vitest';
import { whenChanged } from './when-changed';

it('knows a change from the beginning and from the same again', () => {
	const changes = whenChanged<string>();
	expect(['a', 'a', 'b', 'b', 'a'].map(changes)).toEqual([false, false, true, false, true]);
});
