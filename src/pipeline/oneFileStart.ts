/**
 * The one script that stands readable in a page in one file. It unpacks the page's own script and its workers, then
 * runs the first: as an inline script, whose hash the policy of the page allows, because module scripts and files
 * beside the page are out of reach from `file:`. `builtFile` gives the address of a worker, as a blob.
 */
export const START_SCRIPT = `(async () => {
  const unpack = async (holder) => {
    const bytes = Uint8Array.from(atob(holder.textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return [holder.dataset.file, await new Response(stream).text()];
  };
  const root = document.getElementById('root');
  if (typeof DecompressionStream === 'undefined') {
    root.textContent = '浏览器太旧，打不开这个文件。This browser is too old for this file.';
    return;
  }
  const holders = document.querySelectorAll('script[data-file]');
  const texts = new Map(await Promise.all(Array.from(holders, unpack)));
  const addresses = new Map();
  globalThis.builtFile = (name) => {
    if (!texts.has(name)) throw new Error('the page carries no ' + name);
    if (!addresses.has(name)) {
      const blob = new Blob([texts.get(name)], { type: 'text/javascript' });
      addresses.set(name, URL.createObjectURL(blob));
    }
    return addresses.get(name);
  };
  const script = document.createElement('script');
  script.textContent = texts.get('page');
  document.body.append(script);
})();`;
