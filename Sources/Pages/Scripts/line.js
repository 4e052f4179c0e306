// Marking a line by touch, drag and typed digits. Without it the browser's own slider, its arrow keys
// and the number fields do the same work. The resting value, -5, means "no mark".
//
//   <div data-line data-words-marked="{value} out of 10" data-words-unmarked="no mark yet">
//     <input type="range" id="l1" min="-5" max="100" value="-5"> … <button type="button" data-line-clear hidden>
//   <input type="number" data-for="l1" min="0" max="10" step="0.1">
const resting = -5;
const number = new Intl.NumberFormat(document.documentElement.lang || "en", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

for (const line of document.querySelectorAll("[data-line]")) {
  const range = line.querySelector("input[type=range]");
  const typed = document.querySelector(`input[data-for="${range.id}"]`);
  const clear = line.querySelector("[data-line-clear]");
  const error = document.getElementById(`${range.id}-error`);
  let digits = "";
  let lastKey = 0;
  let before = range.value;

  const show = () => {
    const value = Number(range.value);
    const marked = value > resting;
    line.toggleAttribute("data-marked", marked);
    const words = marked ? line.dataset.wordsMarked : line.dataset.wordsUnmarked;
    if (words) range.setAttribute("aria-valuetext", words.replace("{value}", number.format(value / 10)));
    if (clear) clear.hidden = !marked;
    // "No mark here yet" is untrue as soon as there is one; so is the list above, once none of its lines wants one.
    if (error) error.hidden = marked;
    const missing = document.getElementById("missing");
    if (missing) {
      for (const item of missing.querySelectorAll("li")) {
        const at = item.querySelector("a")?.hash.slice(1);
        const it = at && document.getElementById(`${at}-error`);
        if (it) item.hidden = it.hidden;
      }
      missing.hidden = [...missing.querySelectorAll("li")].every((item) => item.hidden);
    }
    // Kept equal, because the server lets a typed number win.
    if (typed && document.activeElement !== typed) typed.value = marked ? (value / 10).toFixed(1) : "";
  };
  const mark = (value) => {
    range.value = String(Math.max(0, Math.min(100, Math.round(value))));
    show();
  };
  const unmark = () => {
    range.value = String(resting);
    digits = "";
    show();
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
    if (range.hasPointerCapture(event.pointerId)) follow(event);
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
      digits = (event.timeStamp - lastKey > 1500 ? "" : digits) + event.key.replace(",", ".");
      lastKey = event.timeStamp;
      const value = Number(digits);
      if (value > 10) digits = "";
      else if (value >= 0) mark(value * 10);
      event.preventDefault();
    }
  });

  typed?.addEventListener("input", () => {
    const value = typed.valueAsNumber;
    if (value >= 0 && value <= 10) mark(value * 10);
    else if (typed.value === "" && !typed.validity.badInput) unmark();
  });
  typed?.addEventListener("change", show);
  clear?.addEventListener("click", () => {
    unmark();
    range.focus({ preventScroll: true });
  });

  // What the browser kept of a form one came back to; a number typed before this script ran moves its line.
  addEventListener("pageshow", () => {
    if (typed && typed.value !== "" && Number(range.value) <= resting) mark(typed.valueAsNumber * 10);
    else show();
  });
  show();
}
