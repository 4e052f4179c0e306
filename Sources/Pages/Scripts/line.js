// Marking a line by touch, drag and typed digits. Without it the browser's own slider, its arrow keys
// and the number fields do the same work. The resting value, -5, means "no mark". What is typed above 10, or finer than
// one tenth, marks nothing: it stays as it was typed, and says so.
//
//   <div data-line data-words-marked="{value} out of 10" data-words-unmarked="no mark yet" data-words-range="From 0 …">
//     <input type="range" id="l1" min="-5" max="100" value="-5"> … <button type="button" data-line-clear>  (seen where there is a mark)
//     <p id="l1-error" hidden> … <span></span></p>
//   <input id="t1" inputmode="decimal" data-for="l1">  <p id="t1-error" hidden> … <span></span></p>
const resting = -5;
const number = new Intl.NumberFormat(document.documentElement.lang || "en", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

// In tenths: `8`, `8,5`, `8.50`; `null` for what the server would refuse.
const tenths = (text) => {
  const parts = /^0*(\d{1,3})(?:[.,](\d?)0*)?$/.exec(text.trim());
  const value = parts ? 10 * Number(parts[1]) + Number(parts[2] || 0) : NaN;
  return value >= 0 && value <= 100 ? value : null;
};
const errorOf = (id) => document.getElementById(`${id}-error`);

// What is above asks for answers, one to an item of its list: each goes as soon as there is one, and all of it with the last.
const goThrough = () => {
  for (const list of document.querySelectorAll("#missing, #problems")) {
    const items = [...list.querySelectorAll("li")];
    for (const item of items) {
      const at = item.querySelector("a")?.hash.slice(1);
      const error = at && errorOf(at);
      if (error) item.hidden = error.hidden;
    }
    list.hidden = items.length > 0 && items.every((item) => item.hidden);
  }
};

// On a small screen the next line that has no mark comes into view, and after the last what sends them; a line that is
// moved again moves nothing else.
const bringNext = (line) => {
  const lines = [...document.querySelectorAll("[data-line]")];
  const next = lines.slice(lines.indexOf(line) + 1).find((one) => !one.hasAttribute("data-marked"));
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const target = next ?? line.closest("form")?.querySelector("button[value=send]");
  target?.scrollIntoView({ block: "nearest", behavior: isStill ? "auto" : "smooth" });
};

for (const line of document.querySelectorAll("[data-line]")) {
  const range = line.querySelector("input[type=range]");
  const typed = document.querySelector(`input[data-for="${range.id}"]`);
  const clear = line.querySelector("[data-line-clear]");
  const error = errorOf(range.id);
  const typedError = typed && errorOf(typed.id);
  // What the server asked about this line; it is asked no more once there is a mark.
  const asked = error && !error.hidden ? error.textContent.trim() : null;
  let digits = "";
  let lastKey = 0;
  let before = range.value;

  const tell = (element, text) => {
    if (!element) return;
    element.hidden = text === null;
    const words = element.querySelector("span");
    if (text !== null && words) words.textContent = text;
    const field = element === error ? range : typed;
    if (text === null) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
    const others = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== element.id);
    if (text !== null) others.push(element.id);
    if (others.length > 0) field.setAttribute("aria-describedby", others.join(" "));
    else field.removeAttribute("aria-describedby");
  };
  // "No mark here yet" is untrue as soon as there is one.
  const settle = (isMarked) => {
    tell(error, isMarked ? null : asked);
    tell(typedError, null);
    goThrough();
  };
  const show = (isTyped = false) => {
    const value = Number(range.value);
    const marked = value > resting;
    line.toggleAttribute("data-marked", marked);
    const words = marked ? line.dataset.wordsMarked : line.dataset.wordsUnmarked;
    if (words) range.setAttribute("aria-valuetext", words.replace("{value}", number.format(value / 10)));
    // Kept equal, because the server lets a typed number win; but what somebody types is never rewritten.
    if (typed && !isTyped) typed.value = marked ? number.format(value / 10) : "";
    settle(marked);
    line.dispatchEvent(new Event("marked", { bubbles: true }));
  };
  const mark = (value, isTyped = false) => {
    range.value = String(Math.max(0, Math.min(100, Math.round(value))));
    show(isTyped);
  };
  const unmark = (isTyped = false) => {
    range.value = String(resting);
    digits = "";
    show(isTyped);
  };
  // Nothing is marked instead of something that was not meant.
  const refuse = (element) => {
    range.value = String(resting);
    show(element === typedError);
    tell(element, line.dataset.wordsRange ?? "");
    goThrough();
  };
  const read = () => {
    if (typed.value.trim() === "") return unmark(true);
    const value = tenths(typed.value);
    if (value === null) refuse(typedError);
    else mark(value, true);
  };
  // What the browser or the page kept: a number typed before this script ran moves its line.
  const start = () => {
    if (typed && typed.value.trim() !== "") read();
    else show();
  };

  // Some phones only let a finger drag the thumb; here the whole line answers.
  const follow = (event) => {
    const box = range.getBoundingClientRect();
    const grab = 2 * parseFloat(getComputedStyle(document.documentElement).fontSize);
    const step = (box.width - grab) / (100 - resting);
    const rightToLeft = getComputedStyle(range).direction === "rtl";
    const along = rightToLeft ? box.right - event.clientX : event.clientX - box.left;
    mark((along - grab / 2) / step + resting);
  };
  range.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    before = range.value;
    range.setPointerCapture(event.pointerId);
    range.focus({ preventScroll: true });
    follow(event);
  });
  range.addEventListener("pointermove", (event) => {
    if (range.hasPointerCapture(event.pointerId)) follow(event);
  });
  range.addEventListener("pointerup", (event) => {
    if (!range.hasPointerCapture(event.pointerId)) return;
    follow(event);
    if (Number(before) <= resting) bringNext(line);
  });
  // The finger was scrolling the page: the line is as it was.
  range.addEventListener("pointercancel", () => {
    range.value = before;
    show();
  });
  range.addEventListener("input", () => {
    const value = Number(range.value);
    if (value > resting && value < 0) mark(0);
    else show();
  });

  range.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Delete" || event.key === "Backspace") {
      unmark();
      event.preventDefault();
    } else if (event.key === "Home") {
      mark(0);
      event.preventDefault();
    } else if (/^[0-9.,]$/.test(event.key)) {
      if (event.timeStamp - lastKey > 1500) digits = "";
      // A number begins with a digit; one that has gone wrong stays so until the keys have rested.
      digits += digits === "" && /[.,]/.test(event.key) ? `0${event.key}` : event.key;
      lastKey = event.timeStamp;
      const value = tenths(digits);
      if (value === null) refuse(error);
      else mark(value);
      event.preventDefault();
    }
  });

  typed?.addEventListener("input", read);
  clear?.addEventListener("click", () => {
    unmark();
    range.focus({ preventScroll: true });
  });

  // Of a form that one came back to, and of one whose marks were put back (marks.js).
  addEventListener("pageshow", start);
  range.form?.addEventListener("marks-are-back", start);
  start();
}

// Of every other question: what was asked about it is untrue as soon as it has an answer.
addEventListener("input", (event) => {
  const field = event.target;
  if (!field.name || field.closest?.("[data-line], .typed")) return;
  const error = errorOf(field.name);
  if (!error || error.hidden) return;
  error.hidden = true;
  // The field is still described by it.
  error.replaceChildren();
  field.removeAttribute("aria-invalid");
  goThrough();
});

// A number that cannot be sent is looked at first, with or without a network.
addEventListener(
  "submit",
  (event) => {
    const wrong = event.target.querySelector(".typed [aria-invalid=true]");
    if (!wrong || event.submitter?.value === "decline" || event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    wrong.closest("details").open = true;
    wrong.focus();
  },
  { capture: true },
);
