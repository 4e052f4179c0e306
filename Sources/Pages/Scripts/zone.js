// Chooses the time zone of this device at the first visit, where none was chosen. Without it the choice is empty.
const choice = document.querySelector("select[name=zone]");

if (choice && !choice.value) {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if ([...choice.options].some((option) => option.value === own)) choice.value = own;
}
