import { type Answer, type Person, ask } from './person.ts';
import { baseUrl } from './served.ts';

const { host, origin } = new URL(baseUrl);

/** Sends a file as the page for imports does. */
export async function upload(
  person: Person,
  port: number,
  kind: string,
  file: Buffer,
): Promise<Answer> {
  const edge = 'x'.repeat(24);
  const words = Object.entries({ kind, token: await person.token() }).map(
    ([name, value]) =>
      `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${edge}\r\nContent-Disposition: form-data; name="list"; filename="list.csv"\r\nContent-Type: text/csv\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(words.join('') + head),
    file,
    Buffer.from(`\r\n--${edge}--\r\n`),
  ]);
  return ask({
    ...{ port, path: '/coordinator/imports', method: 'POST', body },
    headers: {
      ...{ Host: host, Cookie: person.cookie(), Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
      'Content-Type': `multipart/form-data; boundary=${edge}`,
    },
  });
}
