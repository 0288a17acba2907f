/** A record that was published and is no agreement after all, or stood twice: its id stays taken, its address explains itself. */
export interface Withdrawn {
	/** The public id it had. */
	readonly id: string;
	/** Why, in Indonesian, as the middle of a sentence: without a capital and without a full stop. */
	readonly reason: string;
	/** ISO date of the withdrawal. */
	readonly withdrawn: string;
	/** The agreement that takes its place, or null when there is none. */
	readonly into: string | null;
}
