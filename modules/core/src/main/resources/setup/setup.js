// The code comes behind the # of the link; it is put into the field and taken out of the address bar.
const field = document.getElementById("code");
if (field && location.hash.length > 1) {
  field.value = location.hash.slice(1);
  history.replaceState(null, "", location.pathname + location.search);
  document.querySelector("button").focus();
}
