/**
 * What is used of the libraries compared against, so that types can be checked where they are not installed: they come
 * only when the benchmark is run.
 */
declare module 'force-graph' {
	export default class ForceGraph<Node, Link> {
		constructor(element: HTMLElement);
		width(pixels: number): this;
		height(pixels: number): this;
		nodeLabel(property: string): this;
		nodeVal(property: string): this;
		nodeColor(colour: () => string): this;
		linkColor(property: string): this;
		warmupTicks(ticks: number): this;
		cooldownTicks(ticks: number): this;
		onEngineStop(heard: () => void): this;
		graphData(data: { nodes: Node[]; links: Link[] }): this;
		graphData(): { nodes: Node[]; links: Link[] };
		zoomToFit(duration: number, padding: number): this;
		zoom(): number;
		centerAt(): { x: number; y: number };
		centerAt(x: number, y: number): this;
		graph2ScreenCoords(x: number, y: number): { x: number; y: number };
	}
}

declare module 'graphology-layout-forceatlas2' {
	import type Graph from 'graphology';
	const forceAtlas2: {
		assign(graph: Graph, options: { iterations: number; settings: object }): void;
		inferSettings(graph: Graph): object;
	};
	export default forceAtlas2;
}

declare module 'graphology-layout-forceatlas2/worker' {
	import type Graph from 'graphology';
	export default class LayoutWorker {
		constructor(graph: Graph, options: { settings: object });
		start(): void;
		kill(): void;
	}
}

declare module 'sigma' {
	import type Graph from 'graphology';
	interface Place {
		x: number;
		y: number;
	}
	export default class Sigma {
		constructor(graph: Graph, container: HTMLElement);
		once(event: 'afterRender', heard: () => void): void;
		scheduleRender(): void;
		getCamera(): { getState(): Place; setState(state: Place): void };
		viewportToFramedGraph(place: Place): Place;
		graphToViewport(place: Place): Place;
	}
}

declare module 'cytoscape' {
	interface Collection {
		readonly length: number;
		readonly [index: number]: { renderedPosition(): { x: number; y: number } } | undefined;
	}
	interface Core {
		layout(options: object): { one(event: string, heard: () => void): void; run(): void };
		one(event: string, heard: () => void): void;
		nodes(): Collection;
		edges(): Collection;
		panBy(by: { x: number; y: number }): void;
	}
	export default function cytoscape(options: object): Core;
}
