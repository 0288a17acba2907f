/** Where regions and hubs stand at this moment: at their places in the layout, or on the way there. */
import { eased, layoutBetween } from './draw-motion';
import type { GraphLayout } from './graph-layout';

interface Motion {
	readonly from: GraphLayout;
	readonly to: GraphLayout;
	readonly start: number;
	readonly duration: number;
	readonly onEnd: () => void;
}

export class Places {
	#layout: GraphLayout | null = null;
	#motion: Motion | null = null;
	/** Places off the layout that were moved to and are held. */
	#held: GraphLayout | null = null;

	/** What is shown, or null before the first layout. */
	get layout(): GraphLayout | null {
		return this.#layout;
	}

	get isMoving(): boolean {
		return this.#motion !== null;
	}

	/** A new layout, at once. */
	set(layout: GraphLayout): void {
		this.end();
		this.#held = null;
		this.#layout = layout;
	}

	/** Travels from some places to the layout. */
	arriveFrom(from: GraphLayout, duration: number): void {
		if (this.#layout === null) return;
		this.end();
		this.#held = null;
		const onEnd = (): void => undefined;
		this.#motion = { from, to: this.#layout, start: performance.now(), duration, onEnd };
	}

	/** Travels from where things stand to other places, and stays there until the next layout. */
	leaveFor(to: GraphLayout, duration: number, onEnd: () => void): void {
		const from = this.at(performance.now());
		this.end();
		if (from === null) {
			onEnd();
			return;
		}
		this.#held = to;
		this.#motion = { from, to, start: performance.now(), duration, onEnd };
	}

	/** The places at a moment; the same object as long as nothing moves. */
	at(now: number): GraphLayout | null {
		const motion = this.#motion;
		if (motion === null) return this.#held ?? this.#layout;
		const share = Math.min(1, Math.max(0, (now - motion.start) / motion.duration));
		if (share < 1) return layoutBetween(motion.from, motion.to, eased(share));
		this.end();
		return motion.to;
	}

	/** Ends what is on the way; whoever waits for it is told. */
	end(): void {
		const motion = this.#motion;
		this.#motion = null;
		motion?.onEnd();
	}
}
