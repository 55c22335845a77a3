/** What draws WebGL here: a graphics card, the processor in its place, or nothing. */
export type GlSupport = 'hardware' | 'software' | 'none';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Does the name of a renderer stand for drawing in software? */
export function isSoftwareRenderer(name: string): boolean {
  return SOFTWARE.test(name);
}

/** Asks a throw-away context; a browser that hides the name counts as hardware. */
export function detectGlSupport(doc: Document = document): GlSupport {
  try {
    const gl = doc.createElement('canvas').getContext('webgl2');
    if (!gl) return 'none';
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return isSoftwareRenderer(name) ? 'software' : 'hardware';
  } catch {
    return 'none';
  }
}
