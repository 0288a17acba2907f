/**
 * force-graph (d3-force and a canvas). Three ways: as it comes, where its simulation runs until 15 seconds are over;
 * stopped after 300 ticks, one a frame, which is when d3-force's own schedule comes to rest (or after the same 15
 * seconds); and the same 300 ticks in one go before the first frame.
 */
import ForceGraph from 'force-graph';
import { afterPaint } from '../clock';
import { serveBench } from '../page';
import type { Mount } from '../side';
import { NODE_COLOUR, plainGraph, type PlainLink, type PlainNode } from './plain-graph';

type Node = PlainNode & { x: number; y: number };

const TICKS = 300;
/** Layout units per degree at the start: the archipelago is then about as wide as the settled layout. */
const UNITS_PER_DEGREE = 20;
const MARGIN = 40;

const mountForceGraph: Mount = async (stage, { dataset, way }) => {
	const { nodes, links } = plainGraph(dataset);
	const placed = nodes.map((node): Node => {
		const [longitude, latitude] = node.point;
		return {
			...node,
			x: (longitude - 118) * UNITS_PER_DEGREE,
			y: -latitude * UNITS_PER_DEGREE
		};
	});
	const graph = new ForceGraph<Node, PlainLink>(stage)
		.width(stage.clientWidth)
		.height(stage.clientHeight)
		.nodeLabel('label')
		.nodeVal('partners')
		.nodeColor(() => NODE_COLOUR)
		.linkColor('colour');
	if (way === 'ticks') graph.cooldownTicks(TICKS);
	if (way === 'at once') graph.warmupTicks(TICKS).cooldownTicks(0);
	await new Promise<void>((resolve) => {
		graph.onEngineStop(resolve).graphData({ nodes: placed, links });
	});
	graph.zoomToFit(0, MARGIN);
	return {
		nodes: graph.graphData().nodes.length,
		links: graph.graphData().links.length,
		pan(dx, dy) {
			const { x, y } = graph.centerAt();
			graph.centerAt(x - dx / graph.zoom(), y - dy / graph.zoom());
		},
		place() {
			const { x = NaN, y = NaN } = placed[0] ?? {};
			const at = graph.graph2ScreenCoords(x, y);
			return [at.x, at.y];
		},
		rest: afterPaint
	};
};

serveBench(mountForceGraph);
