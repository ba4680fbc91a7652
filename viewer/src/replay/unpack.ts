// The text behind a page's packed document: base64 of gzip, or plain.
import { ReplayError } from './document.ts';

// Three replays of 200 objects are some 30 MB; a document that unpacks to more than this is not one of ours.
const limit = 512e6;

export async function unpack(encoded: string, encoding: string | null): Promise<string> {
  if (encoding === null || encoding === '') return encoded;
  if (encoding !== 'gzip+base64') throw new ReplayError(`The replay is packed as ${encoding.slice(0, 40)}; this page reads gzip+base64`);
  if (typeof DecompressionStream === 'undefined') throw new ReplayError('This browser cannot unpack the replay (DecompressionStream is missing)');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const binary = atob(encoded.trim());
    bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; ++i) bytes[i] = binary.charCodeAt(i);
  } catch {
    throw new ReplayError('The replay is damaged (not base64)');
  }
  const decoder = new TextDecoder();
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  let out = '', size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return out + decoder.decode();
      size += value.length;
      if (size > limit) break;
      out += decoder.decode(value, { stream: true });
    }
  } catch {
    throw new ReplayError('The replay is damaged (it does not unpack)');
  }
  void reader.cancel();
  throw new ReplayError('The replay is too large to be played in a page');
}
