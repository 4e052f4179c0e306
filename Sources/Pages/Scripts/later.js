// Shows what can be said from a moment on once that moment has come, such as that somebody did not come: a page that
// stands open since the morning has it too. The server refuses it before, whatever a device's clock says.
//
//   <button hidden data-from="1764165600000">
const day = 86_400_000;

for (const later of document.querySelectorAll("[hidden][data-from]")) {
  const wait = Number(later.dataset.from) - Date.now();
  if (wait < day) setTimeout(() => (later.hidden = false), Math.max(0, wait));
}
