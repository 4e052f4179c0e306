// The token of a link for a client's own phone stands behind "#", where no server and no log sees it. The page sends it in
// its form and takes it out of the address.
//
//   <form data-link><input name="code"> … </form>
const form = document.querySelector("form[data-link]");
const isUnseen = form?.hidden;
const open = () => {
  const token = location.hash.slice(1);
  if (!form || !/^[\w-]{43}$/.test(token)) return;
  history.replaceState(null, "", location.pathname);
  form.elements.namedItem("code").value = token;
  form.hidden = true;
  form.requestSubmit();
};
addEventListener("hashchange", open);
addEventListener("pageshow", (event) => {
  if (event.persisted && form) form.hidden = isUnseen;
});
open();
