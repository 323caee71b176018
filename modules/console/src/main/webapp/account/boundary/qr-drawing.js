// A QR code as a picture that is drawn here and leaves this page by no way but a camera.

import { html } from 'lit';
import { qr } from '../entity/qr.js';

const QUIET = 4;

export function qrDrawing(text, label) {
  const code = qr(text);
  const side = code.length + 2 * QUIET;
  const dark = code.flatMap((row, y) => row.map((on, x) => (on ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : ''))).join('');
  // White behind it in the dark as well: readers want dark on light.
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d=${dark}/></svg>`;
}
