/**
 * sigma (WebGL) with ForceAtlas2, 300 iterations with inferred settings. Two ways: in one go in the page before the
 * first frame; and in its worker, where every iteration is drawn.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import LayoutWorker from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import { afterPaint } from '../clock';
import { serveBench } from '../page';
import type { Mount } from '../side';
import { NODE_COLOUR, plainGraph } from './plain-graph';

const ITERATIONS = 300;

const mountSigma: Mount = async (stage, { dataset, way }) => {
	const { nodes, links } = plainGraph(dataset);
	const graph = new Graph({ type: 'undirected' });
	for (const { id, label, point, partners } of nodes) {
		const [x, y] = point;
		graph.addNode(id, { label, x, y, size: 2 + Math.sqrt(partners), color: NODE_COLOUR });
	}
	for (const { source, target, colour } of links) {
		graph.addEdge(source, target, { color: colour, size: 1 });
	}
	const settings = forceAtlas2.inferSettings(graph);
	if (way === 'at once') forceAtlas2.assign(graph, { iterations: ITERATIONS, settings });
	const sigma = new Sigma(graph, stage);
	if (way === 'worker') await layOutInWorker(graph, settings);
	await new Promise<void>((resolve) => {
		sigma.once('afterRender', resolve);
		sigma.scheduleRender();
	});
	const camera = sigma.getCamera();
	return {
		nodes: graph.order,
		links: graph.size,
		pan(dx, dy) {
			const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
			const to = sigma.viewportToFramedGraph({ x: dx, y: dy });
			const { x, y } = camera.getState();
			camera.setState({ x: x - to.x + from.x, y: y - to.y + from.y });
		},
		place() {
			const { x, y } = graph.getNodeAttributes(nodes[0]?.id);
			const at = sigma.graphToViewport({ x: x as number, y: y as number });
			return [at.x, at.y];
		},
		rest: afterPaint
	};
};

/** The worker goes on until it is told to stop; it answers once for every iteration. */
function layOutInWorker(graph: Graph, settings: object): Promise<void> {
	return new Promise((resolve) => {
		const layout = new LayoutWorker(graph, { settings });
		let iterations = 0;
		graph.on('eachNodeAttributesUpdated', function count() {
			if (++iterations < ITERATIONS) return;
			graph.off('eachNodeAttributesUpdated', count);
			// It is still busy with the answer it has just written into the graph.
			queueMicrotask(() => {
				layout.kill();
				resolve();
			});
		});
		layout.start();
	});
}

serveBench(mountSigma);
