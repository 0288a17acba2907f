/** What several engines need of a run is made once, by whoever comes first: they run in processes of their own. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { LOOK_EVERY } from './eventually';

/**
 * Makes something, or waits until another process of the same run has made it. Where that fails, the next one tries.
 * @param name of a file
 * @param make what it gives must be what JSON can say
 */
export async function onceInRun<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
	// Emptied before each run: nothing of an older build is taken for this one's.
	const { outputDir } = test.info().project;
	mkdirSync(outputDir, { recursive: true });
	const path = join(outputDir, name);
	const [made, part, claim] = [`${path}.json`, `${path}.part`, `${path}.claim`];
	while (!existsSync(made)) {
		if (!takes(claim)) {
			await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
			continue;
		}
		try {
			writeFileSync(part, JSON.stringify(await make()));
			// Whole or not at all, for those who wait.
			renameSync(part, made);
		} catch (error) {
			rmdirSync(claim);
			throw error;
		}
	}
	return JSON.parse(readFileSync(made, 'utf8')) as Made;
}

/** @returns true for one process only, until the claim is given back */
function takes(claim: string): boolean {
	try {
		mkdirSync(claim);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}
