// Keeps on this device what a client marks and types until it is sent: a reload, or a phone that lets go of the page, loses
// nothing. What is kept is sealed (vault.js), belongs to one check, and goes as soon as that is sent, declined or over, when
// another check is on the page, and when the tablet is back with whoever handed it over (guard.js).
//
//   <form data-marks> <input type="hidden" name="key" value="(uuid)"> …
//     a "marks-sent" event on it says that nothing is to be kept any more; it says itself when "marks-are-back"
const prefix = "rapport.marks.";
const age = 24 * 3_600_000;
const form = document.querySelector("form[data-marks]");
const own = form && prefix + form.elements.namedItem("key").value;
let isOver = form === null;
let last = "[]";
let timer = 0;

const all = () => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};
const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};
const write = (sealed) => {
  try {
    if (!isOver && sealed) localStorage.setItem(own, JSON.stringify({ at: Date.now(), ...sealed }));
  } catch {
    // Full, or not to be had: the page still holds it.
  }
};

const fields = () => [...form.elements].filter((field) => field.matches("input:not([type=hidden]), textarea, select"));
const isMarked = (field) => {
  if (field.type === "radio" || field.type === "checkbox") return field.checked;
  return field.value !== (field.type === "range" ? field.min : "");
};
const marked = () => JSON.stringify(fields().filter(isMarked).map((field) => [field.name, field.value]));
const put = (kept) => {
  for (const [name, value] of kept)
    for (const field of fields().filter((one) => one.name === name)) {
      if (field.type === "radio" || field.type === "checkbox") field.checked ||= field.value === value;
      else field.value = value;
    }
};

const keep = () => {
  clearTimeout(timer);
  const text = isOver ? last : marked();
  if (text === last) return;
  last = text;
  if (text === "[]") return localStorage.removeItem(own);
  // A page that goes away cannot wait; a text that is too long for that is sealed while it stands open.
  const sealed = globalThis.vault.seal(text);
  if (sealed) write(sealed);
  else globalThis.vault.long(text).then((later) => text === last && write(later));
};
const forget = () => {
  clearTimeout(timer);
  isOver = true;
  if (own) localStorage.removeItem(own);
};

// The page of the PIN leads back to the questions.
const isOnTheWay = document.querySelector('form[action="/check/take-back"]') !== null;
for (const key of all()) {
  const isOld = Date.now() - (read(key)?.at ?? 0) > age;
  if (isOld || (key !== own && !isOnTheWay)) localStorage.removeItem(key);
}

const begin = async () => {
  const kept = read(own);
  const text = kept && (await globalThis.vault.open(kept));
  // What came with the page, in another language say, is newer.
  if (text && !isOver && marked() === "[]") {
    put(JSON.parse(text));
    last = text;
    form.dispatchEvent(new Event("marks-are-back"));
  }
  const later = () => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(keep, 300);
  };
  for (const kind of ["input", "change", "marked"]) form.addEventListener(kind, later);
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
  later();
};
if (form) {
  form.addEventListener("marks-sent", forget);
  begin();
}
