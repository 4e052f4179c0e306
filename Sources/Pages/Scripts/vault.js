// Seals what a page keeps on this device, so that whoever reads the browser's files finds no words and no marks: the key
// stands on pages of the person who is signed in (or of a tablet that was handed over) and nowhere on the device.
//
//   <meta name="device-key" content="(32 bytes in base64url)">
//   globalThis.vault.seal(text)      {pad, text}, or null where nothing can be sealed: then nothing may be kept
//   await globalThis.vault.long(text)     the same for a text of any length, made while one waits
//   await globalThis.vault.open(sealed)   the text; null where another key sealed it
//
// A page that goes away has no time to wait for a cipher, so streams to seal with (AES-256 in counter mode) are made
// ahead. Each is used once.
const size = 1 << 14;
const ahead = 16;
const mark = "rapport:";
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const pads = [];
let making = 0;

const toBytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const toText = (bytes) => {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
const key = (async () => {
  const text = document.querySelector('meta[name="device-key"]')?.content;
  // Browsers seal on secure pages alone.
  if (!text || !globalThis.crypto?.subtle) return null;
  return crypto.subtle.importKey("raw", toBytes(text), "AES-CTR", false, ["encrypt"]);
})().catch(() => null);

const stream = async (nonce, length) => {
  const cipher = await key;
  if (!cipher) return null;
  const counter = new Uint8Array(16);
  counter.set(nonce);
  const made = await crypto.subtle.encrypt({ name: "AES-CTR", counter, length: 32 }, cipher, new Uint8Array(length));
  return { nonce, bytes: new Uint8Array(made) };
};
const fresh = (length) => stream(crypto.getRandomValues(new Uint8Array(12)), length);
const refill = () => {
  while (pads.length + making < ahead) {
    making += 1;
    fresh(size)
      .then((pad) => pad && pads.push(pad))
      .finally(() => (making -= 1));
  }
};
const mixed = (bytes, pad) => bytes.map((byte, index) => byte ^ pad.bytes[index]);
const sealed = (bytes, pad) => ({ pad: toText(pad.nonce), text: toText(mixed(bytes, pad)) });

globalThis.vault = {
  seal(text) {
    const bytes = encoder.encode(mark + text);
    const pad = bytes.length <= size ? pads.pop() : undefined;
    if (pad) refill();
    return pad ? sealed(bytes, pad) : null;
  },
  async long(text) {
    const bytes = encoder.encode(mark + text);
    const pad = await fresh(bytes.length);
    return pad && sealed(bytes, pad);
  },
  async open(kept) {
    try {
      const bytes = toBytes(kept.text);
      const pad = await stream(toBytes(kept.pad), bytes.length);
      const text = pad && decoder.decode(mixed(bytes, pad));
      return text?.startsWith(mark) ? text.slice(mark.length) : null;
    } catch {
      return null;
    }
  },
};
key.then((cipher) => cipher && refill());
