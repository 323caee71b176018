import React from "react";
import { createRoot } from "react-dom/client";
import { and, hasType, or, rankWith, schemaMatches, schemaSubPathMatches, uiTypeIs } from "@jsonforms/core";
import { JsonForms, withJsonFormsMultiEnumProps } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";

const h = React.createElement;

// The vanilla set draws everything but a choice of several; this is what its documentation tells clients to add.
const Several = withJsonFormsMultiEnumProps((props) => !props.visible ? null : h("fieldset", { className: `root_properties_${props.path}` },
  h("legend", null, props.label),
  (props.options || []).map((option) => h("label", { key: option.value },
    h("input", {
      type: "checkbox", value: option.value, checked: (props.data || []).includes(option.value),
      onChange: (e) => e.target.checked ? props.addItem(props.path, option.value) : props.removeItem(props.path, option.value),
    }), option.label))));
const isSeveral = and(uiTypeIs("Control"), and(
  schemaMatches((schema) => hasType(schema, "array") && !Array.isArray(schema.items) && schema.uniqueItems === true),
  schemaSubPathMatches("items", (schema) => !!schema && hasType(schema, "string"))));
const renderers = [...vanillaRenderers, { tester: rankWith(6, isSeveral), renderer: Several }];

let given = {};
window.given = () => given;

window.draw = (definition) => new Promise((resolve) => {
  given = {};
  const root = createRoot(document.getElementById("form"));
  root.render(h(JsonForms, {
    schema: definition.schema, uischema: definition.ui, data: given, renderers, cells: vanillaCells,
    onChange: ({ data, errors }) => { given = data; window.errors = errors; resolve(); },
  }));
});

// In several turns: on a busy machine the first ends before what it waits for has begun.
const settle = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise((r) => setTimeout(r, 20));
};

// As a person does: into the boxes that are drawn, one after the other.
function enter(element, value) {
  const kind = element.tagName === "SELECT" ? HTMLSelectElement : element.tagName === "TEXTAREA" ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(element, value);
  element.dispatchEvent(new Event("input", { bubbles: true }));
  element.dispatchEvent(new Event("change", { bubbles: true }));
}

const drawn = (where, name) => where.querySelector(`.root_properties_${name}`);

async function row(where, schema, value) {
  for (const [name, each] of Object.entries(value)) {
    await field(drawn(where, name), name, schema.properties[name], each);
  }
}

/** Rows under a layout of their own, or in a table with a column for each field. */
async function rows(place, schema, values) {
  for (let i = 0; i < values.length; i++) {
    place.querySelector("header button").click();
    await settle();
    const table = place.querySelectorAll("tbody tr")[i];
    if (table) {
      const columns = Object.keys(schema.items.properties);
      for (const [name, each] of Object.entries(values[i])) {
        const cell = place.querySelectorAll("tbody tr")[i].children[columns.indexOf(name)];
        await field(cell, name, schema.items.properties[name], each);
      }
    } else {
      await row(place.querySelector(".children").children[i], schema.items, values[i]);
    }
  }
}

async function field(place, name, schema, value) {
  if (!place) throw new Error(`${name} is not drawn`);
  if (schema.type === "array" && schema.items.properties) {
    await rows(place, schema, value);
    return;
  }
  const boxes = [...place.querySelectorAll("input,select,textarea")];
  if (!boxes.length) throw new Error(`${name} has nothing to fill in`);
  if (Array.isArray(value)) {
    for (const box of boxes.filter((b) => value.includes(b.value) && !b.checked)) {
      box.click();
      await settle();
    }
  } else if (boxes[0].type === "radio") {
    boxes.find((b) => b.value === String(value)).click();
  } else if (boxes[0].type === "checkbox") {
    // A box that was never touched has no answer yet: no is said by ticking it and taking that back.
    for (let clicks = value ? 1 : 2; clicks > 0; clicks--) {
      boxes[0].click();
      await settle();
    }
  } else {
    enter(boxes[0], boxes[0].tagName === "SELECT" ? [...boxes[0].options].find((o) => o.value === String(value)).value : String(value));
  }
  await settle();
}

/** Goes through the pages and fills in these answers; what the client holds then, and what it could not draw. */
window.fill = async (definition, answers) => {
  const left = new Set(Object.keys(answers));
  const undrawn = [];
  const pages = () => [...document.querySelectorAll(".category-subcategories li")];
  for (let number = 0; number < pages().length; number++) {
    pages()[number].click();
    await settle();
    for (let again = true; again;) {
      again = false;
      for (const name of [...left]) {
        const place = drawn(document, name);
        if (place && !place.closest("[hidden]")) {
          await field(place, name, definition.schema.properties[name], answers[name]);
          left.delete(name);
          again = true;
        }
      }
    }
    if (document.body.textContent.includes("No applicable")) undrawn.push(pages()[number].textContent);
  }
  return { given, undrawn: [...undrawn, ...left], errors: window.errors.map((e) => e.instancePath + " " + e.message) };
};
