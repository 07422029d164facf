/** JSON for people as well: a line for every member, and within a list a line for every row. */
export function toJson(value: object): string {
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${toLines(member)}`,
  );
  return `{\n${members.join(",\n")}\n}\n`;
}

function toLines(member: unknown): string {
  if (!Array.isArray(member) || member.length === 0) return JSON.stringify(member);
  return `[\n${member.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}
