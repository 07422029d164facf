/** Text as UTF-16 units in typed arrays, and back. */

/** Units that one call turns into text; a call takes about a hundred thousand arguments at most. */
const chunk = 8192;

export function textOf(units: Uint16Array): string {
  if (units.length <= chunk) return String.fromCharCode(...units);
  let text = "";
  for (let at = 0; at < units.length; at += chunk)
    text += String.fromCharCode(...units.subarray(at, at + chunk));
  return text;
}

export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
