/** Cytoscape (canvas) with its layout `cose`, not animated. */
import cytoscape from 'cytoscape';
import { afterPaint } from '../clock';
import { serveBench } from '../page';
import type { Mount } from '../side';
import { NODE_COLOUR, plainGraph } from './plain-graph';

/** Layout units per degree at the start. */
const UNITS_PER_DEGREE = 20;

const mountCytoscape: Mount = async (stage, { dataset }) => {
	const { nodes, links } = plainGraph(dataset);
	const cy = cytoscape({
		container: stage,
		elements: {
			nodes: nodes.map(({ id, point: [longitude, latitude], partners }) => ({
				data: { id, size: 6 + 3 * Math.sqrt(partners) },
				position: { x: longitude * UNITS_PER_DEGREE, y: -latitude * UNITS_PER_DEGREE }
			})),
			edges: links.map(({ source, target, colour }) => ({ data: { source, target, colour } }))
		},
		style: [
			{
				selector: 'node',
				style: { width: 'data(size)', height: 'data(size)', 'background-color': NODE_COLOUR }
			},
			{ selector: 'edge', style: { width: 1, 'line-color': 'data(colour)' } }
		],
		layout: { name: 'preset' }
	});
	await new Promise<void>((resolve) => {
		const layout = cy.layout({ name: 'cose', animate: false, randomize: false });
		layout.one('layoutstop', () => cy.one('render', () => resolve()));
		layout.run();
	});
	return {
		nodes: cy.nodes().length,
		links: cy.edges().length,
		pan: (x, y) => cy.panBy({ x, y }),
		place() {
			const { x, y } = cy.nodes()[0]?.renderedPosition() ?? { x: NaN, y: NaN };
			return [x, y];
		},
		rest: afterPaint
	};
};

serveBench(mountCytoscape);
