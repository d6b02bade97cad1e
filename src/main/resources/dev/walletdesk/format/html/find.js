// Adds a field that narrows a list down while one types. Without this script all is there to read.
{
  const normal = text => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

  for (const list of document.querySelectorAll("[data-find]")) {
    const items = [...(list.dataset.of ? document.querySelectorAll(list.dataset.of) : list.children)];
    const texts = items.map(item => normal(`${item.textContent} ${item.dataset.names ?? ""}`));
    const label = document.createElement("label");
    label.className = "find";
    label.append(list.dataset.find);
    const field = document.createElement("input");
    field.type = "search";
    field.autocomplete = "off";
    field.spellcheck = false;
    field.addEventListener("input", () => {
      const wanted = normal(field.value);
      items.forEach((item, i) => (item.hidden = !texts[i].includes(wanted)));
    });
    label.append(field);
    list.before(label);
  }
}
