/**
 * What a unit test is about by its path below `test/unit`: the source file of its name, or the folder, where it is about a room
 * as a whole. Relative to the checkout, with forward slashes; whether they are there is for the caller to see.
 */
export function mirroredPaths(test: string): readonly string[] {
  const subject = test.replace(/\.test\.ts$/, '');
  const source = /^(?:tools|shared)\//.test(subject)
    ? subject
    : subject.startsWith('client/')
      ? `client/src/${subject.slice('client/'.length)}`
      : `server/src/${subject}`;
  return [`${source}.ts`, source];
}
