/** One WebGL 2 program that draws a strip of triangles many times over, once per instance. */

export interface Attribute {
	readonly name: string;
	/** Numbers per instance, 1 to 4. */
	readonly size: number;
}

export interface InstancedShape {
	/** Takes all numbers of all instances, instance by instance, in the order of the attributes. */
	upload(instances: Float32Array): void;
	/** Sets uniforms by name: a number, or all numbers of a vector or of a list of vectors. */
	use(uniforms: Readonly<Record<string, number | readonly number[]>>): void;
	/** Draws some instances, in their order. */
	draw(verticesPerInstance: number, first: number, count: number): void;
	destroy(): void;
}

interface Source {
	readonly vertex: string;
	readonly fragment: string;
}

/**
 * Prepares a program and its buffer.
 * @throws Error with the driver's log when a shader does not compile or link
 */
export function createInstancedShape(
	gl: WebGL2RenderingContext,
	source: Source,
	attributes: readonly Attribute[]
): InstancedShape {
	const program = linkProgram(gl, source);
	const uniforms = activeUniforms(gl, program);
	const locations = attributes.map(({ name }) => gl.getAttribLocation(program, name));
	const stride =
		attributes.reduce((sum, { size }) => sum + size, 0) * Float32Array.BYTES_PER_ELEMENT;
	const array = gl.createVertexArray();
	const buffer = gl.createBuffer();

	/** WebGL 2 cannot start at a later instance; starting to read later in the buffer does the same. */
	function readFrom(first: number): void {
		gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
		let offset = first * stride;
		for (const [index, { size }] of attributes.entries()) {
			const location = locations[index] ?? -1;
			// A compiler may drop an attribute that changes nothing.
			if (location >= 0) {
				gl.enableVertexAttribArray(location);
				gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset);
				gl.vertexAttribDivisor(location, 1);
			}
			offset += size * Float32Array.BYTES_PER_ELEMENT;
		}
	}

	return {
		upload(instances) {
			gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
			gl.bufferData(gl.ARRAY_BUFFER, instances, gl.DYNAMIC_DRAW);
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
		draw(verticesPerInstance, first, count) {
			gl.bindVertexArray(array);
			readFrom(first);
			gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, verticesPerInstance, count);
			// MapLibre's own buffers would otherwise be bound into this array.
			gl.bindVertexArray(null);
		},
		destroy() {
			gl.deleteBuffer(buffer);
			gl.deleteVertexArray(array);
			gl.deleteProgram(program);
		}
	};
}

function linkProgram(gl: WebGL2RenderingContext, { vertex, fragment }: Source): WebGLProgram {
	const program = gl.createProgram();
	const shaders = [
		compileShader(gl, gl.VERTEX_SHADER, vertex),
		compileShader(gl, gl.FRAGMENT_SHADER, fragment)
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

function activeUniforms(gl: WebGL2RenderingContext, program: WebGLProgram): Map<string, Uniform> {
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
