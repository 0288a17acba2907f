/** One WebGL 2 program that draws many instances of one strip: fixed numbers per instance, and numbers that pass over. */
import type { Transition } from './transition';

export interface Attribute {
	readonly name: string;
	/** Numbers per instance, 1 to 4. */
	readonly size: number;
}

export interface InstancedShape {
	/** Writes the transition's two ends into the buffers; cheap, once per change. */
	upload(transition: Transition): void;
	/** Sets uniforms by name; an array of three is a colour, of more a list of colours or pairs as declared. */
	use(uniforms: Readonly<Record<string, number | readonly number[]>>): void;
	draw(verticesPerInstance: number): void;
	destroy(): void;
}

/**
 * Prepares a program and its buffers.
 * @param fixed all numbers of all instances, in the order of `fixedAttributes`
 * @param moving attributes that exist twice, `a_from…` and `a_to…`, in the order in which a transition packs them
 * @throws Error with the driver's log when a shader does not compile or link
 */
export function createInstancedShape(
	gl: WebGL2RenderingContext,
	source: { readonly vertex: string; readonly fragment: string },
	fixed: Float32Array,
	fixedAttributes: readonly Attribute[],
	moving: readonly Attribute[]
): InstancedShape {
	const program = linkProgram(gl, source);
	const uniforms = uniformTypes(gl, program);
	const instances = fixed.length / strideOf(fixedAttributes);
	const array = gl.createVertexArray();
	gl.bindVertexArray(array);
	const buffers = [fixedAttributes, prefixed('a_from', moving), prefixed('a_to', moving)].map(
		(attributes) => bindAttributes(gl, program, attributes)
	);
	const [fixedBuffer, fromBuffer, toBuffer] = buffers;
	fill(fixedBuffer, fixed, gl.STATIC_DRAW);
	gl.bindVertexArray(null);

	function fill(buffer: WebGLBuffer | undefined, data: Float32Array, usage: number): void {
		gl.bindBuffer(gl.ARRAY_BUFFER, buffer ?? null);
		gl.bufferData(gl.ARRAY_BUFFER, data, usage);
	}

	return {
		upload({ from, to }) {
			fill(fromBuffer, from, gl.DYNAMIC_DRAW);
			fill(toBuffer, to, gl.DYNAMIC_DRAW);
		},
		use(values) {
			gl.useProgram(program);
			for (const [name, value] of Object.entries(values)) {
				const uniform = uniforms.get(name);
				if (uniform === undefined) continue;
				const list = typeof value === 'number' ? [value] : value;
				if (uniform.type === gl.FLOAT) gl.uniform1fv(uniform.location, list);
				else if (uniform.type === gl.FLOAT_VEC2) gl.uniform2fv(uniform.location, list);
				else gl.uniform3fv(uniform.location, list);
			}
		},
		draw(verticesPerInstance) {
			gl.bindVertexArray(array);
			gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, verticesPerInstance, instances);
			// MapLibre's own buffers would otherwise be bound into this array.
			gl.bindVertexArray(null);
		},
		destroy() {
			for (const buffer of buffers) gl.deleteBuffer(buffer);
			gl.deleteVertexArray(array);
			gl.deleteProgram(program);
		}
	};
}

function prefixed(prefix: string, attributes: readonly Attribute[]): Attribute[] {
	return attributes.map(({ name, size }) => ({ name: prefix + name, size }));
}

function strideOf(attributes: readonly Attribute[]): number {
	return attributes.reduce((sum, { size }) => sum + size, 0);
}

function bindAttributes(
	gl: WebGL2RenderingContext,
	program: WebGLProgram,
	attributes: readonly Attribute[]
): WebGLBuffer {
	const buffer = gl.createBuffer();
	gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
	let offset = 0;
	for (const { name, size } of attributes) {
		const location = gl.getAttribLocation(program, name);
		// A compiler may drop an attribute that changes nothing.
		if (location >= 0) {
			gl.enableVertexAttribArray(location);
			gl.vertexAttribPointer(location, size, gl.FLOAT, false, strideOf(attributes) * 4, offset);
			gl.vertexAttribDivisor(location, 1);
		}
		offset += size * 4;
	}
	return buffer;
}

function linkProgram(
	gl: WebGL2RenderingContext,
	source: { readonly vertex: string; readonly fragment: string }
): WebGLProgram {
	const program = gl.createProgram();
	const shaders = [
		compileShader(gl, gl.VERTEX_SHADER, source.vertex),
		compileShader(gl, gl.FRAGMENT_SHADER, source.fragment)
	];
	for (const shader of shaders) gl.attachShader(program, shader);
	gl.linkProgram(program);
	for (const shader of shaders) gl.deleteShader(shader);
	if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost()) {
		throw new Error(`The network's shader does not link: ${gl.getProgramInfoLog(program) ?? ''}`);
	}
	return program;
}

function compileShader(gl: WebGL2RenderingContext, type: number, text: string): WebGLShader {
	const shader = gl.createShader(type);
	if (shader === null) throw new Error('The graphics context is gone; no shader can be made.');
	gl.shaderSource(shader, text);
	gl.compileShader(shader);
	if (gl.getShaderParameter(shader, gl.COMPILE_STATUS) !== true && !gl.isContextLost()) {
		throw new Error(`The network's shader does not compile: ${gl.getShaderInfoLog(shader) ?? ''}`);
	}
	return shader;
}

interface Uniform {
	readonly type: number;
	readonly location: WebGLUniformLocation | null;
}

function uniformTypes(gl: WebGL2RenderingContext, program: WebGLProgram): Map<string, Uniform> {
	const uniforms = new Map<string, Uniform>();
	const count = Number(gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) ?? 0);
	for (let index = 0; index < count; index++) {
		const info = gl.getActiveUniform(program, index);
		if (info === null) continue;
		const name = info.name.replace('[0]', '');
		uniforms.set(name, { type: info.type, location: gl.getUniformLocation(program, info.name) });
	}
	return uniforms;
}
